import { useMemo } from 'react'
import type { Plan, Way } from '#domain/appointment/entry.ts'
import { nearestSlots } from '#domain/appointment/nearest.ts'
import { questionOf } from '#domain/appointment/question.ts'
import { type NoSlotReason, whyNone } from '#domain/appointment/whyNone.ts'
import { useBookingSources } from '../booking/useBookingSources.ts'

/** So many times are proposed at once, each with its digit. */
const proposed = 3

export type Proposals = { shown: readonly Plan[]; why: NoSlotReason | undefined; hasMore: boolean }

/** The free times nearest to one that cannot be, with the same clerk first: the first few, or on a later page those after them. */
export const useProposals = (
  wanted: {
    products: readonly string[]
    way: Way
    people: number
    /** In ms since 1970. */
    near: number
    clerk: string | undefined
    /** The appointment that is to have another time: its own seats are free for it. */
    own?: string
  },
  page: number,
): Proposals => {
  const { products, way, people, near, clerk, own } = wanted
  const sources = useBookingSources(products)
  const key = products.join(' ')
  return useMemo(() => {
    if (sources === undefined) return { shown: [], why: undefined, hasMore: false }
    const keys = key.split(' ')
    const { booking } = sources
    const question = questionOf({
      booking: { ...booking, appointments: booking.appointments.filter(({ id }) => id !== own) },
      products: sources.products.filter((product) => keys.includes(product.key)),
      asked: { way, people },
    })
    const found = nearestSlots(question, { near, clerk, count: (page + 1) * proposed + 1 })
    return {
      shown: found.slice(page * proposed, (page + 1) * proposed),
      why: found.length === 0 ? whyNone(question) : undefined,
      hasMore: found.length > (page + 1) * proposed,
    }
  }, [sources, key, way, people, near, clerk, own, page])
}
