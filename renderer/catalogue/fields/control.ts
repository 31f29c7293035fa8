/** What every control of a field takes: what it is called, what is said below it, and what is wrong. */
export type Control = {
  label: string
  description?: string | undefined
  error?: string | undefined
  disabled?: boolean
}
