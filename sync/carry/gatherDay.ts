import type { Envelope } from '#domain/document/log.ts'
import { personId } from '#domain/person/person.ts'
import type { EditedDocument } from '../merge/kinds.ts'
import type { Replica } from '../replica/open.ts'

/** Everything the replica has of one day: visits, counters, and what is known of the visitors. */
export const gatherDay = async (
  replica: Replica,
  day: string,
): Promise<{ logs: { document: string; entries: Envelope[] }[]; edits: EditedDocument[] }> => {
  const documents = await replica.visits.find({ selector: { day } }).exec()
  const logs = documents.map((document) => document.toMutableJSON())
  const persons = await replica.persons.findByIds(logs.map(({ id }) => personId(id))).exec()
  return {
    logs: logs.map(({ id, log }) => ({ document: id, entries: log })),
    edits: [...persons.values()].map((document) => document.toMutableJSON()),
  }
}
