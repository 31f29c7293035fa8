import { cp, rm } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, frontOf } from '#tests/support/front.ts'
import { type Client, openClient } from './client.ts'
import { factsOf, factsOnServer } from './equal.ts'
import { newStorage } from './storage.ts'

const idOf = (number: number): string => `visit:gm-2026-11-23-A${number}`
const arrived = (number: number): VisitPayload[] => [
  { type: 'registered', queue: 'A', number, products: [], language: 'nl', priority: 0 },
  { type: 'issued', how: 'paper' },
]

const clientOf = async (
  central: Pick<Central, 'address'>,
  name: string,
  storage = newStorage().storage,
  proveMs = 50,
): Promise<Client> => {
  const client = await openClient({
    name,
    central: central.address('admin'),
    month: testNow,
    storage,
    kinds: ['month'],
    proveMs,
  })
  onTestFinished(client.close)
  return client
}
const onServer = async (central: Central): Promise<string[]> =>
  [...(await factsOnServer((path) => central.asAdmin('GET', path), [visitsDatabase]))].flat().toSorted()
const inReplica = async (client: Client): Promise<string[]> =>
  [...(await client.documents())].flatMap(([id, document]) => [id, factsOf(document)]).toSorted()
const equal = async (central: Central, client: Client) =>
  eventually(async () => (await inReplica(client)).join() === (await onServer(central)).join()).toBe(true)

/** Everything that is proven by now is proven on the server too. */
const settle = () => new Promise((done) => setTimeout(done, 400))

const backUp = async (central: Central): Promise<void> => {
  await central.stop()
  await cp(central.folder, `${central.folder}-backup`, { recursive: true })
  await central.start()
}
const putBack = async (central: Central, ...clients: Client[]): Promise<void> => {
  await central.stop()
  // Nobody puts a server back so fast that its stations do not notice.
  for (const { servers } of clients) await eventually(() => servers.present().state).not.toBe('online')
  await rm(central.folder, { recursive: true })
  await cp(`${central.folder}-backup`, central.folder, { recursive: true })
  await central.start()
}

/** A server that is there and lets everything be read, and writes nothing yet. */
const takesNoWrites = (): { answer: Answer; refused: () => number } => {
  let refused = 0
  return {
    refused: () => refused,
    answer: (request, response, pass) => {
      if (request.url?.endsWith('/_bulk_docs') === true) {
        refused++
        response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"internal_server_error"}')
        return
      }
      void pass().then((given) => {
        response.writeHead(given.statusCode ?? 502, given.headers)
        given.on('error', () => response.destroy()).pipe(response)
      })
    },
  }
}

