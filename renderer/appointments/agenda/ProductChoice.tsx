import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canDo } from '#domain/staff/canDo.ts'
import type { Board } from '../../state/model.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FilterList } from '../../visit/FilterList.tsx'
import { matches } from '../../visit/matching.ts'
import type { Names } from '../../visit/names.ts'
import detail from '../../ui/Detail.module.css'

const most = 30

/** What an appointment is to be for: of somebody the products that they can do. */
export function ProductChoice(props: {
  resource: string
  board: Pick<Board, 'staff' | 'products'>
  names: Names
  onChoose: (product: string) => void
  onClose: () => void
}) {
  const { resource, board, names, onChoose, onClose } = props
  const { t } = useTranslation(['agenda', 'common'])
  const [query, setQuery] = useState('')
  const member = board.staff.find(({ id }) => id === resource)
  const options = board.products
    .filter((product) => member === undefined || canDo(member, product))
    .map(({ key }) => ({ id: key, main: names.product(key) }))
    .filter(({ main }) => matches(query, main))
    .sort((a, b) => a.main.localeCompare(b.main))
    .slice(0, most)
  return (
    <section className={detail['detail']} aria-label={t('book.title')}>
      <header className={detail['head']}>
        <h2 className={detail['title']}>{t('book.title')}</h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        <FilterList
          label={t('book.product')}
          query={query}
          onQuery={setQuery}
          options={options}
          onTake={onChoose}
          onEscape={onClose}
          empty={t('book.noProduct')}
          autoFocus
        />
      </div>
    </section>
  )
}
