import { useTranslation } from 'react-i18next'
import { type KnownFlag, hasNews, stateOf } from '#domain/product/flags/standing.ts'
import { productKeyOf } from '#domain/product/productId.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { Check, Clock, Note } from '../../ui/icons.tsx'
import { useMoment } from '../../ui/useMoment.ts'
import type { Names } from '../../visit/names.ts'
import { PickRows } from '../../visit/PickRows.tsx'
import css from './FlagsTab.module.css'
import type { FlagRow } from './shownFlags.ts'

/** Flags in a list, of which one is shown. */
export function FlagList(props: {
  rows: readonly FlagRow[]
  names: Names
  by: string
  chosen: string | undefined
  onChoose: (id: string) => void
}) {
  const { rows, names, by, chosen, onChoose } = props
  const { t } = useTranslation('flags')
  const moment = useMoment(0)
  return (
    <PickRows
      label={t('list')}
      shown={chosen}
      onShow={onChoose}
      rows={rows.map(({ flag }) => ({
        id: flag.id,
        title: flag.note,
        content: (
          <>
            <span className={css['name']}>{names.product(productKeyOf(flag.product))}</span>
            <State flag={flag} by={by} />
            <span className={css['note']} dir="auto">
              {flag.part === undefined ? '' : `${t(`parts.${flag.part}`)}: `}
              {flag.note}
            </span>
            <span className={css['when']}>
              {names.staff(flag.by)} · {moment(stampMs(flag.at))}
            </span>
          </>
        ),
      }))}
    />
  )
}

function State({ flag, by }: { flag: KnownFlag; by: string }) {
  const { t } = useTranslation('flags')
  const state = stateOf(flag)
  if (state === 'takenBack') return null
  const news = hasNews(flag, by)
  return (
    <span className={css['state']} data-state={news ? 'news' : state}>
      {state === 'closed' ? <Check size={14} /> : state === 'answered' ? <Note size={14} /> : <Clock size={14} />}
      {news ? t('news') : t(`state.${state}`)}
    </span>
  )
}
