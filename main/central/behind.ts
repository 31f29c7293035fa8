import type { IncomingMessage } from 'node:http'
import * as z from 'zod'
import { Unreachable } from './request.ts'
import type { Line } from './connection.ts'
import { letGo } from './letGo.ts'

/** A feed does not wait longer than this to know how much it missed. */
const answerMs = 4_000
/** The one row that is asked for names a document and its revisions, and brings none of its content. */
const largestAnswer = 1_000_000

const Page = z.object({ results: z.array(z.unknown()), pending: z.int().nonnegative() })

/**
 * How many rows a database has after a sequence, or `undefined` where the server does not say, or not soon. Throws when it
 * cannot be reached.
 */
export const rowsBehind = async (options: {
  line: Line
  database: string
  since: string
  signal: AbortSignal
}): Promise<number | undefined> => {
  const { line, database, since, signal } = options
  const patience = AbortSignal.timeout(answerMs)
  try {
    const response = await line.send({
      method: 'GET',
      path: `/${database}/_changes?${new URLSearchParams({ limit: '1', since }).toString()}`,
      headers: { accept: 'application/json', 'accept-encoding': 'identity' },
      signal: AbortSignal.any([signal, patience]),
    })
    if (response.statusCode === 200) return read(await textOf(response))
    letGo(response)
    return undefined
  } catch (error) {
    if (patience.aborted && !signal.aborted) return undefined
    throw error
  }
}

const textOf = async (response: IncomingMessage): Promise<string> => {
  let text = ''
  response.setEncoding('utf8')
  for await (const chunk of response) {
    text += String(chunk)
    if (text.length > largestAnswer) throw new Unreachable('endless')
  }
  return text
}

const read = (text: string): number | undefined => {
  try {
    const { results, pending } = Page.parse(JSON.parse(text))
    return results.length + pending
  } catch {
    return undefined
  }
}
