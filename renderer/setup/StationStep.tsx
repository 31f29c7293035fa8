import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { FindingList } from '../settings/FindingList.tsx'
import { StationFields } from '../settings/StationFields.tsx'
import type { SettingsForm } from '../settings/useSettingsForm.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { useKeys } from '../ui/useKeys.ts'
import css from './Setup.module.css'

/** Which station of the site this is. Written only when the server has nothing against it, or on purpose. */
export function StationStep(props: { form: SettingsForm; language: Language; onBack: () => void }) {
  const { form, language, onBack } = props
  const { t } = useTranslation(['setup', 'common'])
  const { draft, findings, report, busy, error, next } = form
  const finish = (): void => void form.submit()
  useKeys({ 'Ctrl+Enter': finish })
  const known = report?.known?.site === draft.site.trim() ? report.known : undefined
  return (
    <>
      <div>
        <p className={css['step']}>{t('step', { step: 2, of: 2 })}</p>
        <h2 className={css['heading']}>{t('station.title')}</h2>
        <p className={css['text']}>
          {known === undefined ? t('station.text') : t('station.textAt', { site: inLanguage(known.name, language) })}
        </p>
      </div>
      <StationFields
        draft={draft}
        findings={findings}
        known={known}
        proposal={report?.proposal}
        fixed={false}
        pinKept={false}
        language={language}
        onChange={form.change}
      />
      <div role="status">{findings.length > 0 && <FindingList findings={findings} />}</div>
      {error !== undefined && <FailureMessage error={error} />}
      <div className={css['actions']}>
        <ActionButton label={t(`finish.${next}`)} kind="primary" chord="Ctrl+Enter" busy={busy} onPress={finish} />
        <ActionButton label={t('common:back')} kind="quiet" disabled={busy} onPress={onBack} />
      </div>
    </>
  )
}
