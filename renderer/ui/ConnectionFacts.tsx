import { useTranslation } from 'react-i18next'
import type { Progress } from '#sync/replication/progress.ts'
import type { SyncState } from '../state/model.ts'
import { useStation } from '../state/station.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import { ReadingList } from './ReadingList.tsx'
import { useConnectionReason } from './useConnectionReason.ts'
import { useMoment } from './useMoment.ts'
import { useServerWords } from './useServerWords.ts'
import { Facts } from './Facts.tsx'
import { StateWord } from './StateWord.tsx'
import { useClockWords } from './useClockWords.ts'

export function ConnectionFacts({ sync, now }: { sync: SyncState; now: number }) {
  const { t } = useTranslation('status')
  const moment = useMoment(now)
  const reason = useConnectionReason()
  const clock = useClockWords()
  const { site } = useStation()
  const serverWords = useServerWords()
  const { state, since, lastExchange, reason: code, skewMs, server } = sync.connection
  return (
    <Facts
      facts={[
        {
          name: t('page.state'),
          value: (
            <>
              <StateWord connection={sync.connection} /> {t('since', { time: moment(since) })}
              {state === 'online' && !sync.caughtUp && ` · ${t('catchingUp')}`}
            </>
          ),
        },
        ...(server === undefined ? [] : [{ name: t('page.server'), value: <Server words={serverWords(server)} /> }]),
        ...(sync.progress === undefined || state === 'cutOff'
          ? []
          : [{ name: t('progress.title'), value: <Reading progress={sync.progress} site={site} /> }]),
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

function Server({ words: { which, missing } }: { words: { which: string; missing: string | undefined } }) {
  return (
    <>
      {which}
      {missing !== undefined && ` · ${missing}`}
    </>
  )
}

function Reading(props: { progress: Progress; site: string }) {
  return (
    <>
      <ReadingBar progress={props.progress} kind="bar" />
      <ReadingList {...props} />
    </>
  )
}
