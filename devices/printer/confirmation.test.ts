import { describe, expect, it } from 'vitest'
import { subscribers } from '../transport/subscribers.ts'
import type { Transport } from '../transport/transport.ts'
import { awaitConfirmation } from './confirmation.ts'
import type { Reply } from './language.ts'

const setUp = ({ answerMs, jobMs }: { answerMs: number; jobMs: number }) => {
  const replies = subscribers<Reply>()
  const closings = subscribers<undefined>()
  const transport: Transport = {
    name: 'a line under test',
    open: true,
    write: () => Promise.resolve({ ok: true }),
    onData: () => () => undefined,
    onClose: closings.add,
    close: () => Promise.resolve(),
  }
  const { verdict } = awaitConfirmation({ transport, replies }, { process: 'K2Z9', answerMs, jobMs, leavingMs: 0 })
  return { verdict, hear: replies.tell, close: () => closings.tell(undefined) }
}

const paperOut: Reply = { kind: 'report', state: 'paperOut' }
const paperLow: Reply = { kind: 'report', state: 'paperLow' }

describe('a ticket that was sent', () => {
  it('is printed when its own process comes back, not that of another', async () => {
    const { verdict, hear, close } = setUp({ answerMs: 5_000, jobMs: 5_000 })
    hear({ kind: 'done', process: 'K2Z8' })
    close()
    expect(await verdict).toBe('offline')
    const other = setUp({ answerMs: 5_000, jobMs: 5_000 })
    other.hear({ kind: 'done', process: 'K2Z9' })
    expect(await other.verdict).toBe('printed')
  })

  it('is printed although a fault was reported just before the confirmation', async () => {
    const { verdict, hear } = setUp({ answerMs: 5_000, jobMs: 5_000 })
    hear(paperOut)
    hear({ kind: 'done', process: 'K2Z9' })
    expect(await verdict).toBe('printed')
  })

  it('waits no longer than for an answer once a fault is reported', async () => {
    const { verdict, hear } = setUp({ answerMs: 1, jobMs: 600_000 })
    hear(paperOut)
    expect(await verdict).toBe('paperOut')
  })

  it('is late when nothing is heard, a warning included', async () => {
    const { verdict, hear } = setUp({ answerMs: 600_000, jobMs: 1 })
    hear(paperLow)
    expect(await verdict).toBe('late')
  })
})
