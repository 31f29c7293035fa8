import * as z from 'zod'
import type { Made } from './made.ts'

/** What one place holds, by id, as it was read there. */
export type Held = ReadonlyMap<string, unknown>

export type Verdict = {
  /** Edits that somebody made and that some place does not hold. */
  lost: { where: string; made: Made }[]
  /** Documents in which a place differs from the server. */
  different: { where: string; document: string; here: unknown; server: unknown }[]
  /** Entries that a log holds twice. */
  doubled: { where: string; document: string; entry: string }[]
}

const Log = z.looseObject({ log: z.array(z.looseObject({ id: z.string() })) })
const Edited = z.looseObject({
  data: z.looseObject({ name: z.unknown().optional(), notes: z.record(z.string(), z.unknown()).optional() }),
  stamps: z.record(z.string(), z.unknown()),
  history: z.array(z.looseObject({ field: z.string(), value: z.unknown(), at: z.string() })),
})

/** Judges with nothing of Balie's own reading and merging: the server and all replicas against each other and what was made. */
export const judge = (made: readonly Made[], server: Held, replicas: ReadonlyMap<string, Held>): Verdict => {
  const places: [string, Held][] = [['server', server], ...replicas]
  const ids = new Set(places.flatMap(([, held]) => [...held.keys()]))
  return {
    lost: places.flatMap(([where, held]) =>
      made.filter((one) => !isIn(held.get(one.document), one)).map((one) => ({ where, made: one })),
    ),
    different: [...replicas].flatMap(([where, held]) =>
      [...ids]
        .filter((id) => factsOf(held.get(id)) !== factsOf(server.get(id)))
        .map((document) => ({ where, document, here: held.get(document), server: server.get(document) })),
    ),
    doubled: places.flatMap(([where, held]) =>
      [...held].flatMap(([document, content]) => repeated(idsIn(content)).map((entry) => ({ where, document, entry }))),
    ),
  }
}

const isIn = (content: unknown, made: Made): boolean => {
  if (made.kind === 'entry') {
    const log = Log.safeParse(content)
    const wanted = sorted(made.entry)
    return log.success && log.data.log.some((entry) => entry.id === made.entry.id && sorted(entry) === wanted)
  }
  const edited = Edited.safeParse(content)
  if (!edited.success) return false
  const { data, stamps, history } = edited.data
  if (made.kind === 'note') return sorted(data.notes?.[made.id]).includes(JSON.stringify(made.text))
  const stands = data.name === made.value && String(stamps['name']) >= made.at
  return stands || history.some(({ field, value, at }) => field === 'name' && value === made.value && at >= made.at)
}

/** What two places must agree on: the entries of a log in any order, or the content of a document with its past. */
const factsOf = (content: unknown): string => {
  const log = Log.safeParse(content)
  if (log.success) return log.data.log.map(sorted).sort().join('\n')
  const edited = Edited.safeParse(content)
  if (!edited.success) return sorted(content)
  const { data, stamps, history } = edited.data
  return sorted([data, stamps, history])
}

const idsIn = (content: unknown): string[] => {
  const log = Log.safeParse(content)
  return log.success ? log.data.log.map(({ id }) => id) : []
}

const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, n) => ids.indexOf(id) !== n))]

/** JSON with the names of every object in order; also of nothing. */
const sorted = (value: unknown): string =>
  JSON.stringify([value], (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
