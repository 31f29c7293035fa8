import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createPackage } from '@electron/asar'

/** What Electron 45 for Linux consists of; the languages stand for the fifty-odd that come with it. */
const files = [
  ...[
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'icudtl.dat',
    'libffmpeg.so',
    'libvk_swiftshader.so',
    'libvulkan.so.1',
  ],
  ...['chrome_100_percent.pak', 'chrome_200_percent.pak', 'resources.pak', 'snapshot_blob.bin'],
  ...['v8_context_snapshot.bin', 'vk_swiftshader_icd.json', 'LICENSE', 'LICENSES.chromium.html'],
  ...['nl', 'fr', 'de', 'en-US', 'en-GB', 'sw', 'zh-CN'].map((language) => `locales/${language}.pak`),
]

/**
 * Electron's fuses as they lie in its binary: a mark, the version of the list, its length, and each fuse as it comes from
 * Electron (docs/tutorial/fuses.md and build/fuses/fuses.json5 of Electron 45).
 */
const fuses = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011'

/**
 * A folder laid out as Electron's own for Linux, with nothing in it that runs: enough for electron-builder to make a real
 * package around our app where the binary cannot be had. Its `default_app.asar` is a real archive, as it is read.
 */
export const makeDummyElectron = async (folder: string, version: string): Promise<void> => {
  for (const name of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), name)
  }
  await writeFile(join(folder, 'version'), version)
  await writeFile(join(folder, 'electron'), `\u007fELF${fuses}`, { mode: 0o755, encoding: 'latin1' })
  const app = join(folder, 'default_app')
  await mkdir(join(folder, 'resources'))
  await mkdir(app)
  await writeFile(join(app, 'package.json'), '{}')
  await createPackage(app, join(folder, 'resources/default_app.asar'))
}
