import { randomBytes } from 'node:crypto'
import { expect, it, onTestFinished } from 'vitest'
import { openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, frontOf, inHalves } from '#tests/support/front.ts'
import { htmlPage } from '#tests/support/server.ts'
import { openClient } from './client.ts'
import { factsOf, factsOnServer } from './equal.ts'
import { newStorage } from './storage.ts'

const idOf = (number: number): string => `visit:gm-2026-11-23-A${String(number)}`
const rows = randomBytes(3_000).toString('base64')

const spoilt: [what: string, answer: Answer, isCutOff: boolean][] = [
  ['the page of a captive portal', htmlPage, true],
  [
    'a way to the login of a captive portal',
    (_asked, response) => response.writeHead(302, { location: 'http://portal.example/login' }).end(),
    true,
  ],
  [
    'garbage',
    (_asked, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(randomBytes(500)),
    true,
  ],
  [
    'an answer to another question',
    (_asked, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}'),
    false,
  ],
  ['half of what is true', inHalves, false],
  [
    'rows without an end',
    (_asked, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"results":[${rows}`),
    true,
  ],
]

it.each(spoilt)(
  'while the server gives %s, a station works on; nothing is lost, and all arrives afterwards',
  async (_what, answer, isCutOff) => {
    const central = await openCentral()
    const front = await frontOf(central.url)
    const open = async (name: string, url: string) => {
      const address = { ...central.address('admin'), url }
      const client = await openClient({ name, central: address, month: testNow, storage: newStorage().storage })
      onTestFinished(client.close)
      return client
    }
    const [one, two] = [await open('k1', front.url), await open('k2', central.url)]
    await one.append(idOf(101), { type: 'issued', how: 'paper' })
    await eventually(async () => (await two.logOf(idOf(101))).length).toBe(1)

    front.answerWith(answer)
    await one.append(idOf(101), { type: 'returned' })
    await one.append(idOf(102), { type: 'issued', how: 'paper' })
    await one.describePerson(idOf(102), { name: 'An', note: 'rolstoel' })
    await two.append(idOf(101), { type: 'reprinted' })
    await two.append(idOf(103), { type: 'issued', how: 'paper' })
    if (isCutOff) await eventually(() => one.servers.present()).toMatchObject({ state: 'cutOff' })
    await new Promise((done) => setTimeout(done, 1_500))
    await one.append(idOf(104), { type: 'issued', how: 'paper' })
    expect((await one.logOf(idOf(101))).map(({ type }) => type).toSorted()).toEqual(['issued', 'returned'])

    front.answerWith(undefined)
    const held = async () => {
      const server = await factsOnServer((path) => central.asAdmin('GET', path), ['balie_gm_private', visitsDatabase])
      const replicas = await Promise.all([one, two].map((client) => client.documents()))
      const facts = replicas.map((documents) =>
        [...documents].map(([id, document]) => [id, factsOf(document)]).toSorted(),
      )
      return [[...server].toSorted(), ...facts].map((all) => JSON.stringify(all))
    }
    await eventually(async () => new Set(await held()).size).toBe(1)
    const types = async (number: number) => (await two.logOf(idOf(number))).map(({ type }) => type).toSorted()
    expect(await types(101)).toEqual(['issued', 'reprinted', 'returned'])
    for (const number of [102, 103, 104]) expect(await types(number)).toEqual(['issued'])
    expect((await two.documents()).get('person:gm-2026-11-23-A102')).toMatchObject({ data: { name: 'An' } })
  },
)
