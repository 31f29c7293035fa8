import { expect, it, onTestFinished } from 'vitest'
import { productContent, productDocument } from '#domain/product/builders.ts'
import type { ProductField } from '#domain/product/fields.ts'
import { type ProductDocument, withContent } from '#domain/product/history.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { newStorage } from '#tests/sync/storage.ts'
import type { Done, StaffMember } from './model.ts'
import { productEditingWith } from './productEditing.ts'

let replicas = 0
const replicaWith = async (...documents: readonly ProductDocument[]): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `editing-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  for (const document of documents) await saveEdit(replica, document)
  return replica
}
const member = (key: string, roles: StaffMember['roles']): StaffMember => ({
  id: `staff:${key}`,
  name: key,
  roles,
  skills: [],
  languages: ['nl'],
})
const staff = [member('an', ['welcome']), member('bo', ['welcome']), member('jan', ['supervisor'])]
const id = 'product:passport'

/** Somebody edits at a station whose disk may be full. */
const editingBy = (by: string, replica: Replica, full = false) => {
  let minute = 10
  return productEditingWith({
    replica,
    staff: () => staff,
    by: () => by,
    bridge: {
      call: {
        giveStamp: () => Promise.resolve({ ok: true, value: { at: stampAt(minute++) } }),
        keepEdit: ({ document }) =>
          Promise.resolve(
            full
              ? { ok: false, error: { code: 'diskFull', facts: {} } }
              : { ok: true, value: { id: `edit ${minute}`, document } },
          ),
        report: () => Promise.resolve({ ok: true, value: {} }),
      },
    },
  })
}
const stored = async (replica: Replica, key = id): Promise<ProductDocument> => {
  const document = (await replica.catalogue.findOne(key).exec())?.toMutableJSON()
  if (document?.type !== 'product') throw new Error(`There is no ${key}.`)
  return document
}
const value = <T>(done: Done<T>): T => {
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}
const fields = (...entries: [ProductField, unknown][]) => new Map(entries)

it('an edit writes its fields alone, each under its own stamp, over what the product is by then', async () => {
  const replica = await replicaWith(productDocument({ local: { remarks: 'oud', price: 500 } }))
  const editing = editingBy('staff:an', replica)
  const present = await stored(replica)
  const meanwhile = withContent(present, productContent({ local: { remarks: 'oud', price: 900 } }), {
    at: stampAt(5),
    by: 'staff:bo',
  })
  if (meanwhile !== undefined) await saveEdit(replica, meanwhile)
  const edit = value(await editing.save(id, fields(['local.remarks', 'nieuw'], ['local.queue', 'B'])))
  expect(edit).toEqual({ id, before: fields(['local.remarks', 'oud']), after: fields(['local.remarks', 'nieuw']) })
  const { data, stamps } = await stored(replica)
  expect(data.local).toMatchObject({ remarks: 'nieuw', price: 900 })
  expect(stamps).toMatchObject({ 'local.remarks': stampAt(10), 'local.price': stampAt(5), local: stampAt(0) })
  expect(data.authors).toMatchObject({ [stampAt(10)]: 'staff:an' })
})

it('an edit is taken back, but for what somebody wrote over it since, and by whoever gave the sheet away by it', async () => {
  const replica = await replicaWith(productDocument({ local: { remarks: 'oud', price: 500 } }))
  const editing = editingBy('staff:an', replica)
  const edit = value(
    await editing.save(
      id,
      fields(['local.remarks', undefined], ['local.price', 700], ['local.responsible', 'staff:bo']),
    ),
  )
  const since = withContent(await stored(replica), productContent({ local: { price: 900, responsible: 'staff:bo' } }), {
    at: stampAt(11),
    by: 'staff:bo',
  })
  if (since !== undefined) await saveEdit(replica, since)
  value(await editing.takeBack(edit))
  expect((await stored(replica)).data.local).toMatchObject({ remarks: 'oud', price: 900, responsible: 'staff:an' })
})

it('an earlier version comes back as one more edit, which can be taken back too', async () => {
  const replica = await replicaWith({ ...productDocument(), stamps: {} })
  const editing = editingBy('staff:jan', replica)
  value(await editing.save(id, fields(['ipdc.naam', { nl: 'Paspoort' }])))
  const edit = value(await editing.restore(id, ''))
  expect((await stored(replica)).data.ipdc.naam).toEqual({ nl: 'Reispas' })
  value(await editing.takeBack(edit))
  expect((await stored(replica)).data.ipdc.naam).toEqual({ nl: 'Paspoort' })
})

it('nothing is written by who may not, of what a product cannot have, or where it cannot be kept', async () => {
  const replica = await replicaWith(productDocument())
  const before = await stored(replica)
  const price = fields(['local.price', 700])
  await expect(editingBy('staff:bo', replica).save(id, price)).resolves.toMatchObject({
    error: { code: 'notYourSheet' },
  })
  await expect(editingBy('staff:an', replica).add(productContent({}))).resolves.toMatchObject({
    error: { code: 'notYourSheet' },
  })
  await expect(editingBy('staff:an', replica, true).save(id, price)).resolves.toMatchObject({
    error: { code: 'diskFull' },
  })
  await expect(editingBy('staff:an', replica).save(id, fields(['local.price', -1]))).resolves.toEqual({
    ok: false,
    error: { code: 'badRequest', facts: {} },
  })
  expect(await stored(replica)).toEqual(before)
})

it('a new product is there under an id of its own, and is watched from then on', async () => {
  const replica = await replicaWith()
  const editing = editingBy('staff:jan', replica)
  const one = value(await editing.add(productContent({})))
  const other = value(await editing.add(productContent({})))
  expect(one.id).toMatch(/^product:reispas-/)
  expect(other.id).not.toBe(one.id)
  const seen: (string | undefined)[] = []
  const watching = editing.watch(one.id).subscribe((document) => void seen.push(document?.data.local.remarks))
  onTestFinished(() => watching.unsubscribe())
  await expect.poll(() => seen).toEqual([undefined])
  value(await editing.save(one.id, fields(['local.remarks', 'Vraag de oude'])))
  await expect.poll(() => seen.at(-1)).toBe('Vraag de oude')
})
