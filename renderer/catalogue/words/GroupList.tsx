import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameOfGroup } from '#domain/product/search/groupFaults.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Plus, Search } from '../../ui/icons.tsx'
import { PickRows } from '../../visit/PickRows.tsx'
import css from './WordsTab.module.css'
import { newGroups } from './groupDrafts.ts'
import { type WordWork, listedGroups } from './useWordWork.ts'

/** All groups of words, with a field that finds those with a word in them. */
export function GroupList({ work, mayEdit }: { work: WordWork; mayEdit: boolean }) {
  const { t } = useTranslation('words')
  const [filter, setFilter] = useState('')
  const groups = listedGroups(work.groups, filter)
  const begun = newGroups(work.groups, work.changed)
  const reason = mayEdit ? {} : { disabled: true, reason: t('mayNot') }
  return (
    <Panel
      title={t('groups')}
      count={groups.length}
      actions={
        <ActionButton label={t('new')} chord="Alt+N" icon={<Plus size={16} />} onPress={() => work.add()} {...reason} />
      }
    >
      <div className={css['filter']}>
        <TextInput
          aria-label={t('filter')}
          placeholder={t('filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          leftSection={<Search size={16} />}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
      </div>
      {groups.length + begun.length === 0 ? (
        <p className={css['none']} role="status">
          {t('noGroups')}
        </p>
      ) : (
        <PickRows
          label={t('groups')}
          shown={work.draft?.key}
          onShow={work.choose}
          rows={[...begun, ...groups].map(({ key, words }) => ({
            id: key,
            title: words.join(', '),
            content: (
              <>
                <span className={css['name']}>{nameOfGroup(words)}</span>
                {work.changed.some((draft) => draft.key === key) && (
                  <span className={css['unsaved']}>{t('unsaved')}</span>
                )}
                <span className={css['words']}>{words.slice(1).join(', ')}</span>
              </>
            ),
          }))}
        />
      )}
    </Panel>
  )
}
