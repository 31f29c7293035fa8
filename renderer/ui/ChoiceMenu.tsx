import type { ReactNode } from 'react'
import { Menu, VisuallyHidden } from '@mantine/core'
import css from './ChoiceMenu.module.css'

export type ChoiceMenuProps<T extends string> = {
  /** What is chosen here, such as "Taal". */
  label: string
  value: T
  choices: readonly { value: T; label: string; lang?: string }[]
  onChoose: (value: T) => void
  /** What the closed menu shows. */
  children: ReactNode
}

/** One choice out of a few, behind a small button. */
export function ChoiceMenu<T extends string>({ label, value, choices, onChoose, children }: ChoiceMenuProps<T>) {
  const present = choices.find((choice) => choice.value === value)?.label ?? value
  const choose = (chosen: string): void => {
    const choice = choices.find((candidate) => candidate.value === chosen)
    if (choice !== undefined) onChoose(choice.value)
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={css['target']} title={`${label}: ${present}`}>
          <VisuallyHidden>
            {label}: {present}
          </VisuallyHidden>
          <span className={css['shown']} aria-hidden="true">
            {children}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <Menu.RadioGroup value={value} onChange={choose}>
          {choices.map((choice) => (
            <Menu.RadioItem
              key={choice.value}
              value={choice.value}
              {...(choice.lang === undefined ? {} : { lang: choice.lang })}
            >
              {choice.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
