import { defineConfig } from 'vitest/config'

/** Runs against the server that COUCHDB_URL names (with an administrator in it), else against a relay of its own. */
export default defineConfig({
  test: {
    include: ['tests/conformance/**/*.test.ts'],
    globalSetup: ['tests/conformance/startRelay.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
  },
})
