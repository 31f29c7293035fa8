import { parseArgs } from 'node:util'
import type { Verdict } from './checker/judge.ts'
import { judgeAll } from './judgeAll.ts'
import { hunt, soundRuns } from './mutants/hunt.ts'
import { mutants } from './mutants/mutants.ts'
import { compared } from './seed.ts'

/**
 * `npm run simulate -- --seeds 500 --stations 20 [--visits 16] [--from 1] [--json] [--trace file.jsonl]`: so many days, each
 * from its seed, and what the checker says of them; each is lived through again without shares, for comparison. `--trace`
 * keeps the last one's trace. `--mutants` puts deliberate faults in and says which were found. The exit code is 1 when
 * something was lost, or a mutant was not found.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    stations: { type: 'string', default: '20' },
    visits: { type: 'string', default: '16' },
    json: { type: 'boolean', default: false },
    trace: { type: 'string' },
    mutants: { type: 'boolean', default: false },
  },
})
const [seeds, from, stations, visits] = [values.seeds, values.from, values.stations, values.visits].map(Number)
const say = (words: string): void => void process.stdout.write(`${words}\n`)
const sayProgress = (words: string): void => void process.stderr.write(`${words}\n`)

/** The counts that must be nought come first, in this order. */
const nought = [
  ...(['lost', 'different', 'duplicateNumbers', 'doubleCallsOnline', 'doubleCallsUnexplained'] as const),
  ...(['heldTwice', 'wrongTasks', 'brokenWords', 'brokenPromises'] as const),
] as const
type Count = keyof Verdict
type Compared = (typeof compared)[number]

const simulate = async (first = 1, count = 1, size = { stations: 20, visits: 16 }): Promise<boolean> => {
  const started = performance.now()
  const totals: Partial<Record<Count, number>> = {}
  const without: Partial<Record<Compared, number>> = {}
  const jobs = Array.from({ length: count }, (_, n) => ({
    ...{ seed: first + n, ...size },
    trace: n === count - 1 ? values.trace : undefined,
  }))
  await judgeAll(jobs, (judged) => {
    for (const name of names(judged.verdict)) {
      const found = judged.verdict[name]
      totals[name] = (totals[name] ?? 0) + found.length
      const [example] = found
      if (example === undefined) continue
      sayProgress(`seed ${String(judged.seed)}: ${name} ${String(found.length)}, as ${example}`)
    }
    for (const name of compared) without[name] = (without[name] ?? 0) + judged.without[name].length
  })
  const seconds = Math.round((performance.now() - started) / 1_000)
  const counts = (wanted: readonly Count[]) => Object.fromEntries(wanted.map((name) => [name, totals[name] ?? 0]))
  const others = names(totals).filter((name) => !isOneOf(nought, name) && !isOneOf(compared, name))
  const report = {
    ...{ seeds: count, ...counts(nought) },
    ...Object.fromEntries(
      compared.map((name) => [name, { withShares: totals[name] ?? 0, withoutShares: without[name] ?? 0 }]),
    ),
    ...{ ...counts(others), ...size, seconds },
  }
  if (values.json) say(JSON.stringify(report))
  else for (const [name, total] of Object.entries(report)) say(`${name}: ${JSON.stringify(total)}`)
  return nought.every((name) => totals[name] === 0)
}

const isOneOf = (some: readonly Count[], name: Count): boolean => some.includes(name)

const names = (verdict: Partial<Record<Count, unknown>>): Count[] =>
  Object.keys(verdict).filter((name): name is Count => name in verdict)

const huntAll = async (): Promise<boolean> => {
  const sound = soundRuns()
  const tried = Array.from({ length: 24 }, (_, n) => n + 1)
  let caught = 0
  for (const mutant of mutants) {
    const found = await hunt(mutant, tried, sound)
    if (found !== undefined) caught++
    sayProgress(
      found === undefined
        ? `NOT FOUND: ${mutant.name}`
        : `found: ${mutant.name} (seed ${String(found.seed)}, ${found.by}: ${found.found})`,
    )
  }
  say(JSON.stringify({ mutants: mutants.length, caught }))
  return caught === mutants.length
}

const isGood = values.mutants
  ? await huntAll()
  : await simulate(from, seeds, { stations: stations ?? 20, visits: visits ?? 16 })
process.exitCode = isGood ? 0 : 1
