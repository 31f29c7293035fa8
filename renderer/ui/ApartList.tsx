import { useTranslation } from 'react-i18next'
import type { ApartEntry } from '../state/model.ts'
import css from './RefusedList.module.css'
import { useMoment } from './useMoment.ts'

/** Entries that do not count: of which document, in whose name, why, and since when they are kept. */
export function ApartList({ rows, now }: { rows: readonly ApartEntry[]; now: number }) {
  const { t } = useTranslation('status')
  const moment = useMoment(now)
  return (
    <table className={css['rows']}>
      <thead>
        <tr>
          <th scope="col">{t('page.document')}</th>
          <th scope="col">{t('page.signedBy')}</th>
          <th scope="col">{t('page.reason')}</th>
          <th scope="col">{t('page.when')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, document, station, fault, at }) => (
          <tr key={id}>
            <td>{document}</td>
            <td>{station}</td>
            <td>{t(`fault.${fault}`)}</td>
            <td>{moment(at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
