import type { Bridge } from '#preload/bridge.ts'
import type { Feed } from '#sync/replica/replicate.ts'

/** A database's feed as main hands it over. When main was gone, it is taken up where this page had got to. */
export const bridgeFeed =
  (bridge: Bridge, database: string): Feed =>
  (since, onBatch) => {
    const feed = `${database} ${crypto.randomUUID()}`
    let reached = since
    const follow = (): void => void bridge.call.follow({ feed, database, since: reached })
    const stops = [
      bridge.on.changes((batch) => {
        if (batch.feed !== feed) return
        reached = batch.lastSeq
        onBatch(batch)
      }),
      bridge.onReconnected(follow),
    ]
    follow()
    return () => {
      for (const stop of stops) stop()
      void bridge.call.unfollow({ feed })
    }
  }
