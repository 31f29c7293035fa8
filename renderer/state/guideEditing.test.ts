import { firstValueFrom, of } from 'rxjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { guideContent, guideVersion, inAll, outcome, question } from '#domain/guide/builders.ts'
import { reviewOf } from '#domain/guide/document.ts'
import { targetsOf, versionIdOf } from '#domain/guide/guide.ts'
import { productContent } from '#domain/product/builders.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { guideEditingWith } from './guideEditing.ts'
import { type KnownGuide, liveGuides } from './guides.ts'
import type { Done, StaffMember } from './model.ts'

let replicas = 0
const emptyReplica = async (): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `guides-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
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
const products = [
  { ...productContent({ local: { department: 'identity', responsible: 'staff:an' } }), key: 'passport' },
  { ...productContent({ local: { department: 'works', responsible: 'staff:bo' } }), key: 'street-party' },
]

/** Somebody edits at a station whose disk may be full. */
const editingBy = (by: string, replica: Replica, { minute = 10, full = false } = {}) => {
  let next = minute
  return guideEditingWith({
    replica,
    board: () => ({ staff, products }),
    by: () => by,
    bridge: {
      call: {
        giveStamp: ({ seen = '' }) => {
          const at = stampAt(next++)
          return Promise.resolve({ ok: true, value: { at: seen < at ? at : `${seen}a` } })
        },
        keepEdit: ({ document }) =>
          Promise.resolve(
            full
              ? { ok: false, error: { code: 'diskFull', facts: {} } }
              : { ok: true, value: { id: `edit ${next}`, document } },
          ),
        report: () => Promise.resolve({ ok: true, value: {} }),
      },
    },
  })
}
const done = <T>(outcome: Done<T>): T => {
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}
const codeOf = (outcome: Done<unknown>): string => (outcome.ok ? 'done' : outcome.error.code)
const guidesOf = (replica: Replica) => firstValueFrom(liveGuides(replica, of(undefined)))
const draftOf = async (replica: Replica, key: string): Promise<KnownGuide> => {
  const found = (await guidesOf(replica)).drafts.find((one) => one.key === key)
  if (found === undefined) throw new Error(`There is no ${key}.`)
  return found
}

describe('an edit of a guide', () => {
  it('writes its fields and steps alone, each under its own stamp, and names who made it', async () => {
    const replica = await emptyReplica()
    const editing = editingBy('staff:an', replica)
    const { key } = done(await editing.add(guideContent()))
    expect(key).toMatch(/^paspoort-verloren-[0-9a-f]{8}$/)
    const step = { ...outcome('Kom langs.'), place: 3 }
    done(await editing.save(key, { title: inAll('Reispas'), steps: { ticket: step, embassy: null } }))
    const { guide, document } = await draftOf(replica, key)
    expect(guide).toMatchObject({ title: { nl: 'Reispas' }, stage: 'draft', steps: { ticket: step } })
    expect(Object.keys(guide.steps).toSorted()).toEqual(['abroad', 'ticket'])
    const { title, 'steps.abroad': untouched, 'steps.ticket': written, 'steps.embassy': gone } = document.stamps
    expect([untouched, title, written, gone]).toEqual([stampAt(10), stampAt(11), stampAt(11), stampAt(11)])
    expect(guide.authors).toEqual({ [stampAt(10)]: 'staff:an', [stampAt(11)]: 'staff:an' })
    expect(document.history.map(({ field }) => field).toSorted()).toEqual(['steps.embassy', 'steps.ticket', 'title'])
  })

  it('made at two stations apart is there twice, and of one step that both wrote the later stands', async () => {
    const [one, other] = [await emptyReplica(), await emptyReplica()]
    const { key } = done(await editingBy('staff:an', one).add(guideContent()))
    const { document } = await draftOf(one, key)
    await saveEdit(other, document)
    const ticket = (text: string) => ({ ...outcome(text), place: 3 })
    done(
      await editingBy('staff:an', one, { minute: 20 }).save(key, { steps: { a: outcome('A'), ticket: ticket('1') } }),
    )
    done(
      await editingBy('staff:jan', other, { minute: 30 }).save(key, {
        steps: { b: outcome('B'), ticket: ticket('2') },
      }),
    )
    await saveEdit(one, (await draftOf(other, key)).document)
    await saveEdit(other, (await draftOf(one, key)).document)
    const [here, there] = [await draftOf(one, key), await draftOf(other, key)]
    expect(here.document).toEqual(there.document)
    expect(Object.keys(here.guide.steps).toSorted()).toEqual(['a', 'abroad', 'b', 'embassy', 'ticket'])
    expect(here.guide.steps['ticket']).toEqual(ticket('2'))
    expect(here.document.history).toContainEqual({ field: 'steps.ticket', value: ticket('1'), at: stampAt(20) })
  })

  it('is not made by who looks after nothing of the department, nor to what no guide can be, nor on a full disk', async () => {
    const replica = await emptyReplica()
    const { key } = done(await editingBy('staff:jan', replica).add(guideContent()))
    const before = await draftOf(replica, key)
    expect(codeOf(await editingBy('staff:bo', replica).save(key, { atKiosk: true }))).toBe('notYourGuide')
    expect(codeOf(await editingBy('staff:bo', replica).add(guideContent()))).toBe('notYourGuide')
    expect(codeOf(await editingBy('staff:an', replica).save('gone', { atKiosk: true }))).toBe('badRequest')
    expect(codeOf(await editingBy('staff:an', replica).save(key, { title: { nl: '' } }))).toBe('badRequest')
    expect(codeOf(await editingBy('staff:an', replica).save(key, { steps: { 'no id': outcome('x') } }))).toBe(
      'badRequest',
    )
    expect(codeOf(await editingBy('staff:an', replica, { full: true }).save(key, { atKiosk: true }))).toBe('diskFull')
    expect(await draftOf(replica, key)).toEqual(before)
  })

  it('is not made of what a later version of the program wrote', async () => {
    const replica = await emptyReplica()
    const data = { form: 2, title: { nl: 'Film' }, steps: {} }
    await saveEdit(replica, { ...{ id: 'guide:film', data, stamps: {}, history: [] }, type: 'guide' })
    const editing = editingBy('staff:jan', replica)
    for (const outcome of [
      await editing.save('film', { atKiosk: true }),
      await editing.publish('film'),
      await editing.withdraw('film'),
      await editing.copy('film', 'passport'),
    ]) {
      expect(codeOf(outcome)).toBe('laterGuide')
    }
  })

  it('is not made either where only the version that is played comes from a later one', async () => {
    const replica = await emptyReplica()
    const editing = editingBy('staff:an', replica)
    const { key } = done(await editing.add(guideContent()))
    const content = { form: 2, title: { nl: 'Film' } }
    const at = stampAt(500, 'k2')
    const version = { id: versionIdOf({ guide: key, at }), data: { guide: key, at, by: 'staff:jan', content } }
    await saveEdit(replica, { ...version, stamps: {}, history: [], type: 'guideVersion' })
    for (const outcome of [await editing.save(key, { atKiosk: true }), await editing.publish(key)]) {
      expect(codeOf(outcome)).toBe('laterGuide')
    }
  })
})

describe('publishing', () => {
  it('is refused with what is wrong, and then makes what stands the version that is played', async () => {
    const replica = await emptyReplica()
    const editing = editingBy('staff:an', replica)
    const loop = question('Waar?', { yes: 'abroad', no: 'ticket' })
    const { key } = done(
      await editing.add(guideContent({ steps: { ...guideContent().steps, abroad: loop }, products: ['boat'] })),
    )
    const refused = done(await editing.publish(key))
    expect(refused).toMatchObject({
      became: 'refused',
      checks: { faults: [{ code: 'loop' }, { code: 'notReached' }, { code: 'unknownProduct', product: 'boat' }] },
    })
    expect((await guidesOf(replica)).published).toEqual([])

    done(await editing.save(key, { products: ['passport'], steps: guideContent().steps }))
    done(await editing.sendToReview(key))
    expect((await draftOf(replica, key)).guide.stage).toBe('review')
    const published = done(await editing.publish(key))
    const { published: played } = await guidesOf(replica)
    const review = { by: 'staff:an', at: stampAt(12) }
    expect(played).toEqual([{ guide: key, at: stampAt(13), by: 'staff:an', review, content: guideContent() }])
    expect(published).toMatchObject({ became: 'published', version: played[0] })
    expect((await draftOf(replica, key)).guide.stage).toBe('draft')
  })

  it('names who asked for a review, whoever publishes it, and nobody once it was taken back', async () => {
    const replica = await emptyReplica()
    const [an, jan] = [editingBy('staff:an', replica), editingBy('staff:jan', replica, { minute: 40 })]
    const { key } = done(await an.add(guideContent()))
    done(await an.sendToReview(key))
    expect(reviewOf((await draftOf(replica, key)).document)).toEqual({ by: 'staff:an', at: stampAt(11) })
    done(await jan.publish(key))
    expect((await guidesOf(replica)).published).toMatchObject([{ by: 'staff:jan', review: { by: 'staff:an' } }])
    done(await an.save(key, { title: inAll('Nieuw') }))
    done(await an.sendToReview(key))
    done(await an.backToDraft(key))
    done(await jan.publish(key))
    expect((await guidesOf(replica)).published[0]).not.toHaveProperty('review')
  })

  it('of what is played already makes no second version, and edits change nothing of the first', async () => {
    const replica = await emptyReplica()
    const editing = editingBy('staff:an', replica)
    const { key } = done(await editing.add(guideContent()))
    done(await editing.publish(key))
    done(await editing.publish(key))
    const { versions } = await draftOf(replica, key)
    expect(versions).toHaveLength(1)
    done(await editing.save(key, { title: inAll('Nieuw') }))
    expect((await guidesOf(replica)).published).toEqual(versions)
    done(await editing.publish(key))
    expect((await draftOf(replica, key)).versions.map(({ content }) => content.title.nl)).toEqual([
      'Nieuw',
      'Paspoort verloren',
    ])
  })

  it('makes a version later than every other, also than one of a clock that runs ahead', async () => {
    const replica = await emptyReplica()
    const editing = editingBy('staff:an', replica)
    const { key } = done(await editing.add(guideContent()))
    const ahead = guideVersion({ guide: key, at: stampAt(500, 'k2'), content: guideContent({ atKiosk: true }) })
    await saveEdit(replica, {
      ...{ id: versionIdOf(ahead), data: ahead, stamps: {}, history: [] },
      type: 'guideVersion',
    })
    done(await editing.publish(key))
    expect((await guidesOf(replica)).published).toMatchObject([{ guide: key, content: { atKiosk: false } }])
  })
})

it('a guide that was withdrawn is not played until it is offered again', async () => {
  const replica = await emptyReplica()
  const editing = editingBy('staff:an', replica)
  const { key } = done(await editing.add(guideContent()))
  done(await editing.publish(key))
  done(await editing.withdraw(key))
  expect((await guidesOf(replica)).published).toEqual([])
  done(await editing.offerAgain(key))
  expect((await guidesOf(replica)).published).toHaveLength(1)
})

it('a copy for another product has the same steps under ids of its own, and belongs to that product’s department', async () => {
  const replica = await emptyReplica()
  const { key } = done(await editingBy('staff:an', replica).add(guideContent()))
  expect(codeOf(await editingBy('staff:an', replica).copy(key, 'street-party'))).toBe('notYourGuide')
  const copied = done(await editingBy('staff:bo', replica).copy(key, 'street-party'))
  expect(copied.key).not.toBe(key)
  const { guide } = await draftOf(replica, copied.key)
  expect(guide).toMatchObject({ department: 'works', products: ['street-party'], stage: 'draft', isWithdrawn: false })
  const ids = new Set(Object.keys(guide.steps))
  expect(ids.size).toBe(3)
  expect(ids).not.toContain('abroad')
  expect(ids).toContain(guide.start)
  for (const step of Object.values(guide.steps)) for (const target of targetsOf(step)) expect(ids).toContain(target)
  const texts = (steps: typeof guide.steps) =>
    Object.values(steps)
      .map(({ text }) => text.nl)
      .toSorted()
  expect(texts(guide.steps)).toEqual(texts(guideContent().steps))
})
