import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { stepOf } from '#domain/guide/editing/changed.ts'
import type { GuideChecks, GuideFault } from '#domain/guide/checks.ts'
import { Check, Info, Warning } from '../../ui/icons.tsx'
import css from './ChecksPanel.module.css'
import side from './SidePanel.module.css'
import { useChosenStep } from './chosenStep.ts'
import { useOpen } from './openGuide.ts'
import { useCheckWords } from './useCheckWords.ts'
import { useStepName } from './useStepNames.ts'

/** What keeps the guide from being published, and what is better put right; each leads to its step. */
export function ChecksPanel({ checks, onOpen }: { checks: GuideChecks; onOpen: () => void }) {
  const { t } = useTranslation('guideEditor')
  const { faults, warnings } = checks
  return (
    <div className={side['panel']}>
      <p role="status" className={css['verdict']}>
        {faults.length === 0 ? <Check size={16} /> : <Warning size={16} />}
        {faults.length === 0 ? t('check.fine') : t('check.faults', { count: faults.length })}
      </p>
      <FaultList label={t('check.toMend')} faults={faults} level="fault" onOpen={onOpen} />
      {warnings.length > 0 && <p className={side['hint']}>{t('check.warnings', { count: warnings.length })}</p>}
      <FaultList label={t('check.better')} faults={warnings} level="warning" onOpen={onOpen} />
    </div>
  )
}

function FaultList(props: {
  label: string
  faults: readonly GuideFault[]
  level: 'fault' | 'warning'
  onOpen: () => void
}) {
  const { label, faults, level, onOpen } = props
  const { choose } = useChosenStep()
  const words = useCheckWords()
  const nameOf = useStepName()
  const content = useDeferredValue(useOpen(({ typed }) => typed.mine))
  if (faults.length === 0) return null
  return (
    <ul className={side['list']} aria-label={label}>
      {faults.map((fault, place) => {
        const id = 'step' in fault ? fault.step : undefined
        const step = id === undefined ? undefined : stepOf(content, id)
        return (
          <li key={place} className={css['fault']} data-level={level}>
            {level === 'fault' ? <Warning size={16} /> : <Info size={16} />}
            <span>
              {id !== undefined && step !== undefined && (
                <button
                  type="button"
                  className={side['leads']}
                  onClick={() => {
                    choose(id)
                    onOpen()
                  }}
                >
                  {nameOf(step)}
                </button>
              )}{' '}
              {words(fault)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
