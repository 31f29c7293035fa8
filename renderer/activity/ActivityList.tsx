import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityDocument } from '#domain/activity/document.ts'
import {
  type ActivityStanding,
  activityStandings,
  inOrder,
  spanOf,
  standingOf,
  stillToCome,
} from '#domain/activity/times.ts'
import { Language, inLanguage } from '#domain/language/language.ts'
import { ChoiceButtons } from '../catalogue/ChoiceButtons.tsx'
import { keyOf } from '../state/activities.ts'
import { useActivities, useTrueMinute } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Plus, Search } from '../ui/icons.tsx'
import { PickRows } from '../visit/PickRows.tsx'
import css from './Activities.module.css'
import type { ActivityWork } from './useActivityWork.ts'
import { useWhenWords } from './useWhenWords.ts'

/** All activities by where they stand, with a field that finds those with a word in them. */
export function ActivityList(props: {
  work: ActivityWork
  whyNot: { edit: string | undefined; takeIn: string | undefined }
  onImport: () => void
}) {
  const { work, whyNot, onImport } = props
  const { t, i18n } = useTranslation('activity')
  const language = Language.catch('nl').parse(i18n.language)
  const now = useTrueMinute()
  const when = useWhenWords(language, now)
  const [standing, setStanding] = useState<ActivityStanding>('upcoming')
  const [filter, setFilter] = useState('')
  const activities = useActivities()
  const byStanding = Map.groupBy(activities, ({ data }) => standingOf(data, now))
  const rows = inList(byStanding.get(standing) ?? [], { standing, now })
    .filter((document) => isSought(document, filter))
    .map((document) => {
      const { about, times, origin } = document.data
      const [next] = standing === 'past' ? inOrder(times).slice(-1) : stillToCome(times, now)
      return {
        id: keyOf(document),
        title: inLanguage(about.title, language),
        more: [next === undefined ? t('list.noTimes') : when(next), about.place, origin && t('list.imported')],
      }
    })
  const begun = work.begun.map(({ key, title }) => ({ id: key, title: title || t('list.unnamed'), more: [] }))
  return (
    <div className={css['list']}>
      <div className={css['acts']}>
        <ActionButton
          label={t('list.add')}
          chord="Alt+N"
          icon={<Plus size={16} />}
          onPress={work.add}
          {...disabledFor(whyNot.edit)}
        />
        <ActionButton label={t('list.import')} kind="quiet" onPress={onImport} {...disabledFor(whyNot.takeIn)} />
      </div>
      <ChoiceButtons
        label={t('list.standing')}
        choices={activityStandings.map((key) => ({
          key,
          words: `${t(`standing.${key}`)} ${String(byStanding.get(key)?.length ?? 0)}`,
        }))}
        chosen={standing}
        onChoose={setStanding}
      />
      <TextInput
        aria-label={t('list.filter')}
        placeholder={t('list.filter')}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
        leftSection={<Search size={16} />}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
      />
      <Panel title={t(`standing.${standing}`)} count={rows.length}>
        {rows.length + begun.length === 0 ? (
          <p className={css['none']} role="status">
            {t('list.none')}
          </p>
        ) : (
          <PickRows
            label={t('list.title')}
            shown={work.shown}
            onShow={work.choose}
            rows={[...begun, ...rows].map(({ id, title, more }) => ({
              id,
              title,
              content: (
                <>
                  <span className={css['name']}>{title}</span>
                  {work.isUnsaved(id) && <span className={css['unsaved']}>{t('list.unsaved')}</span>}
                  <span className={css['more']}>{more.filter((part) => part !== undefined).join(' · ')}</span>
                </>
              ),
            }))}
          />
        )}
      </Panel>
    </div>
  )
}

const disabledFor = (reason: string | undefined) => (reason === undefined ? {} : { disabled: true, reason })

/** By the next time; what is over by the last one, the latest first. */
const inList = (
  documents: readonly ActivityDocument[],
  { standing, now }: { standing: ActivityStanding; now: number },
): ActivityDocument[] => {
  const at = ({ data }: ActivityDocument): number => {
    const [next] = standing === 'past' ? inOrder(data.times).slice(-1) : stillToCome(data.times, now)
    return next === undefined ? 0 : spanOf(next).from
  }
  const sign = standing === 'past' ? -1 : 1
  return documents.toSorted((a, b) => sign * (at(a) - at(b)) || (a.id < b.id ? -1 : 1))
}

const isSought = ({ data }: ActivityDocument, filter: string): boolean =>
  [...Object.values(data.about.title), data.about.place ?? ''].some(
    (text) => text !== undefined && bare(text).includes(bare(filter)),
  )

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
