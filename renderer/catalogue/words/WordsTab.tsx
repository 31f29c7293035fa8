import { useTranslation } from 'react-i18next'
import { mayEditWords } from '#domain/product/search/mayEditWords.ts'
import { useBoard, usePreferences } from '../../state/station.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { UndoBar } from '../../ui/UndoBar.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { GroupEditor } from './GroupEditor.tsx'
import { GroupList } from './GroupList.tsx'
import { UnansweredList } from './UnansweredList.tsx'
import css from './WordsTab.module.css'
import { useWordWork } from './useWordWork.ts'

/** Which words mean the same to citizens, and which of their questions found nothing. */
export function WordsTab() {
  const { t } = useTranslation('words')
  const { products, staff } = useBoard()
  const { staff: by } = usePreferences()
  const work = useWordWork()
  const mayEdit = mayEditWords(staff, by, products)
  useKeys({ 'Alt+N': () => work.add() }, { enabled: mayEdit })
  return (
    <div className={css['tab']}>
      <GroupList work={work} mayEdit={mayEdit} />
      <div className={css['main']}>
        {work.draft === undefined ? (
          <div className={css['empty']}>
            <EmptyState title={t('choose')} hint={t('chooseHint')} />
          </div>
        ) : (
          <GroupEditor key={work.draft.key} draft={work.draft} products={products} work={work} mayEdit={mayEdit} />
        )}
        {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
        <UndoBar offer={work.undoOffer} onUndo={() => void work.undo()} />
      </div>
      <UnansweredList work={work} mayEdit={mayEdit} />
    </div>
  )
}
