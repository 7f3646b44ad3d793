export interface Api {
  name: string;
  path: string;
  pattern: RegExp;
  chrome: number;
  firefox: number;
}
export const APIS: Api[];
