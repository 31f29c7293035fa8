import { cp, rm } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { factsOf, factsOnServer } from './equal.ts'
import { newStorage } from './storage.ts'

const idOf = (number: number): string => `visit:gm-2026-11-23-A${number}`
const arrived = (number: number): VisitPayload[] => [
  { type: 'registered', queue: 'A', number, products: [], language: 'nl', priority: 0 },
  { type: 'issued', how: 'paper' },
]

const clientOf = async (central: Central, name: string, storage = newStorage().storage): Promise<Client> => {
  const client = await openClient({
    name,
    central: central.address('admin'),
    month: testNow,
    storage,
    kinds: ['month'],
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

describe('a server that was put back to an earlier day', () => {
  it('gets again what its stations know, and they get what is there', async () => {
    const central = await openCentral()
    const one = await clientOf(central, 'k1')
    await one.append(idOf(101), ...arrived(101))
    await equal(central, one)
    await settle()
    await central.stop()
    await cp(central.folder, `${central.folder}-backup`, { recursive: true })
    await central.start()

    await one.append(idOf(102), ...arrived(102))
    await one.append(idOf(101), { type: 'left' })
    await eventually(() => onServer(central).then((facts) => facts.includes(idOf(102)))).toBe(true)
    await equal(central, one)
    await settle()

    await central.stop()
    await rm(central.folder, { recursive: true })
    await cp(`${central.folder}-backup`, central.folder, { recursive: true })
    await central.start()
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
    await central.stop()
    await cp(central.folder, `${central.folder}-backup`, { recursive: true })
    await central.start()
    await one.append(idOf(101), ...arrived(101))
    await eventually(() => onServer(central).then((facts) => facts.includes(idOf(101)))).toBe(true)
    await settle()
    await one.close()
    await central.stop()
    await rm(central.folder, { recursive: true })
    await cp(`${central.folder}-backup`, central.folder, { recursive: true })
    await central.start()
    const again = await clientOf(central, 'k1', storage)
    await eventually(() => onServer(central).then((facts) => facts.includes(idOf(101)))).toBe(true)
    await equal(central, again)
  })
})
