import type { Subscribers } from '../transport/subscribers.ts'
import type { Transport } from '../transport/transport.ts'
import { statusQuestion } from './job.ts'
import type { Reply } from './replies.ts'
import type { PrinterState } from '#domain/printing/printing.ts'
import { stateOfRealTime } from './status.ts'

export type Line = { transport: Transport; replies: Subscribers<Reply> }

/**
 * Asks the printer for its four real-time statuses, one after the other: an answer does not say to which question it
 * belongs. `silent` when one takes longer than `answerMs` or the transport closes.
 */
export const askState = async (line: Line, answerMs: number): Promise<PrinterState | 'silent'> => {
  const printer = await ask(line, 1, answerMs)
  const offline = printer === undefined ? undefined : await ask(line, 2, answerMs)
  const error = offline === undefined ? undefined : await ask(line, 3, answerMs)
  const paper = error === undefined ? undefined : await ask(line, 4, answerMs)
  return printer === undefined || offline === undefined || error === undefined || paper === undefined
    ? 'silent'
    : stateOfRealTime({ printer, offline, error, paper })
}

const ask = ({ transport, replies }: Line, n: 1 | 2 | 3 | 4, answerMs: number): Promise<number | undefined> => {
  const { promise, resolve } = Promise.withResolvers<number | undefined>()
  const settle = (byte: number | undefined): void => {
    clearTimeout(timer)
    stopReplies()
    stopClose()
    resolve(byte)
  }
  const timer = setTimeout(settle, answerMs, undefined)
  const stopReplies = replies.add((reply) => {
    if (reply.kind === 'answer') settle(reply.byte)
  })
  const stopClose = transport.onClose(() => settle(undefined))
  void transport.write(statusQuestion(n))
  return promise
}
