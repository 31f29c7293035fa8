import type { Finding, SettingField } from '#preload/finding.ts'
import type { Proposal, SettingsDraft } from '#preload/settings.ts'

export type ServerDraft = SettingsDraft['servers'][number]

export const emptyServer: ServerDraft = { url: '', user: '', password: '' }

/** What a form begins with where nothing is known. */
export const emptyDraft = (language: SettingsDraft['language']): SettingsDraft => ({
  site: '',
  station: '',
  name: '',
  screen: 'counter',
  counter: '',
  language,
  servers: [emptyServer],
})

/** The draft with what the server proposes where nothing was typed. Numbers stay open: main fills them in at the end. */
export const withProposal = (draft: SettingsDraft, { sites, station }: Proposal): SettingsDraft => ({
  ...draft,
  site: draft.site.trim() === '' && sites.length === 1 ? (sites[0] ?? '') : draft.site,
  station: draft.station.trim() === '' ? (station ?? '') : draft.station,
})

/** A row more, with the user of the row above: stations usually have the same one everywhere. */
export const withServer = (servers: readonly ServerDraft[]): ServerDraft[] => [
  ...servers,
  { ...emptyServer, user: servers.at(-1)?.user ?? '' },
]

/** The rows with one of them a place earlier. */
export const moved = <T>(rows: readonly T[], index: number): T[] => {
  const others = [...rows]
  const [row] = others.splice(index, 1)
  if (row !== undefined) others.splice(Math.max(0, index - 1), 0, row)
  return others
}

export const fieldsOfServers: readonly SettingField[] = ['servers', 'user', 'password']

/** What was found about a field: about one row of the servers, or about a field that is there once. */
export const findingsOf = (findings: readonly Finding[], field: SettingField, server?: number): Finding[] =>
  findings.filter((finding) => finding.field === field && (server === undefined || finding.server === server))

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error')
export const isUnproven = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'unproven')
