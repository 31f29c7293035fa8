import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const rooms = ['main', 'preload'].map((room) => join(import.meta.dirname, '../..', room))

/** What a source imports of Electron's module, types left out; `*` for all of it, however it is had. */
const powersIn = (source: string): string[] => {
  const powers: string[] = []
  const visit = (node: ts.Node): void => {
    const names = ts.isImportDeclaration(node) && node.moduleSpecifier.getText() === "'electron'"
    if (names && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) {
      const named = node.importClause?.namedBindings
      if (named !== undefined && ts.isNamedImports(named)) {
        powers.push(
          ...named.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text),
        )
      } else powers.push('*')
    }
    const [asked] = ts.isCallExpression(node) ? node.arguments : []
    if (asked?.getText() === "'electron'") powers.push('*')
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true))
  return powers
}

test('of Electron’s module nothing is used that hands an address or a file to the operating system', async () => {
  const sources = await Promise.all(
    rooms.map(async (room) => {
      const names = await readdir(room, { recursive: true })
      const files = names.filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
      return Promise.all(files.map((name) => readFile(join(room, name), 'utf8')))
    }),
  )
  // `shell` opens addresses and files, `net` has Chromium's network, `utilityProcess` and `desktopCapturer` speak for
  // themselves: whoever needs one says here why, and in docs/electron-checklist.md what keeps a page from it.
  expect([...new Set(sources.flat().flatMap(powersIn))].sort()).toEqual(
    [
      ...['BrowserWindow', 'Menu', 'app', 'contextBridge', 'dialog', 'ipcMain', 'ipcRenderer', 'powerMonitor'],
      ...['powerSaveBlocker', 'protocol', 'safeStorage', 'screen', 'session'],
    ].sort(),
  )
})

test.each([
  ["import { app, shell } from 'electron'", ['app', 'shell']],
  ["import { shell as it, type App } from 'electron'", ['shell']],
  ["import * as all from 'electron'", ['*']],
  ["const { shell } = require('electron')", ['*']],
  ["const { shell } = await import('electron')", ['*']],
  ["import type { Shell } from 'electron'", []],
])('%s is seen', (source, powers) => expect(powersIn(source)).toEqual(powers))
