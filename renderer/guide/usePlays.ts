import { useEffect, useState } from 'react'
import * as z from 'zod'
import { Play } from '#domain/guide/play.ts'
import { useDrafts } from '../state/station.tsx'

/** So many guides may be put aside at one desk; the one put aside longest ago makes room. */
const mostAside = 12

const Plays = z.record(z.string(), Play)
type Plays = z.infer<typeof Plays>

export type GuidePlays = {
  of: (id: string) => Play | undefined
  keep: (id: string, play: Play) => void
  drop: (id: string) => void
  all: Readonly<Record<string, Play>>
  dropAll: () => void
}

const key = 'guides'

/**
 * The guides that are being played at this desk, or were put aside; they come back with the page when it dies. `outlive`: with
 * the desk too, when somebody looked at another screen, as each belongs to a visit that is still there.
 */
export const usePlays = ({ outlive = false } = {}): GuidePlays => {
  const drafts = useDrafts()
  const [plays, setPlays] = useState<Plays>(() => Plays.catch({}).parse(drafts.read(key)))
  useEffect(() => {
    if (Object.keys(plays).length === 0) drafts.drop(key)
    else drafts.keep(key, plays)
  }, [drafts, plays])
  useEffect(
    () => () => {
      if (!outlive) drafts.drop(key)
    },
    [drafts, outlive],
  )
  return {
    all: plays,
    of: (id) => plays[id],
    keep: (id, play) =>
      setPlays(({ [id]: _before, ...others }) =>
        Object.fromEntries([...Object.entries(others), [id, play] as const].slice(-mostAside)),
      ),
    drop: (id) => setPlays(({ [id]: _gone, ...others }) => others),
    dropAll: () => setPlays({}),
  }
}
