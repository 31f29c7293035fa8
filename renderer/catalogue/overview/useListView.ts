import * as z from 'zod'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { Filters } from '#domain/product/overview/facets.ts'
import { orders } from '#domain/product/overview/order.ts'

const View = z.object({
  query: z.string(),
  filters: Filters,
  order: z.object({ by: z.enum(orders), descending: z.boolean() }),
  /** The list itself, or how the sheets of each department stand. */
  shows: z.enum(['list', 'departments']),
})
export type View = z.infer<typeof View>

const everything: View = {
  query: '',
  filters: {},
  order: { by: 'best', descending: false },
  shows: 'list',
}

/** What is looked at in the list of products. It outlives other screens and a reload, and ends with the window. */
export const useListView = create<View & { set: (change: Partial<View>) => void }>()(
  persist((set) => ({ ...everything, set }), {
    name: 'balie-catalogue-list',
    storage: createJSONStorage(() => sessionStorage),
    partialize: ({ set: _, ...view }) => view,
    // What an earlier version kept may be of another form.
    merge: (found, present) => ({ ...present, ...View.safeParse(found).data }),
  }),
)
