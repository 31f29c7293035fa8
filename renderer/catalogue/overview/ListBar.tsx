import { TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { Plus, Search } from '../../ui/icons.tsx'
import css from './ProductsTab.module.css'
import type { View } from './useListView.ts'

/** The field that searches the list, how much is in it, and the way to the departments and back. */
export function ListBar(props: {
  view: View
  shown: number
  all: number
  fieldRef: Ref<HTMLInputElement>
  onView: (change: Partial<View>) => void
  /** Begins a new product; absent for who may not. */
  onNew?: () => void
}) {
  const { view, shown, all, fieldRef, onView, onNew } = props
  const { t } = useTranslation(['overview', 'editor'])
  const isFiltered = view.query !== '' || Object.keys(view.filters).length > 0
  return (
    <div className={css['bar']}>
      <TextInput
        className={css['search']}
        ref={fieldRef}
        aria-label={t('search')}
        placeholder={t('search')}
        value={view.query}
        leftSection={<Search size={16} />}
        rightSection={<KeyCap chord="Ctrl+K" />}
        rightSectionWidth={72}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        onChange={(event) => onView({ query: event.currentTarget.value, shows: 'list' })}
      />
      <p className={css['found']} role="status">
        {isFiltered ? t('list.some', { count: all, shown }) : t('list.all', { count: all })}
      </p>
      {isFiltered && (
        <ActionButton label={t('list.showAll')} kind="quiet" onPress={() => onView({ query: '', filters: {} })} />
      )}
      <span className={css['space']} />
      {onNew !== undefined && (
        <ActionButton label={t('editor:new')} chord="Alt+T" icon={<Plus size={16} />} onPress={onNew} />
      )}
      <ActionButton
        label={view.shows === 'list' ? t('departments.show') : t('list.show')}
        chord="Alt+O"
        onPress={() => onView({ shows: view.shows === 'list' ? 'departments' : 'list' })}
      />
    </div>
  )
}
