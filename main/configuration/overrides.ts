import type { DevicesConfiguration } from '#domain/devices/configuration.ts'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import type { StartProblem } from '#preload/contract.ts'
import { type Override, type OverridableField, overridableFields } from '#preload/settings.ts'
import { Configuration } from './configuration.ts'

/** What stands above `station.json` while this process runs. `value` is secret for the password. */
export type GivenOverride = Override & { value: string }

type Given = { overrides: GivenOverride[]; problems: StartProblem[] }

/**
 * Reads what the environment (`BALIE_SCREEN=display`) and the command line (`--set screen=display`) lay over the file;
 * the command line wins. What makes this installation this station, and which numbers are its own, is in the file only.
 */
export const readOverrides = (
  environment: Readonly<Record<string, string | undefined>>,
  assignments: readonly string[] = [],
): Given => {
  const problems: StartProblem[] = []
  const overrides = new Map<OverridableField, GivenOverride>()
  for (const field of overridableFields) {
    const name = variableOf(field)
    const value = environment[name]?.trim() ?? ''
    if (value !== '') overrides.set(field, { field, by: 'environment', name, value })
  }
  for (const assignment of assignments) {
    const [key = '', ...rest] = assignment.split('=')
    const field = overridableFields.find((known) => known === key.trim())
    const value = rest.join('=').trim()
    // Every user of the machine can read a command line.
    if (field === undefined || value === '' || field === 'password') {
      problems.push({ code: 'overrideWrong', file: `--set ${key.trim().slice(0, 40)}` })
    } else overrides.set(field, { field, by: 'commandLine', name: `--set ${field}`, value })
  }
  return { overrides: [...overrides.values()], problems }
}

/** The configuration with the overrides laid over it. One that makes no sense is left out and named. */
export const withOverrides = (
  file: Configuration,
  { overrides, problems }: Given,
): { configuration: Configuration; overrides: GivenOverride[]; problems: StartProblem[] } => {
  let configuration = file
  const used: GivenOverride[] = []
  const wrong: StartProblem[] = []
  for (const override of overrides) {
    const changed = Configuration.safeParse(change(configuration, override))
    if (changed.success) {
      configuration = changed.data
      used.push(override)
    } else wrong.push({ code: 'overrideWrong', file: override.name })
  }
  return { configuration, overrides: used, problems: [...problems, ...wrong] }
}

const variableOf = (field: OverridableField): string => `BALIE_${field.toUpperCase()}`

const change = (configuration: Configuration, { field, value }: GivenOverride): unknown => {
  const [first] = configuration.servers
  switch (field) {
    case 'servers':
      return {
        ...configuration,
        servers: value.split(',').map((url) => ({ user: first.user, password: first.password, url: url.trim() })),
      }
    case 'user':
    case 'password':
      return { ...configuration, servers: configuration.servers.map((server) => ({ ...server, [field]: value })) }
    case 'port':
      return { ...configuration, port: /^\d{1,5}$/.test(value) ? Number(value) : value }
    case 'printer':
      return { ...configuration, devices: withPrinter(configuration.devices, value) }
    default:
      return { ...configuration, [field]: value }
  }
}

/** Only what needs no words about a connection can be said in one: anything else is left for the schema to refuse. */
const withPrinter = ({ printer: _printer, ...others }: DevicesConfiguration, value: string): unknown => ({
  ...others,
  ...(value === 'none' ? {} : { printer: value === 'simulated' ? simulatedPrinter : value }),
})
