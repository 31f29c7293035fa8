import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { withFields } from '#domain/guide/editing/changed.ts'
import { setTitle } from '#domain/guide/editing/texts.ts'
import { longest } from '#domain/guide/guide.ts'
import { DepartmentField } from './ActionRows.tsx'
import css from './Fields.module.css'
import { GuideText } from './GuideText.tsx'
import { PartFrame } from './PartFrame.tsx'
import { ProductRows } from './ProductRows.tsx'
import { useGuideView, useOpen } from './openGuide.ts'

/** What a guide is about, and where it is offered. */
export function GuideFacts() {
  const { t } = useTranslation('guideEditor')
  const { store, disabled } = useGuideView()
  const title = useOpen(({ typed }) => typed.mine.title)
  const department = useOpen(({ typed }) => typed.mine.department)
  const products = useOpen(({ typed }) => typed.mine.products)
  const atKiosk = useOpen(({ typed }) => typed.mine.atKiosk)
  const { apply } = store.getState()
  return (
    <div className={css['fields']}>
      <PartFrame part="title">
        <GuideText
          label={t('part.title')}
          text={title}
          longest={longest.title}
          onType={(typed) => apply(`title ${typed.language}`, (now) => setTitle(now, typed))}
        />
      </PartFrame>
      <PartFrame part="department">
        <DepartmentField
          label={t('part.department')}
          department={department}
          onChoose={(next) => apply('', (now) => withFields(now, { department: next }))}
        />
      </PartFrame>
      <PartFrame part="products">
        <ProductRows
          label={t('part.products')}
          products={products}
          onChange={(next) => apply('', (now) => withFields(now, { products: next }))}
        />
      </PartFrame>
      <PartFrame part="atKiosk">
        <Checkbox
          label={t('part.atKiosk')}
          description={t('facts.kioskMore')}
          checked={atKiosk}
          disabled={disabled}
          onChange={(event) => {
            const next = event.currentTarget.checked
            apply('', (now) => withFields(now, { atKiosk: next }))
          }}
        />
      </PartFrame>
    </div>
  )
}
