import { Dexie, type EntityTable } from 'dexie'
import { type VisitDocument, visitDocument } from '#domain/visit/visit.ts'

/** The same visits in Dexie alone, with strict durability: what every figure of the replica is measured against. */
export type Raw = Dexie & { visits: EntityTable<VisitDocument & { isOpen: 0 | 1 }, 'id'> }

export const openRaw = (count: number): Raw => {
  const database = new Dexie(`raw-${String(count)}`, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ visits: 'id, [day+isOpen+id]' })
  return database as Raw
}

export const asRaw = (document: VisitDocument): VisitDocument & { isOpen: 0 | 1 } => ({
  ...document,
  isOpen: document.open ? 1 : 0,
})

export const listInDexie = async (raw: Raw, day: string): Promise<number> => {
  const list = await raw.visits.where('[day+isOpen+id]').between([day, 1, ''], [day, 1, '\uffff']).toArray()
  return list.map(({ id, log }) => visitDocument(id, log)).length
}
