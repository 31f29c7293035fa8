import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { productsFor } from '#domain/guide/leads.ts'
import { type Play, endOf } from '#domain/guide/play.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import type { GuideDesk } from '../guide/GuidePlace.tsx'
import type { GuideEnding } from '../guide/GuidePlayer.tsx'
import { PrintedSheets } from '../guide/PrintedSheets.tsx'
import { usePlays } from '../guide/usePlays.ts'
import type { NewTicket, Product } from '../state/model.ts'
import { useGuideUse, useGuides } from '../state/station.tsx'
import { type TicketDraft, ticketFrom } from './ticketDraft.ts'

/**
 * Guides at the welcome desk, where there is no visit yet: one that ends gives the ticket with all products to which it and
 * those before it led, or puts its own on the ticket under way.
 */
export const useFrontGuides = (front: {
  draft: TicketDraft
  onDraft: (draft: TicketDraft) => void
  products: readonly Product[]
  busy: boolean
  onGive: (ticket: NewTicket) => void
  /** The keyboard goes back to the search. */
  onEnd: () => void
}): { desk: GuideDesk; given: (ticket: NewTicket) => void; paper: ReactNode } => {
  const { draft, onDraft, products, busy, onGive, onEnd } = front
  const { t } = useTranslation('guide')
  const plays = usePlays()
  const use = useGuideUse()
  const { published } = useGuides()
  const [paper, setPaper] = useState<Pick<NewTicket, 'products' | 'language'>>()

  const withGuide = (shown: GuideShown, more: readonly string[]): TicketDraft => ({
    ...draft,
    products: [...new Set([...draft.products, ...more])],
    guided: [...draft.guided.filter(({ guide }) => guide !== shown.guide), shown],
  })
  const drop = (version: GuideVersion, play: Play) => {
    void use.count(endOf(version, play))
    plays.drop(version.guide)
  }
  const endings = (shown: GuideShown, { version, play }: Played): GuideEnding[] => {
    const wanted = productsFor(shown, 'ticket')
    const sheets = productsFor(shown, 'print')
    const ticket = wanted.length === 0 ? undefined : ticketFrom(withGuide(shown, wanted), undefined, products)
    const end = () => {
      drop(version, play)
      onEnd()
    }
    const onTicket: GuideEnding = {
      label: t('ending.onTicket'),
      chord: 'Shift+Enter',
      onPress: () => {
        onDraft(withGuide(shown, ledTo(shown, version)))
        end()
      },
    }
    if (ticket !== undefined) {
      const label = sheetsOf(ticket).length > 0 ? t('ending.ticketPrint') : t('ending.ticket')
      return [{ label, chord: 'Enter', busy, onPress: () => onGive(ticket) }, onTicket]
    }
    const onPress = () => {
      if (sheets.length > 0) setPaper({ products: sheets, language: draft.language })
      end()
    }
    const label = sheets.length > 0 ? t('ending.printNotKept') : t('ending.notKept')
    return [
      { label, chord: 'Enter', onPress },
      { ...onTicket, label: t('ending.keptOnTicket') },
    ]
  }
  return {
    desk: {
      plays,
      idOf: (guide) => guide,
      endings,
      onStop: (shown, { version, play }) => {
        onDraft(withGuide(shown, version.content.products))
        drop(version, play)
        onEnd()
      },
    },
    given: (ticket) => {
      // Nobody goes on with what was put aside: whoever was asked has their ticket.
      for (const version of published) {
        const play = plays.of(version.guide)
        if (play !== undefined) void use.count(endOf(version, play))
      }
      plays.dropAll()
      const sheets = sheetsOf(ticket)
      if (sheets.length > 0) setPaper({ products: sheets, language: ticket.language })
    },
    paper: paper !== undefined && (
      <PrintedSheets products={paper.products} language={paper.language} onPrinted={() => setPaper(undefined)} />
    ),
  }
}

type Played = { version: GuideVersion; play: Play }

/** For what somebody waits whose guide ended in no ticket. */
const ledTo = (shown: GuideShown, { content }: GuideVersion): string[] => {
  const named = productsFor(shown, 'ticket', 'appointment', 'sale')
  return named.length > 0 ? named : content.products
}

const sheetsOf = ({ guided = [] }: Pick<NewTicket, 'guided'>): string[] => [
  ...new Set(guided.flatMap((shown) => productsFor(shown, 'print'))),
]
