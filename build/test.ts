import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { findChromium, installChromium } from './start/chromium.ts'
import { electronForTests } from './start/host.ts'

const project = resolve(import.meta.dirname, '..')
const out = join(project, 'out')

type Step = {
  name: string
  command: string
  args: readonly string[]
  report?: string
  /** Needs a Chromium. */
  browser?: boolean
}

/** Everything that `npm test` and a commit ask for, the quick ones first. `--quick` leaves the browser out. */
const steps: readonly Step[] = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: 'tsc', args: [] },
  { name: 'lint', command: 'eslint', args: ['--max-warnings', '0', '--concurrency', '2', '.'] },
  {
    name: 'unit, layers, sync and devices',
    command: 'vitest',
    args: ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=out/unit.json'],
    report: 'unit.json',
  },
  {
    name: 'conformance',
    command: 'vitest',
    args: [
      ...['run', '--config', 'tests/conformance/vitest.config.ts'],
      ...['--reporter=dot', '--reporter=json', '--outputFile.json=out/conformance.json'],
    ],
    report: 'conformance.json',
  },
  { name: 'e2e', command: 'playwright', args: ['test', '--reporter=list,json'], report: 'e2e.json', browser: true },
  { name: 'crash', command: 'node', args: ['tests/crash/run.ts', '--rounds', '20'], browser: true },
]

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() })
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

type Count = { passed: number; failed: number; skipped: number }

const run = ({ name, command, args }: Step): boolean => {
  console.log(`\n— ${name}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(out, 'e2e.json') },
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  console.log(`— ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return status === 0
}

const count = ({ report }: Step): Count => {
  if (report === undefined) return { passed: 0, failed: 0, skipped: 0 }
  const path = join(out, report)
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const playwright = PlaywrightReport.safeParse(content)
  if (playwright.success) {
    const { expected, flaky, unexpected, skipped } = playwright.data.stats
    return { passed: expected + flaky, failed: unexpected, skipped }
  }
  const { numPassedTests, numFailedTests, numPendingTests } = VitestReport.parse(content)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const quick = process.argv.includes('--quick')
if (!quick && findChromium() === undefined) {
  const installed = installChromium()
  if (!installed.ok) console.log(installed.advice)
}
const chosen = steps.filter(({ browser = false }) => !quick || !browser)
const failedSteps = chosen.filter((step) => !run(step)).map(({ name }) => name)
const total = chosen.reduce<Count>(
  (sum, step) => {
    const { passed, failed, skipped } = count(step)
    return { passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }
  },
  { passed: 0, failed: 0, skipped: 0 },
)
const electron = electronForTests()
if (!quick && 'why' in electron) console.log(`\nNot run in real Electron: ${electron.why}.`)
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`)
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed, ${String(total.skipped)} skipped`)
process.exitCode = failedSteps.length > 0 ? 1 : 0
