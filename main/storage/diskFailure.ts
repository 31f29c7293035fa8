import { HandlerFailure } from '#preload/failure.ts'
import { isErrno } from './readIfThere.ts'

/** What the disk said, as a failure that a screen has words for. */
export const diskFailure = (error: unknown): HandlerFailure => {
  if (isErrno(error, 'ENOSPC') || isErrno(error, 'EDQUOT')) return new HandlerFailure('diskFull')
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new HandlerFailure('diskFailed', { reason: code })
}
