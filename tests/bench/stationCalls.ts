import { once } from 'node:events'
import { WebSocket } from 'ws'
import * as z from 'zod'

const Token = z.object({ token: z.string() })
const Reply = z.looseObject({ ok: z.boolean(), value: z.unknown().optional() })
const Answer = z.looseObject({ id: z.int(), reply: Reply })

export type StationCalls = {
  /** Resolves when main has done it; rejects where main refused. */
  call: (channel: string, input: unknown) => Promise<void>
  /** Resolves with main's answer. */
  ask: (channel: string, input: unknown) => Promise<unknown>
  close: () => void
}

/** Calls a station's main process as its pages do, at the address with its launch key, with no page in between. */
export const stationCalls = async (url: string): Promise<StationCalls> => {
  const { origin } = new URL(url)
  const entered = await fetch(url, { redirect: 'manual' })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const answered = await fetch(`${origin}/bridge-token`, { method: 'POST', headers: { cookie } })
  const { token } = Token.parse(await answered.json())
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/bridge?token=${token}`, { headers: { cookie } })
  const waiting = new Map<number, (reply: z.infer<typeof Reply>) => void>()
  socket.on('message', (data: Buffer) => {
    const message = Answer.safeParse(JSON.parse(data.toString()))
    if (message.success) waiting.get(message.data.id)?.(message.data.reply)
  })
  await once(socket, 'open')
  let last = 0
  const ask = async (channel: string, input: unknown): Promise<unknown> => {
    const id = ++last
    const { promise, resolve } = Promise.withResolvers<z.infer<typeof Reply>>()
    waiting.set(id, resolve)
    socket.send(JSON.stringify({ id, channel, input }))
    const { ok, value } = await promise
    waiting.delete(id)
    if (!ok) throw new Error(`The station refused ${channel}.`)
    return value
  }
  return {
    ask,
    call: async (channel, input) => {
      await ask(channel, input)
    },
    close: () => socket.close(),
  }
}
