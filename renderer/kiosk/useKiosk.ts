import { useReducer, useRef } from 'react'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { arrivalAt, arrivalRule, dueOf } from '#domain/appointment/arrival.ts'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import { type Guided, type Kiosk, type KioskEvent, type Wanted, firstStep, kioskAfter } from '#domain/kiosk/steps.ts'
import type { Language } from '#domain/language/language.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { queueOf } from '../appointments/queueOf.ts'
import type { KioskTicket } from '../state/kioskActions.ts'
import type { Board, Done, Product } from '../state/model.ts'
import { useBookingPolicy, useKioskActions, useTrueClock } from '../state/station.tsx'

export type KioskWork = {
  kiosk: Kiosk
  go: (event: KioskEvent) => void
  /** One press, one number: it is printed, or offered on the screen where no paper would come. */
  press: (product: Product, guided?: Guided) => void
  /** The same for whoever has an appointment. */
  arrive: (appointment: Appointment) => void
  takeOnScreen: () => void
}

/** The steps of a kiosk and what is done on the way. `paper` tells whether a ticket can be printed, as far as is known. */
export const useKiosk = (question: {
  language: Language
  paper: boolean
  products: readonly Product[]
  board: Board
  visitOf: (id: string) => Visit | undefined
}): KioskWork => {
  const { language, paper, products, board, visitOf } = question
  const actions = useKioskActions()
  const now = useTrueClock()
  const policy = useBookingPolicy()
  const [kiosk, go] = useReducer(kioskAfter, firstStep)
  // Taken at the press itself: a second one comes before the first is drawn.
  const taken = useRef(false)
  const { step } = kiosk

  const give = (work: Promise<Done<Visit>>): void => {
    taken.current = true
    void work
      .then((done) => {
        go(outcomeOf(done))
      })
      .finally(() => {
        taken.current = false
      })
  }
  const ticketOf = (want: Wanted): KioskTicket | undefined => {
    if ('appointment' in want) {
      const appointment = board.appointments.find(({ id }) => id === want.appointment)
      return appointment === undefined ? undefined : ticketFor(appointment, { board, policy, language, now: now() })
    }
    const product = products.find(({ key }) => key === want.product)
    if (product === undefined) return undefined
    const { guided } = want
    const first = products.find(({ key }) => key === guided?.products[0])
    // A guide that leads to what this kiosk does not offer still gives a number for what was pressed.
    return {
      queue: first?.local.queue ?? product.local.queue,
      products: first === undefined || guided === undefined ? [product.key] : [...guided.products],
      language,
      ...(guided === undefined ? {} : { guided: guided.shown }),
    }
  }
  const ask = (event: KioskEvent, want: Wanted): void => {
    const ticket = ticketOf(want)
    if (taken.current || ticket === undefined) return
    go(event)
    if (paper) give(actions.giveTicket(ticket))
  }

  return {
    kiosk,
    go,
    press: (product, guided) => {
      const more = guided === undefined ? {} : { guided }
      ask({ do: 'press', product: product.key, paper, ...more }, { product: product.key, ...more })
    },
    arrive: ({ id }) => ask({ do: 'arrive', appointment: id, paper }, { appointment: id }),
    takeOnScreen: () => {
      if (taken.current) return
      const ticket = step.at === 'paperless' ? ticketOf(step.want) : undefined
      const visit = step.at === 'noPaper' ? visitOf(step.visit) : undefined
      if (ticket === undefined && visit === undefined) return
      go({ do: 'takeOnScreen' })
      if (ticket !== undefined) give(actions.giveOnScreen(ticket))
      else if (visit !== undefined) give(actions.takeOnScreen(visit))
    },
  }
}

/** Who is too late for the seat gets a number as anybody does. */
const ticketFor = (
  appointment: Appointment,
  {
    board,
    policy,
    language,
    now,
  }: { board: Board; policy: BookingPolicy | undefined; language: Language; now: number },
): KioskTicket | undefined => {
  const queue = queueOf(appointment, board)
  if (queue === undefined) return undefined
  const due = arrivalAt(appointment, arrivalRule(policy, appointment), now) === 'late' ? undefined : dueOf(appointment)
  return {
    ...{ queue, products: appointment.products, language },
    arrival: { appointment: appointment.id, ...(due === undefined ? {} : { due }) },
  }
}

const outcomeOf = (done: Done<Visit>): KioskEvent => {
  if (!done.ok) return { do: 'failed' }
  const { id, stage, onPaper, printProblem } = done.value
  if (onPaper) return { do: 'given', visit: id, how: 'paper' }
  if (stage === 'printing' || stage === 'unprinted') {
    return { do: 'noPaper', visit: id, sure: printProblem?.outcome !== 'unknown' }
  }
  return { do: 'given', visit: id, how: 'screen' }
}
