import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type KnownFlag, hasNews, isOpen } from '#domain/product/flags/standing.ts'
import { productIdOf } from '#domain/product/productId.ts'
import type { Product } from '../../state/model.ts'
import { useBoard, useFlagActions, useFlags, usePreferences } from '../../state/station.tsx'
import { useDraft } from '../../state/useDraft.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Note } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import type { Names } from '../../visit/names.ts'
import { useRun } from '../../visit/useRun.ts'
import { FlagDraft, FlagForm } from './FlagForm.tsx'
import css from './Flags.module.css'
import { Raised } from './Raised.tsx'
import { SheetThreads } from './SheetThreads.tsx'

const NoDraft = FlagDraft.optional()

/** On a product's sheet: what is open about it, and the way to say that something is wrong or unclear. */
export function SheetFlags({ product, names }: { product: Product; names: Names }) {
  const { t } = useTranslation('flags')
  const { staff } = useBoard()
  const { staff: by } = usePreferences()
  const { raise, takeBack } = useFlagActions()
  const { running, error, run, clear } = useRun()
  const id = productIdOf(product.key)
  const [draft, setDraft] = useDraft<FlagDraft | undefined>(`flag ${product.key}`, NoDraft, undefined)
  const [raised, setRaised] = useState<KnownFlag>()
  const [listed, setListed] = useState(false)
  const shown = useFlags().filter((flag) => flag.product === id && (isOpen(flag) || hasNews(flag, by ?? '')))
  const open = shown.filter(isOpen).length
  const isThere = staff.some((member) => member.id === product.local.responsible)
  const responsible = isThere ? names.staff(product.local.responsible) : undefined

  const begin = () => {
    setRaised(undefined)
    setDraft({ note: '' })
  }
  useKeys({ 'Alt+M': begin }, { enabled: draft === undefined && by !== undefined })
  const send = async () => {
    if (draft === undefined) return
    const { part, note } = draft
    const flag = await run('raise', () => raise({ product: id, note, ...(part === undefined ? {} : { part }) }))
    if (flag === undefined) return
    setRaised(flag)
    setDraft(undefined)
  }
  const undo = async (flag: KnownFlag) => {
    if ((await run('undo', () => takeBack(flag, flag.at))) !== undefined) setRaised(undefined)
  }
  return (
    <div className={css['ofSheet']}>
      {draft !== undefined ? (
        <FlagForm
          draft={draft}
          responsible={responsible}
          busy={running !== undefined}
          onChange={setDraft}
          onSend={() => void send()}
          onCancel={() => setDraft(undefined)}
        />
      ) : (
        <div className={css['line']}>
          {by !== undefined && (
            <ActionButton label={t('raise')} chord="Alt+M" kind="quiet" icon={<Note size={16} />} onPress={begin} />
          )}
          {shown.length > 0 && (
            <button
              type="button"
              className={css['count']}
              aria-expanded={listed}
              onClick={() => setListed((before) => !before)}
            >
              {open > 0 ? t('onSheet', { count: open }) : t('news')}
            </button>
          )}
          <Raised flag={raised} to={responsible} busy={running !== undefined} onUndo={(flag) => void undo(flag)} />
        </div>
      )}
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      {listed && draft === undefined && shown.length > 0 && <SheetThreads flags={shown} names={names} by={by} />}
    </div>
  )
}
