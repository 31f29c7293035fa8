import { type EditedDocument, mergeEditedDocuments } from '../merge/kinds.ts'
import type { Replica, ReplicaCollections } from './open.ts'

/** Where each kind of document that people edit lies. */
export const collectionOfType = {
  person: 'persons',
  cardKey: 'persons',
  product: 'catalogue',
  synonyms: 'catalogue',
  flag: 'catalogue',
  activity: 'catalogue',
  guide: 'catalogue',
  guideVersion: 'catalogue',
  site: 'settings',
  staff: 'settings',
  hours: 'settings',
  rota: 'settings',
  health: 'health',
  totals: 'settings',
  unanswered: 'settings',
  guideUse: 'settings',
  record: 'settings',
  booking: 'settings',
  request: 'settings',
  requestName: 'persons',
  answer: 'settings',
} as const satisfies Record<EditedDocument['type'], keyof ReplicaCollections>

/** Joins an edit with whatever the replica has of the document by now; what it overwrites goes to the history. */
export const saveEdit = async (replica: Replica, edit: EditedDocument): Promise<EditedDocument> => {
  const collection = replica[collectionOfType[edit.type]]
  for (;;) {
    const present = await collection.findOne(edit.id).exec()
    if (present !== null) {
      const after = await present.incrementalModify((content) => ({
        ...content,
        ...mergeEditedDocuments(content, edit),
      }))
      return after.toMutableJSON()
    }
    const { error } = await collection.bulkInsert([edit])
    if (error.length === 0) return edit
  }
}
