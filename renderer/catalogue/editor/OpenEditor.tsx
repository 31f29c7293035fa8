import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import * as z from 'zod'
import { Language, inLanguage } from '#domain/language/language.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import { mayEdit } from '#domain/product/mayEdit.ts'
import { decides } from '#domain/staff/decides.ts'
import { unsavedId } from '#domain/product/newProduct.ts'
import { productKeyOf } from '#domain/product/productId.ts'
import { Said } from '../../ui/Said.tsx'
import { useBoard } from '../../state/station.tsx'
import { useDraft } from '../../state/useDraft.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { type Tab, TabBar } from '../../visit/TabBar.tsx'
import { useRun } from '../../visit/useRun.ts'
import css from './Editor.module.css'
import { EditorBar } from './EditorBar.tsx'
import type { TextKey } from '#domain/product/text.ts'
import { FormContext, textKeys } from './form.ts'
import { HistoryTab } from './HistoryTab.tsx'
import { LanguageBar } from './LanguageBar.tsx'
import { LocalTab } from './LocalTab.tsx'
import { RefusedNotice } from './RefusedNotice.tsx'
import { TextsTab } from './TextsTab.tsx'
import { useLastEdit } from './useLastEdit.ts'
import { useLiveProduct } from './useLiveProduct.ts'
import { useProductForm } from './useProductForm.ts'
import { useTyping } from './useTyping.ts'

const tabs = ['local', 'texts', 'history'] as const
type TabId = (typeof tabs)[number]

/** The editor of one product. */
export function OpenEditor(props: {
  product: ProductDocument
  by: string
  /** Whether this editor has just added it. */
  wasAdded: boolean
  onAdded: (id: string) => void
  onClose: () => void
}) {
  const { product, by, wasAdded, onAdded, onClose } = props
  const { t, i18n } = useTranslation(['editor', 'common'])
  const { staff } = useBoard()
  const stored = useLiveProduct(product)
  const isNew = stored.id === unsavedId
  const disabled = isNew ? !decides(staff, by) : !mayEdit(staff, by, stored.data.local)
  const { running, error, run, clear } = useRun()
  const { typing, forget } = useTyping(product.id)
  const form = useProductForm({ stored, typing, disabled, run })
  const last = useLastEdit({ run, ...(wasAdded ? { told: t('added') } : {}) })
  const [shown, setShown] = useDraft<TabId>(`tab of ${product.id}`, z.enum(tabs), isNew ? 'texts' : 'local')
  const [textKey, setTextKey] = useDraft<TextKey>(`language of ${product.id}`, z.enum(textKeys), 'nl')
  const [, go] = useLocation()
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  const language = Language.catch('nl').parse(i18n.language)
  const name = inLanguage(stored.data.ipdc.naam, language)
  const title = isNew ? t('new') : t('title', { product: name })
  const bar = tabs.filter((id) => id !== 'history' || !isNew).map((id): Tab<TabId> => ({ id, name: t(`tab.${id}`) }))

  const save = async (): Promise<boolean> => {
    const done = await form.submit()
    if (done === undefined) return false
    if (isNew) {
      forget()
      onAdded(done.id)
    } else last.tell(t('saved'), done)
    return true
  }
  const showWrong = (): void => {
    const [fault] = form.doubts
    if (fault === undefined) return
    setShown(fault.field.startsWith('local.') ? 'local' : 'texts')
    if (fault.code === 'noDutch') setTextKey('nl')
  }
  return (
    <FormContext value={{ ...form, textKey }}>
      <section
        className={css['editor']}
        aria-label={title}
        ref={section}
        tabIndex={-1}
        onKeyDown={(event) => {
          // What lies behind the editor closes by the same key, and so does a list that is open in it.
          if (event.key !== 'Escape' || event.defaultPrevented) return
          event.preventDefault()
          const isListOpen = event.target instanceof HTMLElement && event.target.ariaExpanded === 'true'
          if (!isListOpen) onClose()
        }}
      >
        <header className={css['head']}>
          <h2 className={css['name']}>{isNew ? t('new') : name}</h2>
          {!isNew && (
            <ActionButton
              label={t('guides')}
              kind="quiet"
              onPress={() => go(`/catalogue?tab=guides&of=${encodeURIComponent(productKeyOf(stored.id))}`)}
            />
          )}
          <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
        </header>
        <div className={css['tabs']}>
          <TabBar label={t('parts')} tabs={bar} shown={shown} onShow={setShown} panel="editor-panel" />
        </div>
        {shown === 'texts' && <LanguageBar shown={textKey} onShow={setTextKey} />}
        <div className={css['panel']} id="editor-panel" role="tabpanel" aria-label={t(`tab.${shown}`)} tabIndex={0}>
          <RefusedNotice id={stored.id} />
          {disabled && <Said level="hint">{t('mayNot')}</Said>}
          {shown === 'local' && <LocalTab />}
          {shown === 'texts' && <TextsTab />}
          {shown === 'history' && (
            <HistoryTab
              stored={stored}
              disabled={disabled}
              busy={running}
              onRestore={(at) => void last.restore(stored.id, at)}
              onPutBack={(values) => void last.putBack(stored.id, values)}
            />
          )}
        </div>
        <EditorBar
          isBusy={running === 'save'}
          error={error}
          onClear={clear}
          offer={last.offer}
          told={last.told}
          onUndo={() => void last.takeBack()}
          onSave={save}
          onRefused={showWrong}
        />
      </section>
    </FormContext>
  )
}
