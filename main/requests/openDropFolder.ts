import type { Edited } from '#domain/document/fields.ts'
import type { DroppedRequest } from '#domain/request/dropped.ts'
import { requestNameId } from '#domain/request/request.ts'
import type { Door } from '../door/door.ts'
import { type Log, errorFacts } from '../log/log.ts'
import { watchDropFolder } from './dropFolder.ts'

/** Watches the folder that the station's configuration names, if it names one; what is taken is kept as an edit is, on disk first. */
export const openDropFolder = (parts: {
  folder: string | undefined
  site: string
  now: () => number
  door: Pick<Door, 'keepEdit'>
  /** So many documents were kept, which the pages do not know of yet. */
  onKept: (count: number) => void
  log: Log
}): { close: () => void } => {
  const { folder, site, now, door, onKept, log } = parts
  if (folder === undefined) return { close: () => undefined }
  const keep = async (requests: readonly DroppedRequest[]): Promise<void> => {
    const documents = requests.flatMap(documentsOf)
    for (const document of documents) await door.keepEdit(document)
    log.info('requestsTaken', { count: requests.length })
    onKept(documents.length)
  }
  const onProblem = (error: unknown): void => log.warn('dropFolder', errorFacts(error))
  return watchDropFolder({ folder, site, now, keep, onProblem })
}

/** The request as every station reads it, and apart from it who asked. */
export const documentsOf = ({ id, request, name }: DroppedRequest): Edited[] => [
  { id, type: 'request', data: request, stamps: {}, history: [] },
  ...(name === undefined ? [] : [{ id: requestNameId(id), type: 'requestName', data: name, stamps: {}, history: [] }]),
]
