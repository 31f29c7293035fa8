import { useTranslation } from 'react-i18next'
import { type JoinedField, type ListWay, listWays } from '#domain/product/overview/bulk.ts'
import { OneOf } from './ChoiceControls.tsx'

/** Whether a list is set anew for all products, or something is added to what each has, or taken from it. */
export function WayChoice(props: { field: JoinedField; way: ListWay | undefined; onChoose: (way: ListWay) => void }) {
  const { field, way = 'replace', onChoose } = props
  const { t } = useTranslation('overview')
  return (
    <OneOf
      label={t('wayOf', { field: t(`field.${field}`) })}
      value={way}
      options={listWays.map((value) => ({ value, label: t(`way.${value}`) }))}
      onChoose={onChoose}
    />
  )
}
