import * as z from 'zod'
import { Play } from '#domain/guide/play.ts'
import { useDraft } from '../state/useDraft.ts'

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

/** The guides that are being played at this desk, or were put aside; they come back with the page when it dies. */
export const usePlays = (): GuidePlays => {
  const [plays, setPlays] = useDraft<Plays>('guides', Plays, {})
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
