import { defineConfig } from 'vitest/config';
import { policiesPlugin } from './scripts/policies-plugin.mjs';

export default defineConfig({
  plugins: [policiesPlugin()],
  define: { __TUNELINT_VERSION__: JSON.stringify('0.0.0-test'), __TUNELINT_HOMEPAGE__: '""' },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
