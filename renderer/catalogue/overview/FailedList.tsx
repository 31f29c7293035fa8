import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BulkOutcome } from '../../state/bulkEdits.ts'
import { useFailureWords } from '../../ui/useFailureWords.ts'
import { useScrolls } from '../../ui/useScrolls.ts'
import css from './ProductsTab.module.css'

/** The products that could not be changed, each with why and what to do. */
export function FailedList(props: {
  failed: BulkOutcome['failed']
  nameOf: (key: string) => string
  onClose: () => void
}) {
  const { failed, nameOf, onClose } = props
  const { t } = useTranslation(['overview', 'common'])
  const words = useFailureWords()
  const [scroll, scrolls] = useScrolls()
  return (
    <div className={css['failed']} role="alert">
      <div className={css['failedHead']}>
        <p className={css['failedTitle']}>{t('failed', { count: failed.length })}</p>
        <CloseButton aria-label={t('common:close')} onClick={onClose} />
      </div>
      <ul className={css['failedRows']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
        {failed.map(({ key, error }) => {
          const { what, todo } = words(error)
          return (
            <li key={key}>
              <strong>{nameOf(key)}</strong>: {what} {todo}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
