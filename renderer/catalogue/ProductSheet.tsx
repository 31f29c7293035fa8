import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '#domain/desk/desk.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { mayEdit } from '#domain/product/mayEdit.ts'
import { useProductGuides } from '../guide/useProductGuides.ts'
import type { Product } from '../state/model.ts'
import { useBoard, usePreferences } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { useKeys } from '../ui/useKeys.ts'
import type { Names } from '../visit/names.ts'
import { CitizenSheet, type CitizenView } from './CitizenSheet.tsx'
import { SheetFlags } from './flags/SheetFlags.tsx'
import styles from './ProductSheet.module.css'
import { SheetFacts } from './SheetFacts.tsx'
import { SheetFirst, SheetMore, SheetSources } from './SheetText.tsx'

export type ProductSheetProps = {
  product: Product
  names: Names
  language: Language
  /** `YYYY-MM-DD`, to tell that a sheet is due for review. */
  today: string
  desks: readonly Desk[]
  /** The language the citizen at the counter speaks, where that is known. */
  citizen?: Language | undefined
  /** Buttons that do something with the product. */
  actions?: ReactNode
  /** Whether the keyboard goes on in the sheet once it is shown. */
  takesFocus?: boolean
  /** What the keyboard scrolls. */
  textRef: RefObject<HTMLDivElement | null>
  /** Opens the guides of the product; absent where none are played. */
  onGuides?: (() => void) | undefined
  onEdit: () => void
  onClose: () => void
}

/** All that staff know of one product, what a citizen asks first on top. */
export const ProductSheet = (props: ProductSheetProps) => {
  const { product, names, language, today, desks, citizen, actions, takesFocus = false } = props
  const { textRef, onGuides, onEdit, onClose } = props
  const { ipdc, local } = product
  const { t } = useTranslation(['catalogue', 'common', 'editor', 'guide'])
  const { staff } = useBoard()
  const { staff: by } = usePreferences()
  const [view, setView] = useState<CitizenView>()
  const { published, later } = useProductGuides(onGuides === undefined ? undefined : product.key)
  const guides = published.length + later.length > 0 ? onGuides : undefined
  const turn = () => setView({ language: citizen ?? language })
  const edits = by !== undefined && mayEdit(staff, by, local)
  useKeys({
    'Alt+B': turn,
    ...(guides === undefined ? {} : { 'Alt+W': guides }),
    ...(edits ? { 'Alt+E': onEdit } : {}),
  })
  useEffect(() => {
    if (takesFocus) textRef.current?.focus()
  }, [takesFocus, textRef])
  const name = inLanguage(ipdc.naam, language)
  return (
    <section className={styles['sheet']} aria-label={t('title', { product: name })}>
      <header className={styles['head']}>
        <h2 className={styles['name']}>{name}</h2>
        <div className={styles['actions']}>
          {actions}
          {guides !== undefined && <ActionButton label={t('guide:open')} chord="Alt+W" onPress={guides} />}
          <ActionButton label={t('turn')} chord="Alt+B" onPress={turn} />
          {edits && <ActionButton label={t('editor:edit')} chord="Alt+E" onPress={onEdit} />}
          <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
        </div>
      </header>
      <SheetFlags product={product} names={names} />
      {/* A scrolling region must be reachable by keyboard. */}
      <div className={styles['body']} ref={textRef} tabIndex={0} role="region" aria-label={t('text')}>
        <SheetFirst product={product} language={language} />
        <SheetFacts local={local} names={names} language={language} today={today} desks={desks} />
        <SheetMore product={product} language={language} />
        <SheetSources product={product} language={language} />
      </div>
      {view !== undefined && <CitizenSheet product={product} view={view} onView={setView} />}
    </section>
  )
}
