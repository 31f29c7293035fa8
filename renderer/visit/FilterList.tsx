import { TextInput } from '@mantine/core'
import { type ReactNode, type Ref, useId } from 'react'
import { Search } from '../ui/icons.tsx'
import styles from './FilterList.module.css'
import { OptionList } from './OptionList.tsx'
import { useListKeys } from './useListKeys.ts'

export type Option = { id: string; main: string; detail?: ReactNode; end?: ReactNode }

/**
 * A field that filters, and the list of what is left: arrows choose, Enter takes. While nothing is typed nothing is chosen, so
 * that a stray Enter takes nothing. The caller does the filtering.
 */
export const FilterList = (props: {
  label: string
  placeholder?: string
  query: string
  onQuery: (query: string) => void
  options: readonly Option[]
  onTake: (id: string) => void
  /** Ctrl+Enter. */
  onOpen?: (id: string) => void
  /** A click, where that is something else than Enter. */
  onClick?: (id: string) => void
  onEscape?: () => void
  empty: string
  autoFocus?: boolean
  disabled?: boolean
  inputRef?: Ref<HTMLInputElement>
}) => {
  const {
    label,
    placeholder,
    query,
    onQuery,
    options,
    onTake,
    onOpen,
    onClick,
    onEscape,
    empty,
    autoFocus,
    disabled,
    inputRef,
  } = props
  const list = useId()
  const { active, setActive, onArrow } = useListKeys(options.length, query, query.trim() === '' ? -1 : 0)
  const chosen = options[active]
  return (
    <div className={styles['box']}>
      <TextInput
        ref={inputRef}
        label={label}
        placeholder={placeholder}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        leftSection={<Search size={16} />}
        data-autofocus={autoFocus}
        autoFocus={autoFocus === true}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${active}`}
        onKeyDown={(event) => {
          if (onArrow(event) || event.nativeEvent.isComposing) return
          if (event.key === 'Escape' && onEscape !== undefined) {
            event.stopPropagation()
            onEscape()
          }
          // Ctrl+Enter that means nothing here may mean something to the screen.
          if (event.key !== 'Enter' || event.repeat || (event.ctrlKey && onOpen === undefined)) return
          event.preventDefault()
          if (chosen === undefined || disabled === true) return
          if (event.ctrlKey) onOpen?.(chosen.id)
          else onTake(chosen.id)
        }}
      />
      <OptionList
        id={list}
        label={label}
        options={options}
        active={active}
        onActive={setActive}
        onTake={(id) => {
          if (disabled !== true) (onClick ?? onTake)(id)
        }}
        empty={empty}
      />
    </div>
  )
}
