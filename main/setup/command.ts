import { realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding } from '#preload/finding.ts'
import { makeBackup, openBackup } from '../backup/backup.ts'
import { backupFault } from '../backup/faults.ts'
import { judgeBackup, restoredConfiguration } from '../backup/judgeBackup.ts'
import { finishRestore, prepareRestore } from '../backup/restore.ts'
import { type Configuration, NoConfiguration, readConfiguration } from '../configuration/configuration.ts'
import { shortestPassphrase } from '../sealed/sealedFile.ts'
import { plainSeal } from '../station/secrets.ts'
import { exists } from '../storage/exists.ts'
import { whoUses } from '../storage/inUse.ts'
import { exitCodes, languageOf, ProvisionFailed, settingsFailure } from './failure.ts'
import { readPassphrase } from './passphrase.ts'
import { freePort } from './ports.ts'
import { provision } from './provision.ts'
import { findingText } from './words.ts'

/**
 * What is done to a station that does not run, from a terminal or an installer. Words go to standard error, exit codes are
 * those of sysexits.h.
 */
const usage = `npm run station -- COMMAND --folder DIR --file FILE
  provision   sets the station up from FILE, which is removed after use (--unproven: also when no server answers)
  backup      writes the station into FILE, encrypted with a passphrase
  restore     puts the station from FILE in the place of what is in DIR, which is kept there
              (--installation N: a higher number than the backup's plus one, where you know of a later restore)
The passphrase is read from BALIE_PASSPHRASE or from standard input. The station must not be running.`

/** Why something is not done, in words for a person, and with which code the process ends. */
class Refused extends Error {
  readonly exitCode: number

  constructor(text: string, exitCode: number = exitCodes.configuration) {
    super(text)
    this.exitCode = exitCode
  }
}

const language = languageOf(process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '', 'en')
/** npm tells its scripts. */
const version = process.env['npm_package_version'] ?? '0'
const say = (text: string): void => void process.stdout.write(`${text}\n`)

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string' },
      file: { type: 'string' },
      unproven: { type: 'boolean', default: false },
      installation: { type: 'string' },
    },
  })
  const { folder, file, unproven, installation = '0' } = values
  if (folder === undefined || file === undefined || !/^\d{1,3}$/.test(installation)) throw new Refused(usage, 64)
  const place = { folder: resolve(folder), file: resolve(file) }
  const user = await whoUses(place.folder)
  if (user !== undefined) {
    const where = join(place.folder, 'station.pid')
    throw new Refused(
      `Balie runs in this folder (process ${String(user)}): close it first. If it does not, remove ${where}.`,
      75,
    )
  }
  if ((await exists(place.folder)) && (await finishRestore(place.folder))) {
    process.stderr.write('A restore that was interrupted has been finished first.\n')
  }
  switch (positionals[0]) {
    case 'provision':
      return provisionFrom(place, unproven)
    case 'backup':
      return backUp(place)
    case 'restore':
      return restore(place, Number(installation))
    default:
      throw new Refused(usage, 64)
  }
}

type Place = { folder: string; file: string }

const provisionFrom = async ({ folder, file }: Place, unproven: boolean): Promise<void> => {
  const present = await presentIn(folder)
  const { written, findings, kept } = await provision({ folder, path: file, present, unproven, now: Date.now() })
  if (!written) throw new ProvisionFailed(findings)
  if (findings.length > 0) process.stderr.write(`${findingText(findings, language)}\n`)
  if (kept) process.stderr.write(`${file} holds a password and could not be removed; remove it.\n`)
  say(join(folder, 'station.json'))
}

const backUp = async ({ folder, file }: Place): Promise<void> => {
  if (!(await exists(folder)) || (await presentIn(folder)) === undefined) throw new NoConfiguration(undefined)
  if (await exists(join(folder, 'seal.key'))) {
    throw new Refused(
      'The keys of this station are sealed by the operating system: make the backup on its Settings screen.',
    )
  }
  if (await exists(file)) throw new Refused(`${file} is there already; a backup never replaces another one.`, 73)
  if (await isWithin(folder, file)) {
    throw new Refused(`${file} would lie in the station's own folder: put it elsewhere, best on another disk.`, 73)
  }
  const passphrase = await passphraseFor('Passphrase: ', 'Once more: ')
  if (passphrase.length < shortestPassphrase) {
    refuse([{ code: 'passphraseShort', level: 'error', facts: { least: shortestPassphrase } }])
  }
  await makeBackup({ folder, seal: plainSeal, passphrase, path: file, version, now: Date.now() })
  say(`${file} (${String((await stat(file)).size)} bytes)`)
}

const restore = async ({ folder, file }: Place, wanted: number): Promise<void> => {
  const passphrase = await passphraseFor('Passphrase: ')
  const backup = await openBackup(file, passphrase).catch((error: unknown) => refuse([backupFault(error)]))
  const present = await presentIn(folder)
  const { findings, installation } = await judgeBackup({
    backup: backup.configuration,
    present,
    now: Date.now(),
  })
  if (findings.some(({ level }) => level === 'error')) refuse(findings)
  if (findings.length > 0) process.stderr.write(`${findingText(findings, language)}\n`)
  const raised = Math.max(installation, wanted)
  const { port } = present ?? backup.configuration
  const kept = port === 0 ? await freePort() : port
  await prepareRestore({
    folder,
    backup,
    seal: plainSeal,
    change: (configuration) => restoredConfiguration(configuration, { installation: raised, port: kept }),
    now: Date.now(),
  })
  await finishRestore(folder)
  say(`${backup.configuration.station} is in ${folder}, as installation ${String(raised)}.`)
}

const refuse = (findings: readonly Finding[]): never => {
  throw new Refused(findingText(findings, language))
}

const presentIn = async (folder: string): Promise<Configuration | undefined> => {
  try {
    return (await readConfiguration(folder, Date.now())).configuration
  } catch (error) {
    if (error instanceof NoConfiguration) return undefined
    throw error
  }
}

const passphraseFor = async (...asks: readonly string[]): Promise<string> => {
  const given = process.env['BALIE_PASSPHRASE'] ?? ''
  const passphrase = given === '' ? await readPassphrase(...asks) : given
  if (passphrase === undefined) throw new Refused('The two passphrases differ.')
  return passphrase
}

/** Whether a file would lie in a folder, whatever links lead there. */
const isWithin = async (folder: string, file: string): Promise<boolean> => {
  const way = relative(await realpath(folder), await realpath(dirname(file)))
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}

run().catch((error: unknown) => {
  const told = settingsFailure(error, language)
  process.stderr.write(`${told?.text ?? (error instanceof Error ? error.message : String(error))}\n`)
  process.exitCode = told?.exitCode ?? (error instanceof Refused ? error.exitCode : 1)
})
