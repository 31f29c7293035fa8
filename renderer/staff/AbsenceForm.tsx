import { NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { absenceKinds } from '#domain/staff/absence.ts'
import { isHere } from '#domain/staff/staff.ts'
import { readDays } from '#domain/staff/typed.ts'
import type { StaffMember } from '../state/model.ts'
import { useToday } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useKeys } from '../ui/useKeys.ts'
import css from './Staff.module.css'
import { isUndo } from './isUndo.ts'
import { newPartId } from './newPartId.ts'
import { useDayWords } from './useDayWords.ts'
import type { StaffWork } from './useStaffWork.ts'

/** An absence in few keys: who, why, which days, Enter. */
export function AbsenceForm(props: {
  staff: readonly StaffMember[]
  /** Whom it is about unless somebody else is chosen. */
  shown: string | undefined
  work: StaffWork
  disabled: boolean
}) {
  const { staff, shown, work, disabled } = props
  const { t } = useTranslation('staff')
  const today = useToday()
  const words = useDayWords()
  const here = staff.filter(isHere)
  const [who, setWho] = useState(shown)
  const [kind, setKind] = useState<(typeof absenceKinds)[number]>('leave')
  const [days, setDays] = useState('')
  const [isRefused, setIsRefused] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const member = here.find(({ id }) => id === who) ?? here[0]
  const add = async (): Promise<void> => {
    const read = readDays(days, today)
    setIsRefused(read === undefined)
    field.current?.focus()
    if (read === undefined || member === undefined || disabled) return
    const absence = { ...read, kind }
    const told = t('absences.added', { name: member.name, what: words.absence(absence) })
    if (await work.change(member, { absences: { [newPartId()]: absence } }, told)) setDays('')
  }
  useKeys({ 'Alt+A': () => first.current?.focus() })
  return (
    <Panel title={t('absences.add')}>
      <div className={css['absence']}>
        <div className={css['pair']}>
          <NativeSelect
            ref={first}
            label={t('absences.who')}
            value={member?.id ?? ''}
            disabled={disabled}
            onChange={(event) => setWho(event.currentTarget.value)}
          >
            {here.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
          <NativeSelect
            label={t('absences.kind')}
            value={kind}
            disabled={disabled}
            onChange={(event) => setKind(absenceKinds.find((one) => one === event.currentTarget.value) ?? 'leave')}
          >
            {absenceKinds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </div>
        <TextInput
          ref={field}
          label={t('absences.when')}
          placeholder={t('absences.hint')}
          value={days}
          disabled={disabled}
          error={isRefused ? t('absences.wrong') : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          onChange={(event) => {
            setIsRefused(false)
            setDays(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat && !event.nativeEvent.isComposing) void add()
            if (isUndo(event) && days === '') {
              event.preventDefault()
              work.undo()
            }
          }}
        />
        <p className={css['hint']}>{t('absences.private')}</p>
        <ActionButton
          label={t('absences.add')}
          chord="Enter"
          disabled={disabled}
          reason={t('onlyDeciders')}
          onPress={() => void add()}
        />
      </div>
    </Panel>
  )
}
