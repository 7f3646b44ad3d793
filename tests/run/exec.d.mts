/** Runs a command from the project's folder with the project's own Node; resolves when it ends. */
export function run(
  command: string,
  args: string[],
  options?: { quiet?: boolean; env?: Record<string, string> },
): Promise<{ code: number; output: string }>;
