import type { Finding } from '#preload/finding.ts'
import type { KnownSite, Proposal, SettingsDraft, SettingsReport } from '#preload/settings.ts'
import { sitesOfRoles } from '#sync/central/roles.ts'
import { Configuration } from '../configuration/configuration.ts'
import { keepPin } from '../kiosk/pin.ts'
import { type ServerAnswer, type SiteAnswer, askServer } from './askServer.ts'
import { type ServerRow, readDraft } from './draft.ts'
import { type Judged, judgeServer, judgeStation, nextInstallation, proposedOrdinal } from './judge.ts'

export type Checked = {
  /** What would be written; absent while something of it is wrong in itself. */
  configuration?: Omit<Configuration, 'port'>
  report: SettingsReport
}

type Asked = ServerRow & { answer: ServerAnswer }

/** Checks settings as a person typed them: in themselves, and against every server they name. Writes nothing anywhere. */
export const checkSettings = async (options: {
  typed: SettingsDraft
  /** What this station runs with, if it is set up. */
  present: Configuration | undefined
  now: number
}): Promise<Checked> => {
  const { typed, present, now } = options
  const { draft, servers, findings } = readDraft(typed, present)
  const judged = judgedOf(typed)
  const asked = await Promise.all(
    servers.map(async (row): Promise<Asked> => {
      const answer = await askServer({ server: row.server, site: judged.site, now })
      return { ...row, answer }
    }),
  )
  const first = asked.flatMap(({ answer, server }) =>
    answer.kind === 'signedIn' ? [{ ...answer, user: server.user }] : [],
  )[0]
  const about = first?.site
  // Numbers are proposed as soon as the user tells which station this is; what is judged is what was typed.
  const likely = { ...judged, station: judged.station ?? stationOf(first) }
  const completed = { ...complete({ judged: likely, about, present }), station: judged.station }
  const all = [
    ...findings,
    ...(present === undefined ? [] : ownFindings(completed, present)),
    ...asked.flatMap((row) => judgeServer({ ...row, judged })),
    ...(first === undefined || about === undefined
      ? []
      : judgeStation({
          answer: about,
          judged: completed,
          present,
          user: first.user,
          now,
        })),
  ]
  const report = { ...reportOf(first, completed), findings: all }
  if (draft === undefined) return { report }
  const { ordinal, installation } = completed
  if (ordinal === undefined || installation === undefined) {
    const missing: Finding = { code: 'ordinalWrong', level: 'error', field: 'ordinal', facts: {} }
    return { report: { ...report, findings: [...all, missing] } }
  }
  const { newPin, ...kept } = draft
  const pin = newPin === undefined ? {} : { keptPin: await keepPin(newPin) }
  return { configuration: { ...kept, ...pin, ordinal, installation }, report }
}

/**
 * A station that is set up does not become another one: its journal and its numbers are its own. Nor does it go back to a
 * number block that an earlier installation gave numbers from.
 */
const ownFindings = ({ site, station, ordinal, installation }: Judged, present: Configuration): Finding[] => {
  const other = site !== undefined && station !== undefined && (site !== present.site || station !== present.station)
  const lowered = installation !== undefined && ordinal === present.ordinal && installation < present.installation
  return [
    ...(other
      ? [{ code: 'otherStation', level: 'error', field: 'station', facts: { present: present.station } } as const]
      : []),
    ...(lowered
      ? [
          {
            code: 'installationLowered',
            level: 'error',
            field: 'installation',
            facts: { installation, present: present.installation },
          } as const,
        ]
      : []),
  ]
}

/** Whether settings may be written: nothing is wrong, and what nobody could prove is passed over on purpose or not there. */
export const mayWrite = (findings: readonly Finding[], unproven: boolean): boolean =>
  !findings.some(({ level }) => level === 'error' || (level === 'unproven' && !unproven))

const judgedOf = (typed: SettingsDraft): Judged => {
  const { site, station } = Configuration.shape
  const counter = typed.counter.trim()
  return {
    site: site.safeParse(typed.site.trim().toLowerCase()).data,
    station: station.safeParse(typed.station.trim().toLowerCase()).data,
    screen: typed.screen,
    counter: counter === '' ? undefined : counter,
    ordinal: typed.ordinal,
    installation: typed.installation,
  }
}

/** Fills in the numbers that were left open: the station's own, else what the server makes right. */
const complete = (options: {
  judged: Judged
  about: SiteAnswer | undefined
  present: Configuration | undefined
}): Judged => {
  const { judged, about, present } = options
  const own = present?.station === judged.station ? present : undefined
  const ordinal =
    judged.ordinal ??
    own?.ordinal ??
    (about === undefined ? undefined : proposedOrdinal(about, judged)) ??
    // It gives no numbers, so nothing hangs on it.
    (judged.screen === 'display' ? 1 : undefined)
  if (ordinal === undefined) return judged
  const kept = own?.ordinal === ordinal ? own.installation : undefined
  const next = about === undefined ? 0 : nextInstallation(about, { station: judged.station, ordinal })
  return { ...judged, ordinal, installation: judged.installation ?? kept ?? next }
}

type SignedIn = Extract<ServerAnswer, { kind: 'signedIn' }> & { user: string }

/** The station that a user was made for, as `userName` names users. */
const stationOf = (first: SignedIn | undefined): string | undefined => {
  const site = sitesOfRoles(first?.roles ?? []).find((one) => first?.user.startsWith(`${one}-`))
  return site === undefined ? undefined : first?.user.slice(site.length + 1)
}

const reportOf = (
  first: SignedIn | undefined,
  { ordinal, installation }: Judged,
): { known?: KnownSite; proposal: Proposal } => {
  if (first === undefined) return { proposal: { sites: [] } }
  const { site: about, roles } = first
  const station = stationOf(first)
  const proposal = {
    sites: sitesOfRoles(roles),
    ...(station === undefined ? {} : { station }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(installation === undefined ? {} : { installation }),
  }
  if (about?.site === undefined) return { proposal }
  const { name, counters, issuing } = about.site
  const known = {
    site: about.id,
    name,
    counters: counters.map((counter) => ({ number: counter.number, name: counter.name })),
    issuing,
  }
  return { known, proposal }
}
