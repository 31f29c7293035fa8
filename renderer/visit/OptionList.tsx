import { useEffect, useRef } from 'react'
import type { Option } from './FilterList.tsx'
import styles from './FilterList.module.css'

/** The options themselves. The field that controls them keeps the focus; this list follows with the chosen one in view. */
export const OptionList = (props: {
  id: string
  label: string
  options: readonly Option[]
  active: number
  onActive: (index: number) => void
  onTake: (id: string) => void
  empty: string
}) => {
  const { id, label, options, active, onActive, onTake, empty } = props
  const list = useRef<HTMLUListElement>(null)
  const activeId = options[active]?.id
  useEffect(() => {
    if (active < 0) list.current?.scrollTo({ top: 0 })
    else list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active, activeId])
  return (
    <>
      <ul
        id={id}
        ref={list}
        role="listbox"
        aria-label={label}
        className={styles['list']}
        tabIndex={-1}
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles['option']}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              onActive(index)
              onTake(option.id)
            }}
          >
            <span className={styles['main']} title={option.main}>
              {option.main}
            </span>
            {option.detail !== undefined && <span className={styles['detail']}>{option.detail}</span>}
            {option.end !== undefined && <span className={styles['end']}>{option.end}</span>}
          </li>
        ))}
      </ul>
      <p role="status" className={styles['empty']} hidden={options.length > 0}>
        {options.length > 0 ? '' : empty}
      </p>
    </>
  )
}
