import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { reviewOf } from '#domain/guide/document.ts'
import { usePreferences } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Check } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { useNames } from '../../visit/useNames.ts'
import css from './StageBar.module.css'
import { useGuideView, useOpen } from './openGuide.ts'
import { standingOf } from './standing.ts'
import type { GuideActs } from './useGuideActs.ts'

/** How far the guide is, and what can become of it. */
export function StageBar({ acts, onCopy }: { acts: GuideActs; onCopy: () => void }) {
  const { t } = useTranslation('guideEditor')
  const { disabled } = useGuideView()
  const { staff: by } = usePreferences()
  const names = useNames()
  const known = useOpen((state) => state.known)
  const asker = useMemo(() => reviewOf(known.document)?.by, [known])
  const standing = useMemo(() => standingOf(known), [known])
  const hasVersions = known.versions.length > 0
  const publish = (): void => {
    if (!disabled) void acts.publish()
  }
  useKeys({ 'Alt+V': publish })
  const reason = disabled ? { disabled: true, reason: t('mayNot') } : {}
  return (
    <div className={css['stage']}>
      <span className={css['standing']} data-standing={standing}>
        {standing !== 'review' || asker === undefined
          ? t(`standing.${standing}`)
          : asker === by
            ? t('review.byYou')
            : t('review.by', { name: names.staff(asker) })}
      </span>
      <ActionButton
        label={t('act.publish')}
        chord="Alt+V"
        icon={<Check size={16} />}
        busy={acts.running === 'publish'}
        onPress={publish}
        {...reason}
      />
      {standing === 'review' ? (
        <ActionButton
          label={t('act.back')}
          busy={acts.running === 'back'}
          onPress={() => void acts.back()}
          {...reason}
        />
      ) : (
        <ActionButton
          label={t('act.review')}
          busy={acts.running === 'review'}
          onPress={() => void acts.review()}
          {...reason}
        />
      )}
      {standing === 'withdrawn' ? (
        <ActionButton
          label={t('act.offer')}
          busy={acts.running === 'offer'}
          onPress={() => void acts.offer()}
          {...reason}
        />
      ) : (
        hasVersions && (
          <ActionButton
            label={t('act.withdraw')}
            kind="quiet"
            busy={acts.running === 'withdraw'}
            onPress={() => void acts.withdraw()}
            {...reason}
          />
        )
      )}
      <ActionButton label={t('act.copy')} kind="quiet" onPress={onCopy} />
      <ActionButton label={t('act.export')} kind="quiet" onPress={acts.exportFile} />
    </div>
  )
}
