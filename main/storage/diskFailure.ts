import { HandlerFailure } from '#preload/failure.ts'

/**
 * What the disk said, as a failure that a screen has words for. Every other error stays what it is: it is a fault of ours,
 * and has to reach the log.
 */
export const diskFailure = (error: unknown): Error => {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new HandlerFailure('diskFull')
  if (code !== undefined) return new HandlerFailure('diskFailed', { reason: code })
  return error instanceof Error ? error : new Error(String(error))
}

/** Lets something be done with files, and tells in words when the disk does not. */
export const onDisk = <T>(act: Promise<T>): Promise<T> =>
  act.catch((error: unknown) => {
    throw diskFailure(error)
  })

/** The operating system's name of an error, such as `EACCES`; Node's own have an underscore. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? /^E[A-Z0-9]+$/.exec(String(error.code))?.[0] : undefined
