import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '#domain/language/language.ts'
import { shellWords } from './words.ts'

/**
 * The menu on macOS, where copy and paste hang on it; elsewhere there is none, as its shortcuts (reload, close, zoom) would
 * take keys that the screens use. For the same reason nothing in it reloads or closes by a key but what macOS expects.
 */
export const menuFor = (language: Language): MenuItemConstructorOptions[] => {
  const words = shellWords[language].menu
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    {
      label: 'Balie',
      submenu: [
        { role: 'about', label: words.about },
        line,
        { role: 'services', label: words.services },
        line,
        { role: 'hide', label: words.hide },
        { role: 'hideOthers', label: words.hideOthers },
        { role: 'unhide', label: words.showAll },
        line,
        { role: 'quit', label: words.quit },
      ],
    },
    { label: words.edit, submenu: editing(language) },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.usualSize },
        { role: 'zoomIn', label: words.larger },
        { role: 'zoomOut', label: words.smaller },
      ],
    },
    {
      label: words.window,
      role: 'window',
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'close', label: words.close },
        line,
        { role: 'front', label: words.front },
      ],
    },
  ]
}

/** What can be done in a field, in the menu of macOS and under the right mouse button everywhere. */
export const editing = (language: Language): MenuItemConstructorOptions[] => {
  const words = shellWords[language].menu
  return [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ]
}
