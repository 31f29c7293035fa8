import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import { useBoard, useBridge, usePreferences, useStation } from '#renderer/state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Shell } from '../ui/Shell.tsx'
import { Printer } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { useScrolls } from '../ui/useScrolls.ts'
import { useNames } from '../visit/useNames.ts'
import { KitForm } from './KitForm.tsx'
import { KitPaper, isAnything } from './KitPaper.tsx'
import css from './KitScreen.module.css'
import { usualKit } from './choices.ts'
import { useAsked } from './useAsked.ts'
import { useReservations } from './useReservations.ts'
import { whyNoNames } from './whyNot.ts'

/** What the building needs to work on with pen and paper: chosen on one side, as it will be printed on the other. */
export function KitScreen() {
  const { t } = useTranslation('kit')
  const { call } = useBridge()
  const station = useStation()
  const { site, staff } = useBoard()
  const { language, staff: by } = usePreferences()
  const names = useNames()
  const numbers = useReservations(by)
  const asked = useAsked()
  const [picked, setPicked] = useState(() =>
    usualKit(
      site.queues.map(({ letter }) => letter),
      language,
    ),
  )
  const [printedAt, setPrintedAt] = useState<number>()
  const [scroll, scrolls] = useScrolls()

  // Who works here may have changed since the box was ticked.
  const mayName = whyNoNames({ station, staff, by }) === undefined
  const named = <P extends { withNames: boolean }>(part: P): P => ({ ...part, withNames: part.withNames && mayName })
  const choices = { ...picked, list: named(picked.list), appointments: named(picked.appointments) }
  const toPrint = numbers.reservations.filter(({ id }) => numbers.chosen.has(id))
  const ready = isAnything(choices, toPrint, asked)
  const print = (): void => {
    if (!ready) return
    void call.report({ level: 'info', event: 'kitPrinted', facts: { ...pickedFacts(choices, toPrint), by: by ?? '' } })
    window.print()
    // Nobody can tell whether paper came. The strips are asked for again on purpose, or two people hold one number.
    numbers.chooseNone()
    setPrintedAt(Date.now())
  }
  useKeys({ 'Ctrl+P': print })
  return (
    <Shell place={t('place')} keys={[{ key: 'Ctrl+P', does: t('print') }]}>
      <div className={css['screen']}>
        <div className={css['choices']}>
          <Panel title={t('choices')}>
            <div className={css['parts']}>
              <p className={css['about']}>{t('about')}</p>
              <KitForm choices={choices} onChoices={setPicked} numbers={numbers} asked={asked} names={names} />
            </div>
          </Panel>
          {numbers.error !== undefined && <FailureMessage error={numbers.error} onClose={numbers.clear} />}
          <div className={css['foot']}>
            <ActionButton
              label={t('print')}
              chord="Ctrl+P"
              kind="primary"
              size="large"
              icon={<Printer />}
              disabled={!ready}
              reason={t('nothing')}
              onPress={print}
            />
            <p className={css['printed']} role="status">
              {printedAt !== undefined && t('printed', { time: timeOf(printedAt) })}
            </p>
          </div>
        </div>
        <section
          className={css['preview']}
          aria-label={t('preview')}
          ref={scroll}
          {...(scrolls ? { tabIndex: 0 } : {})}
        >
          <h2 className={css['previewTitle']}>{t('preview')}</h2>
          <KitPaper choices={choices} reservations={toPrint} asked={asked} language={language} />
        </section>
      </div>
    </Shell>
  )
}

const pickedFacts = (
  { strips, list, appointments, sheets, forms }: ReturnType<typeof usualKit>,
  reservations: readonly { numbers: readonly number[] }[],
): Record<string, number | boolean> => ({
  strips: strips.wanted ? reservations.reduce((sum, { numbers }) => sum + numbers.length, 0) : 0,
  list: list.wanted,
  appointments: appointments.wanted ? appointments.days : 0,
  names: [list, appointments].some(({ wanted, withNames }) => wanted && withNames),
  sheets: sheets.wanted ? sheets.count * sheets.languages.length : 0,
  forms: forms.wanted ? forms.pages * forms.queues.length : 0,
})
