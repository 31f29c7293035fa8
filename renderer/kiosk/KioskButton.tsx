import type { ReactNode } from 'react'
import css from './KioskButton.module.css'

export type KioskButtonProps = {
  label: string
  icon?: ReactNode
  kind?: 'primary' | 'plain'
  disabled?: boolean
  onPress: () => void
}

/** A button as large as a finger that cannot aim well. */
export function KioskButton({ label, icon, kind = 'plain', disabled = false, onPress }: KioskButtonProps) {
  return (
    <button type="button" className={css['button']} data-kind={kind} disabled={disabled} onClick={onPress}>
      {icon}
      <span>{label}</span>
    </button>
  )
}
