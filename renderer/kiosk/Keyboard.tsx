import { type ReactNode, useState } from 'react'
import { Backspace } from '../ui/icons.tsx'
import css from './Keyboard.module.css'
import { useWords } from './useWords.ts'

const letters = ['azertyuiop', 'qsdfghjklm', "wxcvbn'-"].map((row) => Array.from(row))
const accents = ['éèêëàâçùûü', 'îïôöäœßæñí', '1234567890'].map((row) => Array.from(row))

type KeyboardProps = { value: string; longest: number; onChange: (value: string) => void }

/** The keyboard of a kiosk that has none: letters as on a Belgian one, and those with accents. */
export function Keyboard({ value, longest, onChange }: KeyboardProps) {
  const { t } = useWords()
  const [shown, setShown] = useState<'letters' | 'accents'>('letters')
  const other = shown === 'letters' ? 'accents' : 'letters'
  const type = (key: string): void => onChange(`${value}${key}`.slice(0, longest))
  const rows = shown === 'letters' ? letters : accents
  return (
    <div className={css['keyboard']} role="group" aria-label={t('keyboard')}>
      {rows.map((row) => (
        <KeyRow key={row.join('')} keys={row} onKey={type} />
      ))}
      <div className={css['row']} role="group" aria-label={t('key.others')} tabIndex={-1} data-scan-row>
        <button type="button" className={css['key']} data-wide onClick={() => setShown(other)}>
          {other === 'accents' ? 'é 1' : 'abc'} <span className={css['unseen']}>{t(`key.${other}`)}</span>
        </button>
        <button type="button" className={css['key']} data-widest onClick={() => type(' ')}>
          {t('key.space')}
        </button>
        <EraseKey value={value} onChange={onChange} />
      </div>
    </div>
  )
}

const codeRows = ['1234567890', 'AZERTYUIOP', 'QSDFGHJKLM'].map((row) => Array.from(row))

/** For the code of an appointment: figures and capitals. */
export function CodePad({ value, longest, onChange }: KeyboardProps) {
  const { t } = useWords()
  const type = (key: string): void => onChange(`${value}${key}`.slice(0, longest))
  return (
    <div className={css['keyboard']} role="group" aria-label={t('keyboard')}>
      {codeRows.map((row) => (
        <KeyRow key={row.join('')} keys={row} onKey={type} />
      ))}
      <KeyRow keys={Array.from('WXCVBN-')} onKey={type}>
        <EraseKey value={value} onChange={onChange} />
      </KeyRow>
    </div>
  )
}

/** For a ticket's number: the letters of the queues, and figures. */
export function NumberPad({
  value,
  longest,
  onChange,
  letters: queues,
}: KeyboardProps & { letters: readonly string[] }) {
  const { t } = useWords()
  const type = (key: string): void => onChange(`${value}${key}`.slice(0, longest))
  return (
    <div className={css['keyboard']} role="group" aria-label={t('keyboard')}>
      <KeyRow keys={queues} onKey={type} />
      <KeyRow keys={['1', '2', '3', '4', '5']} onKey={type} />
      <KeyRow keys={['6', '7', '8', '9', '0']} onKey={type}>
        <EraseKey value={value} onChange={onChange} />
      </KeyRow>
    </div>
  )
}

function KeyRow(props: { keys: readonly string[]; onKey: (key: string) => void; children?: ReactNode }) {
  const { keys, onKey, children } = props
  return (
    <div className={css['row']} role="group" aria-label={keys.join(' ')} tabIndex={-1} data-scan-row>
      {keys.map((key) => (
        <button key={key} type="button" className={css['key']} onClick={() => onKey(key)}>
          {key}
        </button>
      ))}
      {children}
    </div>
  )
}

function EraseKey({ value, onChange }: Pick<KeyboardProps, 'value' | 'onChange'>) {
  const { t } = useWords()
  return (
    <button
      type="button"
      className={css['key']}
      data-wide
      aria-label={t('key.erase')}
      onClick={() => onChange(Array.from(value).slice(0, -1).join(''))}
    >
      <Backspace />
    </button>
  )
}
