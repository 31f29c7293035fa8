import type { CcidLink } from './link.ts'
import { type Command, decodeReply, encodeCommand, type Reply } from './messages.ts'

export type Said = { ok: true; reply: Reply } | { ok: false; problem: 'gone' | 'silent' | 'nonsense'; message: string }

/** Asks the reader one thing and resolves with its reply, whether it did it or not. Never rejects. */
export type Ask = (command: Command) => Promise<Said>

/** How long a reader may take, in ms; what a card asks for beyond that it gets. */
const replyMs = 5_000

/** This many messages that belong to no question of ours are passed over. */
const mostStray = 16

/** So often a card may ask for more time for one command. */
const mostWaits = 60

/** One question at a time, each with a number of its own, so that a late reply to one is not taken for that to another. */
export const dialogue = (link: Pick<CcidLink, 'send' | 'receive'>): Ask => {
  let sequence = 0
  let queue: Promise<unknown> = Promise.resolve()

  const askNow = async (command: Command): Promise<Said> => {
    sequence = (sequence + 1) & 0xff
    try {
      await link.send(encodeCommand(sequence, command))
      return await replyTo(link, sequence)
    } catch (error) {
      return { ok: false, problem: 'gone', message: error instanceof Error ? error.message : 'the reader is gone' }
    }
  }

  return (command) => {
    const said = queue.then(() => askNow(command))
    queue = said
    return said
  }
}

const replyTo = async ({ receive }: Pick<CcidLink, 'receive'>, sequence: number): Promise<Said> => {
  let limitMs = replyMs
  for (let strays = 0, waits = 0; strays < mostStray && waits < mostWaits;) {
    const bytes = await receive(limitMs)
    if (bytes === undefined) return { ok: false, problem: 'silent', message: 'the reader does not answer' }
    const decoded = decodeReply(bytes)
    if (!decoded.ok) return { ok: false, problem: 'nonsense', message: `the reader's message is ${decoded.problem}` }
    const { reply } = decoded
    if (reply.sequence !== sequence) strays += 1
    else if (reply.outcome.kind === 'wait') {
      waits += 1
      limitMs = replyMs + 1_000 * Math.min(reply.outcome.factor, mostWaits)
    } else return { ok: true, reply }
  }
  return { ok: false, problem: 'nonsense', message: 'the reader comes to no end, or answers other questions than ours' }
}
