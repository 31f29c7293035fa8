import type { Finding, FindingCode } from '#preload/finding.ts'
import { NewerConfiguration } from '../configuration/configuration.ts'
import { SealedFailure } from '../sealed/sealedFile.ts'
import { MalformedArchive } from './archive.ts'

/** Why a backup cannot be opened, as a finding; what has nothing to do with the backup is thrown on. */
export const backupFault = (error: unknown): Finding => {
  const find = (code: FindingCode): Finding => ({ code, level: 'error', facts: {} })
  if (error instanceof SealedFailure) {
    const codes = {
      unreadable: 'backupUnreadable',
      otherKind: 'backupIsBundle',
      newer: 'backupNewer',
      wrongPassphrase: 'passphraseWrong',
    } as const
    return find(codes[error.fault])
  }
  if (error instanceof NewerConfiguration) return find('backupNewer')
  if (error instanceof MalformedArchive) return find('backupUnreadable')
  throw error
}
