import { HandlerFailure } from '#preload/failure.ts'
import type { Caller } from '#preload/handlers.ts'

/** A screen follows five databases, and two months at the turn of one. */
const mostFeeds = 16

/** The feeds that each page follows, by the name it chose. */
export type Followed = {
  /** A signal for a feed that begins; the one it had by that name ends. Throws when the page has too many. */
  begin: (caller: Caller, feed: string) => AbortSignal
  end: (caller: Caller, feed: string) => void
}

export const followedFeeds = (): Followed => {
  const pages = new WeakMap<Caller, Map<string, AbortController>>()
  const feedsOf = (caller: Caller): Map<string, AbortController> => {
    const known = pages.get(caller)
    if (known !== undefined) return known
    const feeds = new Map<string, AbortController>()
    pages.set(caller, feeds)
    caller.onGone(() => {
      for (const feed of feeds.values()) feed.abort()
    })
    return feeds
  }
  const end: Followed['end'] = (caller, feed) => {
    const feeds = feedsOf(caller)
    feeds.get(feed)?.abort()
    feeds.delete(feed)
  }
  return {
    begin: (caller, feed) => {
      end(caller, feed)
      const feeds = feedsOf(caller)
      if (feeds.size >= mostFeeds) throw new HandlerFailure('notAllowed')
      const abort = new AbortController()
      feeds.set(feed, abort)
      return abort.signal
    },
    end,
  }
}
