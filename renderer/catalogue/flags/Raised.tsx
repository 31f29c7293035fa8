import { useTranslation } from 'react-i18next'
import { type KnownFlag, canTakeBack } from '#domain/product/flags/standing.ts'
import { useNow } from '../../state/clock.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Undo } from '../../ui/icons.tsx'
import css from './Flags.module.css'

/** Says that a flag was raised and to whom, and for a while offers to take it back. */
export function Raised(props: {
  flag: KnownFlag | undefined
  to: string | undefined
  busy: boolean
  onUndo: (flag: KnownFlag) => void
}) {
  const { flag, to, busy, onUndo } = props
  const { t } = useTranslation('flags')
  const now = useNow()
  return (
    <>
      <p className={css['raised']} role="status">
        {flag !== undefined && (to === undefined ? t('sentToNobody') : t('sent', { name: to }))}
      </p>
      {flag !== undefined && canTakeBack(flag.at, now) && (
        <ActionButton
          label={t('takeBack')}
          kind="quiet"
          icon={<Undo size={16} />}
          busy={busy}
          onPress={() => onUndo(flag)}
        />
      )}
    </>
  )
}
