import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { extractAll, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { makeDummyElectron } from '#tests/support/dummyElectron.ts'
import { importsOf } from '#tests/layers/imports.ts'
import { buildElectron } from './electron/build.ts'
import { nativeModules } from './electron/bundles.ts'
import { buildRenderer } from './start/renderer.ts'

const run = promisify(execFile)
const project = resolve(import.meta.dirname, '..')
const Needs = z.record(z.string(), z.string()).default({})
const Module = z.object({ version: z.string(), dependencies: Needs, optionalDependencies: Needs })
const moduleAt = async (folder: string): Promise<z.infer<typeof Module>> =>
  Module.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))

let root = ''
let unpacked = ''
/** Every file in the archive. */
let packed: string[] = []
/** The archive's content as files. */
let content = ''

// A real package, made by electron-builder around an Electron that has everything but life.
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'balie-package-'))
  await Promise.all([buildRenderer(), buildElectron()])
  const { version } = await moduleAt(join(project, 'node_modules/electron'))
  await makeDummyElectron(join(root, 'electron'), version)
  await run(
    process.execPath,
    [
      join(project, 'node_modules/electron-builder/cli.js'),
      ...['--dir', '--linux', '--x64'],
      `-c.electronDist=${join(root, 'electron')}`,
      `-c.directories.output=${join(root, 'out')}`,
    ],
    { cwd: project },
  )
  unpacked = join(root, 'out/linux-unpacked')
  const archive = join(unpacked, 'resources/app.asar')
  content = join(root, 'content')
  extractAll(archive, content)
  const names = listPackage(archive, { isPack: false }).map((name) => name.replace(/^[/\\]/, '').replaceAll('\\', '/'))
  packed = names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)))
}, 180_000)
afterAll(() => rm(root, { recursive: true, force: true }))

/** What a script says that finds its modules in the package. */
const runInPackage = async (script: string): Promise<string> => {
  await writeFile(join(content, 'try.mjs'), script)
  const { stdout } = await run(process.execPath, ['try.mjs'], { cwd: content })
  return stdout.trim()
}

const under = (folder: string): string[] => packed.filter((name) => name.startsWith(folder))

describe('the package', () => {
  test('holds the bundles, the screens and their licences', async () => {
    expect(under('dist/electron/')).toEqual(
      ['licences.md', 'main.js', 'preload.cjs'].map((name) => `dist/electron/${name}`),
    )
    const built = await readdir(join(project, 'dist/renderer'), { recursive: true, withFileTypes: true })
    expect(under('dist/renderer/').length).toBe(built.filter((entry) => entry.isFile()).length)
    expect(under('dist/renderer/')).toEqual(
      expect.arrayContaining(['dist/renderer/index.html', 'dist/renderer/licences.md']),
    )
    expect(await readFile(join(content, 'dist/electron/licences.md'), 'utf8')).toMatch(
      /## zod - .*\(MIT\)\n\nMIT License/,
    )
    expect(await readFile(join(content, 'LICENSE'), 'utf8')).toContain('EUROPEAN UNION PUBLIC LICENCE')
    expect(existsSync(join(unpacked, 'LICENSE.electron.txt'))).toBe(true)
  })

  test('holds nothing else: no sources, no tests, no data', () => {
    const expected = /^(LICENSE|package\.json|dist\/electron\/|dist\/renderer\/|node_modules\/)/
    expect(packed.filter((name) => !expected.test(name))).toEqual([])
    const foreign = /\.(tsx?|mts|map|md|cc|cpp|gyp|h)$|(^|\/)(tests?|__tests__|\.github)\//
    const licence = /(^|\/)(licences|LICENSE)\.md$/
    expect(packed.filter((name) => foreign.test(name) && !licence.test(name))).toEqual([])
  })

  test('has a description that leads to the bundle and says nothing of how it was made', async () => {
    const description: unknown = JSON.parse(await readFile(join(content, 'package.json'), 'utf8'))
    expect(description).toMatchObject({ name: 'balie', type: 'module', main: 'dist/electron/main.js' })
    expect(description).not.toHaveProperty('scripts')
    expect(description).not.toHaveProperty('devDependencies')
  })

  test('brings Chromium’s words in our four languages and no other', async () => {
    const languages = await readdir(join(unpacked, 'locales'))
    expect(languages.sort()).toEqual(['de.pak', 'en-GB.pak', 'en-US.pak', 'fr.pak', 'nl.pak'])
  })

  test('has its fuses in the binary as we decided', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'balie'))
    const on = '1'.charCodeAt(0)
    const isOn = (fuse: FuseV1Options): boolean => Number(wire[fuse]) === on
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      nodeInspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeInspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      ownSnapshot: false,
      filePrivileges: false,
    })
    // The ninth, WebAssembly's trap handlers, electron-builder does not know yet; it stays as Electron has it: on.
    expect((await readFile(join(unpacked, 'balie'), 'latin1')).slice(-1)).toBe('1')
  })
})

