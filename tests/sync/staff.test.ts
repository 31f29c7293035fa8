import { expect, it, onTestFinished } from 'vitest'
import { member } from '#domain/staff/builders.ts'
import { type StaffChange, fieldsOfChange, withChange } from '#domain/staff/change.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { factsOf, factsOnServer } from './equal.ts'
import { newStorage } from './storage.ts'

const clientOf = async (central: Central, name: string): Promise<Client> => {
  const { storage } = newStorage()
  const client = await openClient({ name, central: central.address('admin'), month: testNow, storage })
  onTestFinished(client.close)
  return client
}

type StaffDocument = Extract<EditedDocument, { type: 'staff' }>
const { id, ...data } = member('an')

const memberIn = async ({ replica }: Client): Promise<StaffDocument | undefined> => {
  const document = (await replica.settings.findOne(id).exec())?.toMutableJSON()
  return document?.type === 'staff' ? document : undefined
}

/** What somebody at this station changes of the member they see, in a minute. */
const change = async (client: Client, minute: number, edit: StaffChange): Promise<void> => {
  const document = await memberIn(client)
  if (document === undefined) throw new Error('Nobody yet')
  const at = stampAt(minute, client.name)
  const stamps = Object.fromEntries(fieldsOfChange(edit).map((field) => [field, at]))
  await saveEdit(client.replica, {
    ...document,
    data: withChange(document.data, edit),
    stamps: { ...document.stamps, ...stamps },
  })
}
const leave = (day: string) => ({ from: day, until: day, kind: 'leave' as const })

it('two editors without a line keep the absences of both, what one took away stays away, and all replicas are equal', async () => {
  const central = await openCentral()
  const [one, other] = [await clientOf(central, 'k1'), await clientOf(central, 'k2')]
  await saveEdit(one.replica, { id, type: 'staff', data, stamps: {}, history: [] })
  await change(one, 1, { absences: { old: leave('2026-12-01') } })
  await eventually(async () => (await memberIn(other))?.data.absences).toEqual({ old: leave('2026-12-01') })

  one.cut()
  other.cut()
  await change(one, 2, { absences: { mine: leave('2026-12-02') } })
  await change(other, 3, { absences: { theirs: leave('2026-12-03'), old: null }, can: { passport: false } })
  one.mend()
  other.mend()

  await eventually(async () => {
    const server = await factsOnServer((path) => central.asAdmin('GET', path), ['balie_gm'])
    const facts = await Promise.all(
      [one, other].map(async (client) => {
        const document = await memberIn(client)
        return document === undefined ? undefined : factsOf(document)
      }),
    )
    return facts.every((fact) => fact === server.get(id))
  }).toBe(true)
  const found = await memberIn(one)
  expect(found?.data.absences).toEqual({ mine: leave('2026-12-02'), theirs: leave('2026-12-03') })
  expect(found?.data.can).toEqual({ passport: false })
})
