import { createContext } from 'react'

/** How the desk around them puts into words what a guide says to do: done here, or told to somebody on the phone. */
export const ActionManner = createContext<'here' | 'told'>('here')
