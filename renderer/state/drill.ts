import type { DrillState } from '#preload/drill.ts'
import type { Told } from './told.ts'
import { useTold } from './useTold.ts'

const drill: Told<DrillState> = {
  ask: (bridge) => bridge.call.drillState({}),
  listen: (bridge, heard) => bridge.on.drillChanged(heard),
}

/** Whether this station practises, and what a supervisor is answered about it. */
export const useDrillState = () => useTold(drill)
