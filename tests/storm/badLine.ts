import { type Server, type Socket, connect, createServer } from 'node:net'

/** What can be wrong with a line. All but `reset` last for a while. */
export const troubles = ['cut', 'reset', 'half', 'mute', 'hang', 'slow'] as const
export type Trouble = (typeof troubles)[number]

export type BadLine = {
  port: number
  /**
   * `cut`: nobody gets through, and what was under way breaks off. `reset`: what is under way breaks off once. `half`: each
   * answer breaks off somewhere in its middle. `mute`: what is asked arrives, the answer never does. `hang`: nothing moves
   * and nothing breaks. `slow`: everything comes late and in crumbs.
   */
  suffer: (trouble: Trouble, ms: number) => Promise<void>
  /** Connections that broke off before their end. */
  broken: () => number
  close: () => Promise<void>
}

const crumb = 700
const crumbMs = 15

type Pair = { client: Socket; server: Socket; allowed: number }

/** A way to a server that can be spoilt; `random` says after how many bytes a half answer ends. */
export const openBadLine = async (server: { host: string; port: number }, random: () => number): Promise<BadLine> => {
  const pairs = new Set<Pair>()
  let now: Trouble | undefined
  let broken = 0

  const end = (pair: Pair): void => {
    if (!pairs.delete(pair)) return
    broken++
    pair.client.resetAndDestroy()
    pair.server.resetAndDestroy()
  }
  const endAll = (): void => {
    for (const pair of [...pairs]) end(pair)
  }
  const moves = async (): Promise<void> => {
    while (now === 'hang') await pause(crumbMs)
  }
  const answer = async (pair: Pair, chunk: Buffer): Promise<void> => {
    await moves()
    if (now === 'mute') return
    if (now === 'half') {
      pair.client.write(chunk.subarray(0, pair.allowed))
      pair.allowed -= chunk.length
      // What was written goes out first.
      if (pair.allowed <= 0) setTimeout(() => end(pair), crumbMs)
      return
    }
    for (let from = 0; from < chunk.length;) {
      const slow = isSlow()
      const size = slow ? crumb : chunk.length
      if (slow) await pause(crumbMs)
      pair.client.write(chunk.subarray(from, from + size))
      from += size
    }
  }
  const isSlow = (): boolean => now === 'slow'

  const listener: Server = createServer((client) => {
    if (now === 'cut') {
      client.resetAndDestroy()
      return
    }
    const pair: Pair = { client, server: connect(server), allowed: halfOf(random) }
    pairs.add(pair)
    let turn = Promise.resolve()
    const over = (): void => {
      turn = turn.then(() => {
        pairs.delete(pair)
        client.destroy()
        pair.server.destroy()
      })
    }
    client.setNoDelay(true)
    client.on('data', (chunk) => void moves().then(() => pair.server.write(chunk)))
    pair.server.on('data', (chunk: Buffer) => {
      turn = turn.then(() => answer(pair, chunk))
    })
    for (const socket of [client, pair.server]) socket.on('error', over).on('close', over)
  })
  await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready))
  const address = listener.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    suffer: async (trouble, ms) => {
      if (trouble === 'reset') {
        endAll()
        return
      }
      now = trouble
      for (const pair of pairs) pair.allowed = halfOf(random)
      if (trouble === 'cut') endAll()
      await pause(ms)
      now = undefined
      // The bytes that were swallowed are missing in the middle.
      if (trouble === 'mute') endAll()
    },
    broken: () => broken,
    close: () =>
      new Promise((closed) => {
        listener.close(() => closed())
        endAll()
      }),
  }
}

/** Mostly within a head or a small answer, now and then within a large one. */
const halfOf = (random: () => number): number => Math.floor(random() ** 3 * 20_000)

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
