import { NativeSelect, TextInput } from '@mantine/core'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agendaKinds } from '#domain/agenda/agendas.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Arrow } from '../../ui/icons.tsx'
import { TabBar } from '../../visit/TabBar.tsx'
import { type AgendaView, agendaViews, choiceText, on, readChoice, stepped } from './agendaView.ts'
import styles from './AgendaBar.module.css'

/** Of which days and whose agendas are shown, and the way to others. */
export function AgendaBar(props: {
  view: AgendaView
  today: string
  /** The days shown in words, and what there is to know of them. */
  title: string
  facts: string
  queues: readonly { letter: string; name: string }[]
  agendas: readonly { resource: string; name: string }[]
  dayField: Ref<HTMLInputElement>
  kindField: Ref<HTMLSelectElement>
  onView: (view: AgendaView) => void
}) {
  const { view, today, title, facts, queues, agendas, dayField, kindField, onView } = props
  const { t } = useTranslation('agenda')
  return (
    <div className={styles['bar']}>
      <div className={styles['row']}>
        <div className={styles['views']}>
          <TabBar
            label={t('view.label')}
            tabs={agendaViews.map((one, place) => ({ id: one, name: t(`view.${one}`), chord: `Alt+${place + 1}` }))}
            shown={view.view}
            onShow={(one) => onView({ ...view, view: one })}
            panel="agenda-panel"
          />
        </div>
        <NativeSelect
          ref={kindField}
          className={styles['kind']}
          aria-label={t('kind.label')}
          value={view.kind}
          onChange={({ currentTarget: { value } }) => {
            const kind = agendaKinds.find((one) => one === value) ?? 'staff'
            onView({ ...view, kind, choice: { of: 'all' } })
          }}
        >
          {agendaKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          className={styles['choice']}
          aria-label={t('choice.label')}
          value={choiceText(view.choice)}
          onChange={({ currentTarget: { value } }) => onView({ ...view, choice: readChoice(value) })}
        >
          <option value="all">{t('choice.all')}</option>
          {view.kind !== 'room' && (
            <optgroup label={t('choice.queues')}>
              {queues.map(({ letter, name }) => (
                <option key={letter} value={choiceText({ of: 'queue', letter })}>
                  {letter} · {name}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={t('choice.one')}>
            {agendas.map(({ resource, name }) => (
              <option key={resource} value={resource}>
                {name}
              </option>
            ))}
          </optgroup>
        </NativeSelect>
        <DayField day={view.day ?? today} fieldRef={dayField} onDay={(day) => onView(on(view, day, today))} />
      </div>
      <div className={styles['row']}>
        <ActionButton
          label={t('before')}
          chord="PageUp"
          kind="quiet"
          icon={<Arrow direction="left" size={14} />}
          onPress={() => onView(stepped(view, -1, today))}
        />
        <ActionButton
          label={t('after')}
          chord="PageDown"
          kind="quiet"
          icon={<Arrow direction="right" size={14} />}
          onPress={() => onView(stepped(view, 1, today))}
        />
        <ActionButton
          label={t('today')}
          chord="Alt+Home"
          kind="quiet"
          disabled={view.day === undefined}
          reason={t('isToday')}
          onPress={() => onView(on(view, today, today))}
        />
        <h2 className={styles['title']}>
          <span aria-live="polite">
            {title}
            {facts !== '' && <span className={styles['facts']}> · {facts}</span>}
          </span>
        </h2>
      </div>
    </div>
  )
}

/** While somebody types a year its first figures make another one, long past. */
const firstDay = '2000-01-01'

/** What is being typed stands until it is a day. */
function DayField({
  day,
  fieldRef,
  onDay,
}: {
  day: string
  fieldRef: Ref<HTMLInputElement>
  onDay: (day: string) => void
}) {
  const { t } = useTranslation('agenda')
  const [typed, setTyped] = useState<string>()
  return (
    <TextInput
      ref={fieldRef}
      className={styles['day']}
      type="date"
      aria-label={t('toDay')}
      title={`${t('toDay')} (Ctrl+K)`}
      value={typed ?? day}
      onBlur={() => setTyped(undefined)}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        if (value >= firstDay) onDay(value)
      }}
    />
  )
}
