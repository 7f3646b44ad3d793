import { fileURLToPath } from 'node:url';

/** Where the built sites lie. */
export const OUT_DIR = fileURLToPath(new URL('../../.output/world/', import.meta.url));
export const SITES_DIR = fileURLToPath(new URL('./sites/', import.meta.url));
