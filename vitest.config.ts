import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{domain,sync,devices,main,preload,renderer,build}/**/*.test.{ts,tsx}',
      'tests/{layers,sync,contract,crash,presses,simulation,storm,week}/**/*.test.ts',
    ],
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // As end to end: a test that passes only at its second try is told at the end, with what it said at the first.
    retry: 1,
    // What a file needs is loaded once for all that need it; each test leaves nothing behind that another would see.
    isolate: false,
    // Vitest would leave one core to whoever works beside it, and so use only one of two. A third of the time of these tests is
    // waiting, so there is one more of them than cores.
    maxWorkers: availableParallelism() + 1,
  },
})
