import { useTranslation } from 'react-i18next'
import type { Fault } from '#domain/printing/simulation.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import css from './Faults.module.css'
import { simulatedFaults } from './simulatedFaults.ts'

/** What can happen to the simulated printer. Faults add up until all is put in order. */
export function Faults({ onFault }: { onFault: (fault: Fault) => void }) {
  const { t } = useTranslation('paper')
  return (
    <div className={css['faults']}>
      <p className={css['hint']}>{t('faultsHint')}</p>
      {simulatedFaults.map(({ name, key, fault }) => (
        <ActionButton
          key={name}
          label={t(`fault.${name}`)}
          chord={key}
          kind={name === 'none' ? 'primary' : 'usual'}
          onPress={() => onFault(fault)}
        />
      ))}
    </div>
  )
}
