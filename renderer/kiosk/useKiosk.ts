import { useReducer, useRef } from 'react'
import { type Guided, type Kiosk, type KioskEvent, firstStep, kioskAfter } from '#domain/kiosk/steps.ts'
import type { Language } from '#domain/language/language.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Done, Product } from '../state/model.ts'
import { useKioskActions } from '../state/station.tsx'

export type KioskWork = {
  kiosk: Kiosk
  go: (event: KioskEvent) => void
  /** One press, one number: it is printed, or offered on the screen where no paper would come. */
  press: (product: Product, guided?: Guided) => void
  takeOnScreen: () => void
}

/** The steps of a kiosk and what is done on the way. `paper` tells whether a ticket can be printed, as far as is known. */
export const useKiosk = (question: {
  language: Language
  paper: boolean
  products: readonly Product[]
  visitOf: (id: string) => Visit | undefined
}): KioskWork => {
  const { language, paper, products, visitOf } = question
  const actions = useKioskActions()
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
  const ticketFor = ({ key, local }: Product, guided?: Guided) => {
    const keys = guided?.products ?? []
    const first = products.find((product) => product.key === keys[0])
    // A guide that leads to what this kiosk does not offer still gives a number for what was pressed.
    return {
      queue: first?.local.queue ?? local.queue,
      products: first === undefined ? [key] : [...keys],
      language,
      ...(guided === undefined ? {} : { guided: guided.shown }),
    }
  }

  return {
    kiosk,
    go,
    press: (product, guided) => {
      if (taken.current) return
      go({ do: 'press', product: product.key, paper, ...(guided === undefined ? {} : { guided }) })
      if (paper) give(actions.giveTicket(ticketFor(product, guided)))
    },
    takeOnScreen: () => {
      if (taken.current) return
      const product = step.at === 'paperless' ? products.find(({ key }) => key === step.product) : undefined
      const visit = step.at === 'noPaper' ? visitOf(step.visit) : undefined
      if (product === undefined && visit === undefined) return
      go({ do: 'takeOnScreen' })
      if (product !== undefined)
        give(actions.giveOnScreen(ticketFor(product, step.at === 'paperless' ? step.guided : undefined)))
      else if (visit !== undefined) give(actions.takeOnScreen(visit))
    },
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
