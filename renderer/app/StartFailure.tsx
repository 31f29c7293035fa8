import { useTranslation } from 'react-i18next'
import type { FailureCode } from '#preload/failure.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Warning } from '../ui/icons.tsx'
import { Look } from './Look.tsx'
import { Page } from './Page.tsx'

/** Why no screen can be opened: `replica` it cannot be read, `storage` the disk is full, `noSite` no settings yet. */
export type StartFailureCode = FailureCode | 'replica' | 'storage' | 'noSite'

type StartFailureProps = {
  code: StartFailureCode
  detail?: string
  /** Opens the settings, where they can help. */
  onSettings?: () => void
}

/** Shown when Balie cannot open: what happened and what to do. `detail` is a technical name for the administrator. */
export function StartFailure(props: StartFailureProps) {
  return (
    <Look>
      <StartFailurePage {...props} />
    </Look>
  )
}

function StartFailurePage({ code, detail, onSettings }: StartFailureProps) {
  const { t } = useTranslation(['common', 'failure', 'settings'])
  const known = code === 'disconnected' || code === 'replica' || code === 'storage' || code === 'noSite'
  const words = known
    ? { what: t(`start.${code}.what`), todo: t(`start.${code}.todo`) }
    : { what: t(`failure:${code}.what`), todo: t(`failure:${code}.todo`) }
  return (
    <Page
      icon={<Warning size={40} />}
      title={t('start.title')}
      text={`${words.what} ${words.todo}`}
      detail={t('start.problem', { code: detail === undefined ? code : `${code} (${detail})` })}
    >
      <ActionButton kind="primary" label={t('broken.reload')} onPress={() => window.location.reload()} />
      {onSettings !== undefined && <ActionButton label={t('settings:title')} onPress={onSettings} />}
    </Page>
  )
}
