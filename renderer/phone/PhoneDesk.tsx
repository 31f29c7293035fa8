import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { type Language, languages } from '#domain/language/language.ts'
import { undoMs } from '#domain/time/undoMs.ts'
import { viewChords } from '../appointments/care/careViews.ts'
import { useAppointmentWork } from '../appointments/useAppointmentWork.ts'
import type { Actions, Board } from '../state/model.ts'
import { useTrueNow } from '../state/station.tsx'
import { useDraft } from '../state/useDraft.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useKeys } from '../ui/useKeys.ts'
import type { Names } from '../visit/names.ts'
import { queuesNow } from '../visit/queuesNow.ts'
import { focusFirstRow, focusRow } from '../visit/rowArrows.ts'
import { SearchBar } from '../visit/SearchBar.tsx'
import { type ListName, lists } from './calls.ts'
import { NowCall } from './NowCall.tsx'
import styles from './PhoneDesk.module.css'
import { PhoneNotices } from './PhoneNotices.tsx'
import { PhoneResults } from './PhoneResults.tsx'
import { PhoneSide, SideShows } from './PhoneSide.tsx'
import { listPanel, rowOf } from './TodaysContacts.tsx'
import { usePhoneGuides } from './usePhoneGuides.ts'
import { usePhoneSearch } from './usePhoneSearch.ts'
import { usePhoneWork } from './usePhoneWork.ts'

const ListShown = z.enum(lists)

