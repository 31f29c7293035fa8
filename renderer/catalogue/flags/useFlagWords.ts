import { useTranslation } from 'react-i18next'
import { longestNote } from '#domain/product/flags/flag.ts'
import type { SaidReply } from '#domain/product/flags/standing.ts'
import type { NoteFault } from '#domain/product/flags/writing.ts'

/** What a screen says of a note that cannot be kept, and of what was done with a flag. */
export const useFlagWords = () => {
  const { t } = useTranslation('flags')
  return {
    fault: (fault: NoteFault): string => t(`fault.${fault}`, { count: longestNote }),
    /** Absent where the reply's own text says it. */
    does: (reply: SaidReply): string | undefined => {
      if (reply.does === 'answered') return undefined
      return reply.does === 'closed'
        ? t('does.closed', { because: t(`because.${reply.because}`) })
        : t(`does.${reply.does}`)
    },
  }
}
