import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { counterOf } from '#domain/site/site.ts'
import { isHere } from '#domain/staff/staff.ts'
import { useCard } from '../state/card.ts'
import { usePreferences } from '../state/preferences.ts'
import { useActions, useBoard, useCutOff, useTrueNow, useStation } from '../state/station.tsx'
import { Shell } from '../ui/Shell.tsx'
import { SignInPage } from '../visit/SignInPage.tsx'
import { useNames } from '../visit/useNames.ts'
import { useRun } from '../visit/useRun.ts'
import { Desk } from './Desk.tsx'
import { OpenDesk } from './OpenDesk.tsx'
import { useDeskKeyLines } from './useDeskKeys.ts'

/** The counter screen: who, which counter and which queues, then the desk itself. */
export const CounterScreen = () => {
  const { t } = useTranslation('counter')
  const station = useStation()
  const board = useBoard()
  const actions = useActions()
  const cutOff = useCutOff()
  const card = useCard()
  const now = useTrueNow()
  const names = useNames()
  const keys = useDeskKeyLines()
  const { staff: chosen, counter: last, language, set } = usePreferences()
  const { running, error, run } = useRun()
  // A name that is no longer among the staff must be chosen anew.
  const staff = board.staff.some((member) => member.id === chosen && isHere(member)) ? chosen : undefined
  const desk = board.desks.find((one) => one.counter === last && one.staff === staff && one.status !== 'closed')

  const open = async (wanted: { counter: string; queues: string[] }) => {
    set(wanted)
    await run('open', () => actions.openDesk(wanted))
  }
  const changeStaff = () => set({ staff: undefined })
  const place = desk === undefined ? t('title') : placeOf(board, desk.counter, language)
  return (
    <Shell
      place={place}
      staff={staff === undefined ? undefined : names.staff(staff)}
      keys={desk === undefined ? [] : keys}
    >
      {staff === undefined ? (
        <SignInPage staff={board.staff} onChoose={(id) => set({ staff: id })} />
      ) : desk === undefined ? (
        <OpenDesk
          board={board}
          names={names}
          language={language}
          staff={staff}
          usual={last ?? station.counter}
          busy={running !== undefined}
          error={error}
          onOpen={(wanted) => void open(wanted)}
          onChangeStaff={changeStaff}
        />
      ) : (
        <Desk
          key={desk.id}
          desk={desk}
          board={board}
          actions={actions}
          names={names}
          language={language}
          now={now}
          cutOff={cutOff}
          card={card}
          onChangeStaff={changeStaff}
        />
      )}
    </Shell>
  )
}

const placeOf = ({ site }: { site: Parameters<typeof counterOf>[0] }, number: string, language: Language): string => {
  const counter = counterOf(site, number)
  return counter === undefined ? number : inLanguage(counter.name, language)
}
