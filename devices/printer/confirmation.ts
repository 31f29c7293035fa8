import type { Line } from './question.ts'
import { PrinterTrouble } from '#domain/printing/printing.ts'
import { stateOfAutomatic } from './status.ts'

/** `late`: nothing heard in time. Otherwise what the printer said, or that it cannot be heard any more. */
export type Verdict = 'printed' | 'late' | PrinterTrouble

/**
 * Waits until the printer gives `process` back. A fault it reports ends the wait after `answerMs`, because the
 * confirmation of a ticket that was just complete may be on its way; silence ends it after `jobMs`. To be called before
 * the first byte is written; `forget` ends the wait.
 */
export const awaitConfirmation = (
  { transport, replies }: Line,
  { process, answerMs, jobMs }: { process: string; answerMs: number; jobMs: number },
): { verdict: Promise<Verdict>; forget: () => void } => {
  const { promise, resolve } = Promise.withResolvers<Verdict>()
  const settle = (verdict: Verdict): void => {
    clearTimeout(timer)
    stopReplies()
    stopClose()
    resolve(verdict)
  }
  let timer = setTimeout(settle, jobMs, 'late')
  let trouble: PrinterTrouble | undefined
  const stopReplies = replies.add((reply) => {
    if (reply.kind === 'done' && reply.process === process) settle('printed')
    if (reply.kind !== 'automatic' || trouble !== undefined) return
    trouble = PrinterTrouble.safeParse(stateOfAutomatic(reply.bytes)).data
    if (trouble === undefined) return
    clearTimeout(timer)
    timer = setTimeout(settle, answerMs, trouble)
  })
  const stopClose = transport.onClose(() => settle('offline'))
  return { verdict: promise, forget: () => settle('late') }
}
