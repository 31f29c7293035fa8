import { PasswordInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding, SettingField } from '#preload/finding.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Plus } from '../ui/icons.tsx'
import { type ServerDraft, findingsOf, moved, withServer } from './draft.ts'
import { RowTools } from './RowTools.tsx'
import css from './ServersField.module.css'
import { useFindingWords } from './useFindingWords.ts'

const mostServers = 8

/** The central databases in the order in which they are used. A kept password is never shown: empty means unchanged. */
export function ServersField(props: {
  servers: readonly ServerDraft[]
  findings: readonly Finding[]
  /** Rows whose password is kept, by address and user. */
  kept: readonly ServerDraft[]
  onChange: (servers: ServerDraft[]) => void
}) {
  const { servers, findings, kept, onChange } = props
  const { t } = useTranslation('settings')
  const words = useFindingWords()
  const errorOf = (field: SettingField, index: number): string | undefined => {
    const [wrong] = findingsOf(findings, field, index).filter(({ level }) => level !== 'warning')
    return wrong === undefined ? undefined : words(wrong).what
  }
  const change = (index: number, row: Partial<ServerDraft>): void =>
    onChange(servers.map((server, at) => (at === index ? { ...server, ...row } : server)))
  return (
    <fieldset className={css['servers']}>
      <legend>{t('servers.title')}</legend>
      <p className={css['hint']}>{t('servers.hint')}</p>
      {servers.map((server, index) => (
        // Rows have nothing of their own that stays the same while they are typed.
        <div className={css['row']} key={index} role="group" aria-label={t('servers.row', { number: index + 1 })}>
          <TextInput
            label={t('servers.url')}
            type="url"
            placeholder={t('placeholder.url')}
            value={server.url}
            error={errorOf('servers', index)}
            onChange={(event) => change(index, { url: event.currentTarget.value })}
          />
          <TextInput
            label={t('servers.user')}
            value={server.user}
            autoComplete="off"
            spellCheck={false}
            error={errorOf('user', index)}
            onChange={(event) => change(index, { user: event.currentTarget.value })}
          />
          <PasswordInput
            label={t('servers.password')}
            value={server.password}
            autoComplete="new-password"
            placeholder={isKept(kept, server) ? t('servers.unchanged') : ''}
            visibilityToggleButtonProps={{ 'aria-label': t('servers.show') }}
            error={errorOf('password', index)}
            onChange={(event) => change(index, { password: event.currentTarget.value })}
          />
          <RowTools
            up={{
              label: t('servers.up', { number: index + 1 }),
              disabled: index === 0,
              onPress: () => onChange(moved(servers, index)),
            }}
            remove={{
              label: t('servers.remove', { number: index + 1 }),
              disabled: servers.length === 1,
              onPress: () => onChange(servers.filter((_row, at) => at !== index)),
            }}
          />
        </div>
      ))}
      <div>
        <ActionButton
          label={t('servers.add')}
          icon={<Plus size={16} />}
          kind="quiet"
          disabled={servers.length >= mostServers}
          reason={t('servers.most')}
          onPress={() => onChange(withServer(servers))}
        />
      </div>
    </fieldset>
  )
}

const isKept = (kept: readonly ServerDraft[], { url, user }: ServerDraft): boolean =>
  kept.some((row) => row.url === url.trim().replace(/\/+$/, '') && row.user === user.trim())
