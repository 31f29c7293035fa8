import { type Heard, heardBy, silentFor } from '#domain/health/heard.ts'
import { heartbeatId } from '#domain/health/heartbeat.ts'
import type { CentralDatabase } from '#sync/replication/centralDatabase.ts'
import type { Time } from '../world/time.ts'
import type { Life } from './life.ts'
import type { StationLine } from './line.ts'

const beatMs = 30_000

/**
 * Tells the site every half minute that this station lives, and hears the same of the others. Gives for how long one has
 * been silent. The beats carry the time of a clock that may be wrong.
 */
export const beatOver = (parts: {
  central: CentralDatabase
  station: string
  site: readonly string[]
  time: Time
  life: Life
  line: Pick<StationLine, 'present'>
  now: () => number
}): ((station: string) => number | undefined) => {
  const { central, station, site, time, life, line, now } = parts
  let heard: Heard = new Map()
  const beat = async (): Promise<void> => {
    const present = await life.hear(central.present(site.map(heartbeatId)))
    const beats = [...present.values()].map(({ _id: id, at }) => ({
      station: id.slice(heartbeatId('').length),
      at: Number(at),
    }))
    heard = heardBy({ before: heard, beats, own: station, now: time.now() })
    const rev = present.get(heartbeatId(station))?._rev
    const own = { _id: heartbeatId(station), type: 'health', at: now(), ...(rev === undefined ? {} : { _rev: rev }) }
    await life.hear(central.put(own))
  }
  const goOn = async (): Promise<void> => {
    while (life.isAlive()) {
      // Whatever became of it, the next beat is due soon.
      if (line.present().state === 'online') await beat().catch(() => undefined)
      await life.sleep(beatMs)
    }
  }
  void goOn()
  return (of) => silentFor(heard, of, time.now())
}
