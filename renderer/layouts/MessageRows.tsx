import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { usePreferences } from '../state/preferences.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Plus } from '../ui/icons.tsx'
import css from './Layouts.module.css'
import { MessageFields } from './MessageFields.tsx'
import { OrderedRows } from '../ui/OrderedRows.tsx'
import type { LayoutDoubts } from './displaysDraft.ts'
import { type MessageDraft, mostMessages, newMessage } from './messageDraft.ts'
import { movedTo, withRow, withoutRow } from '../ui/order.ts'
import { previewWords } from './typedWords.ts'

/** What is said between two calls, in its order, each on its days and at its times. */
export function MessageRows(props: {
  messages: readonly MessageDraft[]
  doubts: LayoutDoubts['messages']
  showsDoubts: boolean
  /** Whether one more picture may come. */
  hasRoom: boolean
  disabled: boolean
  onChange: (messages: MessageDraft[]) => void
}) {
  const { messages, doubts, showsDoubts, hasRoom, disabled, onChange } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const { language } = usePreferences()
  return (
    <fieldset className={css['words']}>
      <legend>{t('displays.messages')}</legend>
      {messages.length === 0 && <p className={css['hint']}>{t('displays.noMessages')}</p>}
      <OrderedRows
        label={t('displays.messages')}
        disabled={disabled}
        onMove={(from, to) => onChange(movedTo(messages, from, to))}
        onRemove={(index) => onChange(withoutRow(messages, index))}
        rows={messages.map((message, index) => {
          const words = previewWords(message.text)
          return {
            id: message.id,
            name: words === undefined ? t('displays.message', { number: index + 1 }) : inLanguage(words, language),
            content: t('displays.message', { number: index + 1 }),
            body: (
              <MessageFields
                message={message}
                doubts={doubts[message.id]}
                showsDoubts={showsDoubts}
                hasRoom={hasRoom}
                disabled={disabled}
                onChange={(change) => onChange(withRow(messages, index, { ...message, ...change }))}
              />
            ),
          }
        })}
      />
      <div className={css['buttons']}>
        <ActionButton
          label={t('displays.addMessage')}
          icon={<Plus size={16} />}
          kind="quiet"
          disabled={disabled || messages.length >= mostMessages}
          reason={disabled ? t('settings:keys.onlySupervisor') : t('displays.mostMessages', { count: mostMessages })}
          onPress={() => onChange([...messages, newMessage(messages)])}
        />
      </div>
    </fieldset>
  )
}
