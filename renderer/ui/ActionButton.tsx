import type { ReactNode } from 'react'
import { VisuallyHidden } from '@mantine/core'
import css from './ActionButton.module.css'
import { KeyCap } from './KeyCap.tsx'
import { ariaShortcut } from './chord.ts'

export type ActionButtonProps = {
  label: string
  /** Shown beside the label; the screen binds it with `useKeys`. */
  chord?: string
  onPress: () => void
  kind?: 'primary' | 'usual' | 'quiet' | 'danger'
  size?: 'usual' | 'large'
  icon?: ReactNode
  disabled?: boolean
  /** Why it cannot be pressed now. */
  reason?: string
  busy?: boolean
  /** Takes the room left in its row. */
  grow?: boolean
}

/** A button with its key in sight. While busy or disabled it keeps its size and its place in the tab order. */
export function ActionButton(props: ActionButtonProps) {
  const {
    label,
    chord,
    onPress,
    kind = 'usual',
    size = 'usual',
    icon,
    disabled = false,
    reason,
    busy = false,
    grow = false,
  } = props
  const idle = disabled || busy
  return (
    <button
      type="button"
      className={css['button']}
      data-kind={kind}
      data-size={size}
      data-grow={grow || undefined}
      aria-disabled={idle}
      aria-busy={busy}
      aria-keyshortcuts={chord === undefined ? undefined : ariaShortcut(chord)}
      title={disabled ? reason : undefined}
      onClick={idle ? undefined : onPress}
    >
      {icon}
      <span className={css['label']}>{label}</span>
      {disabled && reason !== undefined && <VisuallyHidden> ({reason})</VisuallyHidden>}
      {chord !== undefined && <KeyCap chord={chord} />}
    </button>
  )
}
