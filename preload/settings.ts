import * as z from 'zod'
import { DevicesConfiguration } from '#domain/devices/configuration.ts'
import { deviceKinds } from '#domain/devices/device.ts'
import { kioskWays, longestPin } from '#domain/kiosk/pin.ts'
import { Language, LanguageMap } from '#domain/language/language.ts'
import { Issuing } from '#domain/site/site.ts'
import { deviceSettingsCalls } from './devices.ts'
import { Finding, SettingField } from './finding.ts'
import { Screen } from './screens.ts'

const Nothing = z.strictObject({})
const Author = z.string().min(1).max(64)
const Typed = z.string().max(500)

/** The highest ordinal and installation: beyond it a ticket's number would be larger than computers count exactly. */
export const largestIssuer = 999

/** What may be laid over the file by the environment or the command line. */
export const overridableFields = [
  'name',
  'screen',
  'counter',
  'language',
  'servers',
  'user',
  'password',
  'printer',
  'port',
] as const satisfies readonly SettingField[]
export type OverridableField = (typeof overridableFields)[number]

export const Override = z.strictObject({
  field: z.enum(overridableFields),
  by: z.enum(['environment', 'commandLine']),
  /** What sets it, such as `BALIE_SCREEN`. */
  name: z.string(),
})
export type Override = z.infer<typeof Override>

/**
 * Settings as a person typed them, right or wrong. An empty password stands for the one that is kept for this very
 * address and user: a password that was once given never leaves main, nor goes to another address.
 */
export const SettingsDraft = z.strictObject({
  site: Typed,
  station: Typed,
  name: Typed,
  screen: Screen,
  /** Whether a display fills its monitor and cannot be left. */
  kiosk: z.boolean().optional(),
  /** Opens the way out of a kiosk. Empty or absent: the one that is kept, which never leaves main. */
  pin: Typed.optional(),
  counter: Typed,
  language: Language,
  /** Absent where the site's settings are to say. */
  ordinal: z.number().optional(),
  installation: z.number().optional(),
  servers: z.array(z.strictObject({ url: Typed, user: Typed, password: Typed })).max(8),
  /** Absent: those that the station has. */
  devices: DevicesConfiguration.optional(),
})
export type SettingsDraft = z.infer<typeof SettingsDraft>

/** What a server that answered knows, for whoever fills in the form. */
export const KnownSite = z.strictObject({
  site: z.string(),
  name: LanguageMap,
  counters: z.array(z.strictObject({ number: z.string(), name: LanguageMap })),
  issuing: z.array(Issuing),
})
export type KnownSite = z.infer<typeof KnownSite>

/** What the server makes likely, for the fields that are still empty. */
export const Proposal = z.strictObject({
  sites: z.array(z.string()),
  station: z.string().optional(),
  ordinal: z.int().optional(),
  installation: z.int().optional(),
})
export type Proposal = z.infer<typeof Proposal>

export const SettingsReport = z.strictObject({
  findings: z.array(Finding),
  known: KnownSite.optional(),
  proposal: Proposal,
})
export type SettingsReport = z.infer<typeof SettingsReport>

/** What the set-up screen begins with. */
export const SetupDescription = z.strictObject({
  host: z.enum(['electron', 'browser']),
  version: z.string(),
  /** Name under which a damaged `station.json` was kept. */
  damaged: z.string().optional(),
  /** What a provisioning file said, and why it was not taken over. */
  draft: SettingsDraft.optional(),
  findings: z.array(Finding),
})
export type SetupDescription = z.infer<typeof SetupDescription>

export const SettingsView = z.strictObject({
  /** What `station.json` says; passwords are left out. */
  file: SettingsDraft,
  port: z.int(),
  folder: z.string(),
  /** When it was last written, in ms since 1970. */
  changedAt: z.number(),
  overrides: z.array(Override),
  /** The fields in which the previous version differs, if there is one. */
  previous: z.array(SettingField).optional(),
  /** Whether a PIN is kept for the way out of the kiosk. */
  pinKept: z.boolean(),
  /** Whether Balie starts with the computer; absent where this host cannot see to it. */
  autostart: z.boolean().optional(),
})
export type SettingsView = z.infer<typeof SettingsView>

export const Health = z.strictObject({
  versions: z.record(z.string(), z.string()),
  /** Bytes on the disk that the station's folder lies on. */
  disk: z.strictObject({ free: z.number(), total: z.number() }).optional(),
  /** Bytes in the station's folder. */
  sizes: z.strictObject({ journal: z.number(), log: z.number() }),
  /** Bytes of the main process. */
  memory: z.strictObject({ resident: z.number(), heap: z.number() }),
  /** Seconds. */
  uptime: z.strictObject({ process: z.number(), machine: z.number() }),
  unsent: z.int().nonnegative(),
  /** The devices that the station was set up with, those in trouble first, each with its state or trouble as a code. */
  devices: z.array(z.strictObject({ kind: z.enum(deviceKinds), state: z.string().max(24) })),
})
export type Health = z.infer<typeof Health>

