import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DisplayLayout } from '#domain/site/displays.ts'
import type { Site } from '#domain/site/site.ts'
import { useNames } from '../visit/useNames.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DirectionFields } from './DirectionFields.tsx'
import { HallField } from './HallField.tsx'
import css from './Layouts.module.css'
import { MessageRows } from './MessageRows.tsx'
import { NumberField } from './NumberField.tsx'
import { SoundFields } from './SoundFields.tsx'
import { StationsField } from './StationsField.tsx'
import { type LayoutDoubts, type LayoutDraft, type LayoutHints, longestLayoutName } from './displaysDraft.ts'

const colours = DisplayLayout.shape.theme.options

/** One screen of a hall: where it hangs, what it shows, how it looks and sounds. */
export function LayoutFields(props: {
  id: string
  layout: LayoutDraft
  doubts: LayoutDoubts
  hints: LayoutHints
  site: Site
  stations: readonly string[]
  /** The halls of the other layouts. */
  halls: readonly string[]
  /** Whether its messages may bring one more picture. */
  hasRoom: boolean
  disabled: boolean
  showsDoubts: boolean
  /** It was just added: its name is what is typed first. */
  isNew: boolean
  onChange: (change: Partial<LayoutDraft>) => void
}) {
  const { id, layout, doubts, hints, site, stations, halls, hasRoom, disabled, showsDoubts, isNew, onChange } = props
  const { t } = useTranslation('layouts')
  const names = useNames()
  const counters = site.counters.map(({ number }) => number)
  const letters = site.queues.map(({ letter }) => letter)
  return (
    <div className={css['fields']} id={id}>
      <TextInput
        label={t('displays.name')}
        value={layout.name}
        maxLength={longestLayoutName}
        disabled={disabled}
        autoFocus={isNew}
        error={doubts.noName ? t('displays.noName') : undefined}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <StationsField
        chosen={layout.stations}
        stations={stations}
        hints={hints}
        disabled={disabled}
        onChange={(chosen) => onChange({ stations: chosen })}
      />
      <HallField
        hall={layout.hall}
        known={halls}
        site={site}
        manyVoices={hints.manyVoices}
        disabled={disabled}
        onChange={(hall) => onChange({ hall })}
      />
      <ChoiceField
        label={t('displays.counters')}
        words={{ all: t('displays.allCounters'), some: t('displays.someCounters') }}
        chosen={layout.counters}
        known={counters}
        unknown={hints.unknown.counters}
        nameOf={(number) => `${number} · ${names.counter(number)}`}
        error={doubts.noCounters ? t('displays.noCounters') : undefined}
        disabled={disabled}
        onAll={() => onChange({ counters: 'all' })}
        onSome={(some) => onChange({ counters: some })}
      />
      <ChoiceField
        label={t('displays.queues')}
        words={{ all: t('displays.allQueues'), none: t('displays.noneQueues'), some: t('displays.someQueues') }}
        chosen={layout.queues}
        known={letters}
        unknown={hints.unknown.queues}
        nameOf={(letter) => `${letter} · ${names.queue(letter)}`}
        error={doubts.noQueues ? t('displays.noQueues') : undefined}
        disabled={disabled}
        onAll={() => onChange({ queues: 'all' })}
        onNone={() => onChange({ queues: 'none' })}
        onSome={(some) => onChange({ queues: some })}
      />
      <DirectionFields
        layout={layout}
        site={site}
        disabled={disabled}
        onChange={(directions) => onChange({ directions })}
      />
      <div className={css['pairs']}>
        <NativeSelect
          label={t('displays.theme')}
          value={layout.theme}
          data={colours.map((value) => ({ value, label: t(`displays.colours.${value}`) }))}
          disabled={disabled}
          onChange={(event) => {
            const chosen = colours.find((theme) => theme === event.currentTarget.value)
            if (chosen !== undefined) onChange({ theme: chosen })
          }}
        />
        <NumberField
          label={t('displays.textSize')}
          value={layout.textSize}
          from={80}
          to={200}
          step={10}
          isWrong={doubts.numbers.includes('textSize')}
          disabled={disabled}
          onChange={(textSize) => onChange({ textSize })}
        />
        <NumberField
          label={t('displays.recent')}
          value={layout.recent}
          from={0}
          to={12}
          isWrong={doubts.numbers.includes('recent')}
          disabled={disabled}
          onChange={(recent) => onChange({ recent })}
        />
      </div>
      <SoundFields
        sound={layout.sound}
        stations={layout.stations}
        isWrong={doubts.numbers.includes('volume')}
        disabled={disabled}
        onChange={(sound) => onChange({ sound })}
      />
      <MessageRows
        messages={layout.messages}
        doubts={doubts.messages}
        hasRoom={hasRoom}
        showsDoubts={showsDoubts}
        disabled={disabled}
        onChange={(messages) => onChange({ messages })}
      />
      {layout.messages.length > 0 && (
        <NumberField
          label={t('displays.messageSeconds')}
          value={layout.messageSeconds}
          from={5}
          to={300}
          isWrong={doubts.numbers.includes('messageSeconds')}
          disabled={disabled}
          onChange={(messageSeconds) => onChange({ messageSeconds })}
        />
      )}
    </div>
  )
}
