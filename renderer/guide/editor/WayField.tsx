import { useTranslation } from 'react-i18next'
import { leadOn } from '#domain/guide/editing/ways.ts'
import { TargetField } from './TargetField.tsx'
import { useGuideView } from './openGuide.ts'

/** Where a step without answers leads. */
export function WayField(props: {
  step: string
  way: 'to' | 'missing'
  label: string
  to: string | undefined
  none: string
}) {
  const { step, way, label, to, none } = props
  const { t } = useTranslation('guideEditor')
  const { store } = useGuideView()
  return (
    <TargetField
      label={label}
      from={step}
      to={to}
      none={none}
      {...(way === 'to' ? { error: t('way.needed') } : {})}
      onChoose={(next) => store.getState().apply('', (now) => leadOn(now, { step, way, to: next }))}
    />
  )
}
