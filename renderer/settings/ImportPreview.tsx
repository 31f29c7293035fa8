import { useTranslation } from 'react-i18next'
import type { ImportStep } from '#domain/ipdc/plan.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import type { ReadingState } from '#preload/ipdc.ts'
import css from './ImportPreview.module.css'

const kinds = ['new', 'changed', 'withdrawn', 'unchanged'] as const
/** So many lines a person may look through; the counts tell of the rest. */
const mostLines = 200

/** What was read, as far as it matters here. */
type Read = Pick<ReadingState, 'refusals' | 'refused' | 'faults'>
type Line = { key: string; what: string; name: string; details: string }

/** What taking it in would do: how many of each kind, what could not be read or taken and why, and each product that changes. */
export function ImportPreview({ reading, steps }: { reading: Read; steps: readonly ImportStep[] }) {
  const { t } = useTranslation('import')
  const lines = useLines(reading, steps)
  const refused = reading.refusals + reading.faults.length
  return (
    <div>
      <ul className={css['counts']} aria-label={t('wouldBe')}>
        {kinds.map((kind) => (
          <li key={kind}>{t(`count.${kind}`, { count: steps.filter((step) => step.kind === kind).length })}</li>
        ))}
        <li>{t('count.refused', { count: refused })}</li>
      </ul>
      {lines.length === 0 ? (
        <p className={css['more']}>{t(steps.length === 0 ? 'nothingFound' : 'nothingNew')}</p>
      ) : (
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{t('column.what')}</th>
              <th scope="col">{t('column.name')}</th>
              <th scope="col">{t('column.details')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, mostLines).map(({ key, what, name, details }) => (
              <tr key={key}>
                <td>{what}</td>
                <td>{withoutTurns(name)}</td>
                <td>{withoutTurns(details)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length > mostLines && <p className={css['more']}>{t('more', { count: lines.length - mostLines })}</p>}
    </div>
  )
}

/** What a person must look at first: what was refused, then what changes. */
const useLines = (reading: Read, steps: readonly ImportStep[]): Line[] => {
  const { t } = useTranslation('import')
  const faults = reading.faults.map(({ name, fault: { code, what } }, place) => ({
    key: `fault ${String(place)}`,
    what: t('kind.refused'),
    name,
    details: t(`fault.${code}`, { what }),
  }))
  const refused = reading.refused.map(({ id, name, why }, place) => ({
    key: `refused ${String(place)}`,
    what: t('kind.refused'),
    name: name ?? id,
    details: t(`refused.${why}`),
  }))
  const changes = steps.flatMap((step): Line[] => {
    const leftOut = step.left.map(({ field, why }) => t(`left.${why}`, { field }))
    if (step.kind === 'unchanged' && step.why !== 'newerHere') return []
    const details = step.kind === 'changed' ? step.fields : step.kind === 'unchanged' ? [t('why.newerHere')] : []
    return [
      {
        key: step.id,
        what: t(`kind.${step.kind}`),
        name: step.name,
        details: [details.join(', '), ...leftOut].filter((text) => text !== '').join(' · '),
      },
    ]
  })
  return [...faults, ...refused, ...changes]
}
