import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language/language.ts'
import { contextMenuFor } from './contextMenu.ts'
import { menuFor } from './menu.ts'

/** Every item of a menu and the menus in it. */
const itemsIn = (items: ReturnType<typeof menuFor>): ReturnType<typeof menuFor> =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : [])])

describe.each(languages)('the menu in %s', (language) => {
  test('has words of that language for everything that Electron would say in English', () => {
    const silent = itemsIn(menuFor(language)).filter(({ type, label = '' }) => type !== 'separator' && label === '')
    expect(silent).toEqual([])
  })

  test('reloads nothing and opens no tools for developers', () => {
    const roles = itemsIn(menuFor(language)).map(({ role }) => role)
    expect(roles).not.toEqual(expect.arrayContaining([expect.stringMatching(/reload|devtools/i)]))
  })
})

test('the right mouse button offers editing in a field, copying of what is marked, and nothing elsewhere', () => {
  const roles = (clicked: Parameters<typeof contextMenuFor>[0]) => contextMenuFor(clicked, 'nl').map(({ role }) => role)
  expect(roles({ isEditable: true, selectionText: '' })).toEqual(
    expect.arrayContaining(['undo', 'cut', 'copy', 'paste', 'selectAll']),
  )
  expect(roles({ isEditable: false, selectionText: 'A117' })).toEqual(['copy'])
  expect(roles({ isEditable: false, selectionText: '' })).toEqual([])
})
