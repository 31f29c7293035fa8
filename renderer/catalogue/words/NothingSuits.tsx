import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepable } from '#domain/product/search/unanswered.ts'
import { useUnanswered } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Note } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { useRun } from '../../visit/useRun.ts'
import css from './NothingSuits.module.css'

/**
 * Tells the editors of a question that no product suits, on purpose and never by itself: staff type names of visitors in
 * the same fields.
 */
export function NothingSuits({ query }: { query: string }) {
  const { t } = useTranslation('words')
  const { note } = useUnanswered()
  const { running, error, run, clear } = useRun()
  const [told, setTold] = useState<{ query: string; kept: boolean }>()
  const isEmpty = query.trim() === ''
  const tell = async () => {
    if (isEmpty || told?.query === query) return
    const kept = await run('note', () => note(query))
    if (kept !== undefined) setTold({ query, kept })
  }
  useKeys({ 'Alt+G': () => void tell() })
  const answer = told?.query === query ? told : undefined
  return (
    <>
      <ActionButton
        label={t('tell.action')}
        chord="Alt+G"
        kind="quiet"
        icon={<Note size={16} />}
        busy={running !== undefined}
        onPress={() => void tell()}
        {...(isEmpty ? { disabled: true, reason: t('tell.first') } : {})}
      />
      <p className={css['told']} role="status">
        {answer !== undefined && (answer.kept ? t('tell.noted', { query: keepable(query) ?? '' }) : t('tell.notKept'))}
      </p>
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
    </>
  )
}
