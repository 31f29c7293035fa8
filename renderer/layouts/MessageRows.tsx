import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { usePreferences } from '../state/preferences.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Plus } from '../ui/icons.tsx'
import css from './Layouts.module.css'
import { OrderedRows } from './OrderedRows.tsx'
import { WordsFields } from './WordsFields.tsx'
import { type LayoutDoubts, type MessageDraft, longestMessage, mostMessages, newMessage } from './displaysDraft.ts'
import { movedTo, withRow, withoutRow } from './order.ts'
import { previewWords, untranslated } from './typedWords.ts'

/** What is said between two calls, in its order, each on its days. */
export function MessageRows(props: {
  messages: readonly MessageDraft[]
  doubts: LayoutDoubts['messages']
  showsDoubts: boolean
  disabled: boolean
  onChange: (messages: MessageDraft[]) => void
}) {
  const { messages, doubts, showsDoubts, disabled, onChange } = props
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
                label={t('displays.text')}
                message={message}
                doubts={doubts[message.id]}
                showsDoubts={showsDoubts}
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

function MessageFields(props: {
  label: string
  message: MessageDraft
  doubts: LayoutDoubts['messages'][string] | undefined
  showsDoubts: boolean
  disabled: boolean
  onChange: (change: Partial<MessageDraft>) => void
}) {
  const { label, message, doubts, showsDoubts, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  const { text, from, until } = message
  const wrong = showsDoubts || doubts?.text === 'lacksDutch' ? doubts?.text : undefined
  return (
    <div className={css['message']}>
      <WordsFields
        label={label}
        words={text}
        longest={longestMessage}
        error={wrong === undefined ? undefined : t(wrong === 'noText' ? 'displays.noText' : 'words.lacksDutch')}
        untranslated={untranslated(text)}
        disabled={disabled}
        isLong
        onChange={(words) => onChange({ text: words })}
      />
      <div className={css['pairs']}>
        <TextInput
          label={t('displays.from')}
          type="date"
          value={from}
          disabled={disabled}
          error={doubts?.from === true ? t('displays.noDay') : undefined}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextInput
          label={t('displays.until')}
          type="date"
          value={until}
          disabled={disabled}
          error={doubts?.until === undefined ? undefined : t(`displays.${doubts.until}`)}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}
