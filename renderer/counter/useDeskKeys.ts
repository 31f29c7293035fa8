import { useTranslation } from 'react-i18next'
import type { KeyLine } from '../ui/KeyHelp.tsx'
import { useKeys } from '../ui/useKeys.ts'
import type { CounterWork } from './useCounterWork.ts'

/** Binds the desk's keys. What a key cannot do now it says, rather than doing nothing. */
export const useDeskKeys = (desk: {
  work: CounterWork
  /** Seconds until "not present" may be chosen. */
  locked: number
  onShares: () => void
  onSearch: () => void
  /** Plays the guide of what whoever is here came for, where there is one. */
  onGuide: (() => void) | undefined
  /** Gives whoever is here an appointment. */
  onBook: () => void
  onChangeStaff: () => void
}): void => {
  const { work, locked, onShares, onSearch, onGuide, onBook, onChangeStaff } = desk
  const start = () => {
    if (work.present?.stage === 'called' && work.step === undefined) void work.start()
  }
  const missed = () => {
    if (work.present?.stage !== 'called') return
    if (locked > 0) work.refuse('locked')
    else void work.missed()
  }
  useKeys({
    F2: () => void work.next(),
    'Shift+F2': onShares,
    F3: () => void work.recall(),
    F4: () => work.openStep('finish'),
    F5: () => work.openStep('paper'),
    F6: () => work.openStep('transfer'),
    F7: () => void work.park(),
    F8: missed,
    ...(work.present?.stage === 'called' ? { F9: start } : {}),
    F10: () => void work.pauseOrResume(),
    'Alt+F10': () => void work.close(),
    'Alt+A': onBook,
    'Alt+N': () => work.openStep('note'),
    'Alt+U': onChangeStaff,
    ...(onGuide === undefined ? {} : { 'Alt+W': onGuide }),
    'Ctrl+K': onSearch,
  })
  useKeys({ Enter: start }, { enabled: work.present?.stage === 'called' && work.step === undefined })
}

/** The same keys in words, for the list behind `?`. */
export const useDeskKeyLines = (): KeyLine[] => {
  const { t } = useTranslation(['counter', 'appointments', 'card', 'catalogue', 'flags', 'guide', 'words'])
  return [
    { key: 'F2', does: t('next.call') },
    { key: 'Shift+F2', does: t('share.open') },
    { key: 'F3', does: t('action.recall') },
    { key: 'F4', does: t('action.finish') },
    { key: 'F5', does: t('paper.title') },
    { key: 'F6', does: t('action.transfer') },
    { key: 'F7', does: t('action.park') },
    { key: 'F8', does: t('action.missed') },
    { key: 'F9', does: t('action.start') },
    { key: 'Enter', does: t('action.start') },
    { key: 'F10', does: t('key.pause') },
    { key: 'Alt+F10', does: t('desk.close') },
    { key: 'Alt+K', does: t('card:key.fill') },
    { key: 'Alt+V', does: t('card:key.visit') },
    { key: 'Alt+A', does: t('appointments:key.book') },
    { key: 'Alt+N', does: t('action.note') },
    { key: 'Alt+1', does: t('key.lists') },
    { key: 'Alt+U', does: t('desk.change') },
    { key: 'Ctrl+K', does: t('key.search') },
    { key: 'Alt+B', does: t('catalogue:turn') },
    { key: 'Alt+W', does: t('guide:key.open') },
    { key: 'Alt+M', does: t('flags:keys.raise') },
    { key: 'Alt+G', does: t('words:tell.key') },
    { key: 'Ctrl+Z', does: t('key.undo') },
  ]
}
