import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '#domain/appointment/entry.ts'
import type { Language } from '#domain/language/language.ts'
import { guidePress } from '../../guide/pressed.ts'
import type { Booked, Citizen, Matter } from '../../state/appointments/appointmentActions.ts'
import type { Done } from '../../state/model.ts'
import { useAppointments, useToday } from '../../state/station.tsx'
import { useDraft } from '../../state/useDraft.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Calendar, Check } from '../../ui/icons.tsx'
import type { Names } from '../../visit/names.ts'
import { useRun } from '../../visit/useRun.ts'
import detail from '../../ui/Detail.module.css'
import { BookedFacts } from './BookedFacts.tsx'
import { BookingDraft, citizenOf, emptyBooking, missingOf } from './bookingDraft.ts'
import { BookingWishes } from './BookingWishes.tsx'
import { CitizenFields } from './CitizenFields.tsx'
import { SlotList } from './SlotList.tsx'
import { useBookingSources } from './useBookingSources.ts'
import { useSlots } from './useSlots.ts'
import styles from './BookPlace.module.css'

/**
 * Gives somebody an appointment, in the side panel: the first times that suit, each with a digit; a name; Enter. What was typed
 * stays when the panel is closed.
 */
export function BookPlace(props: {
  products: readonly string[]
  language: Language
  source: Matter['source']
  /** What is asked for already: from which day, or with whom. */
  asked?: Pick<BookingDraft, 'from' | 'clerk'>
  names: Names
  /** Books otherwise, for somebody who cannot be helped today; a name is not needed, and what they wait with is taken along. */
  instead?: { about: string; title: string; name?: string; book: (booking: Booking) => Promise<Done<Booked>> }
  /** Told once it is booked. */
  onBooked?: (booked: Booked) => void
  onClose: () => void
}) {
  const { products, language, source, asked, names, instead, onBooked, onClose } = props
  const { t } = useTranslation(['appointments', 'common'])
  const actions = useAppointments()
  const today = useToday()
  const { running, error, run, clear } = useRun()
  const [draft, setDraft] = useDraft<BookingDraft>(
    `booking ${[instead?.about, ...products].filter(Boolean).join(' ')}`,
    BookingDraft,
    { ...emptyBooking(products, language), name: instead?.name ?? '', ...asked },
  )
  const sources = useBookingSources(draft.products)
  const slots = useSlots(draft, sources)
  const [picked, setPicked] = useState<Plan>()
  const [booked, setBooked] = useState<Booked>()
  /** Who it was with: the replica may not have heard yet. */
  const [citizen, setCitizen] = useState<Citizen>({})
  const [told, setTold] = useState(false)
  const form = useRef<HTMLElement>(null)
  const name = useRef<HTMLInputElement>(null)
  // A time that somebody else took meanwhile is none to choose; the first one is offered.
  const chosen = slots.shown.find((slot) => picked !== undefined && isSame(slot, picked)) ?? slots.shown[0]
  const needed = missingOf(draft)
  const missing = needed === 'name' && instead !== undefined ? undefined : needed
  useEffect(() => form.current?.focus(), [])

  const choose = (slot: Plan) => {
    setPicked(slot)
    name.current?.focus()
  }
  const change = (more: Partial<BookingDraft>) => {
    clear()
    setDraft({ ...draft, ...more })
  }
  const matter = (): Matter => ({ products: draft.products, people: draft.people, language: draft.language, source })
  const book = async () => {
    if (running !== undefined || chosen === undefined) return
    if (missing !== undefined) {
      setTold(true)
      form.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus()
      return
    }
    const give = instead?.book ?? actions.book
    const done = await run('book', () => give({ plan: chosen, matter: matter(), citizen: citizenOf(draft) }))
    setPicked(undefined)
    if (done === undefined) return
    setCitizen(citizenOf(draft))
    setDraft(emptyBooking(products, language))
    setBooked(done)
    onBooked?.(done)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    const { target } = event
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    const pressed = isTyping ? undefined : guidePress(event.nativeEvent)
    const slot = pressed?.does === 'number' ? slots.shown[pressed.number - 1] : undefined
    if (slot !== undefined) {
      event.preventDefault()
      choose(slot)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'PageDown' && slots.hasMore) slots.more()
    if (event.key === 'PageUp' && slots.hasBefore) slots.before()
    const onButton = target instanceof Element && target.closest('button') !== null
    if (event.key === 'Enter' && !event.repeat && !onButton) {
      event.preventDefault()
      event.stopPropagation()
      void book()
    }
  }
  const title = instead?.title ?? t('book.title', { product: draft.products.map(names.product).join(' · ') })
  if (booked !== undefined) {
    return (
      <BookedFacts
        booked={booked}
        citizen={citizen}
        names={names}
        onAnother={() => setBooked(undefined)}
        onClose={onClose}
      />
    )
  }
  return (
    <section ref={form} className={detail['detail']} aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={detail['head']}>
        <h2 className={detail['title']}>{title}</h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        <BookingWishes draft={draft} sources={sources} names={names} today={today} onChange={change} />
        {slots.shown.length > 0 && (
          <>
            <SlotList
              slots={slots.shown}
              chosen={chosen}
              today={today}
              names={names}
              isOwn={slots.isOwn}
              onChoose={choose}
            />
            <div className={styles['pages']}>
              <ActionButton
                label={t('book.before')}
                chord="PageUp"
                kind="quiet"
                disabled={!slots.hasBefore}
                onPress={slots.before}
              />
              <ActionButton
                label={t('book.more')}
                chord="PageDown"
                kind="quiet"
                disabled={!slots.hasMore}
                onPress={slots.more}
              />
            </div>
          </>
        )}
        {slots.why !== undefined && (
          <p className={styles['none']} role="status">
            <Calendar /> {t(`why.${slots.why}`)}
          </p>
        )}
        <CitizenFields draft={draft} nameRef={name} missing={told ? missing : undefined} onChange={change} />
        {error !== undefined && <FailureMessage error={error} onClose={clear} />}
        <div className={detail['actions']}>
          <ActionButton
            label={t('book.confirm')}
            chord="Enter"
            kind="primary"
            icon={<Check />}
            disabled={chosen === undefined}
            reason={t('book.noSlot')}
            busy={running === 'book'}
            onPress={() => void book()}
          />
        </div>
      </div>
    </section>
  )
}

type Booking = { plan: Plan; matter: Matter; citizen: Citizen }

const isSame = (a: Plan, b: Plan): boolean =>
  a.from === b.from && a.seats.map(({ resource }) => resource).join() === b.seats.map(({ resource }) => resource).join()
