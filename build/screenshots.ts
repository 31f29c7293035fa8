import { spawnSync } from 'node:child_process'

/** Takes the pictures of docs/screenshots anew, by the same tests that check what is on them. */
const { status } = spawnSync('playwright', ['test', 'look', 'layouts', 'catalogue.spec', '-g', 'fit'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BALIE_SCREENSHOTS: '1' },
})
process.exitCode = status ?? 1
