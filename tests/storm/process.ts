import { appendFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { followServers } from '#main/central/servers.ts'
import { passingSigner } from '#main/signing/signer.ts'
import type { NamedKey } from '#domain/document/signed.ts'
import { feedOver, staysOf } from '#tests/sync/client.ts'
import { fetchOver } from '#tests/sync/fetchOver.ts'
import { type Station, openStation } from '#tests/sync/station.ts'
import { newStorage } from '#tests/sync/storage.ts'
import type { Edit } from './edits.ts'
import type { StationPlace } from './station.ts'
import { type StationState, stateOf, work } from './work.ts'

export type Question =
  | { ask: 'open'; place: StationPlace }
  | { ask: 'work'; edits: readonly Edit[]; paceMs: number }
  | { ask: 'state' }
  | { ask: 'close' }
export type Reply =
  | { tell: 'open'; key: NamedKey }
  | { tell: 'progress' }
  | { tell: 'work' }
  | { tell: 'state'; state: StationState }
  | { tell: 'close' }

/** A station of the storm in a process of its own, with an IndexedDB of its own; its parent speaks to it in messages. */

const tell = (reply: Reply): void => void process.send?.(reply)

const open = async (place: StationPlace) => {
  const { site, name, skewMs, month, central } = place
  const signer = passingSigner()
  const servers = followServers({ servers: [central], site, now: () => Date.now() + skewMs })
  const station = await openStation({
    ...{ site, name, skewMs, month, sign: signer.sign },
    place: `storm-${randomUUID()}`,
    storage: newStorage().storage,
    way: {
      base: '',
      fetch: (stay) => fetchOver(servers, stay),
      feedOf: (database, stay) => feedOver(servers.line(stay), database),
      stay$: staysOf(servers),
    },
  })
  const close = async (): Promise<void> => {
    servers.close()
    await station.close()
  }
  return { place, station, key: signer.key, close }
}

let running: Awaited<ReturnType<typeof open>> | undefined

const opened = (): { place: StationPlace; station: Station; close: () => Promise<void> } => {
  if (running === undefined) throw new Error('the station is not open')
  return running
}

const answer = async (question: Question): Promise<void> => {
  switch (question.ask) {
    case 'open':
      running = await open(question.place)
      tell({ tell: 'open', key: running.key })
      return
    case 'work': {
      const { place, station } = opened()
      await work({
        ...question,
        station,
        counter: place.counter,
        note: (made) => appendFile(place.file, made.map((one) => `${JSON.stringify(one)}\n`).join('')),
        onProgress: () => tell({ tell: 'progress' }),
      })
      tell({ tell: 'work' })
      return
    }
    case 'state':
      tell({ tell: 'state', state: await stateOf(opened().station) })
      return
    case 'close':
      await opened().close()
      tell({ tell: 'close' })
      process.disconnect()
  }
}

process.on('message', (question: Question) => {
  answer(question).catch((error: unknown) => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`)
    process.exit(1)
  })
})
// It never outlives whoever started it.
process.on('disconnect', () => process.exit())
