import { mkdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { Language } from '#domain/language/language.ts'
import { CounterNumber } from '#domain/visit/entry.ts'
import { Screen, type StartProblem } from '#preload/contract.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/** What makes this installation this station: `station.json` in its data folder, written by the administrator. */
export const Configuration = z.strictObject({
  /** Short name, part of every stamp: lower case letters, digits and hyphens. */
  station: z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/),
  name: z.string().min(1).max(60),
  site: z.string().regex(/^[a-z0-9]{1,12}$/),
  screen: Screen,
  /** The station's screen fills its monitor and cannot be left; for displays and kiosks, which nobody works at. */
  kiosk: z.boolean().optional(),
  counter: CounterNumber.optional(),
  language: Language,
  /** Which of the site's number blocks this station gives tickets from, and how often it was installed anew. */
  ordinal: z.int().positive(),
  installation: z.int().nonnegative(),
  central: z.strictObject({
    url: z.url({ protocol: /^https?$/ }),
    user: z.string().min(1),
    password: z.string().min(1),
  }),
  printer: z.enum(['none', 'simulated']),
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

const fileName = 'station.json'
const lastGoodName = 'station.last-good.json'

/**
 * Reads `station.json`. A damaged file is kept under another name and reported, and the last good one is used; it is
 * never emptied. Throws `NoConfiguration` when there is nothing to go on with.
 */
export const readConfiguration = async (
  folder: string,
  now: number,
): Promise<{ configuration: Configuration; problems: StartProblem[] }> => {
  await mkdir(folder, { recursive: true })
  const path = join(folder, fileName)
  const text = await readIfThere(path)
  const configuration = parse(text)
  if (configuration !== undefined) {
    await keepLastGood(folder, configuration)
    return { configuration, problems: [] }
  }
  const file = text === undefined ? undefined : await setAside(path, now)
  const lastGood = parse(await readIfThere(join(folder, lastGoodName)))
  if (lastGood === undefined) throw new NoConfiguration(file)
  return { configuration: lastGood, problems: file === undefined ? [] : [{ code: 'configurationCorrupt', file }] }
}

export const writeConfiguration = (folder: string, configuration: Configuration): Promise<void> =>
  atomicWrite(join(folder, fileName), `${JSON.stringify(configuration, undefined, 2)}\n`)

const parse = (text: string | undefined): Configuration | undefined => {
  if (text === undefined) return undefined
  try {
    return Configuration.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

const keepLastGood = async (folder: string, configuration: Configuration): Promise<void> => {
  const path = join(folder, lastGoodName)
  const content = JSON.stringify(configuration)
  if ((await readIfThere(path)) !== content) await atomicWrite(path, content)
}

const setAside = async (path: string, now: number): Promise<string> => {
  const kept = `${path}.damaged-${String(now)}`
  await rename(path, kept)
  return basename(kept)
}
