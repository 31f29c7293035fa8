import { type Heartbeat, isAlive } from '#domain/health/heartbeat.ts'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import { freeOrdinal, listedOrdinal } from '#domain/site/issuing.ts'
import { dayOf, timeOf } from '#domain/time/day.ts'
import type { Finding, SettingField } from '#preload/finding.ts'
import { userName } from '#sync/central/roles.ts'
import type { Configuration, Server } from '../configuration/configuration.ts'
import type { ServerAnswer, SiteAnswer } from './askServer.ts'

/** What of a station the servers' answers are held against; absent where it was not of the right form. */
export type Judged = {
  site: string | undefined
  station: string | undefined
  screen: Configuration['screen']
  counter: string | undefined
  ordinal: number | undefined
  installation: number | undefined
}

const wrongClockMs = 120_000

type Level = Finding['level']

/** What one server's answer means for a station. A first server that is away leaves everything unproven. */
export const judgeServer = (row: {
  index: number
  server: Server
  answer: ServerAnswer
  judged: Judged
}): Finding[] => {
  const { index, server, answer, judged } = row
  const { url, user } = server
  const find = (
    code: Finding['code'],
    level: Level,
    { field = 'servers', ...facts }: { field?: SettingField } & Finding['facts'] = {},
  ): Finding => ({ code, level, field, server: index, facts: { url, user, ...facts } })
  const away: Level = index === 0 ? 'unproven' : 'warning'
  switch (answer.kind) {
    case 'unreachable':
      // It answered, and not in TLS: another port, or no https there.
      if (answer.reason === 'EPROTO') return [find('serverNotDatabase', 'error')]
      return isAboutCertificate(answer.reason)
        ? [find('certificateWrong', 'error', { reason: answer.reason })]
        : [find('serverUnreachable', away, { reason: answer.reason })]
    case 'failed':
      return [find('serverFailed', away, { status: answer.status })]
    case 'notDatabase':
      return [find('serverNotDatabase', 'error')]
    case 'credentialsWrong':
      return [find('credentialsWrong', 'error', { field: 'password' })]
    case 'signedIn': {
      const minutes = Math.round((answer.skewMs ?? 0) / 60_000)
      return [
        ...(Math.abs(answer.skewMs ?? 0) < wrongClockMs ? [] : [find('clockOff', 'warning', { minutes })]),
        ...(answer.site === undefined ? [] : databaseFindings(answer.site, judged.screen, find)),
      ]
    }
  }
}

const databaseFindings = (
  { id: site, databases, site: settings }: SiteAnswer,
  screen: Configuration['screen'],
  find: (code: Finding['code'], level: Level, facts?: { field?: SettingField } & Finding['facts']) => Finding,
): Finding[] => {
  const statusOf = (kind: string): number => databases.find((database) => database.kind === kind)?.status ?? 0
  const isRefused = (kind: string): boolean => [401, 403].includes(statusOf(kind))
  if (statusOf('site') === 404) return [find('siteAbsent', 'error', { field: 'site', site })]
  if (isRefused('site')) return [find('userNotAllowed', 'error', { field: 'user', site })]
  const absent = databases.filter(({ status }) => status === 404).map(({ name }) => name)
  return [
    ...(settings === undefined ? [find('siteUnset', 'warning', { field: 'site', site })] : []),
    ...(absent.length === 0 ? [] : [find('databasesAbsent', 'warning', { field: 'site', names: absent.join(', ') })]),
    ...(isRefused('private') && isStaffed(roleOf(screen))
      ? [find('privateNotAllowed', 'error', { field: 'user' })]
      : []),
  ]
}

const isAboutCertificate = (reason: string): boolean => /CERT|TLS|SSL|SIGNATURE/.test(reason)

/**
 * What the site, as one server knows it, means for this station's name, counter and numbers. `present` is the
 * configuration that this very station runs with: its own heartbeat and its own numbers are no surprise.
 */
