import { spawnSync } from 'node:child_process'
import { installMissing } from './programs.ts'

/** `npm run test:devices`: the drivers against a real smart card service and real serial lines. Arguments go to vitest. */
const advice = installMissing()
if (advice !== undefined) process.stdout.write(`${advice}\n`)
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'tests/devices/vitest.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exitCode = status ?? 1
