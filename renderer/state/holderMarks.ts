import type { HolderMarks } from '#preload/devices.ts'
import type { Told } from './told.ts'
import { useTold } from './useTold.ts'

const holder: Told<HolderMarks> = {
  ask: (bridge) => bridge.call.holderMarks({}),
  listen: (bridge, heard) => bridge.on.holderMarksChanged(heard),
}

/** By which the appointment of whoever holds the card in the reader is found; `undefined` until it is known. */
export const useHolderMarks = (): HolderMarks | undefined => useTold(holder)[0]
