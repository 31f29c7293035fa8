import { textOf } from './order.ts'
import type { TraceLine } from './trace.ts'

/**
 * Documents that the stores do not hold alike at the end. A document that a station shows as refused by the server is
 * compared among the others only.
 */
export const differencesIn = (lines: readonly TraceLine[]): string[] => {
  const refused = new Set(
    lines.flatMap((line) => (line.kind === 'refused' ? [`${line.station} ${line.document}`] : [])),
  )
  const holders = new Set<string>()
  const versions = new Map<string, Map<string, string>>()
  const note = (holder: string, document: string, text: string): void => {
    holders.add(holder)
    const known = versions.get(document) ?? new Map<string, string>()
    versions.set(document, known.set(holder, text))
  }
  for (const line of lines) {
    if (line.kind === 'log') note(line.holder, line.document, textOf(line.entries.map(textOf).sort()))
    if (line.kind === 'edit') note(line.holder, line.document, textOf(line.content))
  }
  return [...versions].flatMap(([document, byHolder]) => {
    const counted = [...holders].filter((holder) => !refused.has(`${holder} ${document}`))
    const texts = Map.groupBy(counted, (holder) => byHolder.get(holder) ?? 'nothing')
    // Refused documents are nowhere but on the station that shows so.
    if (texts.size <= 1) return []
    return [`${document}: ${[...texts.values()].map((some) => some.join(' ')).join(' | ')}`]
  })
}
