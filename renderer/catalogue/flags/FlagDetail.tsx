import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { hasNews, isOpen, mayClose } from '#domain/product/flags/standing.ts'
import { mayEdit } from '#domain/product/mayEdit.ts'
import { productKeyOf } from '#domain/product/productId.ts'
import { useBoard } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Check, Undo } from '../../ui/icons.tsx'
import type { Names } from '../../visit/names.ts'
import { ProductEditor } from '../editor/ProductEditor.tsx'
import { useStoredProduct } from '../editor/useLiveProduct.ts'
import { FlagThread } from './FlagThread.tsx'
import css from './FlagsTab.module.css'
import { ReplyForm } from './ReplyForm.tsx'
import type { FlagRow } from './shownFlags.ts'
import type { FlagWork } from './useFlagWork.ts'

/** One flag: what was said of it, an answer, its end, and the way to the sheet. */
export function FlagDetail(props: { row: FlagRow; names: Names; by: string; work: FlagWork }) {
  const { row, names, by, work } = props
  const { flag, product } = row
  const { t } = useTranslation('flags')
  const { staff } = useBoard()
  const [editing, setEditing] = useState(false)
  const said = useRef<HTMLDivElement>(null)
  const leaveEditor = () => {
    flushSync(() => setEditing(false))
    said.current?.focus()
  }
  const document = useStoredProduct(flag.product)
  const busy = work.running !== undefined
  const name = names.product(productKeyOf(flag.product))
  const ends = mayClose(staff, by, { flag, local: product?.local })
  if (editing && document !== undefined) return <ProductEditor product={document} by={by} onClose={leaveEditor} />
  return (
    <section className={css['detail']} aria-label={name}>
      <div className={css['head']}>
        <h2 className={css['title']}>{name}</h2>
        {document !== undefined && mayEdit(staff, by, document.data.local) && (
          <ActionButton label={t('toEditor')} onPress={() => setEditing(true)} />
        )}
      </div>
      {product === undefined && <p className={css['gone']}>{t('gone')}</p>}
      <div className={css['body']} ref={said} tabIndex={0} role="region" aria-label={t('said')}>
        <FlagThread flag={flag} names={names} />
      </div>
      <div className={css['foot']}>
        {hasNews(flag, by) && (
          <ActionButton label={t('read')} icon={<Check />} busy={busy} onPress={() => void work.read(flag)} />
        )}
        {isOpen(flag) ? (
          <ReplyForm
            flag={flag}
            to={names.staff(flag.by === by ? (product?.local.responsible ?? flag.by) : flag.by)}
            ends={ends}
            busy={busy}
            onAnswer={(text) => work.answer(flag, text)}
            onClose={(because, text) => work.close(flag, because, text)}
          />
        ) : (
          ends && (
            <ActionButton label={t('reopen')} icon={<Undo />} busy={busy} onPress={() => void work.reopen(flag)} />
          )
        )}
      </div>
    </section>
  )
}
