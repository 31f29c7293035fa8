import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Facet, type Filters, facetChoices, facets } from '#domain/product/overview/facets.ts'
import { type FacetCounts, toggled } from '#domain/product/overview/filter.ts'
import { useBoard } from '../../state/station.tsx'
import { useScrolls } from '../../ui/useScrolls.ts'
import css from './FacetList.module.css'
import { useFacetWords } from './useFacetWords.ts'

/** Open without a press; the others are where something is chosen. */
const openFirst: ReadonlySet<Facet> = new Set(['status', 'department', 'review', 'completeness'])

/** By what the list can be filtered, and how many products each choice would show. */
export function FacetList(props: {
  filters: Filters
  counts: FacetCounts
  /** Departments that products name. */
  departments: readonly string[]
  onFilters: (filters: Filters) => void
}) {
  const { filters, counts, departments, onFilters } = props
  const { t } = useTranslation('overview')
  const { site } = useBoard()
  const [scroll, scrolls] = useScrolls()
  const known = Object.keys(site.departments)
  const choices = {
    ...facetChoices,
    department: [...known, ...departments.filter((key) => !known.includes(key))],
  }
  return (
    <div
      className={css['facets']}
      ref={scroll}
      role="group"
      aria-label={t('filters')}
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      {facets.map((facet) => (
        <FacetChoices
          key={facet}
          facet={facet}
          choices={choices[facet]}
          chosen={filters[facet] ?? []}
          counts={counts}
          onToggle={(value) => onFilters(toggled(filters, facet, value))}
        />
      ))}
    </div>
  )
}

function FacetChoices(props: {
  facet: Facet
  choices: readonly string[]
  chosen: readonly string[]
  counts: FacetCounts
  onToggle: (value: string) => void
}) {
  const { facet, choices, chosen, counts, onToggle } = props
  const { t } = useTranslation('overview')
  const { facetWord, choiceWord } = useFacetWords()
  // Afterwards whoever works here opens and closes it; it never closes under their hand.
  const [open] = useState(openFirst.has(facet) || chosen.length > 0)
  return (
    <details className={css['facet']} open={open}>
      <summary className={css['name']}>
        {facetWord(facet)}
        {chosen.length > 0 && <span className={css['chosen']}>{t('chosenHere', { count: chosen.length })}</span>}
      </summary>
      <ul className={css['choices']} aria-label={facetWord(facet)}>
        {choices.map((value) => {
          const count = counts(facet, value)
          return (
            <li key={value} data-none={count === 0 || undefined}>
              <Checkbox
                size="xs"
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
                classNames={{
                  body: css['body'] ?? '',
                  labelWrapper: css['labelWrapper'] ?? '',
                  label: css['label'] ?? '',
                }}
                label={
                  <>
                    <span>{choiceWord(facet, value)}</span>
                    <span className={css['count']}>{count}</span>
                  </>
                }
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
