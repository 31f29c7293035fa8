/** Ctrl+Z, which a text field otherwise keeps to itself. */
export const isUndo = ({
  ctrlKey,
  altKey,
  shiftKey,
  key,
}: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'key'>): boolean =>
  ctrlKey && !altKey && !shiftKey && key.toLowerCase() === 'z'
