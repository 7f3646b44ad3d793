/** Path of the browser to test with, or null. */
export function findBrowser(): string | null;
