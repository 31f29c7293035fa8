import { useTranslation } from 'react-i18next'
import { type Closing, closings } from '#domain/product/flags/flag.ts'
import type { KnownFlag } from '#domain/product/flags/standing.ts'
import { noteFault } from '#domain/product/flags/writing.ts'
import { Text, useDraft } from '../../state/useDraft.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import css from './FlagsTab.module.css'
import { NoteArea } from './NoteArea.tsx'
import { useFlagWords } from './useFlagWords.ts'

/** An answer to a flag, and for who may the ways to close it; what is written goes along with the end. */
export function ReplyForm(props: {
  flag: KnownFlag
  /** Who reads the answer. */
  to: string
  ends: boolean
  busy: boolean
  onAnswer: (text: string) => Promise<boolean>
  onClose: (because: Closing, text: string) => Promise<boolean>
}) {
  const { flag, to, ends, busy, onAnswer, onClose } = props
  const { t } = useTranslation('flags')
  const words = useFlagWords()
  const [text, setText] = useDraft(`reply ${flag.id}`, Text, '')
  const fault = noteFault(text)
  const answer = async () => {
    if (fault !== undefined || busy) return
    if (await onAnswer(text)) setText('')
  }
  const close = async (because: Closing) => {
    if (await onClose(because, text)) setText('')
  }
  const cannotClose = fault === undefined || fault === 'empty' ? {} : { disabled: true, reason: words.fault(fault) }
  return (
    <div className={css['reply']}>
      <NoteArea
        label={t('reply')}
        hint={t('replyHint', { name: to })}
        value={text}
        onChange={setText}
        onSend={() => void answer()}
      />
      <div className={css['actions']}>
        <ActionButton
          label={t('answer')}
          chord="Ctrl+Enter"
          kind="primary"
          busy={busy}
          onPress={() => void answer()}
          {...(fault === undefined ? {} : { disabled: true, reason: words.fault(fault) })}
        />
        {ends && (
          <div className={css['actions']} role="group" aria-label={t('closeAs')}>
            <span className={css['dim']}>{t('closeAs')}</span>
            {closings.map((because) => (
              <ActionButton
                key={because}
                label={t(`because.${because}`)}
                busy={busy}
                onPress={() => void close(because)}
                {...cannotClose}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
