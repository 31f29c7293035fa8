import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { useDraft } from '../state/useDraft.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import styles from './Form.module.css'

/** Adds a note. The text stays in the field until it is kept, and survives the page. */
export const NoteField = (props: {
  /** Id of the visit that the note is about. */
  about: string
  busy: boolean
  onAdd: (text: string) => Promise<boolean>
  onCancel: () => void
}) => {
  const { about, busy, onAdd, onCancel } = props
  const { t } = useTranslation(['visit', 'common'])
  const [text, setText] = useDraft(`note ${about}`, z.string(), '')
  const add = async () => {
    const note = text.trim()
    if (note === '' || busy) return
    if (await onAdd(note)) onCancel()
  }
  return (
    <section
      className={styles['form']}
      aria-label={t('note.add')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextInput
        label={t('note.add')}
        description={t('note.hint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={500}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.repeat) void add()
        }}
      />
      <div className={styles['actions']}>
        <ActionButton
          label={t('note.keep')}
          chord="Enter"
          kind="primary"
          onPress={() => void add()}
          busy={busy}
          disabled={text.trim() === ''}
          {...(text.trim() === '' ? { reason: t('note.empty') } : {})}
        />
        <ActionButton label={t('common:back')} chord="Escape" kind="quiet" onPress={onCancel} disabled={busy} />
      </div>
    </section>
  )
}
