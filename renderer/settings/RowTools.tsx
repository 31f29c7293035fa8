import { ActionIcon } from '@mantine/core'
import { Arrow, Cross } from '../ui/icons.tsx'
import css from './RowTools.module.css'

export type RowToolsProps = {
  up: { label: string; disabled: boolean; onPress: () => void }
  remove: { label: string; disabled: boolean; onPress: () => void }
}

/** Beside the fields of a row in an order: one place up, and away with it. */
export function RowTools({ up, remove }: RowToolsProps) {
  return (
    <div className={css['tools']}>
      {[
        { ...up, icon: <Arrow direction="straight" size={16} /> },
        { ...remove, icon: <Cross size={16} /> },
      ].map(({ label, disabled, onPress, icon }) => (
        <ActionIcon
          key={label}
          variant="default"
          size={34}
          aria-label={label}
          title={label}
          disabled={disabled}
          onClick={onPress}
        >
          {icon}
        </ActionIcon>
      ))}
    </div>
  )
}
