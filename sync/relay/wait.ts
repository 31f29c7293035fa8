import type { ServerResponse } from 'node:http'
import type { Database } from './database.ts'

/** What ended the wait: something was committed (or the database deleted), time ran out, or the client went. */
export type Heard = 'commit' | 'silence' | 'gone'

/** Waits until the database is past `since`; at once when it is already. */
export const waitForCommit = (options: {
  database: Database
  response: ServerResponse
  since: number
  milliseconds: number
}): Promise<Heard> =>
  new Promise((resolve) => {
    const { database, response, since, milliseconds } = options
    const settle = (heard: Heard) => {
      clearTimeout(timer)
      stopListening()
      response.off('close', leave)
      resolve(heard)
    }
    const leave = () => settle('gone')
    const look = () => {
      if (database.isDeleted() || database.counts().seq > since) settle('commit')
    }
    const timer = setTimeout(() => settle('silence'), milliseconds)
    const stopListening = database.onCommit(look)
    response.on('close', leave)
    if (response.closed) leave()
    else look()
  })
