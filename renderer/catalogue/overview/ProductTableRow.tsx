import { useTranslation } from 'react-i18next'
import { isNeeded, gaps } from '#domain/product/overview/gaps.ts'
import { shortDay } from '#domain/time/day.ts'
import { usePreferences } from '../../state/station.tsx'
import { Check, Warning } from '../../ui/icons.tsx'
import type { Names } from '../../visit/names.ts'
import { useCodeWords } from '../fields/useCodeWords.ts'
import css from './ProductTable.module.css'
import type { ProductRow } from './productRow.ts'
import { useFacetWords } from './useFacetWords.ts'

const needed = gaps.filter(isNeeded)

/** One product: what it is called, what its sheet lacks, who answers for it, and when it is to be read again. */
export function ProductTableRow(props: {
  row: ProductRow
  index: number
  isActive: boolean
  isChosen: boolean
  isOpen: boolean
  names: Names
  onFocus: () => void
  /** `isRange`: with everything from the row chosen last. */
  onChoose: (isRange: boolean) => void
  onOpen: () => void
}) {
  const { row, index, isActive, isChosen, isOpen, names, onFocus, onChoose, onOpen } = props
  const { local, name, values } = row
  const { t } = useTranslation('overview')
  const { language } = usePreferences()
  const { choiceWord } = useFacetWords()
  const codeWord = useCodeWords()
  const missing = needed.filter((gap) => values.missing.includes(gap))
  const [review = 'later'] = values.review
  return (
    <tr
      className={css['row']}
      aria-rowindex={index}
      aria-selected={isChosen}
      data-open={isOpen || undefined}
      data-status={local.status}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey) onChoose(event.shiftKey)
        else onOpen()
      }}
    >
      <td
        className={css['check']}
        onClick={(event) => {
          event.stopPropagation()
          onChoose(event.shiftKey)
        }}
      >
        <span className={css['box']} data-chosen={isChosen || undefined}>
          {isChosen && <Check size={14} />}
        </span>
      </td>
      <th scope="row" className={css['name']}>
        <span className={css['words']}>{name}</span>
        {missing.length > 0 && (
          <span className={css['gaps']}>
            <Warning size={14} />
            {t('lacks', { what: missing.map((gap) => choiceWord('missing', gap)).join(', ') })}
          </span>
        )}
      </th>
      <td className={css['department']}>{names.department(local.department)}</td>
      <td className={css['level']}>{codeWord('local.level', local.level)}</td>
      <td className={css['responsible']}>{names.staff(local.responsible)}</td>
      <td className={css['reviewOn']} data-review={review}>
        {shortDay(local.reviewOn, language)}
        {review !== 'later' && <span className={css['below']}>{choiceWord('review', review)}</span>}
      </td>
      <td className={css['status']}>{codeWord('local.status', local.status)}</td>
    </tr>
  )
}