describe('a server that was put back to an earlier day', () => {
  it('gets again what its stations know, and they get what is there', async () => {
    const central = await openCentral()
    const one = await clientOf(central, 'k1')
    await one.append(idOf(101), ...arrived(101))
    await equal(central, one)
    await settle()
    await backUp(central)

    await one.append(idOf(102), ...arrived(102))
    await one.append(idOf(101), { type: 'left' })
    await eventually(() => onServer(central).then((facts) => facts.includes(idOf(102)))).toBe(true)
    await equal(central, one)
    await settle()

    await putBack(central)
    await eventually(() => onServer(central).then((facts) => facts.includes(idOf(102)))).toBe(true)
    await equal(central, one)
    expect(one.problems.map(({ event }) => event)).toContain('otherServer')

    // Agreed anew, and only once: nothing is exchanged twice after that.
    await settle()
    const writes = one.writes()
    await one.append(idOf(103), ...arrived(103))
    await equal(central, one)
    expect(one.writes() - writes).toBeLessThan(6)
  })

  it('is recognised also by a station that was off meanwhile', async () => {
    const central = await openCentral()
    const { storage } = newStorage()
    const one = await clientOf(central, 'k1', storage)
    await backUp(central)
    await one.append(idOf(101), ...arrived(101))
    await eventually(() => onServer(central).then((facts) => facts.includes(idOf(101)))).toBe(true)
    await settle()
    await one.close()
    await putBack(central)
    const again = await clientOf(central, 'k1', storage)
    await eventually(() => onServer(central).then((facts) => facts.includes(idOf(101)))).toBe(true)
    await equal(central, again)
  })

  describe('a moment after a station had proven it', () => {
    const unproven = 600_000

    /** A station whose last proof is in the backup, and what it sent and read since is not. */
    const beforePutBack = async () => {
      const central = await openCentral()
      const { storage } = newStorage()
      const first = await clientOf(central, 'k1', storage)
      await first.append(idOf(101), ...arrived(101))
      await equal(central, first)
      await settle()
      await first.close()
      await backUp(central)
      const one = await clientOf(central, 'k1', storage, unproven)
      const two = await clientOf(central, 'k2', newStorage().storage, unproven)
      for (const number of [102, 103]) await one.append(idOf(number), ...arrived(number))
      await one.append(idOf(101), { type: 'left' })
      await two.append(idOf(104), ...arrived(104))
      await equal(central, one)
      expect((await onServer(central)).length).toBeGreaterThan(4)
      await two.close()
      return { central, storage, one }
    }
    const expectWhole = async (central: Central, one: Client): Promise<void> => {
      const three = await clientOf(central, 'k3')
      await three.append(idOf(105), ...arrived(105))
      await three.append(idOf(101), { type: 'reprinted' })
      for (const number of [101, 102, 103, 104, 105]) {
        await eventually(() => onServer(central).then((facts) => facts.includes(idOf(number)))).toBe(true)
      }
      await equal(central, one)
      await equal(central, three)
      const first = () => one.logOf(idOf(101)).then((log) => log.map(({ type }) => type).sort())
      await eventually(first).toEqual(['issued', 'left', 'registered', 'reprinted'])
    }

    it('gets again what it lost, and what others write in place of that is read', async () => {
      const { central, one } = await beforePutBack()
      await putBack(central, one)
      await expectWhole(central, one)
    })

    it('does so also when the station had fallen too', async () => {
      const { central, storage, one } = await beforePutBack()
      await one.close()
      await putBack(central)
      await expectWhole(central, await clientOf(central, 'k1', storage))
    })

    it('is not read before it has again what it lost, however long it takes no writes', async () => {
      const central = await openCentral()
      const front = await frontOf(central.url)
      const behind = { address: (station: string) => ({ ...central.address(station), url: front.url }) }
      const { storage } = newStorage()
      const first = await clientOf(central, 'k1', storage)
      await first.append(idOf(101), ...arrived(101))
      await equal(central, first)
      await settle()
      await first.close()
      await backUp(central)
      const one = await clientOf(behind, 'k1', storage, unproven)
      await one.append(idOf(101), { type: 'left' })
      await equal(central, one)

      // While the station is cut off another one writes to the same visit, over what was put back.
      front.answerWith((_request, response) => response.destroy())
      await putBack(central, one)
      const three = await clientOf(central, 'k3')
      await three.append(idOf(101), { type: 'reprinted' })
      const types = async ({ logOf }: Pick<Client, 'logOf'>): Promise<string[]> =>
        (await logOf(idOf(101))).map(({ type }) => type).toSorted()
      await eventually(async () => (await onServer(central)).join()).toContain('reprinted')

      const { answer, refused } = takesNoWrites()
      front.answerWith(answer)
      await eventually(refused).toBeGreaterThan(0)
      await settle()
      await settle()
      expect(await types(one)).toEqual(['issued', 'left', 'registered'])

      await eventually(refused).toBeGreaterThan(1)
      front.answerWith(undefined)
      for (const client of [one, three]) {
        await eventually(() => types(client)).toEqual(['issued', 'left', 'registered', 'reprinted'])
        await equal(central, client)
      }
    })
  })
})
