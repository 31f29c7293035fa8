import { Checkbox, Group, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Asked } from '#domain/report/asked.ts'
import { useBoard, usePreferences, useStation } from '#renderer/state/station.tsx'
import type { Names } from '../visit/names.ts'
import { KitPartChoice } from './KitPartChoice.tsx'
import { LanguageField, LanguagesField } from './LanguageField.tsx'
import css from './KitScreen.module.css'
import { StripsChoice } from './StripsChoice.tsx'
import { type KitChoices, type KitPart, mostDays, mostForms, mostSheets, toggled } from './choices.ts'
import type { useReservations } from './useReservations.ts'
import { wholeNumber } from './wholeNumber.ts'
import { whyNoNames, whyNoStrips } from './whyNot.ts'

/** Which parts go on paper, how many of each, for which queues and in which languages. */
export function KitForm(props: {
  choices: KitChoices
  onChoices: (choices: KitChoices) => void
  numbers: ReturnType<typeof useReservations>
  asked: Asked | undefined
  names: Names
}) {
  const { choices, onChoices, numbers, asked, names } = props
  const { t } = useTranslation('kit')
  const station = useStation()
  const { site, staff } = useBoard()
  const { staff: by } = usePreferences()
  const { strips, list, appointments, sheets, forms } = choices
  const change = <P extends KitPart>(part: P, to: Partial<KitChoices[P]>): void =>
    onChoices({ ...choices, [part]: { ...choices[part], ...to } })
  const queues = site.queues.map(({ letter }) => letter)
  const noStrips = whyNoStrips({ station, site, staff: by })
  const noNames = whyNoNames({ station, staff, by })
  return (
    <>
      <KitPartChoice
        title={t('strips.title')}
        hint={t('strips.hint')}
        wanted={strips.wanted}
        onWanted={(wanted) => change('strips', { wanted })}
      >
        <StripsChoice
          queues={queues}
          names={names}
          reservations={numbers.reservations}
          chosen={numbers.chosen}
          onChosen={numbers.choose}
          onReserve={(queue, count) => void numbers.reserve(queue, count)}
          reserving={numbers.reserving}
          whyNot={noStrips === undefined ? undefined : t(`strips.${noStrips}`)}
        />
        <LanguageField value={strips.language} onChange={(language) => change('strips', { language })} />
      </KitPartChoice>
      <KitPartChoice
        title={t('list.title')}
        hint={t('list.hint')}
        wanted={list.wanted}
        onWanted={(wanted) => change('list', { wanted })}
      >
        <NamesChoice
          label={t('list.names')}
          checked={list.withNames}
          whyNot={noNames}
          onCheck={(withNames) => change('list', { withNames })}
        />
      </KitPartChoice>
      <KitPartChoice
        title={t('appointments.title')}
        hint={t('appointments.hint')}
        wanted={appointments.wanted}
        onWanted={(wanted) => change('appointments', { wanted })}
      >
        <CountField
          label={t('appointments.days')}
          value={appointments.days}
          max={mostDays}
          onCount={(days) => change('appointments', { days })}
        />
        <NamesChoice
          label={t('appointments.names')}
          checked={appointments.withNames}
          whyNot={noNames}
          onCheck={(withNames) => change('appointments', { withNames })}
        />
      </KitPartChoice>
      <KitPartChoice
        title={t('sheets.title')}
        hint={t('sheets.hint')}
        wanted={sheets.wanted}
        onWanted={(wanted) => change('sheets', { wanted })}
      >
        {asked?.size === 0 && <p className={css['dim']}>{t('sheets.uncounted')}</p>}
        <CountField
          label={t('sheets.count')}
          value={sheets.count}
          max={mostSheets}
          onCount={(count) => change('sheets', { count })}
        />
        <LanguagesField value={sheets.languages} onChange={(languages) => change('sheets', { languages })} />
      </KitPartChoice>
      <KitPartChoice
        title={t('forms.title')}
        hint={t('forms.hint')}
        wanted={forms.wanted}
        onWanted={(wanted) => change('forms', { wanted })}
      >
        <Checkbox.Group label={t('forms.queues')} value={[...forms.queues]}>
          <Group gap="md" mt={4}>
            {queues.map((queue) => (
              <Checkbox
                key={queue}
                value={queue}
                label={`${queue} · ${names.queue(queue)}`}
                onChange={() => change('forms', { queues: toggled(queues, forms.queues, queue) })}
              />
            ))}
          </Group>
        </Checkbox.Group>
        <CountField
          label={t('forms.pages')}
          value={forms.pages}
          max={mostForms}
          onCount={(pages) => change('forms', { pages })}
        />
        <LanguageField value={forms.language} onChange={(language) => change('forms', { language })} />
      </KitPartChoice>
    </>
  )
}

/** Whether people are named, by whoever may. */
function NamesChoice(props: {
  label: string
  checked: boolean
  whyNot: ReturnType<typeof whyNoNames>
  onCheck: (checked: boolean) => void
}) {
  const { label, checked, whyNot, onCheck } = props
  const { t } = useTranslation('kit')
  return (
    <Checkbox
      label={label}
      description={whyNot === undefined ? t('list.namesHint') : t(`list.${whyNot}`)}
      checked={checked && whyNot === undefined}
      disabled={whyNot !== undefined}
      onChange={(event) => onCheck(event.currentTarget.checked)}
    />
  )
}

/** How many of something: a whole number from one on; what is none leaves it as it was. */
function CountField(props: { label: string; value: number; max: number; onCount: (count: number) => void }) {
  const { label, value, max, onCount } = props
  return (
    <NumberInput
      label={label}
      value={value}
      onChange={(typed) => onCount(wholeNumber(typed, { min: 1, max }) ?? value)}
      min={1}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      classNames={{ wrapper: css['count'] ?? '' }}
    />
  )
}
