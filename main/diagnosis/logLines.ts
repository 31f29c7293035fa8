import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { logFiles } from '../log/rotation.ts'
import { isErrno } from '../storage/readIfThere.ts'

/** A line as the log writes it: time, level, and one JSON object. */
const linePattern = /^(\S+) (info|warn|error) (\{.*\})$/
const LoggedFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** Facts whose words come from our own code or the operating system's, never from what people typed. */
const toldFacts = [
  'event',
  'host',
  'version',
  'keys',
  'code',
  'state',
  'reason',
  'problem',
  'database',
  'channel',
  'screen',
  'where',
  'message',
  'name',
  'file',
  'fields',
  'platform',
  'installation',
  'status',
]

/** The latest lines of a log and of the files before it, oldest first. */
export const lastLogLines = async (path: string, count: number): Promise<string[]> => {
  const lines: string[] = []
  for (const file of logFiles(path)) {
    if (lines.length >= count) break
    lines.unshift(...(await linesOf(file)))
  }
  return lines.slice(-count)
}

/**
 * A log line without anything that could be about a person. Only facts we know to be our own words are told, what stands
 * in quotes is left out, in messages long numbers and mail addresses too, and a line that is not of the log's form is left out whole. Numbers and truth values are always
 * told.
 */
export const impersonalLine = (line: string): string | undefined => {
  const [, at, level, json] = linePattern.exec(line) ?? []
  const facts = json === undefined ? undefined : parse(json)
  if (facts === undefined) return undefined
  const told = Object.entries(facts).map(([key, value]) => [key, typeof value === 'string' ? words(key, value) : value])
  return `${String(at)} ${String(level)} ${JSON.stringify(Object.fromEntries(told))}`
}

const words = (key: string, value: string): string => {
  if (!toldFacts.includes(key)) return '…'
  const unquoted = value.replace(/(["'`]).*?\1/gs, '$1…$1')
  return (key === 'message' ? unquoted.replace(numberOrAddress, '…') : unquoted).slice(0, 500)
}

/** What may be a national number, a telephone number or a mail address in somebody else's message. */
const numberOrAddress = /\+?\d[\d ./-]{4,}\d|\S+@\S+/g

const linesOf = async (path: string): Promise<string[]> => {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return []
    throw error
  }
}

const parse = (json: string): z.infer<typeof LoggedFacts> | undefined => {
  try {
    return LoggedFacts.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
