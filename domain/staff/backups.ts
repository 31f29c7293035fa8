import { common } from '../time/interval.ts'
import { type DoneProduct, isNamed } from './canDo.ts'
import type { Coverage } from './coverage.ts'
import { presenceOn } from './presence.ts'
import { isHere } from './staff.ts'

/** The products of which, on an open day, neither the responsible person nor any back-up is there at any time, by day. */
export const withoutBackup = ({ staff, products, days }: Coverage): { day: string; products: DoneProduct[] }[] =>
  days.flatMap(({ day, openings }) => {
    if (openings.length === 0) return []
    const there = staff.filter(
      (member) => isHere(member) && common(presenceOn(member, day) ?? openings, openings).length > 0,
    )
    const lacking = products.filter(({ local }) => !there.some(({ id }) => isNamed(id, local)))
    return lacking.length === 0 ? [] : [{ day, products: lacking }]
  })
