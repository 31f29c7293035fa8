import { readFile, rm, truncate } from 'node:fs/promises'
import * as z from 'zod'
import { type DevicesConfiguration, noDevices } from '#domain/devices/configuration.ts'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import type { Finding } from '#preload/finding.ts'
import { SettingsDraft } from '#preload/settings.ts'
import { Configuration, writeConfiguration } from '../configuration/configuration.ts'
import { isErrno } from '../storage/readIfThere.ts'
import { checkSettings, mayWrite } from './check.ts'
import { freePort } from './ports.ts'

/**
 * Settings for an installation nobody sits at: the fields of `station.json`, fewer where the site's settings can say them.
 * Every text is taken as it is here and checked like what a person types.
 */
const { site, station, name, screen, kiosk, pin, counter, language, ordinal, installation, servers, devices } =
  SettingsDraft.shape
const Provision = z.strictObject({
  site,
  station,
  name,
  screen,
  kiosk,
  pin,
  ordinal,
  installation,
  servers,
  counter: counter.default(''),
  language: language.default('nl'),
  devices,
  /** As a file for an earlier Balie says it. */
  printer: z.enum(['none', 'simulated']).optional(),
  port: Configuration.shape.port.optional(),
})

export type Provisioned = {
  written: boolean
  findings: Finding[]
  /** What the file said, where it could be read. */
  draft?: SettingsDraft
  /** The file could not be removed after use, and still holds its password. */
  kept: boolean
}

/**
 * Takes a provisioning file over: checks it as the form is checked, writes `station.json`, and removes the file with its
 * password. A file that is wrong stays, so that it can be mended; nothing is written then.
 */
export const provision = async (options: {
  folder: string
  path: string
  present: Configuration | undefined
  /** Whether to write although no server could confirm it. */
  unproven: boolean
  now: number
}): Promise<Provisioned> => {
  const { folder, path, present, unproven, now } = options
  const read = await readProvision(path)
  if ('finding' in read) return { written: false, findings: [read.finding], kept: false }
  const { port, printer, ...typed } = read.provision
  const draft = { ...typed, ...devicesOf(typed.devices, printer) }
  const { configuration, report } = await checkSettings({ typed: draft, present, now })
  const { findings } = report
  if (configuration === undefined || !mayWrite(findings, unproven)) {
    return { written: false, findings, draft, kept: false }
  }
  await writeConfiguration(folder, { ...configuration, port: port ?? present?.port ?? (await freePort()) })
  return { written: true, findings, draft, kept: !(await removed(path)) }
}

/** A file that says nothing of devices leaves those that are there. */
const devicesOf = (
  devices: DevicesConfiguration | undefined,
  printer: 'none' | 'simulated' | undefined,
): { devices?: DevicesConfiguration } => {
  if (devices !== undefined) return { devices }
  return printer === 'simulated' ? { devices: { ...noDevices, printer: simulatedPrinter } } : {}
}

const readProvision = async (
  path: string,
): Promise<{ finding: Finding } | { provision: z.infer<typeof Provision> }> => {
  const wrong = (code: Finding['code'], facts: Finding['facts']): { finding: Finding } => ({
    finding: { code, level: 'error', facts },
  })
  let content: unknown
  try {
    content = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    return wrong('fileUnreadable', { reason: isErrno(error, 'ENOENT') ? 'ENOENT' : reasonOf(error) })
  }
  const parsed = Provision.safeParse(content)
  if (parsed.success) return { provision: parsed.data }
  const issue = parsed.error.issues[0]
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : []
  return wrong('fileWrong', { field: [...(issue?.path ?? []), ...unknown].join('.').slice(0, 100) })
}

/** A syntax error quotes the text, which has a password in it. */
const reasonOf = (error: unknown): string =>
  error instanceof SyntaxError ? 'JSON' : error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

/** Removes the file; where that is not allowed, empties it. Whether the password is gone. */
const removed = async (path: string): Promise<boolean> => {
  const emptied = await truncate(path).then(
    () => true,
    () => false,
  )
  return rm(path).then(
    () => true,
    () => emptied,
  )
}
