import { TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Language, inLanguage } from '#domain/language/language.ts'
import type { Guides, KnownGuide } from '../../state/guides.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Search } from '../../ui/icons.tsx'
import { PickRows } from '../../visit/PickRows.tsx'
import { useNames } from '../../visit/useNames.ts'
import css from './GuideList.module.css'
import { standingOf } from './standing.ts'

/** All guides, with a field that finds those of a title, a department or a product. */
export function GuideList(props: {
  guides: Guides
  shown: string | undefined
  filter: string
  /** Why none can be added. */
  whyNot: string | undefined
  onFilter: (filter: string) => void
  onShow: (key: string) => void
  onAdd: () => void
  onImport: () => void
}) {
  const { guides, shown, filter, whyNot, onFilter, onShow, onAdd, onImport } = props
  const { t, i18n } = useTranslation('guideEditor')
  const names = useNames()
  const language = Language.catch('nl').parse(i18n.language)
  const rows = useMemo(
    () => [
      ...guides.drafts
        .filter((known) => isSought(known, filter, names))
        .map((known) => ({
          id: known.key,
          title: inLanguage(known.guide.title, language),
          standing: t(`standing.${standingOf(known)}`),
          department: names.department(known.guide.department),
        })),
      ...guides.later.map(({ key, title }) => ({
        id: key,
        title: inLanguage(title, language),
        standing: t('standing.later'),
        department: '',
      })),
    ],
    [guides, filter, names, language, t],
  )
  const reason = whyNot === undefined ? {} : { disabled: true, reason: whyNot }
  return (
    <div className={css['list']}>
      <div className={css['acts']}>
        <ActionButton label={t('list.add')} chord="Alt+N" onPress={onAdd} {...reason} />
        <ActionButton label={t('list.import')} kind="quiet" onPress={onImport} {...reason} />
        <TextInput
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value)}
          leftSection={<Search size={16} />}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
      </div>
      <Panel title={t('list.title')} count={rows.length}>
        {rows.length === 0 ? (
          <p className={css['none']} role="status">
            {t('list.none')}
          </p>
        ) : (
          <PickRows
            label={t('list.title')}
            shown={shown}
            onShow={onShow}
            rows={rows.map(({ id, title, standing, department }) => ({
              id,
              title,
              content: (
                <>
                  <span className={css['name']}>{title}</span>
                  <span className={css['more']}>
                    {[standing, department].filter((part) => part !== '').join(' · ')}
                  </span>
                </>
              ),
            }))}
          />
        )}
      </Panel>
    </div>
  )
}

const isSought = ({ guide }: KnownGuide, filter: string, names: ReturnType<typeof useNames>): boolean => {
  const all = [...Object.values(guide.title), names.department(guide.department), ...guide.products.map(names.product)]
  return all.some((text) => text !== undefined && bare(text).includes(bare(filter)))
}

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
