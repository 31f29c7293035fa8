import { useTranslation } from 'react-i18next'
import type { SyncState } from '../state/model.ts'
import { useConnectionReason } from '../ui/useConnectionReason.ts'
import { useMoment } from '../ui/useMoment.ts'
import { Facts } from './Facts.tsx'
import { StateWord } from './StateWord.tsx'
import { useClockWords } from './useClockWords.ts'

export function ConnectionFacts({ sync, now }: { sync: SyncState; now: number }) {
  const { t } = useTranslation('status')
  const moment = useMoment(now)
  const reason = useConnectionReason()
  const clock = useClockWords()
  const { state, since, lastExchange, reason: code, skewMs } = sync.connection
  return (
    <Facts
      facts={[
        {
          name: t('page.state'),
          value: (
            <>
              <StateWord state={state} /> {t('since', { time: moment(since) })}
              {state === 'online' && !sync.caughtUp && ` · ${t('catchingUp')}`}
            </>
          ),
        },
        ...(code === undefined || state === 'online' ? [] : [{ name: t('page.why'), value: reason(code) }]),
        { name: t('page.last'), value: lastExchange === undefined ? t('neverExchanged') : moment(lastExchange) },
        { name: t('page.unsent'), value: sync.unsent === 0 ? t('page.nothingUnsent') : sync.unsent },
        ...(sync.missing.length === 0
          ? []
          : [{ name: t('page.missing'), value: t('page.missingHint', { names: sync.missing.join(', ') }) }]),
        { name: t('page.clock'), value: clock(skewMs) },
      ]}
    />
  )
}