/** Headers for whoever compiles, types, and what is for systems with another C library. */
const onlyForBuilding = /^(napi-macros|node-addon-api|@types\/.*|@node-usb\/.*-musl)$/

/** Where each module keeps what it compiled for this operating system. */
const forThisSystem =
  /\/prebuilds\/linux-(x64|arm64)\/|^node_modules\/@koromix\/koffi-linux-(x64|arm64)\/linux_|^node_modules\/@node-usb\/usb-linux-(x64|arm64)-gnu\//

describe('modules with compiled code', () => {
  test('are in the package with everything they need, and nothing is that they do not', async () => {
    const { dependencies } = await moduleAt(project)
    const needed = new Set<string>()
    const visit = async (name: string): Promise<void> => {
      if (needed.has(name) || onlyForBuilding.test(name)) return
      needed.add(name)
      const own = await moduleAt(join(project, 'node_modules', name))
      for (const next of Object.keys(own.dependencies)) await visit(next)
      // Those for other machines are not installed.
      const ours = Object.keys(own.optionalDependencies).filter((next) =>
        existsSync(join(project, 'node_modules', next)),
      )
      for (const next of ours) await visit(next)
    }
    for (const name of nativeModules.filter((known) => known in dependencies)) await visit(name)
    const there = under('node_modules/').map((name) => /^node_modules\/((@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? '')
    expect([...new Set(there)].sort()).toEqual([...needed].sort())
  })

  test('have their code outside the archive, where it can be loaded, and only for this operating system', () => {
    const compiled = under('node_modules/').filter((name) => name.endsWith('.node'))
    expect(compiled.some((name) => name.includes('/linux-x64/'))).toBe(true)
    for (const name of compiled) {
      expect(name).toMatch(forThisSystem)
      expect([name, existsSync(join(unpacked, 'resources/app.asar.unpacked', name))]).toEqual([name, true])
    }
  })

  test('load and work from the package', async () => {
    const script = `
      import { ClassicLevel } from 'classic-level'
      const level = new ClassicLevel('data')
      await level.put('a', 'kept')
      console.log(await level.get('a'))
      await level.close()`
    expect(await runInPackage(script)).toBe('kept')
  })

  test('reach devices from the package', async () => {
    const script = `
      import koffi from 'koffi'
      import { SerialPort } from 'serialport'
      import { usb } from 'usb'
      const port = new SerialPort({ path: 'nowhere', baudRate: 9600, autoOpen: false })
      const opened = await new Promise((resolve) => port.open(resolve))
      const listed = await usb.getDevices().then(() => 'a bus', () => 'no bus')
      const length = koffi.load('libc.so.6').func('size_t strlen(const char *text)')
      console.log(JSON.stringify([length('balie'), opened instanceof Error, typeof listed]))`
    expect(JSON.parse(await runInPackage(script))).toEqual([5, true, 'string'])
  })
})

describe('the packed main', () => {
  test('imports nothing that is neither in the package nor of Node or Electron', async () => {
    const { files, packages } = importsOf('main.js', await readFile(join(content, 'dist/electron/main.js'), 'utf8'))
    const missing = packages.filter(
      (name) => !isBuiltin(name) && name !== 'electron' && under(`node_modules/${name}/`).length === 0,
    )
    expect({ files, missing }).toEqual({ files: [], missing: [] })
  })

  test('starts a station and serves its screens from the package', async () => {
    const electron = join(content, 'node_modules/electron')
    await mkdir(electron)
    await writeFile(join(electron, 'package.json'), '{"type":"module","exports":"./index.js"}')
    const pretended = pathToFileURL(join(import.meta.dirname, 'electron/pretend.ts')).href
    await writeFile(join(electron, 'index.js'), `export * from ${JSON.stringify(pretended)}\n`)
    const folder = join(root, 'station')
    await mkdir(folder)
    await writeFile(
      join(folder, 'station.json'),
      JSON.stringify({
        ...{ station: 'welcome', name: 'Onthaal', site: 'gm', screen: 'welcome', language: 'nl' },
        ...{ ordinal: 1, installation: 0, printer: 'simulated', port: 0 },
        central: { url: 'http://127.0.0.1:9', user: 'welcome', password: 'none' },
      }),
    )
    const { stdout } = await run(process.execPath, ['build/electron/drive.ts', '--folder', folder], {
      cwd: project,
      timeout: 15_000,
      env: {
        ...process.env,
        PRETEND_MAIN: pathToFileURL(join(content, 'dist/electron/main.js')).href,
        PRETEND_HOME: root,
        PRETEND_PACKAGED: 'yes',
        PRETEND_SCENARIO: 'isolation',
      },
    })
    expect(JSON.parse(stdout)).toMatchObject({
      page: { status: 200 },
      description: { ok: true, value: { station: 'welcome', host: 'electron' } },
      code: 0,
      dialogs: [],
    })
  })
})
