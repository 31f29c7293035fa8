import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import type { Device } from '#domain/devices/device.ts'
import { dayOf, timeOf } from '#domain/time/day.ts'
import type { Connection, StartProblem } from '#preload/contract.ts'
import type { Health, Override, PageFacts } from '#preload/settings.ts'
import { stationFiles } from '../backup/files.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { logPath } from '../log/log.ts'
import { impersonalLine, lastLogLines } from './logLines.ts'

const keptLines = 2_000

export type Diagnosed = {
  folder: string
  host: string
  now: number
  configuration: Configuration | undefined
  overrides: readonly Override[]
  problems: readonly StartProblem[]
  health: Health
  connection: Connection | undefined
  devices: readonly Device[]
  page: PageFacts
}

/**
 * One file about a station for whoever helps from afar: versions, settings without secrets, health, counts, the files'
 * names and sizes, and the log's last lines. Nothing in it is about a person, and nothing opens a door.
 */
export const diagnose = async (station: Diagnosed): Promise<{ name: string; text: string }> => {
  const { folder, now, configuration } = station
  const lines = await lastLogLines(logPath(join(folder, 'log')), keptLines)
  const files = await stationFiles(folder)
  const content = {
    made: new Date(now).toISOString(),
    host: station.host,
    station: configuration === undefined ? 'not set up' : impersonal(configuration),
    overrides: station.overrides.map(({ field, name }) => ({ field, name })),
    problems: station.problems,
    health: station.health,
    connection: station.connection ?? 'none',
    devices: station.devices.map(({ since, ...device }) => ({ ...device, since: new Date(since).toISOString() })),
    page: station.page,
    files: files.map(({ path, size, mtimeMs }) => ({ path, size, changed: new Date(mtimeMs).toISOString() })),
    log: lines.flatMap((line) => impersonalLine(line) ?? []),
  }
  const text = JSON.stringify(content, undefined, 2)
  const day = `${dayOf(now)}-${timeOf(now).replace(':', '')}`
  return {
    name: `balie-diagnose-${configuration === undefined ? '' : `${configuration.site}-${configuration.station}-`}${day}.json`,
    text: withoutSecrets(text, configuration, folder),
  }
}

/** The name on screen may be somebody's, as may the user at the server. */
const impersonal = ({ servers, name: _name, ...rest }: Configuration) => ({
  ...rest,
  servers: servers.map(({ url }) => new URL(url).origin),
})

/** The last net: secrets, and the paths and computer names that often hold somebody's name. */
const withoutSecrets = (text: string, configuration: Configuration | undefined, folder: string): string => {
  const hidden: [string, string][] = [
    ...(configuration?.servers ?? []).map(({ password }): [string, string] => [password, '<password>']),
    [folder, '<folder>'],
    [homedir(), '<home>'],
    [hostname(), '<computer>'],
  ]
  return hidden
    .filter(([secret]) => secret.length >= 3)
    .reduce((left, [secret, sign]) => left.replaceAll(JSON.stringify(secret).slice(1, -1), sign), text)
}
