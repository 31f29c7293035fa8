import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '#domain/language/language.ts'
import { timeOf } from '#domain/time/day.ts'
import type { DrillState } from '#preload/drill.ts'
import type { SyncState } from '../state/model.ts'
import { ChoiceMenu } from './ChoiceMenu.tsx'
import choice from './ChoiceMenu.module.css'
import css from './Header.module.css'
import { KeyCap } from './KeyCap.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import { SyncStatus } from './SyncStatus.tsx'
import { AgendaWay } from './AgendaWay.tsx'
import { FlagsWay } from './FlagsWay.tsx'
import { PhoneWay } from './PhoneWay.tsx'
import { Arrow, Contrast, Keyboard } from './icons.tsx'
import { type Theme, useChoices } from './useChoices.ts'
import { useMoment } from './useMoment.ts'

export type HeaderProps = {
  place: string
  staff: string | undefined
  /** Address of the station's own screen, when this is another one. */
  home?: string
  /** Address of what there is to know of an outage, when this is another screen. */
  outage?: string
  /** How many flags on product sheets wait for who works here. */
  flags?: number
  /** Whether the phone can be answered here, on another screen than this one. */
  phone?: boolean
  /** Whether the agendas can be opened here. */
  agenda?: boolean
  /** What this station practises, if it does. */
  drill?: DrillState['running']
  /** Ends the practice on a throw-away copy, which all of this is. */
  onTrainingOver?: () => void
  sync: SyncState
  now: number
  language: Language
  theme: Theme
  onLanguage: (language: Language) => void
  onTheme: (theme: Theme) => void
  onKeys: () => void
}

/** The line on top of every staff screen: where and who, the time, and how fresh all of it is. Amber while cut off. */
export function Header({ place, staff, drill, sync, now, ...props }: HeaderProps) {
  const { t } = useTranslation(['common', 'status', 'outage'])
  const choices = useChoices()
  const moment = useMoment(now)
  const cutOff = sync.connection.state === 'cutOff'
  const isCopy = props.onTrainingOver !== undefined
  const isPractice = drill !== undefined || isCopy
  return (
    <header
      className={css['header']}
      data-cut-off={cutOff || isPractice || undefined}
      data-drill={isPractice || undefined}
    >
      {!cutOff && sync.progress !== undefined && <ReadingBar progress={sync.progress} kind="line" />}
      <div className={css['place']}>
        {props.home !== undefined && (
          <Link href={props.home} className={css['back']}>
            <Arrow direction="left" />
            {t('back')}
          </Link>
        )}
        <h1 className={css['title']} title={place}>
          <span className={css['app']}>{t('app')} · </span>
          {place}
        </h1>
        {staff !== undefined && (
          <span className={css['staff']} title={staff}>
            {staff}
          </span>
        )}
      </div>
      <div className={css['outage']}>
        {(cutOff || isPractice) && (
          <p className={css['message']}>
            <span className={css['since']}>
              {isCopy && `${t('status:bar.training')}. `}
              {drill !== undefined
                ? `${t('status:bar.drill', { time: moment(drill.until) })}. `
                : cutOff && `${t('status:bar.title', { time: moment(sync.connection.since) })}. `}
            </span>
            {/* On a copy nothing is real, whatever else is practised on it. */}
            {t(isCopy ? 'status:bar.copy' : drill === undefined ? 'status:bar.works' : 'status:bar.practice')}
          </p>
        )}
        {isCopy && (
          <button type="button" className={css['way']} onClick={props.onTrainingOver}>
            {t('status:bar.endTraining')}
          </button>
        )}
        {(cutOff || drill !== undefined) && props.outage !== undefined && (
          <Link href={props.outage} className={css['way']}>
            {t('outage:barWay')}
          </Link>
        )}
      </div>
      <div className={css['tools']}>
        {props.flags !== undefined && props.flags > 0 && <FlagsWay count={props.flags} className={css['flags']} />}
        {props.agenda === true && <AgendaWay className={choice['target']} />}
        {props.phone === true && <PhoneWay className={choice['target']} />}
        <SyncStatus sync={sync} now={now} />
        <time className={css['clock']}>{timeOf(now)}</time>
        <ChoiceMenu
          label={t('language.label')}
          value={props.language}
          choices={choices.languages}
          onChoose={props.onLanguage}
        >
          {props.language.toUpperCase()}
        </ChoiceMenu>
        <ChoiceMenu label={t('theme.label')} value={props.theme} choices={choices.themes} onChoose={props.onTheme}>
          <Contrast />
        </ChoiceMenu>
        <button
          type="button"
          className={choice['target']}
          aria-label={t('keys.open')}
          title={t('keys.open')}
          aria-keyshortcuts="?"
          onClick={props.onKeys}
        >
          <Keyboard />
          <KeyCap chord="?" />
        </button>
      </div>
    </header>
  )
}
