import { readFile, readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { mainBundle, preloadBundle } from './electron/bundles.ts'
import rendererConfig from './vite.config.ts'

const project = resolve(import.meta.dirname, '..')
const configuration = await getConfig(project, 'electron-builder.yml', null)

const Patterns = z.array(z.string())
const System = z.object({ icon: z.string(), files: Patterns })
const Named = z.looseObject({
  files: z.tuple([z.object({ filter: Patterns })]),
  extraMetadata: z.object({ main: z.string() }),
  linux: System,
  win: System,
  mac: System,
})
const named = Named.parse(configuration)

test('electron-builder finds nothing wrong with its configuration', async () => {
  await expect(validateConfiguration(configuration, new DebugLogger(false))).resolves.toBeUndefined()
})

test('what an installed station does not need of Electron is switched off', () => {
  expect(configuration.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
  expect(configuration.asar).toBe(true)
})

test('a package takes what the builds leave, and the licence', () => {
  const outputs = [rendererConfig, mainBundle, preloadBundle].map(
    ({ build }) => `${relative(project, build?.outDir ?? '')}/**`,
  )
  const taken = (patterns: string[]): string[] => patterns.filter((pattern) => !pattern.startsWith('!'))
  expect(new Set(taken(named.files[0].filter))).toEqual(new Set(outputs))
  // A list of exclusions only would take the whole project.
  for (const { files } of [named.linux, named.win, named.mac]) expect(taken(files)).toEqual(['LICENSE'])
  expect(named.extraMetadata.main).toBe(`${relative(project, mainBundle.build?.outDir ?? '')}/main.js`)
})

describe('the icons', () => {
  test('of Linux have the size that their name says', async () => {
    const folder = join(project, named.linux.icon)
    const names = await readdir(folder)
    expect(names).toContain('512x512.png')
    for (const name of names) {
      const png = await readFile(join(folder, name))
      // PNG (ISO/IEC 15948), 11.2.2: width and height begin the first chunk.
      expect(name).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}.png`)
    }
  })

  test('of Windows and macOS are of their kind and whole', async () => {
    const ico = await readFile(join(project, named.win.icon))
    const last = 6 + 16 * (ico.readUInt16LE(4) - 1)
    expect(ico.readUInt32LE(0)).toBe(0x0001_0000)
    expect(ico.readUInt32LE(last + 8) + ico.readUInt32LE(last + 12)).toBe(ico.length)
    const icns = await readFile(join(project, named.mac.icon))
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  })
})

test('the packages know whom they come from and what goes well with them', () => {
  expect(configuration).toMatchObject({
    linux: { target: ['deb', 'AppImage'] },
    deb: { recommends: ['pcscd', 'libpcsclite1'] },
    win: { target: 'nsis' },
    nsis: { perMachine: true },
    mac: { target: 'dmg' },
  })
})

test('the Debian package lets whoever sits at the machine use its devices', async () => {
  const { fpm = [] } = configuration.deb ?? {}
  const [source = '', target = ''] = (fpm?.[0] ?? '').split('=')
  expect(target).toMatch(/^\/usr\/lib\/udev\/rules\.d\/[0-6]\d-|^\/usr\/lib\/udev\/rules\.d\/7[0-2]-/)
  const rules = (await readFile(join(project, source), 'utf8')).split('\n').filter((line) => /^[^#]/.test(line))
  // udev(7): keys with an operator and a quoted value, and commas between them.
  const rule = /^([A-Z]+(\{\w+\})?(==|!=|=|\+=)"[^"]*"(, |$))+$/
  expect(rules.filter((line) => !rule.test(line))).toEqual([])
  expect(rules.filter((line) => line.includes('TAG+="uaccess"'))).toHaveLength(2)
})
