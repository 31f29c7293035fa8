import { useTranslation } from 'react-i18next'
import type { SimulatedDevices } from '#preload/devices.ts'
import css from './SimulatorPanel.module.css'

/** A number display as it hangs at a counter: green letters in a glass tube, or numerals and a sign of red lamps. */
export function VirtualDisplay(props: { name: string; display: SimulatedDevices['displays'][number] }) {
  const { name, display } = props
  const { t } = useTranslation('devices')
  const lines = display.lines.map((line) => line.trimEnd())
  const isDark = lines.every((line) => line === '')
  return (
    <figure className={css['display']} aria-label={name} data-display={display.id}>
      <figcaption>
        {name}
        {isDark && ` · ${t('simulator.dark')}`}
      </figcaption>
      <div className={css['glass']} data-look={display.look}>
        {display.lines.map((line, index) => (
          <div className={css['line']} key={index}>
            {line === '' ? '\u00a0' : line}
          </div>
        ))}
        {display.lines.length === 0 && <div className={css['line']}>{'\u00a0'}</div>}
      </div>
    </figure>
  )
}
