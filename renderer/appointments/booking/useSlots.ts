import { useMemo, useState } from 'react'
import { questionOf } from '#domain/appointment/question.ts'
import { type NoSlotReason, whyNone } from '#domain/appointment/whyNone.ts'
import { firstSlots, isPreferred } from '#domain/appointment/slots.ts'
import type { Plan } from '#domain/appointment/entry.ts'
import type { Product } from '../../state/model.ts'
import type { BookingSources } from './useBookingSources.ts'
import type { BookingDraft } from './bookingDraft.ts'
import { slotsShown } from './SlotList.tsx'

export type Slots = {
  /** The times in sight: the first that are free, or those after them. */
  shown: readonly Plan[]
  why: NoSlotReason | undefined
  /** Cut off: whether a time is in this station's own share. */
  isOwn: ((slot: Plan) => boolean) | undefined
  hasMore: boolean
  hasBefore: boolean
  more: () => void
  before: () => void
}

/** The times that are free for a booking as it stands; worked out anew when anything changes that they follow from. */
export const useSlots = (
  draft: BookingDraft,
  sources: BookingSources | undefined,
  /** How long it takes, where that is not as the products say; and when it begins by now, which is no other time. */
  { minutes, present }: { minutes?: number | undefined; present?: number | undefined } = {},
): Slots => {
  const [page, setPage] = useState(0)
  const { products, way, people, partOfDay, clerk, from, language } = draft
  const key = JSON.stringify([products, way, people, partOfDay, clerk, from, language])
  const [known, setKnown] = useState(key)
  // Other wishes begin with the first time again.
  if (known !== key) {
    setKnown(key)
    setPage(0)
  }
  const found = useMemo(() => {
    if (sources === undefined) return { slots: [], why: undefined }
    const question = questionOf({
      booking: sources.booking,
      products: sources.products
        .filter((product) => products.includes(product.key))
        .map((product, place) => (minutes === undefined ? product : lasting(product, place === 0 ? minutes : 0))),
      asked: {
        ...{ way, people },
        ...(partOfDay === undefined ? {} : { partOfDay }),
        ...(clerk === undefined ? {} : { clerk }),
      },
      ...(from === undefined ? {} : { from }),
    })
    const slots = firstSlots(question, (page + 1) * slotsShown + 2)
      .filter(({ from: begins }) => begins !== present)
      .slice(0, (page + 1) * slotsShown + 1)
    return { slots, why: slots.length === 0 ? whyNone(question) : undefined }
  }, [sources, products, way, people, partOfDay, clerk, from, page, minutes, present])
  const prefers = sources?.booking.prefers
  return {
    shown: found.slots.slice(page * slotsShown, (page + 1) * slotsShown),
    why: found.why,
    isOwn: prefers === undefined ? undefined : (slot) => isPreferred(slot, prefers),
    hasMore: found.slots.length > (page + 1) * slotsShown,
    hasBefore: page > 0,
    more: () => setPage(page + 1),
    before: () => setPage(Math.max(0, page - 1)),
  }
}

/** A product that takes so many minutes. */
const lasting = (product: Product, duration: number): Product => ({ ...product, local: { ...product.local, duration } })
