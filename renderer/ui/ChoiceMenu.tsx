import { type ReactNode, useState } from 'react'
import { Popover, VisuallyHidden } from '@mantine/core'
import css from './ChoiceMenu.module.css'
import { Check } from './icons.tsx'

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
  const [opened, setOpened] = useState(false)
  const present = choices.find((choice) => choice.value === value)?.label ?? value
  const choose = (chosen: T): void => {
    setOpened(false)
    onChoose(chosen)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={css['target']}
          title={`${label}: ${present}`}
          onClick={() => setOpened(!opened)}
        >
          <VisuallyHidden>
            {label}: {present}
          </VisuallyHidden>
          <span className={css['shown']} aria-hidden="true">
            {children}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} p={4}>
        {choices.map((choice) => (
          <button
            type="button"
            key={choice.value}
            className={css['choice']}
            lang={choice.lang}
            aria-pressed={choice.value === value}
            onClick={() => choose(choice.value)}
          >
            <span className={css['mark']}>{choice.value === value && <Check size={16} />}</span>
            {choice.label}
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
