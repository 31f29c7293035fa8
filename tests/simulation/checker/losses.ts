import { textOf } from './order.ts'
import type { Entry, TraceLine } from './trace.ts'

type Store = { logs: Map<string, Map<string, Entry>>; edits: Map<string, Readonly<Record<string, unknown>>> }

/** What people were told is kept, against what each store has at the end. */
export const lossesIn = (lines: readonly TraceLine[]): { lost: string[]; revived: string[]; untoldCalls: string[] } => {
  const stores = storesIn(lines)
  const refused = new Set(lines.flatMap((line) => (line.kind === 'refused' ? [line.document] : [])))
  const lost: string[] = []
  const told = new Set<string>()
  for (const line of lines) {
    if (line.kind === 'called') told.add(line.entry)
    if (line.kind !== 'told' || refused.has(line.document)) continue
    const text = textOf(line.entry)
    for (const [holder, { logs }] of stores) {
      const found = logs.get(line.document)?.get(line.entry.id)
      if (found === undefined || textOf(found) !== text) {
        lost.push(`${line.document} ${line.entry.type} ${line.entry.id} of ${line.station} at ${holder}`)
      }
    }
  }
  return {
    lost: [...lost, ...lostEdits(lines, stores, refused)],
    revived: revivedIn(lines, stores),
    untoldCalls: untoldIn(stores, told),
  }
}

const storesIn = (lines: readonly TraceLine[]): Map<string, Store> => {
  const stores = new Map<string, Store>()
  const of = (holder: string): Store => {
    const store = stores.get(holder) ?? { logs: new Map(), edits: new Map() }
    stores.set(holder, store)
    return store
  }
  for (const line of lines) {
    if (line.kind === 'log') {
      of(line.holder).logs.set(line.document, new Map(line.entries.map((entry) => [entry.id, entry])))
    }
    if (line.kind === 'edit') of(line.holder).edits.set(line.document, line.content)
  }
  return stores
}

/** Every value that was told is the present one or in the history. */
const lostEdits = (
  lines: readonly TraceLine[],
  stores: ReadonlyMap<string, Store>,
  refused: ReadonlySet<string>,
): string[] =>
  lines.flatMap((line) => {
    if (line.kind !== 'edited' || refused.has(line.document)) return []
    const value = textOf(line.value)
    return [...stores].flatMap(([holder, { edits }]) => {
      const content = edits.get(line.document)
      const found = content !== undefined && textOf(content).includes(value)
      return found ? [] : [`${line.document} ${line.field} ${value} of ${line.station} at ${holder}`]
    })
  })

/** The last value told of a field is an empty one, and yet there is another. */
const revivedIn = (lines: readonly TraceLine[], stores: ReadonlyMap<string, Store>): string[] => {
  const wiped = new Map<string, Extract<TraceLine, { kind: 'edited' }>>()
  for (const line of lines) {
    if (line.kind !== 'edited') continue
    const field = `${line.document} ${line.field}`
    if (line.value === '') wiped.set(field, line)
    else wiped.delete(field)
  }
  return [...wiped.values()].flatMap(({ document, field }) =>
    [...stores].flatMap(([holder, { edits }]) => {
      const data = edits.get(document)?.['data']
      const members = new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : [])
      const value = members.get(field)
      return value === '' || value === undefined ? [] : [`${document} ${field} ${textOf(value)} at ${holder}`]
    }),
  )
}

/** Calls with the server's word that nobody was told of and nobody withdrew: a visitor who is waited for nowhere. */
const untoldIn = (stores: ReadonlyMap<string, Store>, told: ReadonlySet<string>): string[] => {
  const found = new Set<string>()
  for (const { logs } of stores.values()) {
    for (const [document, log] of logs) {
      const entries = [...log.values()]
      const settled = new Set(
        entries.flatMap((entry) => (entry.type === 'withdrawn' || entry.type === 'undone' ? [entry['target']] : [])),
      )
      for (const { id, type } of entries) {
        if (type === 'called' && !told.has(id) && !settled.has(id)) found.add(`${document} ${id}`)
      }
    }
  }
  return [...found]
}
