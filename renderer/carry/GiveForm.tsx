import { PasswordInput, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CarriedWhat, carriedWhat } from '#preload/carry.ts'
import type { Finding } from '#preload/finding.ts'
import { FindingList } from '../settings/FindingList.tsx'
import { saveAs } from '../settings/transfer.ts'
import { useAttempt } from '../settings/useAttempt.ts'
import type { Carry, Made } from '../state/carry.ts'
import { useSync } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import css from './CarryScreen.module.css'

export type CarryFormProps = {
  carry: Carry
  /** Why nothing can be done here now; absent when it can. */
  whyNot: string | undefined
}

/** Makes a file for another station, under a passphrase that is typed twice: nobody can find it out afterwards. */
export function GiveForm({ carry, whyNot }: CarryFormProps) {
  const { t } = useTranslation(['carry', 'settings'])
  const { unsent } = useSync()
  const { busy, error, attempt } = useAttempt()
  const [chosen, setChosen] = useState<CarriedWhat>()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [made, setMade] = useState<Made>()
  // Where everything was sent, only the whole day is left to give.
  const what = chosen ?? (unsent > 0 ? 'unsent' : 'day')
  const hints = {
    unsent: unsent > 0 ? t('give.unsentHint', { count: unsent }) : t('give.nothingUnsent'),
    day: t('give.dayHint'),
  }
  const differs = again !== '' && again !== passphrase
  const begin = (): void => {
    setFindings([])
    setMade(undefined)
  }
  const make = async (): Promise<void> => {
    begin()
    const result = await carry.make({ what, passphrase })
    setFindings(result.findings)
    if (result.made === undefined) return
    saveAs(result.made.name, result.made.file)
    setMade(result.made)
    setPassphrase('')
    setAgain('')
  }
  const reason = whyNot ?? (what === 'unsent' && unsent === 0 ? t('give.nothingUnsent') : t('give.twice'))
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('give.text')}</p>
      <Radio.Group
        label={t('give.what')}
        value={what}
        onChange={(value) => {
          setChosen(CarriedWhat.parse(value))
          begin()
        }}
      >
        <div className={css['choices']}>
          {carriedWhat.map((one) => (
            <Radio key={one} value={one} label={t(`give.${one}`)} description={hints[one]} />
          ))}
        </div>
      </Radio.Group>
      <PasswordInput
        label={t('give.passphrase')}
        description={t('give.hint')}
        value={passphrase}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('settings:servers.show') }}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value)
          begin()
        }}
      />
      <PasswordInput
        label={t('give.again')}
        value={again}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('settings:servers.show') }}
        error={differs ? t('give.differs') : undefined}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      <div role="status">
        {findings.length > 0 && <FindingList findings={findings} />}
        {made !== undefined && (
          <>
            <p className={css['done']}>
              <Check />
              {t('give.saved', { name: made.name })} ({t('entries', { count: made.entries })})
            </p>
            <p className={css['after']}>{t('give.then')}</p>
            <p className={css['after']}>{t('give.nothingSent')}</p>
          </>
        )}
      </div>
      {error !== undefined && <FailureMessage error={error} />}
      <div className={css['actions']}>
        <ActionButton
          label={t('give.make')}
          kind="primary"
          busy={busy}
          disabled={
            whyNot !== undefined || passphrase === '' || again !== passphrase || (what === 'unsent' && unsent === 0)
          }
          reason={reason}
          onPress={() => attempt(make)}
        />
      </div>
    </div>
  )
}
