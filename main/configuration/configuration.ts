import { mkdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { DevicesConfiguration } from '#domain/devices/configuration.ts'
import { Language } from '#domain/language/language.ts'
import { siteIdPattern } from '#domain/site/databases.ts'
import { CounterNumber } from '#domain/visit/entry.ts'
import type { StartProblem } from '#preload/contract.ts'
import { Screen } from '#preload/screens.ts'
import { KeptPin } from '../kiosk/pin.ts'
import { MailCommand } from '../mail/command.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { formOf, inPresentForm, presentForm } from './forms.ts'

/** One central database and how this station signs in there. */
export const Server = z.strictObject({
  /** Without user and password in it: those would be shown, and are not used. */
  url: z.url({ protocol: /^https?$/ }).refine((url) => !/^https?:\/\/[^/]*@/i.test(url)),
  user: z.string().min(1).max(200),
  password: z.string().min(1).max(500),
})
export type Server = z.infer<typeof Server>

/** What makes this installation this station: `station.json` in its data folder. */
export const Configuration = z.strictObject({
  /** Short name, part of every stamp: lower case letters, digits and hyphens. */
  station: z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/),
  name: z.string().min(1).max(60),
  site: z.string().regex(siteIdPattern),
  screen: Screen,
  /** The station's screen fills its monitor and cannot be left; for displays and kiosks, which nobody works at. */
  kiosk: z.boolean().optional(),
  /** What opens the way out of a kiosk. */
  keptPin: KeptPin.optional(),
  counter: CounterNumber.optional(),
  language: Language,
  /** Which of the site's number blocks this station gives tickets from, and how often it was installed anew. */
  ordinal: z.int().positive(),
  installation: z.int().nonnegative(),
  /** In the order in which they are used: the first that answers. */
  servers: z.tuple([Server], Server).refine((servers) => servers.length <= 8),
  devices: DevicesConfiguration,
  /** Into which another program puts files with requests for appointments. */
  requestsFolder: z.string().min(1).max(400).optional(),
  /** Where the agendas are written as calendar files (.ics). */
  feedsFolder: z.string().min(1).max(400).optional(),
  /** What sends mail to citizens. */
  mail: MailCommand.optional(),
  /** Fixed port of the browser host: another port would be another origin, and so an empty replica. */
  port: z.int().min(0).max(65_535),
})
export type Configuration = z.infer<typeof Configuration>

/** No usable configuration is there; `file` names what was set aside, if anything. */
export class NoConfiguration extends Error {
  readonly file: string | undefined

  constructor(file: string | undefined) {
    super(file === undefined ? 'There is no station.json.' : `station.json was damaged and kept as ${file}.`)
    this.file = file
  }
}

/** A later Balie wrote `station.json`. It is left as it is: that Balie can go on with it. */
export class NewerConfiguration extends Error {
  constructor() {
    super('station.json was written by a newer version of Balie. Install that version, or a newer one, to go on.')
  }
}

const fileName = 'station.json'
const lastGoodName = 'station.last-good.json'
const previousName = 'station.previous.json'

/**
 * Reads `station.json`. A damaged file is kept under another name and reported, and the last good one is used; it is
 * never emptied. Throws `NoConfiguration` when there is nothing to go on with, `NewerConfiguration` when only another
 * Balie can.
 */
export const readConfiguration = async (
  folder: string,
  now: number,
): Promise<{ configuration: Configuration; problems: StartProblem[] }> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, fileName)
  const text = await readIfThere(path)
  const configuration = parseConfiguration(text)
  if (configuration !== undefined) {
    await keepLastGood(folder, configuration)
    return { configuration, problems: [] }
  }
  if (formOf(text) > presentForm) throw new NewerConfiguration()
  const file = text === undefined ? undefined : await setAside(path, now)
  const lastGood = parseConfiguration(await readIfThere(join(folder, lastGoodName)))
  if (lastGood === undefined) throw new NoConfiguration(file)
  return { configuration: lastGood, problems: file === undefined ? [] : [{ code: 'configurationCorrupt', file }] }
}

/** Writes `station.json`; what was there becomes the previous one. */
export const writeConfiguration = async (folder: string, configuration: Configuration): Promise<void> => {
  const path = join(folder, fileName)
  const present = await readIfThere(path)
  const content = textOf(configuration)
  if (present !== undefined && present !== content && parseConfiguration(present) !== undefined) {
    await atomicWrite(join(folder, previousName), present)
  }
  await atomicWrite(path, content)
  // A damaged file must not bring back what was true before, such as a number block of an earlier installation.
  await keepLastGood(folder, configuration)
}

/** The configuration before the last change, if it is there and can be read. */
export const previousConfiguration = async (folder: string): Promise<Configuration | undefined> =>
  parseConfiguration(await readIfThere(join(folder, previousName)))

/** A configuration from the text of a file, in any form that Balie ever wrote, or `undefined`. */
export const parseConfiguration = (text: string | undefined): Configuration | undefined => {
  if (text === undefined) return undefined
  try {
    return Configuration.safeParse(inPresentForm(JSON.parse(text))).data
  } catch {
    return undefined
  }
}

const textOf = (configuration: Configuration): string =>
  `${JSON.stringify({ form: presentForm, ...configuration }, undefined, 2)}\n`

const keepLastGood = async (folder: string, configuration: Configuration): Promise<void> => {
  const path = join(folder, lastGoodName)
  const content = textOf(configuration)
  if ((await readIfThere(path)) !== content) await atomicWrite(path, content)
}

const setAside = async (path: string, now: number): Promise<string> => {
  const kept = `${path}.damaged-${String(now)}`
  await rename(path, kept)
  return basename(kept)
}
