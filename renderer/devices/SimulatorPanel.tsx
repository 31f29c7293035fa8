import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Device } from '#domain/devices/device.ts'
import type { SimulatedAction } from '#preload/devices.ts'
import type { Failure } from '#preload/failure.ts'
import { simulatedFaults } from '../paper/simulatedFaults.ts'
import { useSimulated } from '../state/devices.ts'
import { useBridge } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { ScreenLink } from '../ui/ScreenLink.tsx'
import { Plug, PlugOff } from '../ui/icons.tsx'
import css from './SimulatorPanel.module.css'
import { VirtualDisplay } from './VirtualDisplay.tsx'
import { useCardName } from './useCardName.ts'
import { useDeviceName } from './useDeviceWords.ts'

/** The devices that are simulated, with what a person would do to them: cards, cables, the printer's faults, the displays. */
export function SimulatorPanel({ devices }: { devices: readonly Device[] }) {
  const { t } = useTranslation(['devices', 'paper'])
  const { call } = useBridge()
  const simulated = useSimulated()
  const [error, setError] = useState<Failure>()
  const nameOf = useDeviceName()
  const cardName = useCardName()
  const simulate = (action: SimulatedAction): void =>
    void call.simulate(action).then((reply) => setError(reply.ok ? undefined : reply.error))
  const own = devices.filter((device) => device.simulated)
  if (simulated === undefined) return null
  const { cards, card, displays, unplugged } = simulated
  return (
    <Panel title={t('simulator.title')}>
      <div className={css['simulator']}>
        <p className={css['hint']}>{t('simulator.hint')}</p>
        {error !== undefined && <FailureMessage error={error} onClose={() => setError(undefined)} />}
        {displays.length > 0 && (
          <div className={css['displays']}>
            {displays.map((display) => (
              <VirtualDisplay key={display.id} name={nameOf({ id: display.id, kind: 'display' })} display={display} />
            ))}
          </div>
        )}
        {cards.length > 0 && (
          <section aria-label={t('simulator.insert')}>
            <h3 className={css['part']}>
              {t('simulator.insert')}
              {card !== undefined && ` · ${t('simulator.inserted', { card: cardName(card) })}`}
            </h3>
            <div className={css['buttons']}>
              {cards.map((one) => (
                <ActionButton
                  key={one}
                  label={cardName(one)}
                  onPress={() => simulate({ do: 'insertCard', card: one })}
                />
              ))}
              <ActionButton
                label={t('simulator.remove')}
                kind="quiet"
                disabled={card === undefined}
                reason={t('card.empty')}
                onPress={() => simulate({ do: 'removeCard' })}
              />
            </div>
          </section>
        )}
        <section aria-label={t('simulator.cables')}>
          <h3 className={css['part']}>{t('simulator.cables')}</h3>
          <div className={css['buttons']}>
            {own.map((device) => {
              const isOut = unplugged.includes(device.id)
              return (
                <ActionButton
                  key={device.id}
                  label={t(isOut ? 'simulator.plug' : 'simulator.unplug', { device: nameOf(device) })}
                  icon={isOut ? <Plug size={16} /> : <PlugOff size={16} />}
                  onPress={() => simulate({ do: isOut ? 'plug' : 'unplug', device: device.id })}
                />
              )
            })}
          </div>
        </section>
        {own.some(({ kind }) => kind === 'printer') && (
          <section aria-label={t('paper:faults')}>
            <h3 className={css['part']}>
              {t('paper:faults')} · <ScreenLink screen="paper">{t('paper:title')}</ScreenLink>
            </h3>
            <div className={css['buttons']}>
              {simulatedFaults.map(({ name, fault }) => (
                <ActionButton
                  key={name}
                  label={t(`paper:fault.${name}`)}
                  onPress={() => simulate({ do: 'printerFault', fault })}
                />
              ))}
            </div>
          </section>
        )}
      </div>
    </Panel>
  )
}
