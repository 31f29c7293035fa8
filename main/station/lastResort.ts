import { type Log, errorFacts } from '../log/log.ts'

/** What `process` has of it; a test gives its own. */
export type Failing = {
  on: (event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void) => unknown
}

/**
 * What becomes of an error that nobody caught. After an exception nothing in main can be trusted to be whole, so it is
 * logged and main ends (`end`, once): everything the screens have confirmed is on disk. A promise that nobody waited for
 * has failed by itself; it is logged and the work goes on.
 */
export const catchTheRest = (options: { process: Failing; log: Log; end: () => void }): void => {
  const { process, log, end } = options
  let ending = false
  process.on('uncaughtException', (error) => {
    log.error('uncaught', { ...errorFacts(error), where: whereOf(error) })
    if (ending) return
    ending = true
    end()
  })
  process.on('unhandledRejection', (error) => {
    log.error('unhandled', { ...errorFacts(error), where: whereOf(error) })
  })
}

/** The innermost place in our code: file and line, and nothing of what was worked on. */
const whereOf = (error: unknown): string =>
  error instanceof Error ? (/([\w.-]+:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1] ?? '') : ''
