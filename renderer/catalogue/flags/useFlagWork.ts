import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Closing, FlaggedPart } from '#domain/product/flags/flag.ts'
import { type KnownFlag, repliesOf } from '#domain/product/flags/standing.ts'
import { type Stamp, stampMs } from '#domain/time/stamp.ts'
import type { Done } from '../../state/model.ts'
import { useFlagActions } from '../../state/station.tsx'
import type { UndoOffer } from '../../ui/UndoBar.tsx'
import { useRun } from '../../visit/useRun.ts'

type SaidNow = 'answered' | 'closed' | 'reopened' | 'read'

/** What is done with flags on this screen, one thing at a time, and the last of it that can be taken back. */
export const useFlagWork = () => {
  const { t } = useTranslation('flags')
  const actions = useFlagActions()
  const { running, error, run, clear } = useRun()
  const [last, setLast] = useState<{ flag: KnownFlag; at: Stamp; offer: UndoOffer }>()
  const offer = (what: string, { flag, at }: { flag: KnownFlag; at: Stamp }): void =>
    setLast({ flag, at, offer: { id: `${flag.id} ${at}`, what, at: stampMs(at) } })
  const say = async (said: SaidNow, action: () => Promise<Done<KnownFlag>>): Promise<boolean> => {
    const flag = await run(said, action)
    const at = flag === undefined ? undefined : repliesOf(flag).at(-1)?.at
    if (flag === undefined || at === undefined) return false
    offer(t(`done.${said}`), { flag, at })
    return true
  }
  return {
    running,
    error,
    clear,
    undoOffer: last?.offer,
    /** `told`: what is said of it once it is raised. */
    raise: async (said: { product: string; part?: FlaggedPart; note: string }, told: string): Promise<boolean> => {
      const flag = await run('raise', () => actions.raise(said))
      if (flag === undefined) return false
      offer(told, { flag, at: flag.at })
      return true
    },
    answer: (flag: KnownFlag, text: string) => say('answered', () => actions.answer(flag, text)),
    close: (flag: KnownFlag, because: Closing, text: string) => say('closed', () => actions.close(flag, because, text)),
    reopen: (flag: KnownFlag) => say('reopened', () => actions.reopen(flag)),
    read: (flag: KnownFlag) => say('read', () => actions.read(flag)),
    undo: async () => {
      if (last === undefined) return
      const undone = await run('undo', () => actions.takeBack(last.flag, last.at))
      if (undone !== undefined) setLast(undefined)
    },
  }
}

export type FlagWork = ReturnType<typeof useFlagWork>
