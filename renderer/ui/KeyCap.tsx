import { useTranslation } from 'react-i18next'
import css from './KeyCap.module.css'

const named = ['ctrl', 'shift', 'alt', 'escape', 'enter', 'space'] as const
const signs: Readonly<Record<string, string>> = {
  ...{ arrowup: '↑', arrowdown: '↓', arrowleft: '←', arrowright: '→' },
  ...{ pageup: 'PgUp', pagedown: 'PgDn', delete: 'Del' },
}

/** A key as it stands on the keyboard, for the eye only: the control beside it tells the key to assistive technology. */
export function KeyCap({ chord }: { chord: string }) {
  const { t } = useTranslation()
  const parts = chord.split('+').map((part) => {
    const name = named.find((key) => key === part.toLowerCase())
    return name === undefined ? (signs[part.toLowerCase()] ?? part) : t(`keys.${name}`)
  })
  return (
    <kbd className={css['cap']} aria-hidden="true">
      {parts.join('+')}
    </kbd>
  )
}
