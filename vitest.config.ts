import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  // Generous: a busy machine must not fail a test that measures no time.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
});
