import { join } from 'node:path'
import electronLog from 'electron-log/node.js'
import { largestLogBytes, rotateLogs } from './rotation.ts'

/**
 * What may stand in a log line: facts about the machine and the software, never about a citizen. Of staff only the id of
 * whoever changed something stands there.
 */
export type Facts = Record<string, string | number | boolean>
export type Log = Record<'info' | 'warn' | 'error', (event: string, facts?: Facts) => void>

export const logPath = (folder: string): string => join(folder, 'balie.log')

/** Writes one JSON line an event to `balie.log` in the folder, and begins a new file before it grows too large. */
export const openLog = (folder: string): Log => {
  const logger = electronLog.create({ logId: folder })
  logger.transports.console.level = false
  logger.transports.file.resolvePathFn = () => logPath(folder)
  logger.transports.file.writeOptions = { encoding: 'utf8', flag: 'a', mode: 0o600 }
  logger.transports.file.maxSize = largestLogBytes
  logger.transports.file.archiveLogFn = ({ path }) => rotateLogs(path)
  logger.transports.file.format = '{iso} {level} {text}'
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, { event: _none, ...facts }: Facts = {}) =>
      logger[level](JSON.stringify({ event, ...facts }))
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

/** An error as facts: its name, code and message without anything it was working on. */
export const errorFacts = (error: unknown): Facts =>
  error instanceof Error
    ? {
        name: error.name,
        // JSON.parse quotes the text that it could not read.
        message: error instanceof SyntaxError ? '' : error.message.slice(0, 300),
        ...('code' in error ? { code: String(error.code) } : {}),
      }
    : { name: typeof error }
