import { useTranslation } from 'react-i18next'
import type { FollowedServer } from '#preload/contract.ts'

/** Words for which of its servers the station follows, and for what that says of those before it. */
export const useServerWords = (): ((server: Pick<FollowedServer, 'name' | 'kind' | 'place' | 'of'>) => {
  which: string
  missing: string | undefined
}) => {
  const { t } = useTranslation('status')
  return ({ name, kind, place, of }) =>
    kind === 'relay'
      ? { which: t('server.relay', { name }), missing: t('server.relayHint') }
      : {
          which: of === 1 ? name : t('server.which', { name, place, of }),
          missing: place === 1 ? undefined : t('server.missing'),
        }
}
