import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judge } from './checker/judge.ts'
import { runSeed } from './world/run.ts'

/**
 * `npm run simulate -- --seeds 500 --stations 20 --visits 60 [--from 1] [--json] [--trace file.jsonl] [--mutants]`
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    stations: { type: 'string', default: '20' },
    visits: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
    trace: { type: 'string' },
    mutants: { type: 'boolean', default: false },
  },
})
const from = Number(values.from)
for (let seed = from; seed < from + Number(values.seeds); seed++) {
  const started = performance.now()
  const lines = await runSeed({ seed, stations: Number(values.stations), visits: Number(values.visits), shares: true })
  const ran = performance.now()
  const verdict = judge(lines)
  if (values.trace !== undefined) writeFileSync(values.trace, lines.map((line) => JSON.stringify(line)).join('\n'))
  const counts = Object.fromEntries(Object.entries(verdict).map(([name, found]) => [name, found.length]))
  process.stdout.write(
    `${JSON.stringify({ seed, ms: Math.round(ran - started), judgeMs: Math.round(performance.now() - ran), lines: lines.length, ...counts })}\n`,
  )
  if (!values.json) {
    for (const [name, found] of Object.entries(verdict))
      for (const words of found.slice(0, 3)) process.stdout.write(`  ${name}: ${words.slice(0, 400)}\n`)
  }
}
