import type { TrainingPace } from '#preload/training.ts'
import { useBridge, useTraining as useTrainingOf } from '../state/station.tsx'
import { useTrainingState } from '../state/training.ts'
import { useRun } from '../visit/useRun.ts'

/** Whether somebody practises on a copy of this station, and how to begin and end that. */
export const useTraining = () => {
  const bridge = useBridge()
  const training = useTrainingOf()
  const [state, setState] = useTrainingState()
  const { running, error, run, clear } = useRun()
  return {
    training: state?.running,
    busy: running !== undefined,
    error,
    clear,
    start: async (pace: TrainingPace): Promise<void> => {
      const started = await run('start', () => training.start(pace))
      if (started !== undefined) setState(started)
    },
    end: async (): Promise<void> => {
      const ended = await run('end', () => bridge.call.endTraining({}))
      if (ended !== undefined) setState(ended)
    },
  }
}
