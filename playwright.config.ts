import { defineConfig } from '@playwright/test'
import { findTestBrowser } from './build/start/chromium.ts'

const chromium = findTestBrowser()
const waiting = ['building', 'displayHall', 'drill', 'relay', 'servers', 'training', 'week'].map(
  (name) => `**/${name}.spec.ts`,
)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/buildFirst.ts',
  // Tests that work leave a third of two cores to others. Beside two of them go on two of those that mostly wait, for a server
  // that is away or a minute that has to pass; once these are done, a third that works.
  workers: 4,
  projects: [
    { name: 'waiting', testMatch: waiting, workers: 2 },
    { name: 'working', testIgnore: waiting, workers: 3 },
  ],
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
