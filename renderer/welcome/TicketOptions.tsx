import { NativeSelect, TextInput } from '@mantine/core'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewTicket } from '../state/model.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Cross } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import type { TicketDraft } from './ticketDraft.ts'
import styles from './TicketOptions.module.css'

/** The next ticket: for what, and everything optional about it. Enter in any of its fields gives the ticket. */
export const TicketOptions = (props: {
  draft: TicketDraft
  /** The ticket that would be given now. */
  ticket: NewTicket | undefined
  queues: readonly string[]
  names: Names
  busy: boolean
  firstField: Ref<HTMLSelectElement>
  /** Said where the ticket is of no use today. */
  tooLate: ReactNode
  onChange: (change: Partial<TicketDraft>) => void
  onGive: () => void
}) => {
  const { draft, ticket, queues, names, busy, firstField, tooLate, onChange, onGive } = props
  const { t } = useTranslation(['welcome', 'guide'])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const plain = event.key === 'Enter' && !event.ctrlKey && !event.repeat && !event.nativeEvent.isComposing
    if (!plain || (event.target instanceof Element && event.target.closest('button') !== null)) return
    event.preventDefault()
    onGive()
  }
  const products = ticket?.products ?? []
  return (
    <section className={styles['options']} aria-label={t('ticket.title')} onKeyDown={onKeyDown}>
      <div className={styles['what']}>
        {products.length === 0 ? (
          <p className={styles['none']}>{ticket === undefined ? t('ticket.choose') : names.queue(ticket.queue)}</p>
        ) : (
          <ul className={styles['products']} aria-label={t('ticket.products')}>
            {products.map((key) => (
              <li key={key} className={styles['product']}>
                <span className={styles['name']} title={names.product(key)}>
                  {names.product(key)}
                </span>
                {draft.products.includes(key) && (
                  <button
                    type="button"
                    className={styles['remove']}
                    aria-label={t('ticket.remove', { product: names.product(key) })}
                    onClick={() => onChange({ products: draft.products.filter((one) => one !== key) })}
                  >
                    <Cross size={14} />
                  </button>
                )}
              </li>
            ))}
            {draft.guided.map((shown) => (
              <li key={shown.guide} className={styles['product']}>
                <span className={styles['guided']} title={shown.title}>
                  {t('guide:onTicket', { title: shown.title })}
                </span>
                <button
                  type="button"
                  className={styles['remove']}
                  aria-label={t('guide:remove', { title: shown.title })}
                  onClick={() => onChange({ guided: draft.guided.filter((one) => one !== shown) })}
                >
                  <Cross size={14} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles['pair']}>
        <NativeSelect
          ref={firstField}
          label={t('ticket.queue')}
          value={draft.queue ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ queue: value === '' ? undefined : value })}
        >
          <option value="">
            {draft.queue === undefined && ticket !== undefined
              ? t('ticket.byProductNow', { letter: ticket.queue })
              : t('ticket.byProduct')}
          </option>
          {queues.map((letter) => (
            <option key={letter} value={letter}>
              {`${letter} ${names.queue(letter)}`}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          label={t('ticket.priority')}
          value={draft.priority}
          onChange={({ currentTarget: { value } }) => onChange({ priority: value === '2' ? 2 : value === '1' ? 1 : 0 })}
        >
          <option value={0}>{t('priority.usual')}</option>
          <option value={1}>{t('priority.first')}</option>
          <option value={2}>{t('priority.atOnce')}</option>
        </NativeSelect>
      </div>
      <LanguageChoice language={draft.language} onChoose={(language) => onChange({ language })} />
      <TextInput
        label={t('ticket.name')}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        maxLength={120}
        autoComplete="off"
      />
      <TextInput
        label={t('ticket.note')}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
        maxLength={500}
        autoComplete="off"
      />
      {tooLate}
      <div className={styles['give']}>
        <ActionButton
          label={ticket === undefined ? t('ticket.give') : t('ticket.giveFor', { letter: ticket.queue })}
          chord="Enter"
          kind="primary"
          size="large"
          grow
          busy={busy}
          disabled={ticket === undefined}
          reason={t('ticket.choose')}
          onPress={onGive}
        />
      </div>
    </section>
  )
}
