import type { Envelope } from '#domain/document/log.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { BalieDocument } from '#sync/merge/kinds.ts'
import { confirmEdits } from './keptEdits.ts'
import { kept } from './recording.ts'

const batch = 5_000
const mostTries = 5
const againMs = 2_000

/**
 * Tells main what the server holds of that which main still counts as unsent. A call that fails is tried again some times;
 * what main never hears stands as unsent until the station meets a server again, and is compared then.
 */
export const confirmHeld = async (
  bridge: { call: Pick<Bridge['call'], 'unsent' | 'confirmEntries' | 'unconfirmedEdits'> },
  documents: readonly BalieDocument[],
  isHeld: (document: string, entry: Envelope) => boolean,
): Promise<void> => {
  const ids = documents.flatMap((document) =>
    'log' in document ? document.log.filter((entry) => isHeld(document.id, entry)).map(({ id }) => id) : [],
  )
  const edited = documents.filter((document) => !('log' in document) && document.type !== 'health')
  const isAnyUnsent = async (): Promise<boolean> => kept(await bridge.call.unsent({})).entries > 0
  await untilHeard(async () => {
    if (ids.length === 0 || !(await isAnyUnsent())) return
    for (let from = 0; from < ids.length; from += batch) {
      kept(await bridge.call.confirmEntries({ entries: ids.slice(from, from + batch) }))
    }
  })
  await untilHeard(async () => {
    if (edited.length > 0 && (await isAnyUnsent())) await confirmEdits(bridge, edited)
  })
}

const untilHeard = async (tell: () => Promise<void>): Promise<void> => {
  for (let tries = 1; tries <= mostTries; tries++) {
    try {
      await tell()
      return
    } catch {
      if (tries < mostTries) await new Promise((again) => setTimeout(again, againMs))
    }
  }
}
