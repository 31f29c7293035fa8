import { describe, expect, it, onTestFinished } from 'vitest'
import { activity } from '#domain/activity/builders.ts'
import { calendarSteps } from '#domain/activity/calendar/plan.ts'
import { readCalendar } from '#domain/activity/calendar/read.ts'
import { contentOf } from '#domain/activity/document.ts'
import { productContent } from '#domain/product/builders.ts'
import { momentOf } from '#domain/time/day.ts'
import { openReplica } from '#sync/replica/open.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { activityEditingWith } from './activities.ts'

const now = momentOf('2026-12-01', '12:00')
const member = { skills: [], languages: [] }
const staff = [
  { ...member, id: 'staff:jan', name: 'Jan P.', roles: ['supervisor' as const] },
  { ...member, id: 'staff:eva', name: 'Eva V.', roles: ['quickCounter' as const] },
]

const open = async () => {
  const { url, browser } = await openHost()
  const bridge = bridgeTo(url, await browser.cookieFor())
  const { storage } = newStorage()
  const replica = await openReplica({ name: `balie-${crypto.randomUUID()}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const board = () => ({ staff, products: [{ ...productContent({}), key: 'passport' }] })
  const editing = (by: string) => activityEditingWith({ replica, bridge, board, by: () => by, trueNow: () => now })
  const stored = async () => {
    const documents = await replica.catalogue.find().exec()
    return documents.flatMap((one) => {
      const document = one.toMutableJSON()
      return document.type === 'activity' ? [document] : []
    })
  }
  return { jan: editing('staff:jan'), eva: editing('staff:eva'), stored }
}

describe('who writes activities', () => {
  it('writes what they changed and no more: what a colleague saved meanwhile stays', async () => {
    const { jan, stored } = await open()
    const base = contentOf(activity())
    const added = await jan.add(base)
    if (!added.ok) throw new Error(added.error.code)
    const { key } = added.value
    const moved = { ...base, about: { ...base.about, place: 'Zaal' } }
    const named = { ...base, about: { ...base.about, title: { nl: 'Grote rommelmarkt' } } }
    expect((await jan.save(key, { base, wanted: moved })).ok).toBe(true)
    expect((await jan.save(key, { base, wanted: named })).ok).toBe(true)
    const [document] = await stored()
    expect(document?.data.about).toMatchObject({ title: { nl: 'Grote rommelmarkt' }, place: 'Zaal' })
  })

  it('is somebody who may, and writes what an activity can be', async () => {
    const { jan, eva, stored } = await open()
    const content = contentOf(activity())
    expect(await eva.add(content)).toMatchObject({ ok: false, error: { code: 'notYourActivity' } })
    const wrong = { ...content, contact: { link: 'javascript:alert(1)' } }
    expect(await jan.add(wrong)).toMatchObject({ ok: false, error: { code: 'badRequest' } })
    expect(await eva.takeIn([], { department: undefined, onDone: () => undefined })).toMatchObject({
      ...{ ok: false, error: { code: 'notSupervisor' } },
    })
    expect(await stored()).toEqual([])
  })

  it('takes a calendar in once, however often it is taken in', async () => {
    const { jan, stored } = await open()
    const file = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:Feest',
      'DTSTART:20261212',
      'END:VEVENT',
      'END:VCALENDAR',
    ]
    const reading = readCalendar(file.join('\n'), '2026-12-01')
    if (typeof reading === 'string') throw new Error(reading)
    const steps = calendarSteps({ found: reading.found, present: [], now })
    const take = () => jan.takeIn(steps, { department: 'leisure', onDone: () => undefined })
    expect([await take(), await take()]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 0 },
    ])
    expect((await stored()).map(({ data }) => [data.about.title.nl, data.about.department])).toEqual([
      ['Feest', 'leisure'],
    ])
  })
})