/** What only a page knows of the station: counts and sizes, no content. */
export const PageFacts = z.strictObject({
  browser: z.string().max(300),
  /** Width, height and zoom. */
  window: z.array(z.number()).max(3),
  replicaBytes: z.number().optional(),
  quotaBytes: z.number().optional(),
  visits: z.int().optional(),
  refused: z.int().optional(),
  caughtUp: z.boolean().optional(),
})
export type PageFacts = z.infer<typeof PageFacts>

const KioskWays = z.array(z.enum(kioskWays))
/** What became of a PIN that somebody typed at a kiosk. */
export const UnlockOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), ways: KioskWays }),
  /** It is left: by the page where the host has no windows of its own. */
  z.strictObject({ kind: z.literal('left'), by: z.enum(['host', 'page']) }),
  /** `seconds` until the next try is looked at. */
  z.strictObject({ kind: z.enum(['wrong', 'wait']), seconds: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('noPin') }),
])
export type UnlockOutcome = z.infer<typeof UnlockOutcome>

/** A file that travels between main and a page in pieces, as base64: a page cannot read or write the disk. */
export const Transfer = z.string().regex(/^[0-9a-f-]{36}$/)
/** As base64 it has to fit in one call, with room to spare (`plainData.ts`). */
export const transferPieceBytes = 300_000
const Piece = z.base64().max((transferPieceBytes / 3) * 4)
export const Passphrase = z.string().max(500)

/** What is in a backup, and what restoring it here would mean. */
export const BackupContent = z.strictObject({
  station: z.string(),
  name: z.string(),
  site: z.string(),
  /** When it was made, in ms since 1970. */
  madeAt: z.number(),
  version: z.string(),
  files: z.int(),
  /** The installation number that the restored station would give its tickets under. */
  installation: z.int(),
})
export type BackupContent = z.infer<typeof BackupContent>

/** Channels around a station's own configuration and files. They are answered by main whether or not a station is open. */
export const settingsCalls = {
  /** Fails with `notAllowed` once the station is set up. */
  describeSetup: { input: Nothing, output: SetupDescription },
  describeSettings: { input: Nothing, output: SettingsView },
  /** Checks what was typed, against the servers too, and changes nothing. */
  checkSettings: { input: z.strictObject({ draft: SettingsDraft }), output: SettingsReport },
  /**
   * Checks and, when nothing is wrong, writes; then the station opens anew with it. `unproven` also writes what no server
   * could confirm.
   */
  saveSettings: {
    input: z.strictObject({ draft: SettingsDraft, unproven: z.boolean(), by: Author }),
    output: z.strictObject({ saved: z.boolean(), findings: z.array(Finding) }),
  },
  /** Takes the previous version back; the present one becomes the previous. */
  restorePreviousSettings: { input: z.strictObject({ by: Author }), output: Nothing },
  ...deviceSettingsCalls,
  /** Tries the PIN of a kiosk. One that is right says which ways lead out, and takes the one that is named. */
  unlockKiosk: {
    input: z.strictObject({ pin: z.string().max(longestPin), way: z.enum(kioskWays).optional() }),
    output: UnlockOutcome,
  },
  setAutostart: { input: z.strictObject({ on: z.boolean(), by: Author }), output: z.strictObject({ on: z.boolean() }) },

  health: { input: Nothing, output: Health },
  /** A text about this station for whoever helps, without personal data and secrets. */
  diagnose: {
    input: z.strictObject({ page: PageFacts }),
    output: z.strictObject({ name: z.string(), text: z.string() }),
  },

  /** Packs the station into one encrypted file and offers it as a transfer. */
  makeBackup: {
    input: z.strictObject({ passphrase: Passphrase, by: Author }),
    output: z.strictObject({
      findings: z.array(Finding),
      made: z.strictObject({ transfer: Transfer, name: z.string(), bytes: z.number() }).optional(),
    }),
  },
  readTransfer: {
    input: z.strictObject({ transfer: Transfer, offset: z.int().nonnegative() }),
    output: z.strictObject({ data: Piece }),
  },
  beginTransfer: { input: Nothing, output: z.strictObject({ transfer: Transfer }) },
  sendTransfer: { input: z.strictObject({ transfer: Transfer, data: Piece }), output: Nothing },
  endTransfer: { input: z.strictObject({ transfer: Transfer }), output: Nothing },
  /** Opens a backup that was sent and says what is in it; changes nothing. */
  inspectBackup: {
    input: z.strictObject({ transfer: Transfer, passphrase: Passphrase }),
    output: z.strictObject({ findings: z.array(Finding), content: BackupContent.optional() }),
  },
  /** Puts the backup in the place of this station. What was there is kept beside it. */
  restoreBackup: {
    input: z.strictObject({
      transfer: Transfer,
      passphrase: Passphrase,
      /** Never lower than what `inspectBackup` said; higher where somebody knows more. */
      installation: z.int().nonnegative().max(largestIssuer),
      /** Actions of this station that were never sent may stay behind. */
      leaveUnsent: z.boolean(),
      by: Author,
    }),
    output: z.strictObject({ restored: z.boolean(), findings: z.array(Finding) }),
  },
} as const
