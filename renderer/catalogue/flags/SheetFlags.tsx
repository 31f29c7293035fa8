import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOpen } from '#domain/product/flags/standing.ts'
import { productIdOf } from '#domain/product/productId.ts'
import { isHere } from '#domain/staff/staff.ts'
import type { Product } from '../../state/model.ts'
import { useBoard, useFlags, usePreferences } from '../../state/station.tsx'
import { useDraft } from '../../state/useDraft.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Note } from '../../ui/icons.tsx'
import { UndoBar } from '../../ui/UndoBar.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import type { Names } from '../../visit/names.ts'
import { FlagDraft, FlagForm } from './FlagForm.tsx'
import css from './Flags.module.css'
import { SheetThreads } from './SheetThreads.tsx'
import { isOpenTo } from './shownFlags.ts'
import { useFlagWork } from './useFlagWork.ts'

const NoDraft = FlagDraft.optional()

/** On a product's sheet: what is open about it, and the way to say that something is wrong or unclear. */
export function SheetFlags({ product, names }: { product: Product; names: Names }) {
  const { t } = useTranslation('flags')
  const { staff } = useBoard()
  const { staff: by } = usePreferences()
  const work = useFlagWork()
  const id = productIdOf(product.key)
  const [draft, setDraft] = useDraft<FlagDraft | undefined>(`flag ${product.key}`, NoDraft, undefined)
  const [listed, setListed] = useState(false)
  const shown = useFlags().filter((flag) => flag.product === id && isOpenTo(flag, by ?? ''))
  const isThere = staff.some((member) => member.id === product.local.responsible && isHere(member))
  const responsible = isThere ? names.staff(product.local.responsible) : undefined

  const begin = () => setDraft({ note: '' })
  useKeys({ 'Alt+M': begin }, { enabled: draft === undefined && by !== undefined })
  const send = async () => {
    if (draft === undefined) return
    const { part, note } = draft
    const told = responsible === undefined ? t('sentToNobody') : t('sent', { name: responsible })
    const isRaised = await work.raise({ product: id, note, ...(part === undefined ? {} : { part }) }, told)
    if (isRaised) setDraft(undefined)
  }
  return (
    <div className={css['ofSheet']}>
      {draft !== undefined ? (
        <FlagForm
          draft={draft}
          responsible={responsible}
          busy={work.running !== undefined}
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
              {shown.some(isOpen) ? t('onSheet', { count: shown.length }) : t('news')}
            </button>
          )}
        </div>
      )}
      {listed && draft === undefined && shown.length > 0 && (
        <SheetThreads flags={shown} names={names} by={by} work={work} />
      )}
      {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
      <UndoBar offer={work.undoOffer} onUndo={() => void work.undo()} />
    </div>
  )
}
