import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { mostSeats } from '#domain/appointment/policy.ts'
import { inLanguage } from '#domain/language/language.ts'
import layouts from '../layouts/Layouts.module.css'
import { NumberField } from '../layouts/NumberField.tsx'
import { WordsFields } from '../layouts/WordsFields.tsx'
import { previewWords, untranslated } from '../layouts/typedWords.ts'
import { usePreferences } from '../state/preferences.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { OrderedRows, RowHead } from '../ui/OrderedRows.tsx'
import { Said } from '../ui/Said.tsx'
import { Plus } from '../ui/icons.tsx'
import { withRow, withoutRow } from '../ui/order.ts'
import css from './BookingPolicy.module.css'
import { type RoomDraft, areSeats, doubtOfRoom, longestRoomName, newRoom } from './policyDraft.ts'

/** The rooms in which appointments take place, beside the counters. */
export function RoomRows(props: {
  rooms: readonly RoomDraft[]
  disabled: boolean
  showsDoubts: boolean
  open: string | undefined
  onOpen: (key: string | undefined) => void
  onChange: (rooms: RoomDraft[]) => void
}) {
  const { rooms, disabled, showsDoubts, open, onOpen, onChange } = props
  const { t } = useTranslation(['bookingPolicy', 'layouts', 'settings'])
  const { language } = usePreferences()
  const id = useId()
  const nameOf = ({ name }: RoomDraft): string => {
    const words = previewWords(name)
    return words === undefined ? t('nameless') : inLanguage(words, language)
  }
  const add = (): void => {
    const room = newRoom(crypto.randomUUID())
    onChange([...rooms, room])
    onOpen(room.key)
  }
  return (
    <FieldGroup label={t('rooms')}>
      <p className={layouts['hint']}>{t(rooms.length === 0 ? 'noRooms' : 'roomsHint')}</p>
      <OrderedRows
        label={t('rooms')}
        disabled={disabled}
        onRemove={(index) => onChange(withoutRow(rooms, index))}
        rows={rooms.map((room, index) => {
          const isOpen = room.key === open
          const doubt = doubtOfRoom(room)
          const change = (part: Partial<RoomDraft>): void => onChange(withRow(rooms, index, { ...room, ...part }))
          return {
            id: room.key,
            name: nameOf(room),
            content: (
              <>
                <RowHead
                  id={`${id}-${room.key}`}
                  isOpen={isOpen}
                  onToggle={() => onOpen(isOpen ? undefined : room.key)}
                >
                  <span className={layouts['title']} title={nameOf(room)}>
                    {nameOf(room)}
                  </span>
                  <span className={layouts['aside']}>{t(room.isPrivate ? 'private' : 'notPrivate')}</span>
                </RowHead>
                {!isOpen && showsDoubts && (doubt !== undefined || !areSeats(room.seats)) && (
                  <Said level="error">{t('wrong')}</Said>
                )}
              </>
            ),
            body: isOpen && (
              <div className={css['body']} id={`${id}-${room.key}`}>
                <div className={css['rule']}>
                  <WordsFields
                    label={t('roomName')}
                    words={room.name}
                    longest={longestRoomName}
                    error={
                      doubt === 'lacksDutch' || (doubt === 'noName' && showsDoubts)
                        ? t(doubt === 'noName' ? 'noName' : 'layouts:words.lacksDutch')
                        : undefined
                    }
                    untranslated={untranslated(room.name)}
                    disabled={disabled}
                    autoFocus={doubt === 'noName'}
                    onChange={(name) => change({ name })}
                  />
                  <div className={css['choices']}>
                    <NumberField
                      label={t('seats')}
                      value={room.seats}
                      from={1}
                      to={mostSeats}
                      isWrong={!areSeats(room.seats)}
                      disabled={disabled}
                      onChange={(seats) => change({ seats })}
                    />
                    <Checkbox
                      label={t('isPrivate')}
                      checked={room.isPrivate}
                      disabled={disabled}
                      onChange={(event) => change({ isPrivate: event.currentTarget.checked })}
                    />
                  </div>
                </div>
              </div>
            ),
          }
        })}
      />
      <div className={layouts['buttons']}>
        <ActionButton
          label={t('addRoom')}
          icon={<Plus size={16} />}
          kind="quiet"
          disabled={disabled}
          reason={t('settings:keys.onlySupervisor')}
          onPress={add}
        />
      </div>
    </FieldGroup>
  )
}
