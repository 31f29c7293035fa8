import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type KioskWay, longestPin } from '#domain/kiosk/pin.ts'
import { Backspace, Check, Cross } from '../ui/icons.tsx'
import css from './AdminDoor.module.css'
import { KioskButton } from './KioskButton.tsx'
import { useUnlock } from './useUnlock.ts'
import { useWords } from './useWords.ts'

const closesAfterMs = 60_000

/** What is behind the hidden door: the lock, and where its PIN leads. Left alone it closes. */
export function AdminDoor({ onLeft, onClose }: { onLeft: (way: KioskWay) => void; onClose: () => void }) {
  const { t } = useWords()
  const [pin, setPin] = useState('')
  const { state, busy, wait, attempt } = useUnlock({ onWrong: () => setPin(''), onLeft })
  useClosing(onClose)
  const tryPin = (): void => {
    if (pin !== '' && !busy && wait === 0) void attempt(pin)
  }
  return (
    <div className={css['cover']}>
      <div className={css['door']} role="dialog" aria-modal="true" aria-labelledby="admin-title">
        <h2 id="admin-title" className={css['title']}>
          {t('lock.title')}
        </h2>
        {state.at === 'pin' && (
          <PinPad pin={pin} busy={busy} wait={wait} problem={state.problem} onChange={setPin} onTry={tryPin} />
        )}
        {state.at === 'noPin' && <p className={css['hint']}>{t('lock.noPin')}</p>}
        {state.at === 'ways' && (
          <>
            <p className={css['hint']}>{t('lock.ways')}</p>
            <div className={css['ways']}>
              {state.ways.map((way) => (
                <KioskButton
                  key={way}
                  label={t(`lock.way.${way}`)}
                  disabled={busy}
                  onPress={() => void attempt(pin, way)}
                />
              ))}
            </div>
          </>
        )}
        <KioskButton label={t('lock.close')} icon={<Cross />} onPress={onClose} />
      </div>
    </div>
  )
}

function PinPad(props: {
  pin: string
  busy: boolean
  wait: number
  problem: 'wrong' | 'failed' | undefined
  onChange: (pin: string) => void
  onTry: () => void
}) {
  const { pin, busy, wait, problem, onChange, onTry } = props
  const { t } = useWords()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const write = (text: string): void => onChange(text.replace(/\D/g, '').slice(0, longestPin))
  const told = [
    ...(problem === undefined ? [] : [t(`lock.${problem}`)]),
    ...(wait > 0 ? [t('lock.wait', { count: wait })] : []),
  ].join(' ')
  return (
    <>
      <p className={css['hint']}>{t('lock.hint')}</p>
      <input
        ref={field}
        className={css['pin']}
        // No password in a browser's eyes: it would offer to remember it.
        type="text"
        inputMode="none"
        autoComplete="off"
        aria-label={t('lock.pin')}
        value={pin}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onTry()
        }}
      />
      <p className={css['told']} role="status">
        {told}
      </p>
      {/* The focus stays in the field: a keyboard may go on where a finger began. */}
      <div className={css['keys']} onMouseDown={(event) => event.preventDefault()}>
        {Array.from('123456789').map((digit) => (
          <DigitKey key={digit} digit={digit} onPress={() => write(pin + digit)} />
        ))}
        <button
          type="button"
          className={css['key']}
          aria-label={t('key.erase')}
          onClick={() => write(pin.slice(0, -1))}
        >
          <Backspace />
        </button>
        <DigitKey digit="0" onPress={() => write(`${pin}0`)} />
        <button
          type="button"
          className={css['key']}
          data-kind="primary"
          aria-label={t('lock.open')}
          disabled={busy || wait > 0 || pin === ''}
          onClick={onTry}
        >
          <Check />
        </button>
      </div>
    </>
  )
}

function DigitKey({ digit, onPress }: { digit: string; onPress: () => void }) {
  return (
    <button type="button" className={css['key']} onClick={onPress}>
      {digit}
    </button>
  )
}

/** Nobody leaves it open behind them. */
const useClosing = (onClose: () => void): void => {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const begin = (): ReturnType<typeof setTimeout> => setTimeout(() => close(), closesAfterMs)
    let closing = begin()
    const again = (): void => {
      clearTimeout(closing)
      closing = begin()
    }
    window.addEventListener('pointerdown', again, { capture: true })
    window.addEventListener('keydown', again, { capture: true })
    return () => {
      clearTimeout(closing)
      window.removeEventListener('pointerdown', again, { capture: true })
      window.removeEventListener('keydown', again, { capture: true })
    }
  }, [])
}