export const judgeStation = (options: {
  answer: SiteAnswer
  judged: Judged
  present: Configuration | undefined
  user: string
  now: number
}): Finding[] => {
  const { answer, judged, present, user, now } = options
  const { station, site } = judged
  const known = answer.site
  if (station === undefined || site === undefined || site !== answer.id) return []
  const isOwn = present?.station === station && present.site === site
  const heard = isOwn ? undefined : answer.heard.find((heartbeat) => heartbeat.station === station)
  const expected = userName(site, station)
  return [
    ...(heard === undefined ? [] : [heardFinding(heard, now)]),
    ...(user.startsWith(`${site}-`) && user !== expected
      ? [{ code: 'userOfOther', level: 'warning', field: 'user', facts: { user, station, expected } } as const]
      : []),
    ...(judged.counter !== undefined &&
    known !== undefined &&
    !known.counters.some(({ number }) => number === judged.counter)
      ? [{ code: 'counterUnknown', level: 'error', field: 'counter', facts: { counter: judged.counter } } as const]
      : []),
    ...ordinalFindings(answer, judged),
    ...installationFindings(answer, judged, isOwn ? present : undefined),
  ]
}

const heardFinding = (heartbeat: Heartbeat, now: number): Finding => {
  const { station, at } = heartbeat
  return (
    aliveFinding(heartbeat, now) ?? {
      code: 'nameUsedBefore',
      level: 'warning',
      field: 'station',
      facts: { station, when: `${dayOf(at)} ${timeOf(at)}` },
    }
  )
}

/** A station that works under its name at this moment: two of one name would be one to everybody else. */
export const aliveFinding = (beat: Heartbeat, now: number): Finding | undefined =>
  isAlive(beat, now)
    ? {
        code: 'nameInUse',
        level: 'error',
        field: 'station',
        facts: {
          station: beat.station,
          screen: beat.screen,
          seconds: Math.max(0, Math.round((now - beat.at) / 1_000)),
        },
      }
    : undefined

/** A display gives no numbers, so nothing hangs on its ordinal. */
const ordinalFindings = ({ site: known }: SiteAnswer, { station = '', screen, ordinal }: Judged): Finding[] => {
  if (known === undefined || ordinal === undefined || screen === 'display') return []
  const find = (code: Finding['code'], level: Level, facts: Finding['facts']): Finding => ({
    code,
    level,
    field: 'ordinal',
    facts: { ordinal, station, ...facts },
  })
  const owner = known.issuing.find((listed) => listed.ordinal === ordinal)
  if (owner !== undefined && owner.station !== station) return [find('ordinalTaken', 'error', { owner: owner.station })]
  const listed = listedOrdinal(known, station)
  if (listed === undefined) return [find('ordinalUnlisted', 'warning', {})]
  return listed === ordinal ? [] : [find('ordinalOther', 'error', { listed })]
}

/** The numbers that this very station has under its present ordinal are its own. */
const installationFindings = (
  answer: SiteAnswer,
  { station, screen, ordinal, installation }: Judged,
  own: Configuration | undefined,
): Finding[] => {
  if (ordinal === undefined || installation === undefined || screen === 'display' || own?.ordinal === ordinal) return []
  const next = nextInstallation(answer, { station, ordinal })
  return installation < next
    ? [{ code: 'installationUsed', level: 'error', field: 'installation', facts: { installation, next } }]
    : []
}

/** The first installation number whose numbers nobody has given today under this ordinal, nor this station ever. */
export const nextInstallation = (
  { issuers, heard }: Pick<SiteAnswer, 'issuers' | 'heard'>,
  { station, ordinal }: { station: string | undefined; ordinal: number },
): number => {
  const used = [
    ...issuers.flatMap((issuer) => (issuer.ordinal === ordinal ? [issuer.installation] : [])),
    // A heartbeat of an older Balie does not tell.
    ...heard.flatMap((heartbeat) => (heartbeat.station === station ? [heartbeat.installation ?? 0] : [])),
  ]
  return Math.max(-1, ...used) + 1
}

/** The ordinal for a station that nobody gave one: the site's own for it, else one that is free. */
export const proposedOrdinal = (
  { site, issuers }: SiteAnswer,
  { station, screen }: Pick<Judged, 'station' | 'screen'>,
): number | undefined => {
  if (site === undefined) return undefined
  const taken = [...site.issuing, ...issuers].map(({ ordinal }) => ordinal)
  return (station === undefined ? undefined : listedOrdinal(site, station)) ?? freeOrdinal(taken, screen)
}
