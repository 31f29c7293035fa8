import { defineConfig } from 'vitest/config'

/** One file after another: the smart card service is one for the whole computer. */
export default defineConfig({
  test: {
    include: ['tests/devices/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
  },
})
