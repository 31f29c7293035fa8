import { useEffect, useRef } from 'react'
import { endOf, walkOf } from '#domain/guide/play.ts'
import { shownOf } from '#domain/guide/shown.ts'
import type { Stage } from '#domain/visit/state.ts'
import type { GuidePlays } from '../guide/usePlays.ts'
import type { Actions, Board } from '../state/model.ts'
import { useGuideUse, useGuides } from '../state/station.tsx'

/** Whoever is at a counter, or comes back to it, may be asked further. */
const staysHere: ReadonlySet<Stage> = new Set(['called', 'serving', 'parked', 'missed'])

/**
 * Keeps what was answered of a guide that nobody ended with its visit, once that is finished, sent on or gone: nobody goes on
 * with it here, and whoever has the visit next reads it.
 */
export const useKeptOnceGone = (desk: {
  plays: GuidePlays
  board: Pick<Board, 'open' | 'closed'>
  actions: Pick<Actions, 'guide'>
}): void => {
  const { plays, board, actions } = desk
  const { published } = useGuides()
  const use = useGuideUse()
  const underWay = useRef(new Set<string>())
  useEffect(() => {
    const keep = async (id: string): Promise<void> => {
      const [visitId = '', guide = ''] = id.split(' ')
      const visit = [...board.open, ...board.closed].find((one) => one.id === visitId)
      const version = published.find((one) => one.guide === guide)
      const play = plays.of(id)
      if (visit === undefined || version === undefined || play === undefined || staysHere.has(visit.stage)) return
      underWay.current.add(id)
      const shown = shownOf(version, walkOf(version.content, play), play.language)
      const isKept = play.taken.length === 0 || (await actions.guide(visit, shown, [])).ok
      // What could not be kept is tried again with the page.
      if (!isKept) return
      underWay.current.delete(id)
      plays.drop(id)
      void use.count(endOf(version, play))
    }
    for (const id of Object.keys(plays.all)) if (!underWay.current.has(id)) void keep(id)
  }, [plays, board, actions, published, use])
}
