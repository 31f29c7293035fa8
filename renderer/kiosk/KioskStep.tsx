import type { Appointment } from '#domain/appointment/appointment.ts'
import type { DoorStatus } from '#domain/hours/siteHours.ts'
import { checkIn } from '#domain/kiosk/checkIn.ts'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { begun } from '#domain/guide/play.ts'
import type { OfferedTheme } from '#domain/kiosk/offer.ts'
import { inLanguage } from '#domain/language/language.ts'
import type { KioskPlan } from '#domain/site/kiosk.ts'
import { dayInWords, dayOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board, Product } from '../state/model.ts'
import { useCutOff, useStation } from '../state/station.tsx'
import { ClosedStep } from './ClosedStep.tsx'
import { ProductsStep, ThemesStep } from './ChoiceSteps.tsx'
import { ArriveStep } from './ArriveStep.tsx'
import { AskFirstStep, GuideStep } from './GuideSteps.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { FoundStep, GivenStep, GivingStep, NoPaperStep, PaperlessStep } from './NumberSteps.tsx'
import { Step } from './Step.tsx'
import { CodeStep, SearchStep } from './TypingSteps.tsx'
import type { KioskWork } from './useKiosk.ts'
import { useWords } from './useWords.ts'

export type KioskStepProps = {
  board: Board
  plan: KioskPlan
  offer: readonly OfferedTheme<Product>[]
  offered: readonly Product[]
  /** Whether a ticket would come out. */
  paper: boolean
  closed: boolean
  doors: DoorStatus
  work: KioskWork
  /** The true time in ms. */
  now: number
  visitOf: (id: string) => Visit | undefined
  guides: readonly GuideVersion[]
}

/** The present screen of the kiosk. */
export function KioskStep(props: KioskStepProps) {
  const { board, plan, offer, offered, paper, closed, doors, work, now, visitOf, guides } = props
  const { t, language } = useWords()
  const { site } = useStation()
  const { kiosk, go, press, arrive, takeOnScreen } = work
  const choose = (product: Product): void => {
    if (guidesOf(product).length === 0) press(product)
    else go({ do: 'askFirst', product: product.key })
  }
  const guidesOf = ({ key }: Product): GuideVersion[] =>
    guides.filter(({ content }) => content.atKiosk && content.products.includes(key))
  const { step } = kiosk
  if (closed) return <ClosedStep doors={doors} />
  const onScreen = plan.numberOnScreen ? takeOnScreen : undefined
  const failed = <Step title={t('failed.title')} hint={t('failed.hint')} />
  switch (step.at) {
    case 'themes':
      return <ThemesStep offer={offer} notices={<Notices plan={plan} paper={paper} first />} go={go} />
    case 'products': {
      const theme = offer.find(({ id }) => id === step.theme)
      return theme === undefined ? (
        <Step title={t('noOffer')} />
      ) : (
        <ProductsStep theme={theme} notices={<Notices plan={plan} paper={paper} />} onPress={choose} />
      )
    }
    case 'search':
      return <SearchStep words={step.words} products={offered} onPress={choose} go={go} />
    case 'code':
      return <CodeStep text={step.text} letters={board.site.queues.map(({ letter }) => letter)} go={go} />
    case 'found': {
      const appointment = (code: string) => board.appointments.find((one) => one.code === code && isToCome(one))
      const found = checkIn(step.code, { visit: visitOf, appointment }, { site, day: dayOf(now) })
      if (found.kind === 'visit') return <FoundStep visit={found.visit} showWait={plan.waitEstimate} />
      if (found.kind === 'appointment') {
        const visit = found.appointment.visit === undefined ? undefined : visitOf(found.appointment.visit)
        if (visit !== undefined) return <FoundStep visit={visit} showWait={plan.waitEstimate} />
        return <ArriveStep appointment={found.appointment} onArrive={arrive} />
      }
      const label = found.kind === 'notWaiting' ? found.label : ''
      const day = 'day' in found ? dayInWords(found.day, language) : ''
      return <Step title={t(`found.${found.kind}`, { label, day })} hint={t('foundHint')} />
    }
    case 'noAppointment':
      return <Step title={t('found.noAppointmentByCard')} hint={t('foundHint')} />
    case 'askFirst':
    case 'guide': {
      const product = offered.find(({ key }) => key === step.product)
      if (product === undefined) return failed
      const version = step.at === 'guide' ? guides.find(({ guide }) => guide === step.guide) : undefined
      // What was withdrawn meanwhile is not gone on with.
      if (step.at === 'askFirst' || version === undefined) {
        return (
          <AskFirstStep
            product={product}
            versions={step.at === 'askFirst' ? guidesOf(product) : []}
            onPress={press}
            onBegin={({ guide, content }) => go({ do: 'begin', guide, play: begun(content, language) })}
          />
        )
      }
      return (
        <GuideStep
          version={version}
          play={step.play}
          onPlay={(play) => go({ do: 'play', play })}
          onNumber={(guided) => press(product, guided)}
        />
      )
    }
    case 'paperless':
      return <PaperlessStep onScreen={onScreen} />
    case 'giving':
      return <GivingStep />
    case 'given': {
      const visit = visitOf(step.visit)
      return visit === undefined ? failed : <GivenStep visit={visit} how={step.how} showWait={plan.waitEstimate} />
    }
    case 'noPaper': {
      const visit = visitOf(step.visit)
      if (visit === undefined) return failed
      return <NoPaperStep visit={visit} sure={step.sure} busy={step.busy} onScreen={onScreen} />
    }
    case 'failed':
      return failed
  }
}

/** An appointment that somebody can come for, or is here for. */
const isToCome = ({ stage }: Appointment): boolean => stage === 'booked' || stage === 'arrived' || stage === 'missed'

/** What somebody should know before they press. */
function Notices({ plan, paper, first = false }: { plan: KioskPlan; paper: boolean; first?: boolean }) {
  const { t, language } = useWords()
  const cutOff = useCutOff()
  return (
    <>
      {!paper && <NoticeLine kind="warning" text={plan.numberOnScreen ? t('notice.paper') : t('notice.paperDesk')} />}
      {cutOff && <NoticeLine kind="warning" text={t('notice.cutOff')} />}
      {first && plan.message !== undefined && <NoticeLine kind="message" text={inLanguage(plan.message, language)} />}
    </>
  )
}