/** The phone at work: search, the call under way, and beside them a sheet, a guide, or today's contacts. */
export const PhoneDesk = (props: {
  board: Board
  actions: Actions
  names: Names
  language: Language
  staff: string
  onChangeStaff: () => void
}) => {
  const { board, actions, names, language, staff, onChangeStaff } = props
  const { t } = useTranslation('phone')
  const now = useTrueNow()
  const work = usePhoneWork({ board, actions, staff })
  const [list, setList] = useDraft<ListName>('list', ListShown, 'all')
  const [side, setSide] = useDraft<SideShows | undefined>('side', SideShows, undefined)
  const field = useRef<HTMLInputElement>(null)
  const aside = useRef<HTMLElement>(null)
  const search = usePhoneSearch({ products: board.products, names, language, queues: queuesNow(board, now) })
  const appointments = useAppointmentWork(board)
  const { present } = work

  const toSearch = () => {
    field.current?.focus()
    field.current?.select()
  }
  const guides = usePhoneGuides({
    work,
    onKept: ([told], isEnd) => {
      setSide(told === undefined ? undefined : { kind: 'sheet', product: told })
      if (isEnd) work.openEnd()
      else toSearch()
    },
  })
  const closeSide = () => {
    // What has the focus in there goes with it.
    if (side?.kind === 'contact') focusRow(rowOf(side.contact))
    else if (aside.current?.contains(document.activeElement) === true) field.current?.focus()
    setSide(undefined)
  }
  const showList = (wanted: ListName) => {
    setList(wanted)
    setSide(undefined)
    focusFirstRow(listPanel)
  }
  const take = async () => {
    if ((await work.take()) !== undefined) toSearch()
  }
  const addProduct = async (product: string) => {
    if ((await work.addProduct(product)) === undefined) return
    setSide({ kind: 'sheet', product })
    search.setQuery('')
  }
  /** Of what is chosen in the search, else of the sheet in sight, else of what was asked last. */
  const playGuide = async () => {
    const shown = side?.kind === 'sheet' ? side.product : undefined
    const product = search.product ?? shown ?? present?.products.at(-1)
    if (product === undefined || (await work.addProduct(product)) === undefined) return
    setSide({ kind: 'guides', product })
    search.setQuery('')
  }
  /** For what is chosen in the search, beside what the call was about until now. */
  const bookAppointment = async () => {
    const asked = search.product === undefined ? undefined : await work.addProduct(search.product)
    const products = asked?.products ?? present?.products ?? []
    if (products.length === 0) return
    setSide({ kind: 'booking', products })
    search.setQuery('')
  }
  const choose = async (wanted: Language) => {
    if (await work.choose(wanted)) guides.inLanguage(wanted)
  }
  const end = async (...how: Parameters<typeof work.end>) => {
    if (!(await work.end(...how))) return
    if (present !== undefined) guides.onEnd(present.id)
    setSide(undefined)
    search.setQuery('')
    toSearch()
  }
  const undo = async () => {
    // What was shown for a call that never was goes with it.
    if ((await work.undo())?.stage === 'empty') setSide(undefined)
  }
  const onEnter = ({ ctrlKey }: KeyboardEvent) => {
    if (search.activity !== undefined) setSide({ kind: 'activity', activity: search.activity })
    if (search.appointment !== undefined) setSide({ kind: 'appointment', appointment: search.appointment.id })
    if (search.product === undefined) return
    if (ctrlKey) setSide({ kind: 'sheet', product: search.product })
    else void addProduct(search.product)
  }
  /** A field in which nothing is typed has nothing of its own to take back. */
  const takesBack = ({ key, ctrlKey, shiftKey }: KeyboardEvent): boolean =>
    key === 'z' && ctrlKey && !shiftKey && search.query === '' && Date.now() < (work.undoOffer?.at ?? 0) + undoMs
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (search.onArrow(event) || event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && side === undefined) search.setQuery('')
    if (takesBack(event)) {
      event.preventDefault()
      void undo()
    }
    if (event.key !== 'Enter' || event.altKey) return
    event.preventDefault()
    if (!event.repeat) onEnter(event)
  }
  useKeys({
    'Ctrl+K': toSearch,
    F2: () => void take(),
    F4: work.openEnd,
    'Alt+W': () => void playGuide(),
    'Alt+A': () => void bookAppointment(),
    [viewChords.waiting]: () => setSide({ kind: 'waiting' }),
    [viewChords.reminders]: () => setSide({ kind: 'reminders' }),
    'Alt+T': () => void choose(languages[(languages.indexOf(work.language) + 1) % languages.length] ?? 'nl'),
    'Alt+U': onChangeStaff,
    ...Object.fromEntries(lists.map((one, index) => [`Alt+${index + 1}`, () => showList(one)])),
  })
  useKeys({ Escape: closeSide }, { enabled: side !== undefined && side.kind !== 'guides' })

  return (
    <div className={styles['phone']}>
      <SearchBar
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        query={search.query}
        onQuery={search.setQuery}
        onKeyDown={onKeyDown}
        list={search.list}
        active={search.activeId}
        expanded={search.options.length > 0}
        fieldRef={field}
      />
      <div className={styles['columns']}>
        <div className={styles['work']}>
          <NowCall
            board={board}
            work={work}
            names={names}
            onTake={() => void take()}
            onSheet={(product) => setSide({ kind: 'sheet', product })}
            onGuide={() => void playGuide()}
            onBook={() => void bookAppointment()}
            onLanguage={(wanted) => void choose(wanted)}
            onEnd={(how) => void end(how)}
            onBack={() => {
              work.closeEnd()
              toSearch()
            }}
          />
          <PhoneResults
            search={search}
            busy={work.running !== undefined}
            onAdd={(product) => void addProduct(product)}
            onSheet={(product) => setSide({ kind: 'sheet', product })}
            onActivity={(activity) => setSide({ kind: 'activity', activity })}
            onAppointment={(appointment) => setSide({ kind: 'appointment', appointment })}
          />
        </div>
        <aside ref={aside} className={styles['side']} aria-label={t('side')}>
          <PhoneSide
            shows={side}
            list={list}
            onList={setList}
            board={board}
            work={work}
            appointments={appointments}
            now={now}
            names={names}
            language={language}
            staff={staff}
            guides={guides.desk}
            onShow={setSide}
            onClose={closeSide}
            onGoesOn={() => {
              setSide(undefined)
              toSearch()
            }}
          />
        </aside>
      </div>
      <div className={styles['foot']}>
        <PhoneNotices work={work} appointments={appointments} />
        {(appointments.undoOffer?.at ?? 0) > (work.undoOffer?.at ?? 0) ? (
          <UndoBar offer={appointments.undoOffer} onUndo={() => void appointments.undo()} />
        ) : (
          <UndoBar offer={work.undoOffer} onUndo={() => void undo()} />
        )}
      </div>
    </div>
  )
}
