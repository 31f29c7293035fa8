import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { isUndo } from './isUndo.ts'

/**
 * A field that is saved when it is left or Enter is pressed, if what is typed is right. Escape gives what stood there; Ctrl+Z
 * takes back what was done last while nothing is typed.
 */
export function SavedText(props: {
  label: string
  /** Said to screen readers alone: the table around it says the same to eyes. */
  hidesLabel?: boolean
  value: string
  type?: 'date'
  placeholder?: string
  disabled: boolean
  /** What is wrong with what is typed, if anything is. */
  wrong: (text: string) => string | undefined
  /** Answers whether it was saved. */
  onSave: (text: string) => Promise<boolean>
  onUndo: () => void
}) {
  const { label, hidesLabel = false, value, type, placeholder, disabled, wrong, onSave, onUndo } = props
  const [typed, setTyped] = useState<string>()
  const [isLeft, setIsLeft] = useState(false)
  const fault = typed === undefined ? undefined : wrong(typed)
  // Enter saves, and leaving the field right after it must not do so again.
  const saving = useRef(false)
  const leave = async (): Promise<void> => {
    setIsLeft(true)
    if (typed === undefined || fault !== undefined || saving.current) return
    saving.current = true
    const isSaved = typed.trim() === value || (await onSave(typed.trim()))
    saving.current = false
    if (isSaved) setTyped(undefined)
  }
  return (
    <TextInput
      {...(hidesLabel ? { 'aria-label': label } : { label })}
      {...(type === undefined ? {} : { type })}
      {...(placeholder === undefined ? {} : { placeholder })}
      value={typed ?? value}
      disabled={disabled}
      error={isLeft ? fault : undefined}
      autoComplete="off"
      spellCheck={false}
      maxLength={120}
      onChange={(event) => {
        setIsLeft(false)
        setTyped(event.currentTarget.value)
      }}
      onBlur={() => void leave()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') void leave()
        if (isUndo(event) && typed === undefined) {
          event.preventDefault()
          onUndo()
        }
        if (event.key === 'Escape' && typed !== undefined) {
          event.stopPropagation()
          setTyped(undefined)
        }
      }}
    />
  )
}
