import { useTranslation } from 'react-i18next'
import { touchedParts } from '#domain/guide/editing/typed.ts'
import { Said } from '../../ui/Said.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useGuideView, useOpen } from './openGuide.ts'
import type { GuideActs } from './useGuideActs.ts'

/** What is done with all that was typed, and what was done last. */
export function EditBar({ acts, onRefused }: { acts: GuideActs; onRefused: () => void }) {
  const { t } = useTranslation('guideEditor')
  const { store, disabled } = useGuideView()
  const count = useOpen(({ typed }) => touchedParts(typed).length)
  const idle = disabled ? t('mayNot') : count === 0 ? t('unchanged') : undefined
  return (
    <SaveBar
      label={t('save')}
      discardLabel={t('discard')}
      whyNot={{ save: idle, discard: idle }}
      isBusy={acts.running === 'save'}
      error={acts.error}
      offer={undefined}
      onClear={acts.clear}
      onUndo={() => undefined}
      onDiscard={() => store.getState().discard()}
      onSave={acts.save}
      onRefused={onRefused}
    >
      {count > 0 ? (
        <Said level="hint">{t('typed', { count })}</Said>
      ) : (
        acts.told !== undefined && <Said level="hint">{acts.told}</Said>
      )}
    </SaveBar>
  )
}
