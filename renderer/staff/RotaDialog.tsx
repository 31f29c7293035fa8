import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { presenceOn } from '#domain/staff/presence.ts'
import type { Rota, RotaChange } from '#domain/staff/rota.ts'
import { isHere } from '#domain/staff/staff.ts'
import { hoursText, readHours } from '#domain/staff/typed.ts'
import { timeOf } from '#domain/time/day.ts'
import { type Interval, common } from '#domain/time/interval.ts'
import type { StaffMember } from '../state/model.ts'
import { useBoard } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Tool } from '../ui/OrderedRows.tsx'
import { Cross, Plus } from '../ui/icons.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './Rota.module.css'
import type { Cell } from './RotaTab.tsx'
import { newPartId } from './newPartId.ts'

/** Who sits at a counter on a day: whoever can serve it comes first, and the hours of the day stand ready. */
export function RotaDialog(props: {
  cell: Cell
  title: string
  rota: Rota
  openings: readonly Interval[]
  disabled: boolean
  onChange: (change: RotaChange) => Promise<boolean>
  onClose: () => void
}) {
  const { cell, title, rota, openings, disabled, onChange, onClose } = props
  const { t } = useTranslation('staff')
  const { site, staff } = useBoard()
  const names = useNames()
  const queues = site.counters.find(({ number }) => number === cell.counter)?.queues ?? []
  const isAway = (member: StaffMember): boolean => {
    const presence = presenceOn(member, cell.day)
    return presence !== undefined && common(presence, openings).length === 0
  }
  const serves = ({ skills }: StaffMember): boolean => queues.length === 0 || queues.some((one) => skills.includes(one))
  const rank = (member: StaffMember): number => (serves(member) ? 0 : 2) + (isAway(member) ? 1 : 0)
  const people = staff.filter(isHere).toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl'))
  const [who, setWho] = useState(people[0]?.id ?? '')
  const [hours, setHours] = useState(
    hoursText(openings.map(({ from, until }) => ({ from: timeOf(from), to: timeOf(until) }))),
  )
  const [isRefused, setIsRefused] = useState(false)
  const places = Object.entries(rota.assignments)
    .filter(([, { counter, day }]) => counter === cell.counter && day === cell.day)
    .sort(([, a], [, b]) => (a.from < b.from ? -1 : 1))
  const add = (): void => {
    const read = readHours(hours) ?? []
    setIsRefused(read.length === 0)
    if (read.length === 0 || who === '' || disabled) return
    void onChange(Object.fromEntries(read.map((one) => [newPartId(), { ...cell, ...one, staff: who }])))
  }
  return (
    <Dialog opened title={title} onClose={onClose}>
      <div className={css['dialog']}>
        <ul className={css['places']} aria-label={title}>
          {places.map(([id, { staff: of, from, to }]) => (
            <li key={id}>
              <span>
                {names.staff(of)} <span className={css['hours']}>{`${from}–${to}`}</span>
              </span>
              <Tool
                label={t('rota.remove', { name: names.staff(of), hours: `${from}–${to}` })}
                off={disabled}
                onPress={() => void onChange({ [id]: null })}
              >
                <Cross size={16} />
              </Tool>
            </li>
          ))}
        </ul>
        <NativeSelect
          label={t('rota.who')}
          value={who}
          disabled={disabled}
          autoFocus
          onChange={(event) => setWho(event.currentTarget.value)}
        >
          {people.map((member) => (
            <option key={member.id} value={member.id}>
              {isAway(member) ? t('rota.awayThen', { name: member.name }) : member.name}
            </option>
          ))}
        </NativeSelect>
        <TextInput
          label={t('rota.hours')}
          value={hours}
          disabled={disabled}
          error={isRefused ? t('patterns.hoursWrong') : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          onChange={(event) => {
            setIsRefused(false)
            setHours(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat && !event.nativeEvent.isComposing) add()
          }}
        />
        <ActionButton
          label={t('rota.add')}
          chord="Enter"
          kind="primary"
          icon={<Plus size={16} />}
          disabled={disabled}
          reason={t('onlyDeciders')}
          onPress={add}
        />
      </div>
    </Dialog>
  )
}
