import { type MouseEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { endOf, played } from '#domain/guide/play.ts'
import { doorsAt } from '#domain/hours/siteHours.ts'
import { type OfferedTheme, offerOf, offeredProducts } from '#domain/kiosk/offer.ts'
import { type KioskEvent, type KioskStep as StepOf, canGoBack, isGiving } from '#domain/kiosk/steps.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'
import type { KioskPlan } from '#domain/site/kiosk.ts'
import { useImpaired } from '../state/impaired.ts'
import { usePrinterState } from '../state/printer.ts'
import { useBoard, useCutOff, useGuideUse, useGuides, useTrueNow } from '../state/station.tsx'
import { usePageTitle } from '../ui/usePageTitle.ts'
import { AdminDoor } from './AdminDoor.tsx'
import { Brand } from './Brand.tsx'
import { IdleQuestion } from './IdleQuestion.tsx'
import css from './Kiosk.module.css'
import { KioskStep } from './KioskStep.tsx'
import { Ways } from './Ways.tsx'
import { TopBar } from './TopBar.tsx'
import { type Modes, isUsual as areUsual, usualModes } from './modes.ts'
import { printerTrouble } from './printerTrouble.ts'
import { useCardCheckIn } from './useCardCheckIn.ts'
import { useControlKeys } from './useControlKeys.ts'
import { useHiddenDoor } from './useHiddenDoor.ts'
import { useIdle } from './useIdle.ts'
import { type KioskWork, useKiosk } from './useKiosk.ts'
import { useLockdown } from './useLockdown.ts'
import { usePressGuard } from './usePressGuard.ts'
import { useReadAloud, useSpeaks } from './useReadAloud.ts'
import { useScanner } from './useScanner.ts'
import { useWords } from './useWords.ts'

/** A second tap of a double one is no second wish; after a number a child may go on tapping. */
const restMs = { step: 400, number: 1_000 }

/** Whoever waits for a switch's mark presses nothing for so many times as long as others. */
const switchPatience = 3

export type KioskFlowProps = {
  plan: KioskPlan
  modes: Modes
  /** Whether the language is the site's own. */
  isUsual: boolean
  onModes: (change: Partial<Modes>) => void
  onLanguage: (language: Language | undefined) => void
}

/** One person after the other: from the first screen to a number, and back to the first screen. */
export function KioskFlow({ plan, modes, isUsual, onModes, onLanguage }: KioskFlowProps) {
  const board = useBoard()
  const { t, language } = useWords()
  const now = useTrueNow()
  const { site, products, open } = board
  const offer = useMemo(() => offerOf({ plan, products, site }), [plan, products, site])
  const offered = useMemo(() => offeredProducts(offer), [offer])
  const trouble = printerTrouble(usePrinterState())
  useImpaired(trouble === undefined ? [] : [trouble])
  const paper = trouble === undefined
  const cutOff = useCutOff()
  const visitOf = (id: string) => [...open, ...board.closed].find((visit) => visit.id === id)
  const work = useKiosk({ language, paper, products: offered, board, visitOf })
  const { kiosk, go } = work
  const { step } = kiosk
  const giving = isGiving(kiosk)
  const doors = doorsAt(board, now)
  // Who has a number or an appointment is let in while others are not.
  const checksIn = doors.is !== 'closed'
  const closed = doors.is === 'closed' ? isBeforeNumber(step) : doors.is === 'appointment' && isForNumber(step)
  const place = closed ? 'closed' : placeOf(step)
  const root = useRef<HTMLDivElement>(null)
  const speaks = useSpeaks(language)

  const { published } = useGuides()
  const use = useGuideUse()
  const guide = step.at === 'guide' ? published.find((one) => one.guide === step.guide) : undefined
  const count = (): void => {
    if (step.at === 'guide' && guide !== undefined) void use.count(endOf(guide, step.play))
  }
  const beginAgain = (): void => {
    count()
    go({ do: 'beginAgain' })
    onModes(usualModes)
    onLanguage(undefined)
  }
  const [doorOpen, setDoorOpen] = useState(false)
  const [, goTo] = useLocation()
  useLockdown()
  useHiddenDoor(() => {
    if (giving) return
    beginAgain()
    setDoorOpen(true)
  })
  const idle = useIdle({
    seconds: plan.idleSeconds * (modes.scanning ? switchPatience : 1),
    watching: !giving && (step.at !== 'themes' || !areUsual(modes) || !isUsual),
    onGone: beginAgain,
  })
  const back = canGoBack(kiosk) ? () => go(backFrom(step, guide)) : undefined
  // A notice that comes or goes, and another offer, move what a finger is on its way to.
  const tiles = useMemo(() => tilesOf(offer), [offer])
  const isChoice = step.at === 'themes' || step.at === 'products'
  const counted: KioskWork = {
    ...work,
    press: (product, guided) => {
      count()
      work.press(product, guided)
    },
  }
  const moved = isChoice ? `${place} ${String(paper)} ${String(cutOff)} ${tiles}` : place
  const { resting, ...guard } = usePressGuard(moved, step.at in numberSteps ? restMs.number : restMs.step)
  useScanner((code) => {
    idle.stay()
    if (checksIn) go({ do: 'readCode', code })
  }, !doorOpen)
  useCardCheckIn(board.appointments, (appointment) => {
    idle.stay()
    if (checksIn && !doorOpen) go({ do: 'readCard', appointment })
  })
  useControlKeys({
    root,
    scanning: modes.scanning,
    onScan: (scanning) => onModes({ scanning }),
    onEscape: doorOpen ? () => setDoorOpen(false) : idle.left === undefined ? (back ?? beginAgain) : idle.stay,
  })
  useReadAloud({ on: modes.aloud && speaks, language, place, root })
  usePageTitle(t('place'))
  const asking = idle.left !== undefined && !giving

  return (
    <div
      ref={root}
      className={css['kiosk']}
      lang={language}
      data-low={modes.low || undefined}
      data-scanning={modes.scanning || undefined}
      data-resting={resting}
      data-step={place}
      {...guard}
      onMouseDown={keepFocus}
    >
      <Brand name={inLanguage(site.name, language)} />
      <div className={css['work']} inert={asking || doorOpen}>
        <TopBar languages={plan.languages} modes={modes} speaks={speaks} onLanguage={onLanguage} onModes={onModes} />
        <KioskStep
          key={place}
          board={board}
          plan={plan}
          offer={offer}
          offered={offered}
          paper={paper}
          closed={closed}
          doors={doors}
          work={counted}
          now={now}
          guides={published}
          visitOf={visitOf}
        />
        <Ways
          step={step}
          closed={closed}
          checksIn={checksIn}
          giving={giving}
          plan={plan}
          go={go}
          onBack={back}
          onBeginAgain={beginAgain}
        />
      </div>
      {doorOpen && <AdminDoor onLeft={(way) => goTo(`/${way}`)} onClose={() => setDoorOpen(false)} />}
      {asking && <IdleQuestion left={idle.left ?? 0} onStay={idle.stay} />}
    </div>
  )
}

/** A finger moves no focus: a field keeps it beside the screen's own keys, and a switch finds nothing to press by mistake. */
const keepFocus = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault()
}

