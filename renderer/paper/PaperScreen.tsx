import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Shell } from '../ui/Shell.tsx'
import { Printer } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { Faults } from './Faults.tsx'
import css from './PaperScreen.module.css'
import { PrinterBadge } from './PrinterBadge.tsx'
import { Strip } from './Strip.tsx'
import { simulatedFaults } from './simulatedFaults.ts'
import { usePrinter } from './usePrinter.ts'

/** The simulated printer: its paper, the newest strip on top, and what can go wrong with it. */
export function PaperScreen() {
  const { t } = useTranslation(['paper', 'devices'])
  const { state, paper, error, setFault } = usePrinter()
  useKeys(Object.fromEntries(simulatedFaults.map(({ key, fault }) => [key, () => setFault(fault)])))
  const keys = simulatedFaults.map(({ name, key }) => ({ key, does: t(`fault.${name}`) }))
  return (
    <Shell place={t('place')} keys={keys}>
      <div className={css['screen']}>
        <Panel title={t('title')} count={paper.length}>
          <div className={css['roll']} aria-live="polite">
            {paper.length === 0 ? (
              <EmptyState title={t('empty')} hint={t('emptyHint')} icon={<Printer size={32} />} />
            ) : (
              paper.map((strip, index) => <Strip key={strip.id} paper={strip} number={index + 1} />).toReversed()
            )}
          </div>
        </Panel>
        <div className={css['side']}>
          {error !== undefined && <FailureMessage error={error} />}
          <Panel title={t('printer')}>
            <div className={css['state']}>
              <PrinterBadge state={state} />
              <Link href="/devices" className={css['way']}>
                {t('devices:way')}
              </Link>
            </div>
          </Panel>
          <Panel title={t('faults')}>
            <Faults onFault={setFault} />
          </Panel>
        </div>
      </div>
    </Shell>
  )
}
