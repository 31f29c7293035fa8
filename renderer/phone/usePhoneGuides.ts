import { useTranslation } from 'react-i18next'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { productsFor } from '#domain/guide/leads.ts'
import { type Play, endOf } from '#domain/guide/play.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import type { Language } from '#domain/language/language.ts'
import type { GuideDesk } from '../guide/GuidePlace.tsx'
import type { GuideEnding } from '../guide/GuidePlayer.tsx'
import { usePlays } from '../guide/usePlays.ts'
import { useGuideUse, useGuides } from '../state/station.tsx'
import type { PhoneWork } from './usePhoneWork.ts'

type Played = { version: GuideVersion; play: Play }

/** Guides on the phone: what was shown and answered is kept with the call, and products that it led to join it. */
export const usePhoneGuides = (phone: {
  work: PhoneWork
  /** Once it is kept, with the products of which the caller is told what the sheet says. */
  onKept: (told: readonly string[], isEnd: boolean) => void
}): { desk: GuideDesk; inLanguage: (language: Language) => void; onEnd: (call: string) => void } => {
  const { work, onKept } = phone
  const { t } = useTranslation('phone')
  const plays = usePlays()
  const use = useGuideUse()
  const { published } = useGuides()
  const { present } = work
  const busy = work.running !== undefined
  const idOf = (guide: string): string => playId(present?.id, guide)

  const keep = async (shown: GuideShown, { version, play }: Played, isEnd = false): Promise<void> => {
    const missing = productsFor(shown, 'ticket', 'appointment', 'sale').filter(
      (product) => present?.products.includes(product) !== true,
    )
    if (!(await work.guide(shown, missing))) return
    void use.count(endOf(version, play))
    plays.drop(idOf(version.guide))
    onKept(productsFor(shown, 'print'), isEnd)
  }
  const endings = (shown: GuideShown, of: Played): GuideEnding[] => [
    { chord: 'Enter', busy, label: t('guide.keep'), onPress: () => void keep(shown, of) },
    { chord: 'Shift+Enter', busy, label: t('guide.keepAndEnd'), onPress: () => void keep(shown, of, true) },
  ]
  return {
    desk: { plays, idOf, endings, onStop: (shown, of) => void keep(shown, of) },
    inLanguage: (language) => {
      for (const [id, play] of Object.entries(plays.all)) {
        if (id.startsWith(playId(present?.id, ''))) plays.keep(id, { ...play, language })
      }
    },
    onEnd: (call) => {
      // Nobody goes on with what was put aside.
      for (const version of published) {
        const id = playId(call, version.guide)
        const play = plays.of(id)
        if (play === undefined) continue
        void use.count(endOf(version, play))
        plays.drop(id)
      }
    },
  }
}

const playId = (call: string | undefined, guide: string): string => `${call ?? ''} ${guide}`
