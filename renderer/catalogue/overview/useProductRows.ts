import { useDeferredValue, useMemo } from 'react'
import { type FacetCounts, filtered } from '#domain/product/overview/filter.ts'
import { ordered } from '#domain/product/overview/order.ts'
import { makeProductSearch } from '#domain/product/search/search.ts'
import { synonymsOf } from '#domain/product/search/synonyms.ts'
import {
  useAskedCounts,
  useBoard,
  useLiveProducts,
  usePreferences,
  useSynonyms,
  useToday,
} from '../../state/station.tsx'
import { useNames } from '../../visit/useNames.ts'
import { type ProductRow, rowsOf } from './productRow.ts'
import { useListView } from './useListView.ts'

export type ProductRows = {
  all: readonly ProductRow[]
  shown: readonly ProductRow[]
  counts: FacetCounts
}

/** Every product as the list shows it, and those that answer the question and the filters, in order; absent while they are read. */
export const useProductRows = (): ProductRows | undefined => {
  const { filters, order, query } = useListView()
  const { language } = usePreferences()
  const names = useNames()
  const all = useAllRows()
  const asked = useFound(all ?? nothing, useDeferredValue(query.trim()))
  const found = useMemo(() => filtered(asked, filters), [asked, filters])
  const shown = useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true })
    const by = order.by === 'best' && query.trim() === '' ? 'name' : order.by
    return ordered(found.shown, { ...order, by, compareNames: compare, department: names.department })
  }, [found, order, query, language, names])
  return useMemo(
    () => (all === undefined ? undefined : { all, shown, counts: found.counts }),
    [all, shown, found.counts],
  )
}

const nothing: readonly ProductRow[] = []

const useAllRows = (): readonly ProductRow[] | undefined => {
  const documents = useLiveProducts()
  const { language } = usePreferences()
  const { site, staff } = useBoard()
  const today = useToday()
  const rowOf = useMemo(() => rowsOf({ site, staff, today, language }), [site, staff, today, language])
  return useMemo(() => documents?.map(rowOf), [documents, rowOf])
}

/** Those that answer a question, best first; all of them where nothing is asked. */
const useFound = (rows: readonly ProductRow[], query: string): readonly ProductRow[] => {
  const groups = useSynonyms()
  const asked = useAskedCounts()
  const isAsked = query !== ''
  const search = useMemo(
    () => (isAsked ? makeProductSearch(rows, { synonyms: synonymsOf(groups), drafts: true }) : undefined),
    [rows, groups, isAsked],
  )
  return useMemo(
    () => search?.find(query, { limit: rows.length, asked }).map(({ product }) => product) ?? rows,
    [search, query, rows, asked],
  )
}
