import { Textarea } from '@mantine/core'
import type { Ref } from 'react'
import { longestNote } from '#domain/product/flags/flag.ts'
import { noteFault } from '#domain/product/flags/writing.ts'
import { useFlagWords } from './useFlagWords.ts'

/** A field for a note or an answer. It says at once what may not stand in it; that it is empty goes without saying. */
export function NoteArea(props: {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  onSend: () => void
  autoFocus?: boolean
  fieldRef?: Ref<HTMLTextAreaElement>
}) {
  const { label, hint, value, onChange, onSend, autoFocus = false, fieldRef } = props
  const words = useFlagWords()
  const fault = value.trim() === '' ? undefined : noteFault(value)
  return (
    <Textarea
      ref={fieldRef}
      label={label}
      description={hint}
      error={fault === undefined ? undefined : words.fault(fault)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={longestNote}
      rows={3}
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return
        event.preventDefault()
        if (!event.repeat) onSend()
      }}
    />
  )
}
