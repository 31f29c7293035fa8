import { useLayoutEffect, useState } from 'react'
import { type Modes, usualModes } from './modes.ts'

/** How the present person wants the screen; the page is drawn so as long as they stand there. */
export const useModes = (): [Modes, (change: Partial<Modes>) => void] => {
  const [modes, setModes] = useState(usualModes)
  const { size, contrast } = modes
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['kioskText'] = String(size)
    return () => {
      delete dataset['kioskText']
    }
  }, [size])
  useLayoutEffect(() => {
    if (!contrast) return undefined
    const { dataset } = document.documentElement
    const usual = dataset['theme']
    dataset['theme'] = 'contrast'
    return () => {
      dataset['theme'] = usual
    }
  }, [contrast])
  return [modes, (change) => setModes((present) => ({ ...present, ...change }))]
}
