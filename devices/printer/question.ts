import type { Subscribers } from '../transport/subscribers.ts'
import type { Transport } from '../transport/transport.ts'
import type { PrinterLanguage, Reply } from './language.ts'
import type { PrinterState } from '#domain/printing/printing.ts'

export type Line = { transport: Transport; replies: Subscribers<Reply> }

/** Asks the printer how it is. `silent` when an answer takes longer than `answerMs` or the transport closes. */
export const askState = async (
  line: Line,
  language: PrinterLanguage,
  answerMs: number,
): Promise<PrinterState | 'silent'> => {
  const answers: Uint8Array[] = []
  for (const question of language.questions) {
    const answer = await ask(line, question, { answerMs, again: language.asksAgain })
    if (answer === undefined) return 'silent'
    answers.push(answer)
  }
  return language.stateOf(answers)
}

/** How often a question is put before it counts as unanswered. */
const times = 4

const ask = (
  { transport, replies }: Line,
  question: Uint8Array,
  { answerMs, again }: { answerMs: number; again: boolean },
): Promise<Uint8Array | undefined> => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array | undefined>()
  const settle = (bytes: Uint8Array | undefined): void => {
    clearTimeout(timer)
    clearInterval(repeated)
    stopReplies()
    stopClose()
    resolve(bytes)
  }
  const timer = setTimeout(settle, answerMs, undefined)
  const put = (): void => void transport.write(question)
  const repeated = again ? setInterval(put, answerMs / times) : undefined
  const stopReplies = replies.add((reply) => {
    if (reply.kind === 'answer') settle(reply.bytes)
  })
  const stopClose = transport.onClose(() => settle(undefined))
  put()
  return promise
}
