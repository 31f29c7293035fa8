import { type Imports, reachedFrom } from './imports.ts'

export type Breach = { file: string; imports: string; rule: string }

/** Which rooms, or folders of rooms, each room may use. Arrows point down only. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  sync: ['sync', 'domain'],
  devices: ['devices', 'domain'],
  preload: ['preload', 'domain'],
  main: ['main', 'preload', 'devices', 'sync/relay', 'sync/central', 'domain'],
  renderer: ['renderer', 'preload', 'domain', 'sync'],
}

/** The last two are the year's holidays and calendar files, and nothing else: no clock, no files. */
const domainPackages = ['temporal-polyfill', 'zod', 'minisearch', 'papaparse', '@itenium/date-holidays-be', 'ical.js']

/** Tests, and what only they use, may import anything. */
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/')
const isForTests = (file: string): boolean => isTest(file) || file.endsWith('/builders.ts')
const inFolder = (file: string, folder: string): boolean => file.startsWith(`${folder}/`)
const isNode = (name: string): boolean => name.startsWith('node:')

/** Where the processes' own interfaces belong: Electron in its thin layer, never Node in what a page loads. */
const mayUseElectron = (file: string): boolean =>
  inFolder(file, 'main/electron') || /^preload\/electron[^/]*\.ts$/.test(file)

/** Files that a page loads; nothing they bring along may be of Node or Electron. */
const inPages = (file: string): boolean =>
  (inFolder(file, 'renderer') && !isForTests(file)) ||
  file === 'preload/socketBridge.ts' ||
  file === 'preload/contract.ts'

const isDriver = (file: string): boolean =>
  ['devices/printer', 'devices/display', 'devices/eid'].some((folder) => inFolder(file, folder))

const ownBreaches = ({ file, files, packages }: Imports): Breach[] => {
  const breaches: Breach[] = []
  const breach = (imports: string, rule: string): void => void breaches.push({ file, imports, rule })
  const room = file.split('/')[0] ?? ''

  if (packages.includes('electron') && !mayUseElectron(file)) breach('electron', 'only the Electron layer uses it')
  if (inFolder(file, 'tests/devices') && file.endsWith('/decoder.ts')) {
    for (const used of files) if (isDriver(used)) breach(used, 'a decoder imports no driver')
  }
  if (inFolder(file, 'tests/simulation/checker')) {
    for (const used of files) {
      if (!inFolder(used, 'tests/simulation/checker')) breach(used, 'the checker shares no code with what it judges')
    }
  }
  if (inFolder(file, 'tests') && file.endsWith('/verdict.ts')) {
    for (const used of files) if (!inFolder(used, 'tests')) breach(used, 'a verdict shares no code with what it judges')
  }
  if (isTest(file)) return breaches

  for (const used of files) {
    const allowed = mayUse[room]
    if (allowed !== undefined && !allowed.some((folder) => inFolder(used, folder))) breach(used, 'arrows point down')
    if (isForTests(used) && !isForTests(file) && room !== 'build') breach(used, 'only tests use what is made for tests')
    if (inFolder(file, 'devices/simulator') && isDriver(used)) {
      breach(used, 'a simulator imports no driver')
    }
  }
  if (room === 'domain') {
    for (const used of packages) {
      if (!domainPackages.includes(used)) breach(used, 'the domain uses small pure libraries only')
    }
  }
  return breaches
}

const pageBreaches = (all: readonly Imports[]): Breach[] =>
  all
    .filter(({ file }) => inPages(file))
    .flatMap(({ file }) =>
      reachedFrom(file, all).flatMap((reached) =>
        reached.packages
          .filter((name) => isNode(name) || name === 'electron')
          .map((name) => ({ file, imports: `${name} (in ${reached.file})`, rule: 'a page has no Node' })),
      ),
    )

/** Every arrow that the house does not have. */
export const breachesIn = (all: readonly Imports[]): Breach[] => [...all.flatMap(ownBreaches), ...pageBreaches(all)]
