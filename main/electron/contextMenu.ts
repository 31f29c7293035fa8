import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron'
import type { Language } from '#domain/language/language.ts'
import { editing } from './menu.ts'
import { shellWords } from './words.ts'

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText'>

/** What the right mouse button offers: editing in a field, copying of a text that is marked, nothing elsewhere. */
export const contextMenuFor = (
  { isEditable, selectionText }: Clicked,
  language: Language,
): MenuItemConstructorOptions[] => {
  if (isEditable) return editing(language)
  return selectionText === '' ? [] : [{ role: 'copy', label: shellWords[language].menu.copy }]
}

export const offerContextMenu = (
  contents: WebContents,
  language: Language,
  popup: (template: MenuItemConstructorOptions[]) => void,
): void => {
  contents.on('context-menu', (_event, clicked) => {
    const template = contextMenuFor(clicked, language)
    if (template.length > 0) popup(template)
  })
}
