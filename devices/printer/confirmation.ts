import type { Line } from './question.ts'
import { PrinterTrouble } from '#domain/printing/printing.ts'

/** `late`: nothing heard in time. Otherwise what the printer said, or that it cannot be heard any more. */
export type Verdict = 'printed' | 'late' | PrinterTrouble

export type Confirmation = {
  verdict: Promise<Verdict>
  /** The line has taken every byte. */
  sent: () => void
  /** Ends the wait. */
  forget: () => void
}

export type ConfirmationOptions = {
  process: string
  answerMs: number
  /** From when the line has taken every byte. */
  jobMs: number
  /** How long the line may take for that. */
  leavingMs: number
  /** Asks a printer that reports nothing by itself how it is; called every `answerMs` once the line has every byte. */
  probe?: () => void
}

/**
 * Waits until the printer gives `process` back. A fault it reports ends the wait after `answerMs`, because the
 * confirmation of a ticket that was just complete may be on its way; silence ends it after `jobMs`. To be called before
 * the first byte is written.
 */
export const awaitConfirmation = (
  { transport, replies }: Line,
  { process, answerMs, jobMs, leavingMs, probe }: ConfirmationOptions,
): Confirmation => {
  const { promise, resolve } = Promise.withResolvers<Verdict>()
  let settled = false
  let probing: NodeJS.Timeout | undefined
  const settle = (verdict: Verdict): void => {
    clearTimeout(timer)
    clearInterval(probing)
    stopReplies()
    stopClose()
    settled = true
    resolve(verdict)
  }
  let timer = setTimeout(settle, leavingMs + jobMs, 'late')
  let trouble: PrinterTrouble | undefined
  const stopReplies = replies.add((reply) => {
    if (reply.kind === 'done' && reply.process === process) settle('printed')
    if (reply.kind !== 'report' || trouble !== undefined) return
    trouble = PrinterTrouble.safeParse(reply.state).data
    if (trouble === undefined) return
    clearTimeout(timer)
    timer = setTimeout(settle, answerMs, trouble)
  })
  const stopClose = transport.onClose(() => settle('offline'))
  return {
    verdict: promise,
    sent: () => {
      if (settled || trouble !== undefined) return
      clearTimeout(timer)
      timer = setTimeout(settle, jobMs, 'late')
      if (probe !== undefined) probing = setInterval(probe, answerMs)
    },
    forget: () => settle('late'),
  }
}
