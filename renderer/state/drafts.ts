import type { Bridge } from '#preload/bridge.ts'
import { Screen } from '#preload/contract.ts'

/** What was being done on this screen when its page died, and what is being done now; main keeps it (`main/drafts`). */
export type Drafts = {
  /** Finds what is kept of the screen that the page shows by now; until then it begins without. Never rejects. */
  arrive: () => Promise<void>
  /** Whether that was done. */
  hasArrived: () => boolean
  /** What was found under a key, if it can be read. */
  read: (key: string) => unknown
  keep: (key: string, value: unknown) => void
  drop: (key: string) => void
}

/**
 * A page that does not hear of its drafts begins without them. `screen` says which one is shown by now: a page may lead to
 * another, and what dies there comes back there, also where the page died on a third.
 */
export const openDrafts = async (
  bridge: { call: Pick<Bridge['call'], 'drafts' | 'keepDraft'> },
  screen: () => Screen,
): Promise<Drafts> => {
  const drafts = new Map<string, { text: string; screen: Screen }>()
  const met = new Set<Screen>()
  const arrive = async (): Promise<void> => {
    const shown = screen()
    if (met.has(shown)) return
    const reply = await bridge.call.drafts({ screen: shown })
    met.add(shown)
    for (const { key, value } of reply.ok ? reply.value : []) {
      if (!drafts.has(key)) drafts.set(key, { text: value, screen: shown })
    }
  }
  await arrive()
  return {
    arrive,
    hasArrived: () => met.has(screen()),
    read: (key) => parse(drafts.get(key)?.text),
    keep: (key, value) => {
      const text = JSON.stringify(value)
      const present = drafts.get(key)
      if (present?.text === text) return
      const draft = { text, screen: present?.screen ?? screen() }
      drafts.set(key, draft)
      void bridge.call.keepDraft({ screen: draft.screen, key, value: text })
    },
    drop: (key) => {
      const present = drafts.get(key)
      if (present === undefined) return
      drafts.delete(key)
      void bridge.call.keepDraft({ screen: present.screen, key })
    },
  }
}

/** The screen that an address path shows, or the station's own. */
export const screenOf = (path: string, own: Screen): Screen => Screen.safeParse(path.split('/')[1]).data ?? own

const parse = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
