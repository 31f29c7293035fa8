import { useTranslation } from 'react-i18next'
import { setText } from '#domain/guide/editing/texts.ts'
import { setRows } from '#domain/guide/editing/ways.ts'
import { type Step, longest } from '#domain/guide/guide.ts'
import { GuideText } from './GuideText.tsx'
import { PartRows } from './PartRows.tsx'
import { useGuideView } from './openGuide.ts'
import { useNewPart } from './useNewPart.ts'

type Item = Extract<Step, { kind: 'checklist' }>['items'][number]

/** What has to be there. */
export function ItemRows({ step, items }: { step: string; items: readonly Item[] }) {
  const { t } = useTranslation('guideEditor')
  const { store } = useGuideView()
  const fresh = useNewPart()
  const { apply } = store.getState()
  return (
    <PartRows
      label={t('items.title')}
      addLabel={t('items.add')}
      rows={items}
      onChange={(rows) => apply('', (now) => setRows(now, step, { items: rows }))}
      onAdd={() => fresh('item')}
      text={(item, place) => (
        <GuideText
          label={t('items.nth', { place })}
          text={item.text}
          longest={longest.text}
          onType={(typed) =>
            apply(`item ${item.id} ${typed.language}`, (now) =>
              setText(now, { step, text: { of: 'item', id: item.id }, ...typed }),
            )
          }
        />
      )}
    />
  )
}
