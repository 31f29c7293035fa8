/** The keys of the editor of guides; what each does stands in the words `guideEditor`. */
export const guideKeys = [
  { key: 'Alt+N', does: 'list.add' },
  { key: 'Enter', does: 'keys.edit' },
  { key: 'Escape', does: 'keys.back' },
  { key: 'Insert', does: 'outline.add' },
  { key: 'Delete', does: 'outline.remove' },
  { key: 'Alt+ArrowUp', does: 'keys.up' },
  { key: 'Alt+ArrowDown', does: 'keys.down' },
  { key: 'Ctrl+Z', does: 'outline.undo' },
  { key: 'Ctrl+S', does: 'save' },
  { key: 'Alt+V', does: 'act.publish' },
] as const
