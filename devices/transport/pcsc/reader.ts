import type { CardReader, Slot } from '../smartCard.ts'
import { subscribers } from '../subscribers.ts'
import { openPcscCard } from './card.ts'
import { chooseReader, hasCard, insertionOf, isMute, watch, type Watched } from './choose.ts'
import type { Pcsc } from './library.ts'
import { pcscService, type Seen } from './service.ts'

export type PcscReaderOptions = {
  /** The reader whose name begins so; absent, any. */
  name?: string
  /** How often the readers are looked at, in ms: 50 takes a hundredth of a core. */
  pollMs?: number
  /** Rest before a service that is not there is tried again, in ms. */
  retryMs?: number
}

/**
 * A reader of the smart card service. It is asked again and again rather than waited for, because a wait would hold one of
 * Node's few worker threads for ever.
 */
export const openPcscReader = ({ name, pollMs = 50, retryMs = 1_000 }: PcscReaderOptions = {}): CardReader => {
  const service = pcscService()
  const changes = subscribers<Slot>()
  let slot: Slot = { state: 'trouble', trouble: 'notFound', detail: '' }
  let key = ''
  let readers: Watched[] = []
  let wasThere = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const judge = (seen: Seen): { slot: Slot; key: string } => {
    readers = seen.ok ? watch(seen.readers, readers) : []
    if (!seen.ok) return troubled(seen)
    const reader = chooseReader(readers, name)
    if (reader !== undefined) {
      wasThere = true
      return slotOf(seen.pcsc, reader)
    }
    const detail = name === undefined ? 'no reader is connected' : `no reader whose name begins with ${name}`
    return troubled({ trouble: wasThere ? 'unplugged' : 'notFound', detail })
  }

  const look = async (): Promise<void> => {
    const seen = await service.look()
    if (stopped) return
    const now = judge(seen)
    if (now.key !== key) {
      key = now.key
      slot = now.slot
      changes.tell(slot)
    }
    const again = (): void => {
      looking = look()
    }
    timer = setTimeout(again, seen.ok ? pollMs : retryMs)
  }

  let looking = look()

  return {
    slot: () => slot,
    onSlot: changes.add,
    close: async () => {
      stopped = true
      clearTimeout(timer)
      await looking
      await service.close()
    },
  }
}

const troubled = ({ trouble, detail }: Omit<Slot & { state: 'trouble' }, 'state'>): { slot: Slot; key: string } => ({
  slot: { state: 'trouble', trouble, detail },
  key: `trouble ${trouble} ${detail}`,
})

const slotOf = (pcsc: Pcsc, watched: Watched): { slot: Slot; key: string } => {
  const { reader, turn, atr } = watched
  if (!hasCard(watched)) return { slot: { state: 'empty', reader }, key: `empty ${reader}` }
  const insertion = `${insertionOf(watched)} ${turn} ${reader}`
  if (isMute(watched)) return { slot: { state: 'mute', reader }, key: `mute ${insertion}` }
  const connect = () => openPcscCard(pcsc, { reader, atr })
  return { slot: { state: 'card', reader, connect }, key: `card ${insertion}` }
}
