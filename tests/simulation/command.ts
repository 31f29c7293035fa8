import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Verdict, judge } from './checker/judge.ts'
import { hunt, soundRuns } from './mutants/hunt.ts'
import { mutants } from './mutants/mutants.ts'
import { runSeed } from './world/run.ts'

/**
 * `npm run simulate -- --seeds 500 --stations 20 [--visits 16] [--from 1] [--json] [--trace file.jsonl]`: so many days, each
 * from its seed, and what the checker says of them. `--trace` keeps the last one's trace. `--mutants` puts deliberate faults
 * in and says which were found. The exit code is 1 when something was lost, or a mutant was not found.
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

const simulate = async (first = 1, count = 1, size = { stations: 20, visits: 16 }): Promise<boolean> => {
  const started = performance.now()
  const totals: Partial<
    Record<keyof Verdict | 'doubleCallsCutOffWithoutShares' | 'doubleCallsBothCutOffWithoutShares', number>
  > = {}
  const add = (name: keyof typeof totals, found: readonly string[]): void => {
    totals[name] = (totals[name] ?? 0) + found.length
  }
  for (let seed = first; seed < first + count; seed++) {
    const lines = await runSeed({ seed, ...size, shares: true })
    if (values.trace !== undefined) {
      writeFileSync(values.trace, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    }
    const verdict = judge(lines)
    for (const name of names(verdict)) {
      add(name, verdict[name])
      const [example] = verdict[name]
      if (example !== undefined)
        sayProgress(`seed ${String(seed)}: ${name} ${String(verdict[name].length)}, as ${example}`)
    }
    const without = judge(await runSeed({ seed, ...size, shares: false }))
    add('doubleCallsCutOffWithoutShares', without.doubleCallsCutOff)
    add('doubleCallsBothCutOffWithoutShares', without.doubleCallsBothCutOff)
  }
  const seconds = Math.round((performance.now() - started) / 1_000)
  const report = { seeds: count, ...size, ...totals, seconds }
  if (values.json) say(JSON.stringify(report))
  else for (const [name, total] of Object.entries(report)) say(`${name}: ${String(total)}`)
  const { lost = 0, different = 0, duplicateNumbers = 0, doubleCallsOnline = 0, doubleCallsUnexplained = 0 } = totals
  return lost + different + duplicateNumbers + doubleCallsOnline + doubleCallsUnexplained === 0
}

const names = (verdict: Verdict): (keyof Verdict)[] =>
  Object.keys(verdict).filter((name): name is keyof Verdict => name in verdict)

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
