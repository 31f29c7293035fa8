import { useTranslation } from 'react-i18next'
import type { RefusedRow } from '../state/model.ts'
import css from './RefusedList.module.css'
import { useMoment } from './useMoment.ts'

/** Documents the server did not accept: which, why and when. */
export function RefusedList({ rows, now }: { rows: readonly RefusedRow[]; now: number }) {
  const { t } = useTranslation('status')
  const moment = useMoment(now)
  return (
    <table className={css['rows']}>
      <thead>
        <tr>
          <th scope="col">{t('page.document')}</th>
          <th scope="col">{t('page.reason')}</th>
          <th scope="col">{t('page.when')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ document, reason, at }) => (
          <tr key={`${document} ${at}`}>
            <td>{document}</td>
            <td>{reason === 'tooLarge' || reason === 'unreadable' ? t(`refusal.${reason}`) : reason}</td>
            <td>{moment(at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
