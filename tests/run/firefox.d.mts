/** Path of the Firefox to test with, or null. */
export function findFirefox(): string | null;
