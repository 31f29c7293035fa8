import { describe, expect, it } from 'vitest'
import { needOf } from '#domain/appointment/need.ts'
import { BookingPolicy } from '#domain/appointment/policy.ts'
import { isPossible } from '#domain/hours/checks.ts'
import { languages } from '#domain/language/language.ts'
import { ProductContent } from '#domain/product/product.ts'
import { Site } from '#domain/site/site.ts'
import { Staff } from '#domain/staff/staff.ts'
import { coverageGaps } from '#domain/staff/coverage.ts'
import { rotaFaults } from '#domain/staff/rotaFaults.ts'
import { addDays } from '#domain/time/day.ts'
import { weekDays } from '#domain/time/week.ts'
import { openDays } from '#renderer/staff/openDays.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import { booking } from './booking.ts'
import { activityDocuments } from './activities.ts'
import { demoDocuments, demoProducts } from './documents.ts'
import { demoGuides } from './guides/index.ts'
import { demoRotas, withAbsences } from './planning.ts'
import { hoursOf } from './hours.ts'
import { housingProducts } from './products/housing.ts'
import { identityProducts } from './products/identity.ts'
import { leisureProducts } from './products/leisure.ts'
import { quickProducts } from './products/quick.ts'
import { welfareProducts } from './products/welfare.ts'
import { demoSite, site, staff } from './site.ts'

const files = [quickProducts, identityProducts, housingProducts, leisureProducts, welfareProducts]
const products = Object.entries(demoProducts)
const hours = Object.values(hoursOf('gm'))
const letters = site.queues.map(({ letter }) => letter)

