export const startConsole = () => undefined;
export const consoleView = () => ({ title: '', shell: [], over: [] });
