import { TextInput } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import { KeyCap } from '../ui/KeyCap.tsx'
import { Search } from '../ui/icons.tsx'
import styles from './SearchBar.module.css'

/** The search of a desk, across the full width. It controls the list of results below it. */
export const SearchBar = (props: {
  label: string
  placeholder: string
  query: string
  onQuery: (query: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  list: string
  /** Id of the chosen option. */
  active: string | undefined
  expanded: boolean
  fieldRef: Ref<HTMLInputElement>
}) => {
  const { label, placeholder, query, onQuery, onKeyDown, list, active, expanded, fieldRef } = props
  return (
    <search className={styles['search']}>
      <TextInput
        ref={fieldRef}
        size="lg"
        aria-label={label}
        placeholder={placeholder}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        leftSection={<Search size={20} />}
        rightSection={<KeyCap chord="Ctrl+K" />}
        rightSectionWidth={84}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        role="combobox"
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        aria-keyshortcuts="Control+K"
      />
    </search>
  )
}
