import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { kept } from './recording.ts'

export type EditBridge = { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit'> }

/** A stamp of this station later than `seen`. Rejects with `NotKept`. */
export const stampAfter = async (bridge: EditBridge, seen: Stamp | undefined): Promise<Stamp> =>
  kept(await bridge.call.giveStamp(seen === undefined ? {} : { seen })).at

/** Keeps an edit, and resolves with the document as it then is once it is on disk. Rejects with `NotKept`, or what the replica throws. */
export const keepEdit = async (
  { replica, bridge }: { replica: Replica; bridge: EditBridge },
  document: EditedDocument,
): Promise<EditedDocument> => {
  kept(await bridge.call.keepEdit({ document }))
  return saveEdit(replica, document)
}

/** Keeps what becomes of a document at a stamp later than `seen`. */
export const writeEdit = async (
  { replica, bridge, seen }: { replica: Replica; bridge: EditBridge; seen?: Stamp | undefined },
  editAt: (at: Stamp) => EditedDocument,
): Promise<EditedDocument> => keepEdit({ replica, bridge }, editAt(await stampAfter(bridge, seen)))
