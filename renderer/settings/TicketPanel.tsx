import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '#domain/language/language.ts'
import { type TicketLayout, ticketAsLaidOut } from '#domain/printing/layout.ts'
import { ticketLines } from '#domain/printing/lines.ts'
import { type Site, ticketLayoutOf } from '#domain/site/site.ts'
import { localDateTime, timeOf } from '#domain/time/day.ts'
import { ticketWords } from '../app/i18n.ts'
import { PaperLines } from '../paper/Strip.tsx'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, useNow, usePreferences, useSiteEdits } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { UndoBar, type UndoOffer } from '../ui/UndoBar.tsx'
import { useRun } from '../visit/useRun.ts'
import { TestTicket } from './TestTicket.tsx'
import { TicketFields } from './TicketFields.tsx'
import css from './TicketPanel.module.css'
import { draftOfLayout, exampleWords, layoutOf, previewOf, type TicketDraft } from './ticketDraft.ts'

/** How the tickets of the site look: what stands on them, and beside it the paper that a printer makes of it. */
export function TicketPanel({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const { staff } = useBoard()
  const own = usePreferences()
  const mayDecide = decides(staff, own.staff)
  const { layOutTickets } = useSiteEdits()
  const { running, error, run, clear } = useRun()
  const [language, setLanguage] = useState<Language>(own.language)
  const [typed, setTyped] = useState<TicketDraft>()
  const [showsDoubts, setShowsDoubts] = useState(false)
  const [saved, setSaved] = useState<{ offer: UndoOffer; before: TicketLayout }>()
  const draft = typed ?? draftOfLayout(ticketLayoutOf(site))
  const ticket = useExample(site, draft, language)
  const save = async (): Promise<void> => {
    const before = ticketLayoutOf(site)
    const layout = layoutOf(draft)
    setShowsDoubts(layout === undefined)
    if (layout === undefined || (await run('ticket', () => layOutTickets(layout))) === undefined) return
    setTyped(undefined)
    const at = Date.now()
    setSaved({ before, offer: { id: String(at), what: t('ticket.saved'), at } })
  }
  const undo = async (before: TicketLayout): Promise<void> => {
    if ((await run('undo', () => layOutTickets(before))) === undefined) return
    setSaved(undefined)
    setTyped(undefined)
  }
  return (
    <Panel title={t('ticket.title')}>
      <div className={css['halves']}>
        <div className={css['form']}>
          <p className={css['hint']}>{t('ticket.hint')}</p>
          {error !== undefined && <FailureMessage error={error} onClose={clear} />}
          <NativeSelect
            label={t('ticket.language')}
            value={language}
            data={languages.map((value) => ({ value, label: nameOf(value, own.language) }))}
            onChange={(event) => {
              const chosen = languages.find((one) => one === event.currentTarget.value)
              if (chosen !== undefined) setLanguage(chosen)
            }}
          />
          <TicketFields
            draft={draft}
            language={language}
            languageName={nameOf(language, own.language)}
            disabled={!mayDecide}
            showsDoubts={showsDoubts}
            onChange={(change) => setTyped({ ...draft, ...change })}
          />
          <div className={css['buttons']}>
            <TestTicket ticket={ticket} />
            <ActionButton
              label={t('ticket.save')}
              kind="primary"
              busy={running !== undefined}
              disabled={!mayDecide}
              reason={t('keys.onlySupervisor')}
              onPress={() => void save()}
            />
          </div>
          <UndoBar offer={saved?.offer} onUndo={() => saved !== undefined && void undo(saved.before)} />
        </div>
        <figure className={css['preview']} aria-label={t('ticket.preview')}>
          <PaperLines lines={ticketLines(ticket, { columns: 42 })} />
        </figure>
      </div>
    </Panel>
  )
}

const exampleWaiting = 6
const exampleMinutes = 15

const useExample = (site: Site, draft: TicketDraft, language: Language) => {
  const { t } = useTranslation('settings')
  const now = useNow()
  const words = ticketWords(language)
  const example = exampleWords(site, language, {
    productName: t('ticket.product', { lng: language }),
    ahead: words('ahead', { count: exampleWaiting }),
    wait: words('waitLine', { wait: words('wait.about', { minutes: exampleMinutes }), time: timeOf(now) }),
    watch: words('watch'),
    link: { url: 'https://www.lindegem.be/identiteitskaart', words: words('link') },
    printedAt: localDateTime(now, language),
  })
  return ticketAsLaidOut(example, previewOf(draft), language)
}

const nameOf = (language: Language, own: Language): string =>
  new Intl.DisplayNames([own], { type: 'language' }).of(language) ?? language
