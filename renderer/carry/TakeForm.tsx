import { FileInput, PasswordInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#preload/finding.ts'
import type { TakenIn } from '#sync/carry/takeIn.ts'
import { FindingList } from '../settings/FindingList.tsx'
import { useAttempt } from '../settings/useAttempt.ts'
import type { OpenedBundle } from '../state/carry.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import { BundlePreview } from './BundlePreview.tsx'
import css from './CarryScreen.module.css'
import type { CarryFormProps } from './GiveForm.tsx'
import { useCountWords } from './useCountWords.ts'

/** Takes in what another station gave along: opened and shown first, and only then, when a person says so, stored. */
export function TakeForm({ carry, whyNot }: CarryFormProps) {
  const { t } = useTranslation(['carry', 'settings', 'common'])
  const { busy, error, attempt } = useAttempt()
  const chooser = useRef<HTMLButtonElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [opened, setOpened] = useState<OpenedBundle>()
  const [taken, setTaken] = useState<TakenIn>()
  const begin = (): void => {
    setOpened(undefined)
    setFindings([])
    setTaken(undefined)
  }
  const cancel = (): void => {
    begin()
    chooser.current?.focus()
  }
  const open = async (): Promise<void> => {
    if (file === null) return
    begin()
    const result = await carry.open(file, passphrase)
    setFindings(result.findings)
    setOpened(result.opened)
  }
  const take = async (): Promise<void> => {
    if (opened === undefined) return
    setTaken(await carry.take(opened))
    setOpened(undefined)
    setFile(null)
    setPassphrase('')
  }
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('take.text')}</p>
      <FileInput
        ref={chooser}
        label={t('take.file')}
        placeholder={t('take.choose')}
        value={file}
        clearable
        clearButtonProps={{ 'aria-label': t('take.clear') }}
        onChange={(chosen) => {
          setFile(chosen)
          begin()
        }}
      />
      <PasswordInput
        label={t('take.passphrase')}
        value={passphrase}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('settings:servers.show') }}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value)
          begin()
        }}
      />
      {opened !== undefined && <BundlePreview opened={opened} />}
      <div role="status">
        {findings.length > 0 && <FindingList findings={findings} />}
        {taken !== undefined && <Done taken={taken} />}
      </div>
      {error !== undefined && (
        <FailureMessage error={error}>{opened !== undefined && <p>{t('take.again')}</p>}</FailureMessage>
      )}
      <div className={css['actions']}>
        {opened === undefined ? (
          <ActionButton
            key="open"
            label={t('take.open')}
            kind="primary"
            busy={busy}
            disabled={whyNot !== undefined || file === null || passphrase === ''}
            reason={whyNot ?? t('take.both')}
            onPress={() => attempt(open)}
          />
        ) : (
          <>
            <ActionButton
              key="take"
              label={t('take.take')}
              kind="primary"
              busy={busy}
              {...(whyNot === undefined ? {} : { disabled: true, reason: whyNot })}
              onPress={() => attempt(take)}
            />
            <ActionButton key="cancel" label={t('common:cancel')} disabled={busy} onPress={cancel} />
          </>
        )}
      </div>
    </div>
  )
}

/** What was stored; what was not, and why. Whoever cannot see it is taken there. */
function Done({ taken }: { taken: TakenIn }) {
  const { t } = useTranslation('carry')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const news = useCountWords()(taken)
  const { apart, left } = taken
  return (
    <div tabIndex={-1} ref={place}>
      {(news !== undefined || apart + left === 0) && (
        <p className={css['done']}>
          <Check />
          {news === undefined ? t('take.doneNothing') : t('take.done', { news })}
        </p>
      )}
      {apart > 0 && <p className={css['after']}>{t('warning.apart', { count: apart })}</p>}
      {left > 0 && <p className={css['after']}>{t('warning.left', { count: left })}</p>}
      {news !== undefined && <p className={css['after']}>{t('take.later')}</p>}
    </div>
  )
}
