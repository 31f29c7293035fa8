import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Envelope } from '#domain/document/log.ts'
import { readLogId } from '#domain/site/logId.ts'
import { BundleHead, CarriedEdit, CarriedLog, type CarriedPart, vouchedDocument } from '#preload/carry.ts'

/**
 * What a bundle says, as lines of JSON: the head; a line for each document's entries and for each edit; and the word of the
 * station that made it, signed over all lines before.
 */
const Line = z.union([
  z.strictObject({ log: CarriedLog }),
  z.strictObject({ edit: CarriedEdit }),
  z.strictObject({ vouched: Envelope }),
])

/** A line longer than this is no document of ours, and would not fit in a message to a page. */
const longestLine = 2_000_000

/** Another site's, or not as a bundle has it. */
export class BundleWrong extends Error {
  readonly site: string | undefined

  constructor(site?: string) {
    super('bundle')
    this.site = site
  }
}

export type Content = CarriedPart & { head: BundleHead; digest: string; vouched: Envelope }

/** Writes the lines. `vouch` gives the station's signed word for the document it is asked about. */
export const writeContent = (
  { head, logs, edits }: CarriedPart & { head: BundleHead },
  vouch: (document: string) => Envelope,
): Buffer => {
  const lines = [head, ...logs.map((log) => ({ log })), ...edits.map((edit) => ({ edit }))]
  const said = Buffer.from(lines.map(lineOf).join(''))
  return Buffer.concat([said, Buffer.from(lineOf({ vouched: vouch(vouchedDocument(digestOf(said))) }))])
}

/** Reads all lines, or none: throws `BundleWrong` where anything is not as it must be in a bundle of this site. */
export const readContent = (bytes: Buffer, site: string): Content => {
  const end = bytes.lastIndexOf('\n', -2) + 1
  const lines = bytes.toString().split('\n')
  if (lines.pop() !== '' || lines.some(({ length }) => length > longestLine)) throw new BundleWrong()
  const [first, ...rest] = lines.map(parsed)
  const head = BundleHead.safeParse(first)
  if (!head.success) throw new BundleWrong()
  if (head.data.site !== site) throw new BundleWrong(head.data.site)
  const read = rest.map((line) => {
    const one = Line.safeParse(line)
    if (!one.success) throw new BundleWrong()
    return one.data
  })
  const last = read.pop()
  if (last === undefined || !('vouched' in last) || last.vouched.station !== head.data.station) throw new BundleWrong()
  if (read.some((line) => 'vouched' in line)) throw new BundleWrong()
  const logs = read.flatMap((line) => ('log' in line ? [line.log] : []))
  const edits = read.flatMap((line) => ('edit' in line ? [line.edit] : []))
  if (!isOfSite({ logs, edits }, site)) throw new BundleWrong()
  return { head: head.data, logs, edits, digest: digestOf(bytes.subarray(0, end)), vouched: last.vouched }
}

/** Whether all of it belongs to documents of this site. */
export const isOfSite = ({ logs, edits }: CarriedPart, site: string): boolean =>
  logs.every((log) => isLogOf(log, site)) && edits.every((edit) => isEditOf(edit, site))

export const isLogOf = ({ document }: CarriedLog, site: string): boolean => readLogId(document)?.site === site

export const isEditOf = ({ id, type }: CarriedEdit, site: string): boolean => {
  if (type === 'site') return id === `site:${site}`
  return type !== 'person' || id.startsWith(`person:${site}-`)
}

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new BundleWrong()
  }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url')
