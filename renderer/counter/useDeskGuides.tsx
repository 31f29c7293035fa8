import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { productsFor } from '#domain/guide/leads.ts'
import { type Play, endOf } from '#domain/guide/play.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import type { Language } from '#domain/language/language.ts'
import type { GuideDesk } from '../guide/GuidePlace.tsx'
import type { GuideEnding } from '../guide/GuidePlayer.tsx'
import { PrintedSheets } from '../guide/PrintedSheets.tsx'
import { usePlays } from '../guide/usePlays.ts'
import type { Actions, Board } from '../state/model.ts'
import { useGuideUse } from '../state/station.tsx'
import { useDraft } from '../state/useDraft.ts'
import type { CounterWork } from './useCounterWork.ts'
import { useKeptOnceGone } from './useKeptOnceGone.ts'

const OpenGuide = z.strictObject({ product: z.string(), guide: z.string().optional() })
type OpenGuide = z.infer<typeof OpenGuide>

type Played = { version: GuideVersion; play: Play }

export type DeskGuides = {
  /** The product whose guides stand in the place of its sheet, and which of them. */
  open: OpenGuide | undefined
  onOpen: (open: OpenGuide | undefined) => void
  desk: GuideDesk
  paper: ReactNode
}

/** Guides at a counter: what was shown and answered is kept with the visit there, and products that it led to join the visit. */
export const useDeskGuides = ({
  work,
  board,
  actions,
  language,
  onEnd,
}: {
  work: CounterWork
  board: Board
  actions: Pick<Actions, 'guide'>
  language: Language
  onEnd: () => void
}): DeskGuides => {
  const { t } = useTranslation('guide')
  const plays = usePlays({ outlive: true })
  const use = useGuideUse()
  const [open, setOpen] = useDraft<OpenGuide | undefined>('guide', OpenGuide, undefined)
  const [sheets, setSheets] = useState<{ products: readonly string[]; language: Language }>()
  const { present } = work
  const busy = work.running !== undefined
  const idOf = (guide: string): string => `${present?.id ?? ''} ${guide}`
  useKeptOnceGone({ plays, board, actions })

  const keep = async (shown: GuideShown, { version, play }: Played, products: readonly string[]): Promise<void> => {
    const isKept = present === undefined || (await work.guide(shown, products))
    if (!isKept) return
    void use.count(endOf(version, play))
    plays.drop(idOf(version.guide))
    const printed = productsFor(shown, 'print')
    if (printed.length > 0) setSheets({ products: printed, language: present?.language ?? language })
    setOpen(undefined)
    onEnd()
  }
  const endings = (shown: GuideShown, of: Played): GuideEnding[] => {
    const prints = productsFor(shown, 'print').length > 0
    const missing = productsFor(shown, 'ticket', 'appointment', 'sale').filter(
      (product) => present?.products.includes(product) === false,
    )
    const enter = { chord: 'Enter', busy } as const
    if (missing.length === 0) {
      const label = prints ? t('ending.print') : t('ending.keep')
      return [{ ...enter, label, onPress: () => void keep(shown, of, []) }]
    }
    const label = prints ? t('ending.addPrint') : t('ending.add')
    return [
      { ...enter, label, onPress: () => void keep(shown, of, missing) },
      {
        chord: 'Shift+Enter',
        busy,
        label: t('ending.keepOnly'),
        onPress: () => void keep(shown, of, []),
      },
    ]
  }
  return {
    open,
    onOpen: setOpen,
    desk: { plays, idOf, endings, onStop: (shown, of) => void keep(shown, of, []) },
    paper: sheets !== undefined && (
      <PrintedSheets products={sheets.products} language={sheets.language} onPrinted={() => setSheets(undefined)} />
    ),
  }
}
