export function folderOf(path: string): string | null;
export function wrongImports(path: string, text: string, isFile?: (path: string) => boolean): string[];
export function circles(table?: Readonly<Record<string, string>>): string[];
export function arrows(table?: Readonly<Record<string, string>>): string[];
export function imports(
  files: { path: string; text: string }[],
): { name: string; ok: boolean; detail?: string }[];
