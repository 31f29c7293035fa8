import type { Finding } from '#preload/finding.ts'
import { SealedFailure } from '../sealed/sealedFile.ts'
import { BundleTooLarge } from './bundle.ts'
import { BundleWrong } from './content.ts'

const codes = {
  unreadable: 'bundleUnreadable',
  otherKind: 'bundleIsBackup',
  newer: 'bundleNewer',
  wrongPassphrase: 'bundleLocked',
} as const

/** Why a bundle cannot be opened, as a finding; what has nothing to do with the bundle is thrown on. */
export const bundleFault = (error: unknown): Finding => {
  if (error instanceof SealedFailure) return { code: codes[error.fault], level: 'error', facts: {} }
  if (error instanceof BundleTooLarge) return { code: 'bundleTooLarge', level: 'error', facts: {} }
  if (!(error instanceof BundleWrong)) throw error
  return error.site === undefined
    ? { code: 'bundleUnreadable', level: 'error', facts: {} }
    : { code: 'bundleOtherSite', level: 'error', facts: { site: error.site } }
}
