import { type Interval, common, without } from '../time/interval.ts'
import { type DoneProduct, canDo } from './canDo.ts'
import { presenceOn } from './presence.ts'
import { type StaffMember, isHere } from './staff.ts'

/** A day and when the site is open on it, in ms. */
export type OpenDay = { day: string; openings: readonly Interval[] }

/** Time of an opening in which nobody is there for some products. */
export type Gap = {
  day: string
  opening: Interval
  times: Interval[]
  /** Letters of the queues of which it holds for every product. */
  queues: string[]
  /** Keys of the others. */
  products: string[]
}

export type Coverage = { staff: readonly StaffMember[]; products: readonly DoneProduct[]; days: readonly OpenDay[] }

/**
 * When nobody is there who can do a product, by opening; products of which the same is true stand together. Whoever's hours are
 * not known counts as there.
 */
export const coverageGaps = ({ staff, products, days }: Coverage): Gap[] => {
  const here = staff.filter(isHere)
  // Hundreds of products come down to a few sets of people.
  const bySet = Map.groupBy(products, (product) =>
    here.flatMap((member, place) => (canDo(member, product) ? [place] : [])).join(' '),
  )
  const sets = [...bySet].map(([places, ofSet]) => ({
    people: places === '' ? [] : places.split(' ').map(Number),
    products: ofSet,
  }))
  return days.flatMap(({ day, openings }) => {
    const presence = here.map((member) => presenceOn(member, day))
    return openings.flatMap((opening) => {
      const found = sets.flatMap(({ people, products: ofSet }) => {
        const times = without(
          [opening],
          people.flatMap((place) => presence[place] ?? [opening]),
        )
        return times.length === 0 ? [] : [{ times, products: ofSet }]
      })
      const byTimes = Map.groupBy(found, ({ times }) => times.map(({ from, until }) => `${from} ${until}`).join(' '))
      return [...byTimes.values()].map((same): Gap => {
        const lacking = same.flatMap((one) => one.products)
        return { day, opening, times: same[0]?.times ?? [], ...inWholeQueues(lacking, products) }
      })
    })
  })
}

const inWholeQueues = (
  lacking: readonly DoneProduct[],
  all: readonly DoneProduct[],
): Pick<Gap, 'queues' | 'products'> => {
  const keys = new Set(lacking.map(({ key }) => key))
  const queues = [...new Set(lacking.map(({ local }) => local.queue))]
    .filter((letter) => all.every(({ key, local }) => local.queue !== letter || keys.has(key)))
    .sort()
  const products = lacking.filter(({ local }) => !queues.includes(local.queue)).map(({ key }) => key)
  return { queues, products }
}

/** Who is there for a product on a day while the site is open, and when. */
export const whoIsThere = ({
  staff,
  product,
  day: { day, openings },
}: {
  staff: readonly StaffMember[]
  product: DoneProduct
  day: OpenDay
}): { id: string; times: Interval[] }[] =>
  staff.flatMap((member) => {
    if (!canDo(member, product)) return []
    const times = common(presenceOn(member, day) ?? openings, openings)
    return times.length === 0 ? [] : [{ id: member.id, times }]
  })
