import * as z from 'zod'
import { noDevices } from '#domain/devices/configuration.ts'
import { Pin } from '#domain/kiosk/pin.ts'
import type { Finding, SettingField } from '#preload/finding.ts'
import { type SettingsDraft, largestIssuer } from '#preload/settings.ts'
import { Configuration, Server } from '../configuration/configuration.ts'

/** A draft whose every field is of the right form. The ordinal and the installation may still be for the server to say. */
export type ReadDraft = Omit<Configuration, 'ordinal' | 'installation' | 'port'> & {
  ordinal: number | undefined
  installation: number | undefined
  /** A new one, as it was typed; `keptPin` is the one before. */
  newPin: string | undefined
}

/** A server that can be asked, and which row of the form it stands in. */
export type ServerRow = { index: number; server: Server }

const Whole = z.int().nonnegative().max(largestIssuer)

/**
 * Reads settings as a person typed them. What cannot be right in itself is found here, without asking anybody; `draft`
 * is absent then. A password that was left empty is the kept one, for the same address and user only.
 */
export const readDraft = (
  typed: SettingsDraft,
  present: Configuration | undefined,
): { draft?: ReadDraft; servers: ServerRow[]; findings: Finding[] } => {
  const findings: Finding[] = []
  const wrong = (code: Finding['code'], field: SettingField): void => {
    findings.push({ code, level: 'error', field, facts: {} })
  }
  const { station, site, name } = Configuration.shape
  const text = {
    site: typed.site.trim().toLowerCase(),
    station: typed.station.trim().toLowerCase(),
    name: typed.name.trim(),
    counter: typed.counter.trim(),
  }
  if (!site.safeParse(text.site).success) wrong('siteWrong', 'site')
  if (!station.safeParse(text.station).success) wrong('stationWrong', 'station')
  if (!name.safeParse(text.name).success) wrong('nameWrong', 'name')
  const counterFits = Configuration.shape.counter.safeParse(text.counter === '' ? undefined : text.counter).success
  if (!counterFits || (typed.screen === 'counter' && text.counter === '')) wrong('counterWrong', 'counter')
  if (typed.ordinal !== undefined && (typed.ordinal === 0 || !Whole.safeParse(typed.ordinal).success)) {
    wrong('ordinalWrong', 'ordinal')
  }
  if (typed.installation !== undefined && !Whole.safeParse(typed.installation).success) {
    wrong('installationWrong', 'installation')
  }
  const newPin = typed.pin === undefined || typed.pin.trim() === '' ? undefined : typed.pin.trim()
  if (newPin !== undefined && !Pin.safeParse(newPin).success) wrong('pinWrong', 'pin')
  const isLocked = typed.screen === 'kiosk' && (typed.kiosk ?? present?.kiosk) === true
  if (isLocked && newPin === undefined && present?.keptPin === undefined) {
    findings.push({ code: 'pinMissing', level: 'warning', field: 'pin', facts: {} })
  }
  const { servers, findings: serverFindings } = readServers(typed.servers, present)
  const all = [...findings, ...serverFindings]
  const parsed = Configuration.shape.servers.safeParse(servers.map(({ server }) => server))
  if (!parsed.success || all.some(({ level }) => level === 'error')) return { servers, findings: all }
  const { screen, language, ordinal, installation, kiosk = present?.kiosk } = typed
  const { devices = present?.devices ?? noDevices } = typed
  const draft = {
    site: text.site,
    station: text.station,
    name: text.name,
    ...(text.counter === '' ? {} : { counter: text.counter }),
    ...(kiosk === true ? { kiosk } : {}),
    ...(present?.keptPin === undefined ? {} : { keptPin: present.keptPin }),
    ...(present?.feedsFolder === undefined ? {} : { feedsFolder: present.feedsFolder }),
    ...(present?.requestsFolder === undefined ? {} : { requestsFolder: present.requestsFolder }),
    ...(present?.mail === undefined ? {} : { mail: present.mail }),
    newPin,
    screen,
    language,
    devices,
    ordinal,
    installation,
    servers: parsed.data,
  }
  return { draft, servers, findings: all }
}

/** The servers that can be asked, in the order given, and what is wrong with the others. Empty rows are passed over. */
const readServers = (
  typed: SettingsDraft['servers'],
  present: Configuration | undefined,
): { servers: ServerRow[]; findings: Finding[] } => {
  const servers: ServerRow[] = []
  const findings: Finding[] = []
  for (const [index, row] of typed.entries()) {
    const url = row.url.trim().replace(/\/+$/, '')
    const user = row.user.trim()
    if (url === '' && user === '' && row.password === '' && typed.length > 1) continue
    const wrong = (code: Finding['code'], field: SettingField): void => {
      findings.push({ code, level: 'error', field, server: index, facts: { url } })
    }
    const password = row.password === '' ? keptPassword(present, { url, user }) : row.password
    const before = findings.length
    if (url === '') wrong('serverMissing', 'servers')
    else if (!Server.shape.url.safeParse(url).success) wrong('serverWrong', 'servers')
    else if (servers.some(({ server }) => server.url === url)) wrong('serverTwice', 'servers')
    if (!Server.shape.user.safeParse(user).success) wrong('userMissing', 'user')
    if (password === '') wrong('passwordMissing', 'password')
    if (findings.length > before) continue
    servers.push({ index, server: { url, user, password } })
    if (isInTheOpen(url)) {
      findings.push({ code: 'serverInsecure', level: 'warning', field: 'servers', server: index, facts: { url } })
    }
  }
  return { servers, findings }
}

const keptPassword = (present: Configuration | undefined, { url, user }: Pick<Server, 'url' | 'user'>): string =>
  present?.servers.find((server) => server.url === url && server.user === user)?.password ?? ''

/** Whether names and passwords would cross a network unencrypted. */
const isInTheOpen = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}
