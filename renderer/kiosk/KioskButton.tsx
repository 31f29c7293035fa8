import type { ReactNode } from 'react'
import css from './KioskButton.module.css'

export type KioskButtonProps = {
  label: string
  icon?: ReactNode
  kind?: 'primary' | 'plain'
  disabled?: boolean
  /** Its drawing says enough where there is little room. */
  compact?: boolean
  onPress: () => void
}

/** A button as large as a finger that cannot aim well. */
export function KioskButton({
  label,
  icon,
  kind = 'plain',
  disabled = false,
  compact = false,
  onPress,
}: KioskButtonProps) {
  return (
    <button
      type="button"
      className={css['button']}
      data-kind={kind}
      data-compact={compact || undefined}
      disabled={disabled}
      onClick={onPress}
    >
      {icon}
      <span className={css['label']}>{label}</span>
    </button>
  )
}
