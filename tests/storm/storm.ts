import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dice } from '#tests/support/dice.ts'
import { type BadLine, type Trouble, openBadLine, troubles } from './badLine.ts'
import { documentsOf, editsOf } from './edits.ts'
import { type Held, type Verdict, judge } from './judge.ts'
import { Made } from './made.ts'
import type { StormServer } from './server.ts'
import { makeSite, stormMonth } from './site.ts'
import type { StationPlace, StormStation } from './station.ts'

const minute = 60_000
/** Clocks of stations are as wrong as they are in life. */
const skews = [0, 40_000, -60 * minute, 10 * minute, -10 * minute]
const longestTroubleMs = 1_200
const deathMs = 1_500

export type StormOptions = {
  server: StormServer
  start: (place: StationPlace) => Promise<StormStation>
  /** For what each station writes down. */
  folder: string
  seed: number
  stations: number
  /** Edits of all stations together. */
  edits: number
  /** How often a line is spoilt, all lines together. */
  troubles: number
  /** How often the server dies, where it may. */
  deaths: number
  /** The longest pause of a person between two edits, in ms. */
  paceMs: number
  /** How long all may take to become equal once every line is whole again. */
  patienceMs: number
}

export type StormReport = Verdict & {
  seed: number
  documents: number
  /** What the stations wrote down: an edit may be several entries, or none where there was nothing to do. */
  made: number
  cuts: Record<Trouble | 'death', number>
  brokenConnections: number
  /** Documents that the server would not take. */
  refused: string[]
  /** Entries of which their station does not know that the server holds them. */
  unconfirmed: number
  /** What each station's replication had to tell, and how often. */
  problems: Record<string, Record<string, number>>
  /** How long it took until all were equal, once every line was whole again, in ms. */
  settledMs: number
}

/** Many stations edit the same documents at once over lines that break, until all is quiet; then everything is judged. */
export const storm = async (options: StormOptions): Promise<StormReport> => {
  const { server, start, folder, seed, patienceMs } = options
  const roll = dice(seed)
  const names = Array.from({ length: options.stations }, (_, n) => `k${String(n + 1)}`)
  const site = await makeSite(server.admin, names)
  const target = new URL(server.admin.url)
  const cuts: StormReport['cuts'] = { cut: 0, reset: 0, half: 0, mute: 0, hang: 0, slow: 0, death: 0 }
  const lines: BadLine[] = []
  const stations: StormStation[] = []
  const fileOf = (name: string): string => join(folder, `${name}-${String(seed)}.jsonl`)
  try {
    for (const [n, name] of names.entries()) {
      const random = dice(roll(2 ** 31))
      const line = await openBadLine({ host: target.hostname, port: Number(target.port) }, () => random(1_000) / 1_000)
      lines.push(line)
      const url = `http://127.0.0.1:${String(line.port)}`
      const skewMs = skews[n % skews.length] ?? 0
      const central = { url, ...site.account(name) }
      const place = { site: site.site, name, counter: String(n + 1), skewMs, month: stormMonth, central }
      stations.push(await start({ ...place, file: fileOf(name) }))
    }
    await site.approve(stations.map(({ name, key }) => ({ station: name, ...key })))

    const each = Math.ceil(options.edits / names.length)
    const troublesEach = Math.round(options.troubles / names.length)
    let dying = Promise.resolve()
    let all = 0
    const deathsAt = Array.from({ length: server.die === undefined ? 0 : options.deaths }, (_, n) =>
      Math.floor(((n + 0.5) / options.deaths) * options.edits),
    )
    await Promise.all(
      stations.map(async (station, n) => {
        const random = dice(seed + n)
        const at = new Set(
          Array.from({ length: troublesEach }, (_, k) => Math.floor(((k + random(100) / 100) / troublesEach) * each)),
        )
        let suffering = Promise.resolve()
        let done = 0
        const onProgress = (): void => {
          if (at.has(done++)) {
            const trouble = troubles[random(troubles.length)] ?? 'cut'
            cuts[trouble]++
            const ms = 50 + random(longestTroubleMs)
            suffering = suffering.then(() => lines[n]?.suffer(trouble, ms))
          }
          if (deathsAt.includes(all++)) {
            cuts.death++
            dying = dying.then(() => server.die?.(deathMs))
          }
        }
        const edits = editsOf({ site: site.site, station: station.name, seed: seed + n, count: each })
        await station.work(edits, options.paceMs, onProgress)
        await suffering
      }),
    )
    await dying

    const quietAt = performance.now()
    const made = (await Promise.all(names.map(async (name) => readMade(fileOf(name))))).flat()
    for (;;) {
      const states = await Promise.all(stations.map(async (one) => [one.name, await one.state()] as const))
      const replicas = new Map<string, Held>(states.map(([name, { documents }]) => [name, new Map(documents)]))
      const verdict = judge(made, await site.held(), replicas)
      const unconfirmed = states.reduce((sum, [, state]) => sum + state.unconfirmed, 0)
      const settledMs = Math.round(performance.now() - quietAt)
      const isWhole = verdict.lost.length + verdict.different.length + unconfirmed === 0
      if (isWhole || settledMs > patienceMs) {
        return {
          seed,
          documents: documentsOf(site.site).length,
          made: made.length,
          cuts,
          brokenConnections: lines.reduce((sum, line) => sum + line.broken(), 0),
          ...verdict,
          refused: states.flatMap(([, { refused }]) => refused),
          unconfirmed,
          problems: Object.fromEntries(states.map(([name, { problems }]) => [name, problems])),
          settledMs,
        }
      }
      await new Promise((again) => setTimeout(again, 300))
    }
  } finally {
    await Promise.allSettled(stations.map((station) => station.close()))
    await Promise.all(lines.map((line) => line.close()))
    await site.remove()
  }
}

const readMade = async (file: string): Promise<Made[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Made.parse(JSON.parse(line)))
