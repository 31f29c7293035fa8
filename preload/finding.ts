import * as z from 'zod'

/** The parts of a station's settings that a person can fill in. */
export const settingFields = [
  'site',
  'station',
  'name',
  'screen',
  'kiosk',
  'pin',
  'counter',
  'language',
  'ordinal',
  'installation',
  'servers',
  'user',
  'password',
  'printer',
  'devices',
  'port',
] as const
export const SettingField = z.enum(settingFields)
export type SettingField = z.infer<typeof SettingField>

/** What can be wrong with settings, a provisioning file, a backup or a bundle. Each has words: `finding.<code>` in `preload/words`. */
export const findingCodes = [
  'siteWrong',
  'stationWrong',
  'nameWrong',
  'counterWrong',
  'counterUnknown',
  'pinWrong',
  'pinMissing',
  'ordinalWrong',
  'ordinalTaken',
  'ordinalOther',
  'ordinalUnlisted',
  'installationWrong',
  'installationLowered',
  'installationUsed',
  'serverMissing',
  'serverWrong',
  'serverTwice',
  'serverInsecure',
  'userMissing',
  'passwordMissing',
  'serverUnreachable',
  'serverNotDatabase',
  'serverFailed',
  'certificateWrong',
  'credentialsWrong',
  'siteAbsent',
  'siteUnset',
  'userNotAllowed',
  'userOfOther',
  'privateNotAllowed',
  'databasesAbsent',
  'nameInUse',
  'nameUsedBefore',
  'clockOff',
  'fileUnreadable',
  'fileWrong',
  'otherStation',
  'configurationNewer',
  'backupUnreadable',
  'backupNewer',
  'backupIsBundle',
  'passphraseShort',
  'passphraseWrong',
  'unsentHere',
  'numbersUnchecked',
  'bundleUnreadable',
  'bundleIsBackup',
  'bundleNewer',
  'bundleLocked',
  'bundleTooLarge',
  'bundleOtherSite',
  'bundleForged',
  'nothingToCarry',
] as const
export type FindingCode = (typeof findingCodes)[number]

/**
 * One thing that was found: an error has to be mended first, a warning only has to be known, and `unproven` is an error
 * of the moment (nobody answered) that a person may pass over.
 */
export const Finding = z.strictObject({
  code: z.enum(findingCodes),
  level: z.enum(['error', 'unproven', 'warning']),
  field: SettingField.optional(),
  /** Which server of the list, from 0. */
  server: z.int().nonnegative().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Finding = z.infer<typeof Finding>
