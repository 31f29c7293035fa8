import { useTranslation } from 'react-i18next'
import { type JoinedField, type ListWay, listWays } from '#domain/product/overview/bulk.ts'
import { OneOf } from '../fields/OneOf.tsx'
import { useFieldWords } from '../fields/useFieldWords.ts'

/** Whether a list is set anew for all products, or something is added to what each has, or taken from it. */
export function WayChoice(props: { field: JoinedField; way: ListWay; onChoose: (way: ListWay) => void }) {
  const { field, way, onChoose } = props
  const { t } = useTranslation('overview')
  const { wordOf } = useFieldWords()
  return (
    <OneOf
      label={t('wayOf', { field: wordOf(`local.${field}`) })}
      codes={listWays}
      wordOf={(code) => t(`way.${code}`)}
      chosen={way}
      onChoose={(code = way) => onChoose(code)}
    />
  )
}
