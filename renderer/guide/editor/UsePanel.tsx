import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { type StepUseSum, usesOf } from '#domain/guide/use.ts'
import { useGuideUseMonths } from '../../state/station.tsx'
import css from './SidePanel.module.css'
import { useChosenStep } from './chosenStep.ts'
import { useOpen } from './openGuide.ts'
import { useStepName } from './useStepNames.ts'

/** How the guide was played at this site: where people stop, go back or answer "other" stands first. */
export function UsePanel({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('guideEditor')
  const { choose } = useChosenStep()
  const nameOf = useStepName()
  const content = useDeferredValue(useOpen(({ typed }) => typed.mine))
  const key = useOpen(({ known }) => known.key)
  const months = useGuideUseMonths()
  const uses = useMemo(() => [...usesOf(months ?? [], key)].sort(([, a], [, b]) => mostTroubled(a, b)), [months, key])
  // Steps that are gone by now help nobody any more.
  const rows = uses.flatMap(([id, use]) => {
    const step = stepOf(content, id)
    return step === undefined ? [] : [{ id, use, name: nameOf(step) }]
  })
  return (
    <div className={css['panel']}>
      <p className={css['hint']}>{rows.length === 0 ? t('use.none') : t('use.of')}</p>
      <ul className={css['list']} aria-label={t('side.use')}>
        {rows.map(({ id, use, name }) => (
          <li key={id}>
            <button
              type="button"
              className={css['leads']}
              onClick={() => {
                choose(id)
                onOpen()
              }}
            >
              {name}
            </button>
            <div className={css['hint']}>
              {kinds.flatMap((kind) => (use[kind] === 0 ? [] : [t(`use.${kind}`, { count: use[kind] })])).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

const kinds = ['shown', 'stopped', 'back', 'other'] as const

const mostTroubled = (a: StepUseSum, b: StepUseSum): number => troubleOf(b) - troubleOf(a) || b.shown - a.shown

const troubleOf = ({ stopped, back, other }: StepUseSum): number => stopped + back + other
