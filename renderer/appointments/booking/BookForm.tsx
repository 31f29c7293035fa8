import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '#domain/appointment/entry.ts'
import { guidePress } from '../../guide/pressed.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Calendar, Check, Pause } from '../../ui/icons.tsx'
import type { Names } from '../../visit/names.ts'
import detail from '../../ui/Detail.module.css'
import type { BookingDraft } from './bookingDraft.ts'
import { BookingWishes } from './BookingWishes.tsx'
import { CitizenFields } from './CitizenFields.tsx'
import { SlotList } from './SlotList.tsx'
import { type BookingAim, type BookingOutcome, useBooking } from './useBooking.ts'
import { WaitFields } from './WaitFields.tsx'
import styles from './BookPlace.module.css'

/** The first times that suit, each with a digit; who it is with; Enter. What was typed stays when the page dies. */
export function BookForm(props: {
  aim: BookingAim
  title: string
  begin: BookingDraft
  draftKey: string
  names: Names
  /** What is known before anything is chosen, such as the time there is now. */
  children?: ReactNode
  /** What the keys of single letters do while nobody types. */
  letters?: (draft: BookingDraft) => Readonly<Record<string, Partial<BookingDraft>>>
  onDone: (outcome: BookingOutcome) => void
  onClose: () => void
}) {
  const { aim, title, begin, draftKey, names, children, letters, onDone, onClose } = props
  const { t } = useTranslation(['appointments', 'appointmentCare', 'common'])
  const booking = useBooking({ aim, begin, draftKey, onDone })
  const { draft, change, sources, slots, chosen, today, running, error, clear, canWait, waits, latest, missing } =
    booking
  const [told, setTold] = useState(false)
  const form = useRef<HTMLElement>(null)
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => form.current?.focus(), [])

  const choose = (slot: Plan) => {
    booking.choose(slot)
    name.current?.focus()
  }
  const confirm = () => {
    if (missing !== undefined && (waits || chosen !== undefined)) {
      setTold(true)
      form.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus()
      return
    }
    void booking.confirm()
  }
  const toggleWait = () => change({ waits: !waits })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    const { target, key } = event
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    const pressed = isTyping ? undefined : guidePress(event.nativeEvent)
    const slot = pressed?.does === 'number' ? slots.shown[pressed.number - 1] : undefined
    if (slot !== undefined) {
      event.preventDefault()
      choose(slot)
    }
    if (event.altKey && key === 'l' && canWait) {
      event.preventDefault()
      toggleWait()
    }
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey
    const wanted = isTyping || !isPlain ? undefined : letters?.(draft)[key.toLowerCase()]
    if (wanted !== undefined) change(wanted)
    if (key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (key === 'PageDown' && slots.hasMore) slots.more()
    if (key === 'PageUp' && slots.hasBefore) slots.before()
    const onButton = target instanceof Element && target.closest('button') !== null
    if (key === 'Enter' && !event.repeat && !onButton) {
      event.preventDefault()
      event.stopPropagation()
      confirm()
    }
  }
  const isMoved = aim.is === 'move'
  // Of one that is moved they were said before: its times come first.
  const wishes = <BookingWishes draft={draft} sources={sources} names={names} today={today} onChange={change} />
  return (
    <section ref={form} className={detail['detail']} aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={detail['head']}>
        <h2 className={detail['title']}>{title}</h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        {children}
        {!isMoved && wishes}
        {!waits && slots.shown.length > 0 && (
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
        {isMoved && wishes}
        {waits && <WaitFields latest={latest} earliest={draft.from ?? today} onChange={change} />}
        {!isMoved && (
          <CitizenFields draft={draft} nameRef={name} missing={told ? missing : undefined} onChange={change} />
        )}
        {error !== undefined && <FailureMessage error={error} onClose={clear} />}
        <div className={detail['actions']}>
          <ActionButton
            label={t(waits ? 'book.wait' : isMoved ? 'appointmentCare:move.confirm' : 'book.confirm')}
            chord="Enter"
            kind="primary"
            icon={waits ? <Pause /> : <Check />}
            disabled={!waits && chosen === undefined}
            reason={t('book.noSlot')}
            busy={running !== undefined}
            onPress={confirm}
          />
          {canWait && (
            <ActionButton
              label={t(waits ? 'appointmentCare:wait.not' : 'book.wait')}
              chord="Alt+L"
              kind="quiet"
              disabled={waits && slots.shown.length === 0}
              reason={t('book.noSlot')}
              onPress={toggleWait}
            />
          )}
        </div>
      </div>
    </section>
  )
}
