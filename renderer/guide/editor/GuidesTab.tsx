import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { blankGuide } from '#domain/guide/editing/ways.ts'
import type { GuideContent } from '#domain/guide/guide.ts'
import { mayEditGuide } from '#domain/guide/mayEditGuide.ts'
import { inLanguage } from '#domain/language/language.ts'
import { useSearchOf } from '../../catalogue/useProductSearch.ts'
import { useBoard, useGuideEditing, useGuides, usePreferences } from '../../state/station.tsx'
import { Text, useDraft } from '../../state/useDraft.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { useNames } from '../../visit/useNames.ts'
import { useRun } from '../../visit/useRun.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { GuideEditor } from './GuideEditor.tsx'
import css from './GuidesTab.module.css'
import { GuideList } from './GuideList.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { SearchContext } from './productsFound.ts'
import { useNewPart } from './useNewPart.ts'

/** The guided procedures, to be written and published. `?of=` in the address is the product whose guides are looked for, `?guide=` the one to open. */
export function GuidesTab() {
  const { t } = useTranslation('guideEditor')
  const { products, staff, site } = useBoard()
  const { staff: by, language } = usePreferences()
  const guides = useGuides()
  const editing = useGuideEditing()
  const names = useNames()
  const fresh = useNewPart()
  const search = useSearchOf(products)
  const [address, setAddress] = useSearchParams()
  const of = address.get('of')
  const [filter, setFilter] = useState(of === null ? '' : names.product(of))
  const [opened, setOpened] = useDraft<string | undefined>('guide', Text.optional(), undefined)
  const [asks, setAsks] = useState<'copy' | 'import'>()
  const { error, run, clear } = useRun()
  const asked = address.get('guide')
  const shown = asked ?? opened
  const setShown = (key: string): void => {
    setOpened(key)
    if (asked !== null) setAddress(withoutGuide, { replace: true })
  }
  const department = departmentFor()
  const whyNot = department === undefined ? t('mayNotAdd') : undefined

  /** Of the product that is looked for, else the first for which whoever is here may write. */
  function departmentFor(): string | undefined {
    const own = products.find(({ key }) => key === of)?.local.department
    return [...(own === undefined ? [] : [own]), ...Object.keys(site.departments)].find((one) =>
      mayEditGuide({ department: one }, { staff, id: by, products }),
    )
  }
  const open = async (act: Promise<{ key: string } | undefined>): Promise<void> => {
    const made = await act
    if (made === undefined) return
    setFilter('')
    setAsks(undefined)
    setShown(made.key)
  }
  const addContent = (content: GuideContent): void => void open(run('add', () => editing.add(content)))
  const add = (): void => {
    if (department === undefined) return
    const title = fresh('title').text
    addContent(blankGuide({ title, department, products: of === null ? [] : [of], step: fresh('question') }))
  }
  useKeys({ 'Alt+N': add })
  const known = guides.drafts.find(({ key }) => key === shown)
  const later = guides.later.find(({ key }) => key === shown)
  return (
    <SearchContext value={search}>
      <div className={css['tab']}>
        <GuideList
          guides={guides}
          shown={shown}
          filter={filter}
          whyNot={whyNot}
          onFilter={setFilter}
          onShow={setShown}
          onAdd={add}
          onImport={() => setAsks('import')}
        />
        <div className={css['main']}>
          {error !== undefined && <FailureMessage error={error} onClose={clear} />}
          {known !== undefined ? (
            <GuideEditor key={known.key} known={known} onCopy={() => setAsks('copy')} />
          ) : later !== undefined ? (
            <EmptyState title={inLanguage(later.title, language)} hint={t('later')} />
          ) : (
            <EmptyState title={t('choose')} hint={t('chooseHint')} />
          )}
        </div>
        <CopyDialog
          opened={asks === 'copy'}
          onClose={() => setAsks(undefined)}
          onCopy={(product) => {
            if (shown !== undefined) void open(run('copy', () => editing.copy(shown, product)))
          }}
        />
        <ImportDialog opened={asks === 'import'} onClose={() => setAsks(undefined)} onRead={addContent} />
      </div>
    </SearchContext>
  )
}

const withoutGuide = (search: URLSearchParams): URLSearchParams => {
  const others = [...search].filter(([name]) => name !== 'guide')
  return new URLSearchParams(others)
}
