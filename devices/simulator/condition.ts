import type { Fault } from '#domain/printing/simulation.ts'

export type Condition = {
  paper: 'enough' | 'low' | 'out'
  coverOpen: boolean
  cutter: 'free' | 'blocked' | 'jammed'
  power: boolean
  cable: boolean
  msPerLine: number
}

/** In order, with a full roll. */
export const inOrder = (msPerLine: number): Condition => ({
  paper: 'enough',
  coverOpen: false,
  cutter: 'free',
  power: true,
  cable: true,
  msPerLine,
})

export const withFault = (condition: Condition, fault: Exclude<Fault, { fault: 'none' }>): Condition => {
  switch (fault.fault) {
    case 'paperOut':
      return { ...condition, paper: 'out' }
    case 'paperLow':
      return condition.paper === 'out' ? condition : { ...condition, paper: 'low' }
    case 'coverOpen':
      return { ...condition, coverOpen: true }
    case 'cutterError':
      return condition.cutter === 'jammed' ? condition : { ...condition, cutter: 'blocked' }
    case 'powerOff':
      return { ...condition, power: false }
    case 'lineCut':
      return { ...condition, cable: false }
    case 'slow':
      return { ...condition, msPerLine: fault.msPerLine }
  }
}

export const onLine = ({ paper, coverOpen, cutter }: Condition): boolean =>
  paper !== 'out' && !coverOpen && cutter !== 'jammed'

export const flag = (on: boolean, bits: number): number => (on ? bits : 0)
