/** The keys of the list of products; what each does is `keys.<does>` of the words `overview`. */
export const listKeys = [
  { key: 'Ctrl+K', does: 'search' },
  { key: 'Enter', does: 'open' },
  { key: 'Space', does: 'choose' },
  { key: 'Shift+ArrowDown', does: 'extend' },
  { key: 'Ctrl+A', does: 'chooseAll' },
  { key: 'Alt+T', does: 'add' },
  { key: 'Alt+W', does: 'edit' },
  { key: 'Alt+N', does: 'reviewed' },
  { key: 'Alt+O', does: 'departments' },
  { key: 'Ctrl+Z', does: 'undo' },
] as const
