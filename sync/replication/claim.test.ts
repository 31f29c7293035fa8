import { describe, expect, it } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import { entry } from '#domain/visit/builders.ts'
import { type Visit, visitDocument, visitOf } from '#domain/visit/visit.ts'
import { type Central, openCentral, visitsDatabase } from '#tests/support/central.ts'
import { serverThat } from '#tests/support/server.ts'
import { readDocument } from '../merge/kinds.ts'
import { type CentralDatabase, type CentralDocument, centralDatabase } from './centralDatabase.ts'
import { claimVisit } from './claim.ts'
import { bodyOf } from './push.ts'

const isFree = ({ stage }: Visit): boolean => stage === 'waiting'
const waitingLog = [entry('registered', { minute: 0 }), entry('issued', { minute: 0.1 })]
const idOf = (number: number): string => `visit:gm-2026-11-23-A${number}`
const callBy = (counter: string) => entry('called', { minute: 5, counter, station: `k${counter}`, authority: 'server' })

const claimBy = (database: CentralDatabase, counter: string, id = idOf(101), log: readonly Envelope[] = waitingLog) =>
  claimVisit({ database, id, log, isFree, makeClaim: () => Promise.resolve([callBy(counter)]) })

const seed = (central: Central, ...numbers: number[]) =>
  central.databaseFor('admin').bulk(numbers.map((number) => bodyOf(visitDocument(idOf(number), waitingLog))))

const logIn = (stored: CentralDocument | undefined, id: string): Envelope[] => {
  const read = stored === undefined ? undefined : readDocument(id, { ...stored, id })
  return read !== undefined && 'log' in read ? read.log : []
}

const onServer = async (central: Central, id = idOf(101)): Promise<Visit> => {
  return visitOf({ id, log: logIn(await central.databaseFor('admin').get(id), id) })
}

describe('calling with the server as authority', () => {
  it('is accepted for a visit that waits, and the server has the call', async () => {
    const central = await openCentral()
    await seed(central, 101)
    const claimed = await claimBy(central.databaseFor('admin'), '1')
    expect(claimed).toMatchObject({ result: 'accepted' })
    expect(await onServer(central)).toMatchObject({ stage: 'called', counter: '1', doubleCalls: [] })
  })

  it('brings along what only this station knew of the visit', async () => {
    const central = await openCentral()
    expect(await claimBy(central.databaseFor('admin'), '1')).toMatchObject({ result: 'accepted' })
    expect(await onServer(central)).toMatchObject({ stage: 'called', queue: 'A' })
  })

  it('is refused for one that is called already, and tells what the server knows', async () => {
    const central = await openCentral()
    await seed(central, 101)
    const database = central.databaseFor('admin')
    await claimBy(database, '1')
    const second = await claimBy(database, '2')
    expect(second).toMatchObject({ result: 'taken', claim: [] })
    expect('log' in second && visitOf({ id: idOf(101), log: second.log }).counter).toBe('1')
  })

  it('gives each of 200 visits to exactly one of two counters that ask at once', async () => {
    const central = await openCentral()
    const numbers = Array.from({ length: 200 }, (_, n) => 101 + n)
    await seed(central, ...numbers)
    const database = central.databaseFor('admin')
    const wins = { '1': 0, '2': 0 }
    for (const number of numbers) {
      const [one, two] = await Promise.all([claimBy(database, '1', idOf(number)), claimBy(database, '2', idOf(number))])
      expect([one.result, two.result].toSorted()).toEqual(['accepted', 'taken'])
      const winner = one.result === 'accepted' ? '1' : '2'
      wins[winner]++
      expect(await onServer(central, idOf(number))).toMatchObject({ counter: winner, doubleCalls: [] })
    }
    expect(wins['1'] + wins['2']).toBe(200)
  })

  it('makes its call once, however often the document changes under it', async () => {
    const central = await openCentral()
    await seed(central, 101)
    const database = central.databaseFor('admin')
    let made = 0
    let looks = 0
    const restless: CentralDatabase = {
      ...database,
      get: async (id, signal) => {
        const present = await database.get(id, signal)
        // Somebody adds a note between our look and our write, twice.
        const note = entry('noted', { minute: 1, id: `note-${looks}` })
        if (looks++ < 2) await database.put(bodyOf(visitDocument(id, [...logIn(present, id), note]), present?._rev))
        return present
      },
    }
    const claimed = await claimVisit({
      database: restless,
      id: idOf(101),
      log: waitingLog,
      isFree,
      makeClaim: () => {
        made++
        return Promise.resolve([callBy('1')])
      },
    })
    expect([claimed.result, made]).toEqual(['accepted', 1])
    expect((await onServer(central)).notes).toHaveLength(2)
  })

  it('does not write over a document that it cannot read', async () => {
    const central = await openCentral()
    const database = central.databaseFor('admin')
    await database.put(Object.assign({ _id: idOf(101) }, { log: 'of another kind' }))
    expect(await claimBy(database, '1')).toMatchObject({ result: 'taken', claim: [] })
    expect(await database.get(idOf(101))).toMatchObject({ log: 'of another kind' })
  })
})

describe('a server that does not answer', () => {
  const claimAt = (url: string) =>
    claimVisit({
      database: centralDatabase(visitsDatabase, url),
      id: idOf(101),
      log: waitingLog,
      isFree,
      makeClaim: () => Promise.resolve([callBy('1')]),
      patience: AbortSignal.timeout(150),
    })

  it('in time leaves the call unmade when not even the document came', async () => {
    const { url } = await serverThat(() => undefined)
    expect(await claimAt(url)).toEqual({ result: 'unanswered', claim: [] })
  })

  it('in time leaves a call that may yet turn out to be there', async () => {
    const { url } = await serverThat((request, response) => {
      if (request.method === 'GET') response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"x"}')
    })
    expect(await claimAt(url)).toEqual({ result: 'unanswered', claim: [callBy('1')] })
  })

  it.each([202, 403, 500])(
    'with a clear yes, but with %s, is asked once and has not given the visit',
    async (status) => {
      let puts = 0
      const { url } = await serverThat((request, response) => {
        if (request.method === 'PUT') puts++
        const found = request.method === 'GET' ? 404 : status
        response.writeHead(found, { 'content-type': 'application/json' }).end('{"error":"x"}')
      })
      expect(await claimAt(url)).toEqual({ result: 'unanswered', claim: [callBy('1')] })
      expect(puts).toBe(1)
    },
  )

  it('but with a conflict every time, is given up after a while', async () => {
    const { url } = await serverThat((request, response) => {
      const found = request.method === 'GET' ? 404 : 409
      response.writeHead(found, { 'content-type': 'application/json' }).end('{"error":"conflict"}')
    })
    expect(await claimAt(url)).toEqual({ result: 'unanswered', claim: [callBy('1')] })
  })

  it('at all, is unanswered too', async () => {
    const { url, stop } = await serverThat(() => undefined)
    stop()
    expect(await claimAt(url)).toEqual({ result: 'unanswered', claim: [] })
  })
})
