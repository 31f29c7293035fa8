import type { LaunchOptions } from '@playwright/test'
import { findChromium, findTestBrowser } from '#build/start/chromium.ts'

/** A browser whose pages are never put to sleep, and may be heard. */
export const launchOptions = (): LaunchOptions => {
  const executablePath = findTestBrowser() ?? findChromium()
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-renderer-backgrounding'],
      '--autoplay-policy=no-user-gesture-required',
    ],
  }
}
