import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Closing } from '#domain/product/flags/flag.ts'
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
  const say = async (said: SaidNow, action: () => Promise<Done<KnownFlag>>): Promise<boolean> => {
    const flag = await run(said, action)
    const at = flag === undefined ? undefined : repliesOf(flag).at(-1)?.at
    if (flag === undefined || at === undefined) return false
    setLast({ flag, at, offer: { id: at, what: t(`done.${said}`), at: stampMs(at) } })
    return true
  }
  return {
    running,
    error,
    clear,
    undoOffer: last?.offer,
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
