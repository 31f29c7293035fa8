import type { SettingField } from '#preload/finding.ts'
import type { SettingsDraft } from '#preload/settings.ts'
import type { Configuration } from '../configuration/configuration.ts'

/** A configuration as the form shows it. Passwords never leave main. */
export const draftOf = ({ port: _port, counter = '', ...configuration }: Configuration): SettingsDraft =>
  withoutPasswords({ ...configuration, counter })

export const withoutPasswords = (draft: SettingsDraft): SettingsDraft => ({
  ...draft,
  servers: draft.servers.map(({ url, user }) => ({ url, user, password: '' })),
})

/** The fields in which two configurations differ, also those that are not shown. */
export const differences = (a: Configuration, b: Configuration): SettingField[] => {
  const fields = ['name', 'screen', 'counter', 'language', 'ordinal', 'installation', 'printer', 'port'] as const
  const of = (part: 'url' | 'user' | 'password', { servers }: Configuration): string =>
    JSON.stringify(servers.map((server) => server[part]))
  return [
    ...fields.filter((field) => a[field] !== b[field]),
    ...(of('url', a) === of('url', b) ? [] : (['servers'] as const)),
    ...(of('user', a) === of('user', b) ? [] : (['user'] as const)),
    ...(of('password', a) === of('password', b) ? [] : (['password'] as const)),
  ]
}
