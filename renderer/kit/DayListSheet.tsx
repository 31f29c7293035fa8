import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { dayInWords, dayOf, timeOf } from '#domain/time/day.ts'
import type { Board } from '../state/model.ts'
import type { Names } from '../visit/names.ts'
import css from './Paper.module.css'
import { PaperHead, PaperPage } from './PaperPage.tsx'
import { type DayRow, dayRows } from './dayList.ts'

/** Who is in the building, with room to write beside each. */
export function DayListSheet(props: {
  board: Board
  names: Names
  language: Language
  withNames: boolean
  /** The time at which it is so, in ms since 1970. */
  at: number
  cutOff: boolean
}) {
  const { board, names, language, withNames, at, cutOff } = props
  const { t } = useTranslation('kit', { lng: language })
  const rows = dayRows(board, withNames)
  return (
    <PaperPage label={t('onPaper.list')} language={language}>
      <PaperHead
        site={board.site}
        language={language}
        title={t('onPaper.list')}
        facts={[
          dayInWords(dayOf(at), language),
          t('onPaper.listAt', { time: timeOf(at) }),
          t('onPaper.listCount', { count: rows.length }),
        ]}
      />
      {cutOff && <p className={css['caution']}>{t('onPaper.listCutOff')}</p>}
      {withNames && <p className={css['caution']}>{t('onPaper.personal')}</p>}
      {rows.length === 0 ? (
        <p className={css['none']}>{t('onPaper.listEmpty')}</p>
      ) : (
        <table className={css['list']} data-names={withNames || undefined}>
          <thead>
            <tr>
              <th scope="col" className={css['number']}>
                {t('onPaper.number')}
              </th>
              {withNames && (
                <th scope="col" className={css['name']}>
                  {t('onPaper.name')}
                </th>
              )}
              <th scope="col">{t('onPaper.products')}</th>
              <th scope="col" className={css['arrived']}>
                {t('onPaper.arrived')}
              </th>
              <th scope="col" className={css['state']}>
                {t('onPaper.state')}
              </th>
              <th scope="col" className={css['remark']}>
                {t('onPaper.remark')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} names={names} language={language} withNames={withNames} />
            ))}
          </tbody>
        </table>
      )}
    </PaperPage>
  )
}

function Row(props: { row: DayRow; names: Names; language: Language; withNames: boolean }) {
  const { row, names, language, withNames } = props
  const { t } = useTranslation(['kit', 'common'], { lng: language })
  return (
    <tr>
      <th scope="row" className={css['rowLabel']}>
        {row.label}
      </th>
      {withNames && <td>{row.name}</td>}
      <td>{row.products.map(names.product).join(', ')}</td>
      <td className={css['time']}>{row.arrivedAt === undefined ? '' : timeOf(row.arrivedAt)}</td>
      <td>
        {t(`common:stage.${row.stage}`)}
        {row.counter !== undefined && `, ${t('kit:onPaper.atCounter', { counter: row.counter })}`}
      </td>
      <td>{row.notes.join(' · ')}</td>
    </tr>
  )
}
