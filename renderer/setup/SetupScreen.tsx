import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bridge } from '#preload/bridge.ts'
import type { SetupDescription } from '#preload/settings.ts'
import { usePreferences } from '../state/preferences.ts'
import { RestoreForm } from '../settings/RestoreForm.tsx'
import { emptyDraft, withProposal } from '../settings/draft.ts'
import { useSettingsForm } from '../settings/useSettingsForm.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx'
import { Contrast } from '../ui/icons.tsx'
import { useChoices } from '../ui/useChoices.ts'
import { usePageTitle } from '../ui/usePageTitle.ts'
import { useScrolls } from '../ui/useScrolls.ts'
import { ServerStep } from './ServerStep.tsx'
import css from './Setup.module.css'
import { StationStep } from './StationStep.tsx'

/** The first start: which server, then which station; or a backup that is put back. Then the station opens. */
export function SetupScreen({ bridge, setup }: { bridge: Bridge; setup: SetupDescription }) {
  const { t } = useTranslation(['setup', 'common'])
  const { language } = usePreferences()
  const [step, setStep] = useState<'server' | 'station' | 'restore'>('server')
  const form = useSettingsForm({
    call: bridge.call,
    initial: setup.draft ?? emptyDraft(language),
    found: setup.findings,
    by: 'setup',
  })
  const [main, scrolls] = useScrolls()
  usePageTitle(`${t('title')} · ${t('common:app')}`)
  return (
    <div className={css['page']}>
      <SetupHeader />
      <main className={css['main']} ref={main} {...(scrolls ? { tabIndex: 0 } : {})}>
        <section className={css['card']} aria-label={t('title')}>
          {setup.damaged !== undefined && <p className={css['notice']}>{t('damaged', { file: setup.damaged })}</p>}
          {setup.draft !== undefined && <p className={css['notice']}>{t('provision')}</p>}
          {step === 'server' && (
            <ServerStep
              form={form}
              onRestore={() => setStep('restore')}
              onNext={(proposal) => {
                form.change(withProposal(form.draft, proposal))
                setStep('station')
              }}
            />
          )}
          {step === 'station' && <StationStep form={form} language={language} onBack={() => setStep('server')} />}
          {step === 'restore' && (
            <>
              <div>
                <h2 className={css['heading']}>{t('restore.title')}</h2>
                <p className={css['text']}>{t('restore.text')}</p>
              </div>
              <div className={css['restore']}>
                <RestoreForm call={bridge.call} by="setup" />
              </div>
              <div className={css['actions']}>
                <ActionButton label={t('common:back')} kind="quiet" onPress={() => setStep('server')} />
              </div>
            </>
          )}
        </section>
      </main>
    </div>
  )
}

/** No station yet, so no line to tell of: what this is, and how it is read. */
function SetupHeader() {
  const { t } = useTranslation(['setup', 'common'])
  const { language, theme, set } = usePreferences()
  const choices = useChoices()
  return (
    <header className={css['header']}>
      <h1 className={css['title']}>
        <span className={css['app']}>{t('common:app')} · </span>
        {t('title')}
      </h1>
      <ChoiceMenu
        label={t('common:language.label')}
        value={language}
        choices={choices.languages}
        onChoose={(chosen) => set({ language: chosen })}
      >
        {language.toUpperCase()}
      </ChoiceMenu>
      <ChoiceMenu
        label={t('common:theme.label')}
        value={theme}
        choices={choices.themes}
        onChoose={(chosen) => set({ theme: chosen })}
      >
        <Contrast />
      </ChoiceMenu>
    </header>
  )
}
