import type { Bridge } from '#preload/bridge.ts'
import { Screen } from '#preload/contract.ts'

/** What was being done on this screen when its page died, and what is being done now; main keeps it (`main/drafts`). */
export type Drafts = {
  /** What was found at start under a key, if it can be read. */
  read: (key: string) => unknown
  keep: (key: string, value: unknown) => void
  drop: (key: string) => void
}

/**
 * A page that does not hear of its drafts begins without them. `screen` says which one is shown by now: a page may lead to
 * another, and what dies there comes back there.
 */
export const openDrafts = async (
  bridge: { call: Pick<Bridge['call'], 'drafts' | 'keepDraft'> },
  screen: () => Screen,
): Promise<Drafts> => {
  const first = screen()
  const reply = await bridge.call.drafts({ screen: first })
  const found = reply.ok ? reply.value : []
  const drafts = new Map(found.map(({ key, value }) => [key, { text: value, screen: first }]))
  return {
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
