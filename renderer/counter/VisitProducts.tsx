import { useTranslation } from 'react-i18next'
import { Cross, Info } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import styles from './VisitProducts.module.css'

/** The products of a visit, each with its sheet and a way to take it off again. */
export const VisitProducts = (props: {
  products: readonly string[]
  names: Names
  busy: boolean
  onRemove: (product: string) => void
  onSheet: (product: string) => void
}) => {
  const { products, names, busy, onRemove, onSheet } = props
  const { t } = useTranslation('counter')
  if (products.length === 0) return <p className={styles['none']}>{t('noProducts')}</p>
  return (
    <ul className={styles['products']} aria-label={t('productList')}>
      {products.map((key) => {
        const name = names.product(key)
        return (
          <li key={key} className={styles['product']}>
            <button type="button" className={styles['sheet']} onClick={() => onSheet(key)} title={name}>
              <Info size={16} />
              <span className={styles['name']}>{name}</span>
            </button>
            <button
              type="button"
              className={styles['remove']}
              aria-label={t('removeProduct', { product: name })}
              aria-disabled={busy}
              onClick={busy ? undefined : () => onRemove(key)}
            >
              <Cross size={14} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
