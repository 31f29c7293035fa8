/** The keys of the rota; what each does stands in the words `staff`. */
export const rotaKeys = [
  { key: 'PageUp', does: 'rota.before' },
  { key: 'PageDown', does: 'rota.after' },
  { key: 'Enter', does: 'press.cell' },
  { key: 'Delete', does: 'press.clear' },
  { key: 'Alt+K', does: 'rota.copy' },
] as const
