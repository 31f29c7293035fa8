import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './Layouts.module.css'
import { PictureField } from './PictureField.tsx'
import { Said } from '../ui/Said.tsx'
import { WordsFields } from './WordsFields.tsx'
import { type MessageDoubts, type MessageDraft, longestMessage, mostPictures } from './messageDraft.ts'
import { messagePicture } from './pictureOfFile.ts'
import { untranslated } from './typedWords.ts'
import { useLanguageNames } from './useLanguageNames.ts'

/** One message between two calls: its words, its picture, and when it is shown. */
export function MessageFields(props: {
  message: MessageDraft
  doubts: MessageDoubts | undefined
  showsDoubts: boolean
  /** Whether it may bring one more picture. */
  hasRoom: boolean
  disabled: boolean
  onChange: (change: Partial<MessageDraft>) => void
}) {
  const { message, doubts, showsDoubts, hasRoom, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  const { listOf } = useLanguageNames()
  const { text, picture, from, until, fromTime, untilTime } = message
  const wrong = showsDoubts || doubts?.text === 'lacksDutch' ? doubts?.text : undefined
  const missing = untranslated(text)
  const when = (field: 'from' | 'until' | 'fromTime' | 'untilTime', value: string, error: string | undefined) => (
    <TextInput
      label={t(`displays.${field}`)}
      type={field === 'from' || field === 'until' ? 'date' : 'time'}
      value={value}
      disabled={disabled}
      error={error}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <div className={css['message']}>
      <WordsFields
        label={t('displays.text')}
        words={text}
        longest={longestMessage}
        error={wrong === 'noText' ? t('displays.noText') : wrong === 'lacksDutch' ? t('words.lacksDutch') : undefined}
        untranslated={[]}
        disabled={disabled}
        isLong
        counts
        onChange={(words) => onChange({ text: words })}
      />
      {missing.length > 0 && <Said level="hint">{t('displays.untranslated', { languages: listOf(missing) })}</Said>}
      <PictureField
        picture={picture}
        use={messagePicture}
        hint={
          picture === undefined && !hasRoom
            ? t('displays.mostPictures', { count: mostPictures })
            : t('displays.pictureHint')
        }
        disabled={disabled || (picture === undefined && !hasRoom)}
        onChange={(chosen) => onChange({ picture: chosen })}
      />
      <div className={css['whens']}>
        {when('from', from, doubts?.from === true ? t('displays.noDay') : undefined)}
        {when('until', until, doubts?.until === undefined ? undefined : t(`displays.${doubts.until}`))}
        {when('fromTime', fromTime, doubts?.fromTime === true ? t('displays.noTime') : undefined)}
        {when('untilTime', untilTime, doubts?.untilTime === undefined ? undefined : t(`displays.${doubts.untilTime}`))}
      </div>
    </div>
  )
}
