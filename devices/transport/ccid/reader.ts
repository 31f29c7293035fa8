import { setTimeout as sleep } from 'node:timers/promises'
import type { CardReader, Slot } from '../smartCard.ts'
import { subscribers } from '../subscribers.ts'
import type { Bus, UsbMatch } from '../usb/bus.ts'
import { ccidCard } from './card.ts'
import { type Ask, dialogue, type Said } from './dialogue.ts'
import { type CcidLink, type Linked, openCcidLink } from './link.ts'
import { decodeNotice } from './messages.ts'
import { agree, powerOn } from './power.ts'

export type CcidReaderOptions = {
  bus?: Bus
  /** How often the reader is asked what is in it, in ms; one that gives notice is quicker. */
  pollMs?: number
  /** Rest before a reader that is not there is looked for again, in ms. */
  retryMs?: number
}

/** A reader on the bus, without a smart card service; for a station that has none. */
export const openCcidReader = (match: UsbMatch, { bus, ...rest }: CcidReaderOptions = {}): CardReader =>
  watchReader(() => openCcidLink(match, bus), rest)

type Watch = {
  ask: Ask
  link: CcidLink
  filled: boolean
  /** Another for each card, so that what is meant for one is never said to the next. */
  insertion: number
}

const removed: Said = { ok: false, problem: 'gone', message: 'the card was pulled' }

/** The same over whatever leads to a reader. */
export const watchReader = (
  open: () => Promise<Linked>,
  { pollMs = 250, retryMs = 1_000 }: Omit<CcidReaderOptions, 'bus'> = {},
): CardReader => {
  const changes = subscribers<Slot>()
  const stop = new AbortController()
  const { signal } = stop
  let slot: Slot = { state: 'trouble', trouble: 'notFound', detail: '' }
  let told = false
  let wasThere = false

  const goesOn = (): boolean => !signal.aborted

  const tell = (next: Slot): void => {
    const same = told && next.state !== 'card' && JSON.stringify(next) === JSON.stringify(slot)
    slot = next
    told = true
    if (!same && !signal.aborted) changes.tell(next)
  }

  const fill = async (watch: Watch): Promise<void> => {
    const { link } = watch
    const insertion = (watch.insertion += 1)
    const ask: Ask = (command) => (insertion === watch.insertion ? watch.ask(command) : Promise.resolve(removed))
    watch.filled = true
    const powered = await powerOn(ask, link.abilities)
    if (!powered.ok) {
      tell({ state: 'mute', reader: link.name })
      return
    }
    const { atr } = powered
    let agreed: ReturnType<typeof agree> | undefined
    tell({
      state: 'card',
      reader: link.name,
      connect: async () => {
        agreed ??= agree(ask, link.abilities, atr)
        const error = await agreed
        if (error === undefined) return { ok: true, card: ccidCard({ ask, atr, abilities: link.abilities }) }
        agreed = undefined
        return { ok: false, error }
      },
    })
  }

  /** False when the reader is gone, or speaks no sense. A card that we powered and is not now is another, or came again. */
  const look = async (watch: Watch): Promise<boolean> => {
    const said = await watch.ask({ kind: 'slotStatus' })
    if (!said.ok) {
      const trouble = said.problem === 'gone' ? 'unplugged' : said.problem === 'silent' ? 'noAnswer' : 'wrongAnswer'
      tell({ state: 'trouble', trouble, detail: said.message })
      return false
    }
    const { card } = said.reply
    if (card === 'absent' || card === 'unknown') {
      watch.filled = false
      watch.insertion += 1
      tell({ state: 'empty', reader: watch.link.name })
    } else if (!watch.filled || (card === 'inactive' && slot.state === 'card')) await fill(watch)
    return true
  }

  /** Until the next look. A notice that a card went makes the next one another, however quickly it came. */
  const rest = async (watch: Watch): Promise<void> => {
    if (watch.link.notice === undefined) return pause(pollMs)
    const bytes = await watch.link.notice(pollMs).catch(() => pause(pollMs))
    const notice = bytes && decodeNotice(bytes)
    if (notice?.changed === true && !notice.present) watch.filled = false
  }

  const pause = async (ms: number): Promise<void> => {
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  }

  const run = async (): Promise<void> => {
    while (goesOn()) {
      const linked = await open()
      if (!linked.ok) {
        const { trouble = 'failed', message } = linked.error
        tell({ state: 'trouble', trouble: trouble === 'notFound' && wasThere ? 'unplugged' : trouble, detail: message })
        await pause(retryMs)
        continue
      }
      wasThere = true
      const watch: Watch = { link: linked.link, ask: dialogue(linked.link), filled: false, insertion: 0 }
      while (goesOn() && (await look(watch))) await rest(watch)
      watch.insertion += 1
      await linked.link.close()
      await pause(retryMs)
    }
  }
  const running = run()

  return {
    slot: () => slot,
    onSlot: changes.add,
    close: async () => {
      stop.abort()
      await running
    },
  }
}
