import { defineConfig } from '@playwright/test'
import { findChromium } from './build/start/chromium.ts'

const chromium = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/buildFirst.ts',
  // Each test starts a municipality of some processes, which wait for each other most of the time. A third one at a time
  // makes two cores so busy that all of them take longer.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A build machine shared with others may stall for seconds; a test that passes the second time is reported as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list']],
  use: {
    actionTimeout: 20_000,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1366, height: 768 },
    // Recording every test would take a third of the time; --trace on records one that is looked into.
    trace: 'on-first-retry',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        // Without a graphics card Chromium imitates one, at the cost of everything else on the machine.
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-background-timer-throttling',
        '--disable-backgrounding-occluded-windows',
        '--disable-renderer-backgrounding',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
})
