import { Checkbox, NativeSelect, NumberInput, Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage, languages } from '#domain/language/language.ts'
import type { Finding, SettingField } from '#preload/finding.ts'
import { stationScreens, unattendedScreens } from '#preload/screens.ts'
import type { KnownSite, Override, Proposal, SettingsDraft } from '#preload/settings.ts'
import { findingsOf } from './draft.ts'
import css from './StationFields.module.css'
import { PinField } from './PinField.tsx'
import { useFindingWords } from './useFindingWords.ts'

export type StationFieldsProps = {
  draft: SettingsDraft
  findings: readonly Finding[]
  overrides?: readonly Override[]
  known: KnownSite | undefined
  proposal: Proposal | undefined
  /** A station that is set up keeps its id and its site. */
  fixed: boolean
  /** Whether a PIN is kept for the way out of a kiosk. */
  pinKept: boolean
  language: Language
  onChange: (change: Partial<SettingsDraft>) => void
}

/** What a station is: its name and role, and the numbers it gives. */
export function StationFields(props: StationFieldsProps) {
  const { draft, findings, overrides = [], known, proposal, fixed, pinKept, language, onChange } = props
  const { t } = useTranslation(['settings', 'common'])
  const words = useFindingWords()
  /** What stands below a field: what is wrong with it, and what counts instead of it. */
  const about = (field: SettingField): { error?: string; description?: string } => {
    const [wrong] = findingsOf(findings, field).filter(({ level }) => level === 'error')
    const override = overrides.find((one) => one.field === field)
    return {
      ...(wrong === undefined ? {} : { error: words(wrong).what }),
      ...(override === undefined ? {} : { description: t('overridden', { name: override.name }) }),
    }
  }
  const sites = proposal?.sites ?? []
  const givesNumbers = draft.screen !== 'display'
  return (
    <div className={css['fields']}>
      <Radio.Group
        className={css['wide'] ?? ''}
        label={t('field.screen')}
        value={draft.screen}
        onChange={(value) => onChange({ screen: stationScreens.find((screen) => screen === value) ?? draft.screen })}
        {...about('screen')}
      >
        <div className={css['roles']}>
          {stationScreens.map((screen) => (
            <Radio key={screen} value={screen} label={t(`screen.${screen}`)} />
          ))}
        </div>
      </Radio.Group>
      {unattendedScreens.has(draft.screen) && (
        <Checkbox
          className={css['wide'] ?? ''}
          label={t('field.kiosk')}
          description={t('hint.kiosk')}
          checked={draft.kiosk ?? false}
          onChange={(event) => onChange({ kiosk: event.currentTarget.checked })}
        />
      )}
      {draft.screen === 'kiosk' && (
        <div className={css['wide']}>
          <PinField kept={pinKept} value={draft.pin ?? ''} onChange={(pin) => onChange({ pin })} {...about('pin')} />
        </div>
      )}
      {sites.length > 1 && !fixed ? (
        <NativeSelect
          label={t('field.site')}
          value={draft.site}
          data={['', ...sites]}
          onChange={(event) => onChange({ site: event.currentTarget.value })}
          {...about('site')}
        />
      ) : (
        <TextInput
          label={t('field.site')}
          value={draft.site}
          readOnly={fixed}
          onChange={(event) => onChange({ site: event.currentTarget.value })}
          {...about('site')}
        />
      )}
      <TextInput
        label={t('field.station')}
        placeholder={t('placeholder.station')}
        value={draft.station}
        readOnly={fixed}
        spellCheck={false}
        onChange={(event) => onChange({ station: event.currentTarget.value })}
        {...about('station')}
      />
      {draft.screen === 'counter' && (
        <CounterField draft={draft} known={known} language={language} onChange={onChange} {...about('counter')} />
      )}
      <TextInput
        className={draft.screen === 'counter' ? '' : (css['wide'] ?? '')}
        label={t('field.name')}
        placeholder={t('placeholder.name')}
        value={draft.name}
        maxLength={60}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        {...about('name')}
      />
      <NativeSelect
        label={t('field.language')}
        value={draft.language}
        data={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          onChange({ language: languages.find((one) => one === chosen) ?? draft.language })
        }}
        {...about('language')}
      />
      {givesNumbers && (
        <>
          <NumberInput
            label={t('field.ordinal')}
            description={t('hint.ordinal')}
            placeholder={proposal?.ordinal === undefined ? '' : t('proposed', { value: proposal.ordinal })}
            value={draft.ordinal ?? ''}
            min={1}
            allowDecimal={false}
            hideControls
            onChange={(value) => onChange(typeof value === 'number' ? { ordinal: value } : { ordinal: undefined })}
            {...about('ordinal')}
          />
          <NumberInput
            label={t('field.installation')}
            description={t('hint.installation')}
            placeholder={proposal?.installation === undefined ? '' : t('proposed', { value: proposal.installation })}
            value={draft.installation ?? ''}
            min={0}
            allowDecimal={false}
            hideControls
            onChange={(value) =>
              onChange(typeof value === 'number' ? { installation: value } : { installation: undefined })
            }
            {...about('installation')}
          />
        </>
      )}
    </div>
  )
}

/** The counters of the site where they are known, else a number to type. Choosing one also names the station after it. */
function CounterField(props: {
  draft: SettingsDraft
  known: KnownSite | undefined
  language: Language
  onChange: (change: Partial<SettingsDraft>) => void
  error?: string
  description?: string
}) {
  const { draft, known, language, onChange, ...about } = props
  const { t } = useTranslation('settings')
  const counters = known?.counters ?? []
  if (counters.length === 0) {
    return (
      <TextInput
        label={t('field.counter')}
        value={draft.counter}
        maxLength={4}
        onChange={(event) => onChange({ counter: event.currentTarget.value })}
        {...about}
      />
    )
  }
  const choose = (number: string): void => {
    const names = counters.map(({ name }) => inLanguage(name, language))
    const chosen = counters.find((counter) => counter.number === number)
    const isOwnName = draft.name.trim() !== '' && !names.includes(draft.name)
    onChange({
      counter: number,
      ...(chosen === undefined || isOwnName ? {} : { name: inLanguage(chosen.name, language) }),
    })
  }
  return (
    <NativeSelect
      label={t('field.counter')}
      value={counters.some(({ number }) => number === draft.counter) ? draft.counter : ''}
      data={[
        { value: '', label: t('placeholder.counter') },
        ...counters.map(({ number, name }) => ({ value: number, label: `${number} · ${inLanguage(name, language)}` })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
      {...about}
    />
  )
}
