import { Popover, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SyncState } from '../state/model.ts'
import { useStation } from '../state/station.tsx'
import { SyncPanel } from './SyncPanel.tsx'
import css from './SyncStatus.module.css'
import { lineWord } from './lineWord.ts'
import { Dot, PlugOff, Warning } from './icons.tsx'
import { useMoment } from './useMoment.ts'
import { useProgressWords } from './useProgressWords.ts'

/**
 * How this station and the central database stand to each other, in one line; pressing it tells more. Only a change of
 * connection is announced: counts change too often to be read out.
 */
export function SyncStatus({ sync, now }: { sync: SyncState; now: number }) {
  const { t } = useTranslation('status')
  const moment = useMoment(now)
  const { site } = useStation()
  const words = useProgressWords(site)
  const { connection, unsent, refused, apart, missing, progress } = sync
  const online = connection.state === 'online'
  return (
    <>
      <VisuallyHidden role="status">{t(`announce.${lineWord(connection)}`)}</VisuallyHidden>
      <Popover width={560} position="bottom-end" trapFocus withRoles>
        <Popover.Target>
          <button type="button" className={css['status']} data-state={connection.state}>
            <VisuallyHidden>{t('open')}: </VisuallyHidden>
            <span className={css['state']}>
              {online ? <Dot size={12} /> : <PlugOff size={16} />}
              {t(lineWord(connection))}
            </span>
            <span className={css['part']}>{t('unsent', { count: unsent })}</span>
            {online && !sync.caughtUp && (
              <span className={css['part']}>
                {progress === undefined ? t('catchingUp') : t('updating', { share: words.share(progress) })}
              </span>
            )}
            {online && sync.caughtUp && connection.lastExchange !== undefined && (
              <span className={css['part']}>{t('lastExchange', { time: moment(connection.lastExchange) })}</span>
            )}
            {missing.length > 0 && (
              <span className={css['refused']}>
                <Warning size={14} />
                {t('missing', { count: missing.length })}
              </span>
            )}
            {refused.length > 0 && (
              <span className={css['refused']}>
                <Warning size={14} />
                {t('refused', { count: refused.length })}
              </span>
            )}
            {apart.length > 0 && (
              <span className={css['refused']}>
                <Warning size={14} />
                {t('apart', { count: apart.length })}
              </span>
            )}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('open')}>
          <SyncPanel sync={sync} now={now} />
        </Popover.Dropdown>
      </Popover>
    </>
  )
}
