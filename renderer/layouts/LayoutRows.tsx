import { useTranslation } from 'react-i18next'
import { mostLayouts } from '#domain/site/displays.ts'
import { hallsOf } from '#domain/site/hallVoice.ts'
import type { LayoutNews } from '#domain/site/layoutNews.ts'
import type { Site } from '#domain/site/site.ts'
import { Copy } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import { LayoutFields } from './LayoutFields.tsx'
import css from './Layouts.module.css'
import { OrderedRows, RowHead, Tool } from '../ui/OrderedRows.tsx'
import { Said } from '../ui/Said.tsx'
import {
  type LayoutDraft,
  copyOfLayout,
  doubtsOfLayout,
  hintsOfLayout,
  isRight,
  newLayoutId,
  previewOfLayout,
} from './displaysDraft.ts'
import { roomForPictures } from './messageDraft.ts'
import { movedTo, withRow, withoutRow } from '../ui/order.ts'

/** So long it is worth knowing that a screen was taken away and stands all the same, in ms. */
const keptNewsMs = 7 * 24 * 60 * 60_000

/** The layouts in their order, which is that of the screens of a station with several; one of them open to be changed. */
export function LayoutRows(props: {
  id: string
  site: Site
  stations: readonly string[]
  layouts: readonly LayoutDraft[]
  /** Those that stand although they were taken away once. */
  kept: LayoutNews['kept']
  now: number
  disabled: boolean
  showsDoubts: boolean
  open: string | undefined
  /** The one that was just added. */
  added: string | undefined
  onOpen: (id: string | undefined) => void
  onAdded: (layout: LayoutDraft) => void
  onChange: (layouts: LayoutDraft[]) => void
}) {
  const { id, site, stations, layouts, kept, now, disabled, showsDoubts, open, added, onOpen, onAdded, onChange } =
    props
  const { t } = useTranslation('layouts')
  const moment = useMoment(now)
  const previews = layouts.map(previewOfLayout)
  const copy = (index: number): void => {
    const layout = layouts[index]
    if (layout === undefined) return
    const next = copyOfLayout(layout, {
      id: newLayoutId(crypto.randomUUID()),
      name: t('displays.copyName', { name: layout.name }),
    })
    onChange([...layouts.slice(0, index + 1), next, ...layouts.slice(index + 1)])
    onAdded(next)
  }
  const nameOf = ({ name }: LayoutDraft): string => (name.trim() === '' ? t('displays.nameless') : name)
  return (
    <OrderedRows
      label={t('displays.title')}
      disabled={disabled}
      onMove={(from, to) => onChange(movedTo(layouts, from, to))}
      onRemove={(index) => onChange(withoutRow(layouts, index))}
      more={(index) => (
        <Tool
          label={t('displays.copy', { name: layouts[index] === undefined ? '' : nameOf(layouts[index]) })}
          off={disabled || layouts.length >= mostLayouts}
          onPress={() => copy(index)}
        >
          <Copy size={16} />
        </Tool>
      )}
      rows={layouts.map((layout, index) => {
        const isOpen = layout.id === open
        const doubts = doubtsOfLayout(layout)
        const hints = hintsOfLayout(layout, { drafts: layouts, site, stations })
        const goneAt = kept.find(({ id: one }) => one === layout.id)?.goneAt
        const body = `${id}-${layout.id}`
        return {
          id: layout.id,
          name: nameOf(layout),
          content: (
            <>
              <RowHead id={body} isOpen={isOpen} onToggle={() => onOpen(isOpen ? undefined : layout.id)}>
                <span className={css['title']} title={nameOf(layout)}>
                  {nameOf(layout)}
                </span>
                <span className={css['aside']}>{layout.stations.join(', ')}</span>
              </RowHead>
              {hints.idle !== undefined && <Said level="hint">{t(`displays.${hints.idle}`)}</Said>}
              {goneAt !== undefined && now - goneAt < keptNewsMs && (
                <Said level="hint">{t('displays.kept', { time: moment(goneAt) })}</Said>
              )}
              {!isOpen && showsDoubts && !isRight(doubts) && <Said level="error">{t('displays.wrong')}</Said>}
            </>
          ),
          body: isOpen && (
            <LayoutFields
              id={body}
              layout={layout}
              doubts={doubts}
              hints={hints}
              site={site}
              stations={stations}
              hasRoom={roomForPictures(layout, layouts) > 0}
              halls={hallsOf(previews.filter(({ id: other }) => other !== layout.id))}
              disabled={disabled}
              isNew={layout.id === added}
              showsDoubts={showsDoubts}
              onChange={(change) => onChange(withRow(layouts, index, { ...layout, ...change }))}
            />
          ),
        }
      })}
    />
  )
}