/** Every text in a value, with the path to it. */
const textsIn = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}/${key}`))
}

/** The Dutch of every text that has no French beside it. */
const withoutFrench = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value) return 'fr' in value ? [] : [value.nl]
  return Object.values(value).flatMap(withoutFrench)
}

describe('the demo municipality', () => {
  it('is a site and has staff as the settings want them', () => {
    expect(Site.parse(site)).toEqual(site)
    for (const member of Object.values(staff)) expect(Staff.parse(member)).toEqual(member)
  })

  it('gives each issuing station an ordinal of its own, or two would give the same numbers', () => {
    const ordinals = site.issuing.map(({ ordinal }) => ordinal)
    expect(new Set(ordinals).size).toBe(ordinals.length)
  })

  it('serves every queue at a counter, and only queues it has', () => {
    expect(site.counters.flatMap(({ queues }) => queues).filter((letter) => !letters.includes(letter))).toEqual([])
    for (const letter of letters) expect(site.counters.some(({ queues }) => queues.includes(letter))).toBe(true)
    for (const { skills } of Object.values(staff)) expect(letters).toEqual(expect.arrayContaining(skills))
  })

  it('names its queues and counters in four languages', () => {
    for (const { name } of [...site.queues, ...site.counters]) {
      expect(Object.keys(name)).toEqual(expect.arrayContaining([...languages]))
    }
  })

  it('has possible opening hours, of departments it has, with every reason in four languages', () => {
    for (const timetable of hours) {
      expect(isPossible(timetable)).toBe(true)
      const { use, exceptions } = timetable
      if (use.is === 'department') expect(Object.keys(site.departments)).toContain(use.department)
      for (const { reason } of Object.values(exceptions)) {
        expect(Object.keys(reason)).toEqual(expect.arrayContaining([...languages]))
      }
    }
  })

  it('has activities that every replica takes, of departments it has, whatever the day', () => {
    for (const today of ['2026-11-22', '2026-12-31', '2028-02-29']) {
      const all = activityDocuments(today)
      expect(all).toHaveLength(10)
      for (const document of all) expect(readDocument(document.id, document)).toEqual(document)
      for (const document of all) {
        if (document.type === 'activity') expect(site.departments).toHaveProperty(document.data.about.department ?? '')
      }
    }
  })

  it('fills the central database with documents that every replica takes', () => {
    const all = Object.values(demoDocuments()).flat()
    const others = 2 + Object.keys(hoursOf(demoSite)).length
    expect(all.length).toBe(products.length + 2 * Object.keys(demoGuides).length + Object.keys(staff).length + others)
    const planned = Object.values(demoDocuments(site.relay, '2026-12-03')).flat()
    expect(planned.length).toBe(all.length + 2)
    for (const document of [...all, ...planned]) expect(readDocument(document.id, document)).toEqual(document)
  })

  it('has a rota that nothing is wrong with, whatever day it begins on, and somebody for each queue on working days', () => {
    for (let ahead = 0; ahead < 14; ahead++) {
      const today = addDays('2026-12-21', ahead)
      const people = Object.entries(withAbsences(staff, today)).map(([key, data]) => ({ ...data, id: `staff:${key}` }))
      for (const { rota } of demoRotas(today)) {
        expect(rotaFaults({ rota, staff: people, counters: site.counters })).toEqual([])
        expect(Object.keys(rota.assignments).length).toBeGreaterThan(20)
      }
    }
    const everybody = Object.entries(staff).map(([key, data]) => ({ ...data, id: `staff:${key}` }))
    const known = Object.entries(hoursOf(demoSite)).map(([id, data]) => ({ ...data, id }))
    const days = openDays(known, weekDays('2026-12-21').slice(0, 5))
    const asked = products.map(([key, { local }]) => ({ key, local }))
    expect(coverageGaps({ staff: everybody, products: asked, days })).toEqual([])
  })
})

describe('the demo catalogue', () => {
  it('holds at least sixty products, none written twice under one name', () => {
    expect(products.length).toBeGreaterThanOrEqual(60)
    expect(files.flatMap((file) => Object.keys(file)).sort()).toEqual(Object.keys(demoProducts).sort())
    for (const [slug] of products) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(products)('has a whole sheet for %s', (_slug, product) => {
    expect(ProductContent.parse(product)).toEqual(product)
    expect(Object.keys(product.ipdc.naam)).toEqual(expect.arrayContaining([...languages]))
    const empty = textsIn(product).filter(([, text]) => text.trim() === '' || text !== text.trim())
    expect(empty).toEqual([])
  })

  it.each(products)('can be read whole in French: %s', (_slug, { ipdc }) => {
    expect(withoutFrench(ipdc)).toEqual([])
  })

  it('names only staff, queues and departments that exist', () => {
    const known = Object.keys(staff).map((key) => `staff:${key}`)
    const strangers = products.flatMap(([slug, { local }]) => [
      ...[local.responsible, ...local.backups].filter((id) => !known.includes(id)).map((id) => [slug, id]),
      ...(letters.includes(local.queue) ? [] : [[slug, local.queue]]),
      ...(local.department in site.departments ? [] : [[slug, local.department]]),
    ])
    expect(strangers).toEqual([])
  })

  it('gives appointments for products that it has, and for those that always ask for one', () => {
    expect(BookingPolicy.parse(booking)).toEqual(booking)
    expect(Object.keys(booking.products).filter((key) => !(key in demoProducts))).toEqual([])
    const never = products.filter(
      ([key, { local }]) =>
        local.appointment === 'always' &&
        needOf({ policy: booking, products: [{ key, local }], asked: { way: 'onSite', people: 1 } }).never !==
          undefined,
    )
    expect(never).toEqual([])
  })

  it('has a name, in Dutch, that no other product has', () => {
    const names = products.map(([, { ipdc }]) => ipdc.naam.nl)
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
  })

  it('is read again some day after it was written, and not by the same person alone', () => {
    for (const [slug, { local }] of products) {
      expect([slug, local.reviewOn > '2026-11-22']).toEqual([slug, true])
      expect([slug, local.backups.includes(local.responsible)]).toEqual([slug, false])
    }
  })
})
