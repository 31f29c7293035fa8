import { createContext, use } from 'react'

/**
 * The step whose fields are shown. It stands apart from the guide itself: what does not ask for it is not drawn anew when another
 * is chosen.
 */
export type ChosenStep = { chosen: string | undefined; choose: (id: string | undefined) => void }

export const ChosenStepContext = createContext<ChosenStep | undefined>(undefined)

export const useChosenStep = (): ChosenStep => {
  const chosen = use(ChosenStepContext)
  if (chosen === undefined) throw new Error('A part of a guide stands inside its editor.')
  return chosen
}
