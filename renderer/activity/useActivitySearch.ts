import { useMemo } from 'react'
import { type ActivityHit, makeActivitySearch } from '#domain/activity/search.ts'
import { synonymsOf } from '#domain/product/search/synonyms.ts'
import { keyOf } from '../state/activities.ts'
import { useActivities, useSynonyms } from '../state/station.tsx'

/** Activities are few beside products; more of them would hide what follows. */
const mostActivities = 8

/** The activities that answer a question at a minute of the present, in ms since 1970: today's first. */
export const useActivitySearch = (query: string, now: number): ActivityHit[] => {
  const activities = useActivities()
  const groups = useSynonyms()
  const search = useMemo(
    () => makeActivitySearch(activities.map((document) => ({ ...document.data, key: keyOf(document) }))),
    [activities],
  )
  const synonyms = useMemo(() => synonymsOf(groups), [groups])
  return useMemo(() => search.find(query, { now, limit: mostActivities, synonyms }), [search, query, now, synonyms])
}
