export function canApt(): boolean;
export function aptInstall(names: string[], what: string): void;
