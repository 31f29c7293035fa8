import { defineConfig } from '@playwright/test'
import { findChromium } from './build/start/chromium.ts'

const chromium = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/buildFirst.ts',
  // Each test starts a municipality of five processes, which wait for each other most of the time.
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
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
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
