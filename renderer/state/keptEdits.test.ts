import { describe, expect, it, onTestFinished } from 'vitest'
import type { Edited } from '#domain/document/fields.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { Bridge } from '#preload/bridge.ts'
import { EditedDocument } from '#sync/merge/kinds.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { testSite } from '../visit/builders.ts'
import { confirmEdits, confirmHeldEdits, restoreKeptEdits } from './keptEdits.ts'
import { kept } from './recording.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'

const visit = 'visit:gm-2026-11-23-A101'
const id = 'person:gm-2026-11-23-A101'
const privateDatabase = 'balie_gm_private'

let replicas = 0
const emptyReplica = async (): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `edits-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}
const openBridge = async (): Promise<Bridge> => {
  const { url, browser } = await openHost()
  return bridgeTo(url, await browser.cookieFor())
}

/** What a desk writes about a visitor: a name, a note, or both. */
const person = (minute: number, { name, note }: { name?: string; note?: string }): EditedDocument => ({
  id,
  type: 'person',
  data: {
    visit,
    expires: '2026-12-23',
    notes: note === undefined ? {} : { [`noted-${minute}`]: { text: note, by: 'staff:an', at: stampAt(minute) } },
    ...(name === undefined ? {} : { name }),
  },
  stamps: name === undefined ? {} : { name: stampAt(minute) },
  history: [],
})
const keep = async (bridge: Bridge, ...documents: Edited[]): Promise<string[]> => {
  const ids: string[] = []
  for (const document of documents) ids.push(kept(await bridge.call.keepEdit({ document })).id)
  return ids
}
const stillKept = async (bridge: Bridge): Promise<string[]> =>
  kept(await bridge.call.unconfirmedEdits({})).map((edit) => edit.id)
const unsent = async (bridge: Bridge): Promise<number> => kept(await bridge.call.unsent({})).entries
const personIn = async (replica: Replica): Promise<unknown> =>
  (await replica.persons.findOne(id).exec())?.toMutableJSON()

/** Of a kind that this version has no fields for. */
const later: Edited = {
  id: 'person:gm-2026-11-23-A102',
  type: 'person',
  data: { pronouns: 'die' },
  stamps: {},
  history: [],
}

describe('edits that only main has', () => {
  it('come into a replica that was wiped, several of one document joined', async () => {
    const bridge = await openBridge()
    const replica = await emptyReplica()
    await keep(bridge, person(1, { name: 'An' }), person(2, { note: 'Komt terug' }), person(3, { name: 'Ann' }))
    await restoreKeptEdits(replica, bridge)
    const joined = {
      data: { name: 'Ann', notes: { 'noted-2': { text: 'Komt terug' } } },
      stamps: { name: stampAt(3) },
      history: [{ field: 'name', value: 'An', at: stampAt(1) }],
    }
    expect(await personIn(replica)).toMatchObject(joined)
    expect(await stillKept(bridge)).toHaveLength(3)
  })

  it('change nothing in a replica that has them, or has a later version', async () => {
    const bridge = await openBridge()
    const replica = await emptyReplica()
    await keep(bridge, person(1, { name: 'An' }), person(2, { note: 'Komt terug' }))
    await restoreKeptEdits(replica, bridge)
    await saveEdit(replica, person(5, { name: 'Anna' }))
    const before = await personIn(replica)
    await restoreKeptEdits(replica, bridge)
    expect(await personIn(replica)).toEqual(before)
    expect(before).toMatchObject({ data: { name: 'Anna' } })
  })

  it('each go where documents of their kind lie', async () => {
    const bridge = await openBridge()
    const replica = await emptyReplica()
    const site = { id: 'site:gm', type: 'site', data: testSite, stamps: {}, history: [] }
    const staff = {
      id: 'staff:an',
      type: 'staff',
      data: { name: 'An', roles: ['welcome'], skills: [], languages: ['nl'] },
      stamps: {},
      history: [],
    }
    const health = {
      id: 'health:k1',
      type: 'health',
      data: { station: 'k1', screen: 'counter', at: 1, version: '0', unsent: 0, refused: 0 },
      stamps: {},
      history: [],
    }
    await keep(bridge, site, staff, health, person(1, { name: 'An' }))
    await restoreKeptEdits(replica, bridge)
    const idsIn = async (name: 'settings' | 'health' | 'persons'): Promise<string[]> =>
      (await replica[name].find().exec()).map((document) => document.id).toSorted()
    expect(await idsIn('settings')).toEqual(['site:gm', 'staff:an'])
    expect(await idsIn('health')).toEqual(['health:k1'])
    expect(await idsIn('persons')).toEqual([id])
  })

  it('that this version cannot read stay with main, and hold up none of the others', async () => {
    const bridge = await openBridge()
    const replica = await emptyReplica()
    const central = await openCentral()
    const [unreadable] = await keep(bridge, later, person(1, { name: 'An' }))
    await restoreKeptEdits(replica, bridge)
    expect(await personIn(replica)).toMatchObject({ data: { name: 'An' } })
    expect(await replica.persons.findOne(later.id).exec()).toBeNull()
    // The server may hold the very same: whether it is this edit nobody here can tell.
    await putPerson(central, later)
    await putPerson(central, person(1, { name: 'An' }))
    await confirmHeld(bridge, central)
    expect(await stillKept(bridge)).toEqual([unreadable])
  })
})

const putPerson = async (central: Central, { id: _id, ...content }: Edited): Promise<void> => {
  const database = central.databaseFor('admin', privateDatabase)
  const present = await database.get(_id)
  await database.put({ _id, ...content, ...(present === undefined ? {} : { _rev: present._rev }) })
}
const confirmHeld = (bridge: Bridge, central: Central): Promise<void> =>
  confirmHeldEdits({
    bridge,
    databaseNamed: (name) => central.databaseFor('admin', name),
    site: 'gm',
    now: () => testNow,
  })

describe('an edit', () => {
  it('is forgotten only when the server’s document holds it', async () => {
    const bridge = await openBridge()
    const central = await openCentral()
    const [name, note] = await keep(bridge, person(1, { name: 'An' }), person(2, { note: 'Komt terug' }))
    await confirmHeld(bridge, central)
    expect(await stillKept(bridge)).toEqual([name, note])
    await putPerson(central, person(1, { name: 'An' }))
    await confirmHeld(bridge, central)
    expect(await stillKept(bridge)).toEqual([note])
    expect(await unsent(bridge)).toBe(1)
    await putPerson(
      central,
      EditedDocument.parse({
        ...person(2, { note: 'Komt terug' }),
        stamps: { name: stampAt(1) },
        data: { ...person(2, { name: 'An', note: 'Komt terug' }).data },
      }),
    )
    await confirmHeld(bridge, central)
    expect(await stillKept(bridge)).toEqual([])
    expect(await unsent(bridge)).toBe(0)
  })

  it('counts as held when a later one replaced it and the history has it, not when it was never there', async () => {
    const bridge = await openBridge()
    const replaced = person(1, { name: 'An' })
    const [held, missing] = await keep(bridge, replaced, person(2, { name: 'Anke' }))
    const history = [{ field: 'name', value: 'An', at: stampAt(1) }]
    await confirmEdits(bridge, [{ ...person(5, { name: 'Anna' }), history }])
    expect(await stillKept(bridge)).toEqual([missing])
    expect(held).not.toBe(missing)
  })

  it('is not taken for held by another document, nor by none', async () => {
    const bridge = await openBridge()
    const edits = await keep(bridge, person(1, { name: 'An' }))
    await confirmEdits(bridge, [{ ...person(1, { name: 'An' }), id: 'person:gm-2026-11-23-A109' }])
    await confirmEdits(bridge, [])
    expect(await stillKept(bridge)).toEqual(edits)
  })

  it('that the server refused stays, and comes back with the next wiped replica', async () => {
    const bridge = await openBridge()
    const central = await openCentral()
    await central.asAdmin('PUT', `/${privateDatabase}/_design/rules`, {
      validate_doc_update: `(doc) => { if (doc.type === 'person') throw { forbidden: 'no persons' } }`,
    })
    const edits = await keep(bridge, person(1, { name: 'An' }))
    await expect(putPerson(central, person(1, { name: 'An' }))).rejects.toMatchObject({ status: 403 })
    await confirmHeld(bridge, central)
    expect(await stillKept(bridge)).toEqual(edits)
    const replica = await emptyReplica()
    await restoreKeptEdits(replica, bridge)
    expect(await personIn(replica)).toMatchObject({ data: { name: 'An' } })
  })
})
