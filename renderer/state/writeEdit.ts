import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { kept } from './recording.ts'

type EditBridge = { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit'> }

/**
 * Writes what becomes of a document at a stamp later than `seen`, and resolves with the document as it then is once it is on
 * disk. Rejects with `NotKept`, or what the replica throws.
 */
export const writeEdit = async (
  { replica, bridge, seen }: { replica: Replica; bridge: EditBridge; seen?: Stamp | undefined },
  editAt: (at: Stamp) => EditedDocument,
): Promise<EditedDocument> => {
  const { at } = kept(await bridge.call.giveStamp(seen === undefined ? {} : { seen }))
  const document = editAt(at)
  kept(await bridge.call.keepEdit({ document }))
  return saveEdit(replica, document)
}
