import type { Draft, Screen } from '#preload/contract.ts'

/**
 * What somebody was doing on a screen and had not sent: the step that is open, the tab that is shown, a note half typed. It
 * comes back when the page died. It lies in main's memory and nowhere else: the browser's own storage would put it on the
 * disk in clear text, and leave it there long after it was removed.
 */
export type Drafts = {
  /** Keeps one draft of a screen, or forgets it when there is no value. */
  keep: (screen: Screen, key: string, value: string | undefined) => void
  of: (screen: Screen) => Draft[]
}

const forgottenAfterMs = 30 * 60_000
const mostOfAScreen = 50

export const openDrafts = (now: () => number): Drafts => {
  const screens = new Map<Screen, Map<string, { value: string; at: number }>>()
  const draftsOf = (screen: Screen): Map<string, { value: string; at: number }> => {
    const drafts = screens.get(screen) ?? new Map<string, { value: string; at: number }>()
    screens.set(screen, drafts)
    for (const [key, { at }] of drafts) if (now() - at > forgottenAfterMs) drafts.delete(key)
    return drafts
  }
  return {
    keep: (screen, key, value) => {
      const drafts = draftsOf(screen)
      // Set anew, so that the map's order is that of the latest change.
      drafts.delete(key)
      if (value !== undefined) drafts.set(key, { value, at: now() })
      const [oldest] = drafts.keys()
      if (drafts.size > mostOfAScreen && oldest !== undefined) drafts.delete(oldest)
    },
    of: (screen) => [...draftsOf(screen)].map(([key, { value }]) => ({ key, value })),
  }
}
