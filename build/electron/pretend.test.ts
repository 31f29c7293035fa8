import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import * as pretended from './pretend.ts'

const types = join(import.meta.dirname, '../../node_modules/electron/electron.d.ts')

/** What Electron's own types say that each of its parts has: methods, properties and events. */
const readTypes = async (): Promise<Map<string, Set<string>>> => {
  const source = ts.createSourceFile(types, await readFile(types, 'utf8'), ts.ScriptTarget.Latest, true)
  const parts = new Map<string, Set<string>>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
      const names = parts.get(node.name?.text ?? '') ?? new Set<string>()
      for (const member of node.members) {
        const name = member.name?.getText()
        if (name !== undefined) names.add(name)
        const [event] = name === 'on' && ts.isFunctionLike(member) ? member.parameters : []
        if (event?.type !== undefined) names.add(`event ${event.type.getText().replaceAll(/'/g, '')}`)
      }
      parts.set(node.name?.text ?? '', names)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return parts
}

/** Which part of Electron each part of the stand-in stands for. */
const standsFor: Record<string, object> = {
  App: pretended.app,
  CommandLine: pretended.app.commandLine,
  IpcMain: pretended.ipcMain,
  Protocol: pretended.protocol,
  SafeStorage: pretended.safeStorage,
  Screen: pretended.screen,
  PowerMonitor: pretended.powerMonitor,
  Dialog: pretended.dialog,
  Menu: pretended.Menu,
  PowerSaveBlocker: pretended.powerSaveBlocker,
}

/** What the stand-in has for whoever drives it, and Node's event emitter. */
const notElectrons = /^_|^(domain|sent|shown|show|crashed|crash|zoom|webRtc|openWindow|options|maximized|bounds)$/

test('the stand-in has nothing that Electron has not', async () => {
  const parts = await readTypes()
  await pretended.app.whenReady()
  const window = new pretended.BrowserWindow({ webPreferences: {}, x: 0, y: 0, width: 1, height: 1 })
  const all = Object.entries({
    ...standsFor,
    Session: pretended.session.defaultSession,
    WebRequest: pretended.session.defaultSession.webRequest,
    WebContents: window.webContents,
    BrowserWindow: window,
  })
  const invented = all.flatMap(([part, stand]) => {
    const has = parts.get(part) ?? new Set()
    return Object.keys(stand)
      .filter((name) => !notElectrons.test(name) && !has.has(name))
      .map((name) => `${part}.${name}`)
  })
  expect(invented).toEqual([])
})

test('every event that whoever drives it makes up is one of Electron’s', async () => {
  const parts = await readTypes()
  const driven = await readFile(join(import.meta.dirname, 'scenarios.ts'), 'utf8')
  const stand = await readFile(join(import.meta.dirname, 'pretend.ts'), 'utf8')
  const known = new Set([...parts.values()].flatMap((names) => [...names]))
  const emitted = [...`${driven}${stand}`.matchAll(/\.emit\('([\w-]+)'/g)].map(([, name = '']) => name)
  expect(emitted.length).toBeGreaterThan(10)
  expect(emitted.filter((name) => !known.has(`event ${name}`))).toEqual([])
})
