export const ALLOWED: Readonly<Record<string, string>>;
export const PACKAGES: Readonly<Record<string, string>>;
export const SCHEMAS: string;
