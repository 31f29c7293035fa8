import { isDeepStrictEqual } from 'node:util'
import type { SettingField } from '#preload/finding.ts'
import type { SettingsDraft } from '#preload/settings.ts'
import type { Configuration } from '../configuration/configuration.ts'

/** A configuration as the form shows it. Passwords never leave main. */
export const draftOf = (configuration: Configuration): SettingsDraft => {
  const { site, station, name, screen, kiosk = false, counter = '', language } = configuration
  const { ordinal, installation, servers } = configuration
  const about = { site, station, name, screen, kiosk, counter, language, ordinal, installation }
  return withoutPasswords({ ...about, servers })
}

export const withoutPasswords = ({ pin: _pin, ...draft }: SettingsDraft): SettingsDraft => ({
  ...draft,
  servers: draft.servers.map(({ url, user }) => ({ url, user, password: '' })),
})

/** The fields in which two configurations differ, also those that are not shown. */
export const differences = (a: Configuration, b: Configuration): SettingField[] => {
  const fields = ['name', 'screen', 'kiosk', 'counter', 'language', 'ordinal', 'installation', 'port'] as const
  const of = (part: 'url' | 'user' | 'password', { servers }: Configuration): string =>
    JSON.stringify(servers.map((server) => server[part]))
  return [
    ...fields.filter((field) => (a[field] ?? false) !== (b[field] ?? false)),
    ...(isDeepStrictEqual(a.keptPin, b.keptPin) ? [] : (['pin'] as const)),
    ...(isDeepStrictEqual(a.devices, b.devices) ? [] : (['devices'] as const)),
    ...(of('url', a) === of('url', b) ? [] : (['servers'] as const)),
    ...(of('user', a) === of('user', b) ? [] : (['user'] as const)),
    ...(of('password', a) === of('password', b) ? [] : (['password'] as const)),
  ]
}