const numberSteps = { given: true, noPaper: true, failed: true } as const

/** What stands where on the screens on which somebody chooses. */
const tilesOf = (offer: readonly OfferedTheme<ProductContent & { key: string }>[]): string =>
  offer.map(({ id, products }) => [id, ...products.map(({ key }) => key)].join(' ')).join('\n')

const isBeforeNumber = ({ at }: StepOf): boolean => !(at in numberSteps) && at !== 'giving'

const checkingIn: ReadonlySet<StepOf['at']> = new Set(['code', 'found', 'noAppointment'])

/** Whether this screen leads to a new number. */
const isForNumber = (step: StepOf): boolean => isBeforeNumber(step) && !checkingIn.has(step.at)

/** Within a guide back leads to the question before, and from the first one out of it. */
const backFrom = (step: StepOf, guide: GuideVersion | undefined): KioskEvent =>
  step.at === 'guide' && guide !== undefined && step.play.taken.length > 0
    ? { do: 'play', play: played(guide.content, step.play, { does: 'back' }) }
    : { do: 'back' }

/** What names a screen: typing in it leaves it the same. */
const placeOf = (step: StepOf): string => {
  switch (step.at) {
    case 'askFirst':
      return `askFirst ${step.product}`
    case 'guide':
      return `guide ${step.guide} ${step.play.taken.map((one) => one.step).join(' ')}`
    case 'products':
      return `products ${step.theme}`
    case 'paperless':
    case 'giving':
      return `${step.at} ${'product' in step.want ? step.want.product : step.want.appointment}`
    case 'given':
      return `${step.at} ${step.visit}`
    case 'found':
      return `found ${step.code}`
    default:
      return step.at
  }
}
