export interface Oldest {
  chrome: number;
  firefox: number;
}
export function declared(config: string): Oldest;
export function tooNew(files: { path: string; text: string }[], oldest: Oldest): string[];
export function oldest(): { name: string; ok: boolean; detail?: string }[];
