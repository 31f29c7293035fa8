import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import * as z from 'zod'
import { findChromium, findHeadlessShell, installChromium } from './start/chromium.ts'
import { electronForTests } from './start/host.ts'
import { compiled } from './start/process.ts'
import { buildRenderer } from './start/renderer.ts'

const project = resolve(import.meta.dirname, '..')
const out = join(project, 'out')

type Step = {
  name: string
  command: string
  args: readonly string[]
  report?: string
  /** Needs a Chromium. */
  browser?: boolean
  /** Goes on beside the others of its row; what it says comes at its end. */
  aside?: boolean
}

/**
 * Everything that `npm test` and a commit ask for, the quick ones first. `--quick` leaves the browser out. What stands in one row
 * runs side by side, as nothing uses two cores all the time.
 */
const steps: readonly (readonly Step[])[] = [
  [
    { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'types', command: 'tsc', args: [] },
  ],
  [
    {
      name: 'unit, layers and sync',
      command: 'vitest',
      args: ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=out/unit.json'],
      report: 'unit.json',
    },
    // By one alone, as each would read the project's types anew.
    { name: 'lint', command: 'eslint', args: ['--max-warnings', '0', '.'], aside: true },
    {
      name: 'conformance',
      command: 'vitest',
      args: [
        ...['run', '--config', 'tests/conformance/vitest.config.ts'],
        ...['--reporter=dot', '--reporter=json', '--outputFile.json=out/conformance.json'],
      ],
      report: 'conformance.json',
      aside: true,
    },
    {
      name: 'devices',
      command: 'node',
      args: ['tests/devices/run.ts', '--reporter=dot', '--reporter=json', '--outputFile.json=out/devices.json'],
      report: 'devices.json',
      aside: true,
    },
  ],
  [
    { name: 'e2e', command: 'playwright', args: ['test', '--reporter=list,json'], report: 'e2e.json', browser: true },
    { name: 'crash', command: 'node', args: ['tests/crash/run.ts', '--rounds', '20'], browser: true, aside: true },
  ],
]

const VitestReport = z.object({
  numPassedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})
const PlaywrightTry = z.object({ errors: z.array(z.object({ message: z.string().optional() })) })
const PlaywrightSuite = z.object({
  specs: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      ok: z.boolean(),
      tests: z.array(z.object({ results: z.array(PlaywrightTry) })),
    }),
  ),
  get suites() {
    return z.array(PlaywrightSuite).optional()
  },
})
const PlaywrightReport = z.object({
  suites: z.array(PlaywrightSuite),
  stats: z.object({ expected: z.int(), flaky: z.int(), skipped: z.int() }),
})

/**
 * What came of the tests of a step; those that failed, or passed only at the second try, with what they said, so that the end
 * of a long log says it again.
 */
type Outcome = { passed: number; failed: string[]; flaky: string[]; skipped: number }

/** `shown`: whether what it says is seen as it says it. */
const run = async ({ name, command, args }: Step, shown: boolean): Promise<boolean> => {
  if (shown) console.log(`\n— ${name}`)
  const started = Date.now()
  const child = spawn(command, args, {
    cwd: project,
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(out, 'e2e.json') },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words: Buffer) => said.push(words))
  child.on('error', ({ message }) => said.push(Buffer.from(message)))
  const status = await new Promise<number | null>((done) => child.once('close', done))
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  // What ran beside others says everything at its end, so that it can be read.
  if (!shown) process.stdout.write(`\n— ${name}\n${Buffer.concat(said).toString()}`)
  console.log(`— ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return status === 0
}

const outcomeOf = ({ name, report }: Step): Outcome => {
  if (report === undefined) return { passed: 0, failed: [], flaky: [], skipped: 0 }
  const path = join(out, report)
  if (!existsSync(path)) return { passed: 0, failed: [`${name}: no report`], flaky: [], skipped: 0 }
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const playwright = PlaywrightReport.safeParse(content)
  if (playwright.success) {
    const { expected, flaky, skipped } = playwright.data.stats
    return { passed: expected + flaky, ...sorted(playwright.data.suites.flatMap(triesIn)), skipped }
  }
  const { numPassedTests, numPendingTests, testResults } = VitestReport.parse(content)
  const tries = testResults.flatMap((file) =>
    file.assertionResults.map(({ fullName, status, failureMessages }) => ({
      name: `${relative(project, file.name)}: ${fullName}`,
      passed: status !== 'failed',
      errors: failureMessages,
    })),
  )
  return { passed: numPassedTests, ...sorted(tries), skipped: numPendingTests }
}

/** A test: what came of it in the end, and what went wrong at any of its tries. */
type Tried = { name: string; passed: boolean; errors: readonly string[] }

const sorted = (tests: readonly Tried[]): Pick<Outcome, 'failed' | 'flaky'> => ({
  failed: tests.filter(({ passed }) => !passed).map(told),
  flaky: tests.filter(({ passed, errors }) => passed && errors.length > 0).map(told),
})

const told = ({ name, errors: [first = ''] }: Tried): string => {
  const lines = stripVTControlCharacters(first).split('\n').slice(0, 12)
  return [name, ...lines.map((line) => `    ${line.slice(0, 300)}`)].join('\n')
}

const triesIn = ({ specs, suites = [] }: z.infer<typeof PlaywrightSuite>): Tried[] => [
  ...specs.map(({ file, title, ok, tests }) => ({
    name: `${file}: ${title}`,
    passed: ok,
    errors: tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message = '' }) => message))),
  })),
  ...suites.flatMap(triesIn),
]

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const quick = process.argv.includes('--quick')
if (!quick && findChromium() === undefined) {
  const installed = installChromium()
  if (!installed.ok) console.log(installed.advice)
}
if (!quick && findHeadlessShell() === undefined) installChromium('chromium-headless-shell')
const failedSteps: string[] = []
const outcomes: Outcome[] = []
for (const row of steps) {
  const chosen = row.filter(({ browser = false }) => !quick || !browser)
  // What needs the screens finds them built: two that build them at once would spoil each other's work.
  if (chosen.some(({ browser = false }) => browser)) await buildRenderer()
  const main = chosen.filter(({ aside = false }) => !aside)
  const passed = await Promise.all(chosen.map((step) => run(step, main.length === 1 && main[0] === step)))
  failedSteps.push(...chosen.filter((_, place) => passed[place] === false).map(({ name }) => name))
  outcomes.push(...chosen.map(outcomeOf))
}
const failedTests = outcomes.flatMap(({ failed }) => failed)
const flakyTests = outcomes.flatMap(({ flaky }) => flaky)
const sumOf = (what: 'passed' | 'skipped'): number => outcomes.reduce((sum, outcome) => sum + outcome[what], 0)
const electron = electronForTests()
if (!quick && 'why' in electron) console.log(`\nNot run in real Electron: ${electron.why}.`)
if (flakyTests.length > 0) console.log(`\n${['Passed only at the second try:', ...flakyTests].join('\n  ')}`)
if (failedSteps.length > 0) console.log(`\nFailed: ${[failedSteps.join(', '), ...failedTests].join('\n  ')}`)
console.log(
  `\n${String(sumOf('passed'))} passed, ${String(failedTests.length)} failed, ${String(sumOf('skipped'))} skipped`,
)
process.exitCode = failedSteps.length > 0 ? 1 : 0
