import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { inLanguage } from '#domain/language/language.ts'
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
import { type ProductRow, haveSameTexts, rowsOf } from './productRow.ts'
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
  const { departments } = useBoard().site
  const all = useAllRows()
  const typed = query.trim()
  const later = useDeferredValue(typed)
  const asked = useFound(all ?? nothing, typed === '' ? '' : later)
  const found = useMemo(() => filtered(asked, filters), [asked, filters])
  const shown = useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true })
    const by = order.by === 'best' && typed === '' ? 'name' : order.by
    const department = (key: string): string => {
      const name = departments[key]
      return name === undefined ? key : inLanguage(name, language)
    }
    return ordered(found.shown, { ...order, by, compareNames: compare, department })
  }, [found, order, typed, language, departments])
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
  // An index is dear, and an edit of anything but the texts needs no other one.
  const [indexed, setIndexed] = useState(rows)
  if (indexed !== rows && !haveSameTexts(indexed, rows)) setIndexed(rows)
  const search = useMemo(
    () => makeProductSearch(indexed, { synonyms: synonymsOf(groups), drafts: true }),
    [indexed, groups],
  )
  useEffect(() => {
    const idle = requestIdleCallback(search.prepare)
    return () => cancelIdleCallback(idle)
  }, [search])
  return useMemo(() => {
    if (query === '') return rows
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return search.find(query, { limit: rows.length, asked }).flatMap(({ product }) => byKey.get(product.key) ?? [])
  }, [search, query, rows, asked])
}
