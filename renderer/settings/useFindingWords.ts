import { useTranslation } from 'react-i18next'
import type { Finding } from '#preload/finding.ts'
import type { FailureWords } from '../ui/useFailureWords.ts'
import { connectionReason } from '../ui/connectionReason.ts'
import { useConnectionReason } from '../ui/useConnectionReason.ts'

const toldReasons: readonly string[] = ['notFound', 'timeout']

/** Puts a finding into words. Why a server could not be reached is told as people say it, not as a code. */
export const useFindingWords = (): ((finding: Finding) => FailureWords) => {
  const { t } = useTranslation('finding')
  const words = useConnectionReason()
  return ({ code, facts }) => {
    const what = t(`${code}.what`, facts)
    const reason = String(facts['reason'] ?? '')
    // That it does not answer has been said; why it cannot be found or does not answer in time has not.
    const why =
      code === 'serverUnreachable' && toldReasons.includes(connectionReason(reason)) ? ` ${words(reason)}` : ''
    return { what: `${what}${why}`, todo: t(`${code}.todo`, facts) }
  }
}
