import { type CentralDatabase, CentralError } from '#sync/replication/centralDatabase.ts'
import type { Dice } from '#tests/support/dice.ts'
import { Refusal, type Server } from '../server/server.ts'
import type { Ask } from './line.ts'

/** The interface of the handlers over a server in memory and the line to it. */
export const centralOver = (parts: { server: Server; database: string; ask: Ask; dice: Dice }): CentralDatabase => {
  const { server, database, ask, dice } = parts
  const asked = async <T>(question: () => T, signal?: AbortSignal): Promise<T> => {
    try {
      return await ask(question, signal)
    } catch (error) {
      throw error instanceof Refusal ? new CentralError(error.status, error.message) : error
    }
  }
  return {
    name: database,
    changes: (query) => asked(() => server.changes(database, query)),
    present: (ids) =>
      asked(
        () =>
          new Map(
            ids.flatMap((id) => {
              const document = server.read(database, id)
              return document === undefined ? [] : [[id, document]]
            }),
          ),
      ),
    beginningWith: (prefix, signal) => asked(() => server.beginningWith(database, prefix), signal),
    leaves: (id, revs) => asked(() => server.leaves(database, id, revs)),
    get: (id, signal) => asked(() => server.read(database, id), signal),
    put: (document, signal) =>
      asked(() => {
        const result = server.write(database, document)
        if ('ok' in result) return dice(200) === 0 ? 'unsure' : 'accepted'
        if (result.error === 'conflict') return 'conflict'
        throw new Refusal(403, result.error)
      }, signal),
    serverId: () => asked(() => server.uuid()),
    local: (proof) =>
      asked(() => {
        const content = server.local(database, proof)
        return content === undefined ? undefined : { ...content, _rev: '0-1' }
      }),
    putLocal: (proof, content) => asked(() => server.putLocal(database, proof, content)),
    bulk: (documents) => asked(() => documents.map((document) => server.write(database, document))),
  }
}
