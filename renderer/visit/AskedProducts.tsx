import { useTranslation } from 'react-i18next'
import { Cross, Info } from '../ui/icons.tsx'
import styles from './AskedProducts.module.css'
import type { Names } from './names.ts'

/** The products that somebody came or called for, each with its sheet and a way to take it off again. */
export const AskedProducts = (props: {
  label: string
  products: readonly string[]
  /** What is said while there is none. */
  none: string
  names: Names
  busy: boolean
  onRemove: (product: string) => void
  onSheet: (product: string) => void
}) => {
  const { label, products, none, names, busy, onRemove, onSheet } = props
  const { t } = useTranslation('visit')
  if (products.length === 0) return <p className={styles['none']}>{none}</p>
  return (
    <ul className={styles['products']} aria-label={label}>
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
