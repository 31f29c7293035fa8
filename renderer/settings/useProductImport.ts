import { useState } from 'react'
import type { ImportStep } from '#domain/ipdc/plan.ts'
import type { LocalFields } from '#domain/product/product.ts'
import type { Done } from '../state/model.ts'
import { useProductImport as useImportParts } from '../state/station.tsx'
import { useRun } from '../visit/useRun.ts'
import { type ImportReading, type Source, beginReading, withPage } from './importReading.ts'

export type ImportProgress = { done: number; of: number }

/** Reading files or pages, seeing what they would bring, and taking that in: one after the other, each begun by a press. */
export const useProductImport = () => {
  const parts = useImportParts()
  const { running, error, run, clear } = useRun()
  const [reading, setReading] = useState<ImportReading>()
  const [steps, setSteps] = useState<readonly ImportStep[]>()
  const [progress, setProgress] = useState<ImportProgress>()
  const [taken, setTaken] = useState<number>()

  const reset = (): void => {
    clear()
    setReading(undefined)
    setSteps(undefined)
    setTaken(undefined)
  }
  const readAll = async (begun: ImportReading): Promise<Done<readonly ImportStep[]>> => {
    let present = begun
    for (;;) {
      const [source] = present.waiting
      if (source === undefined) break
      const page = 'file' in source ? await parts.readFile(source.file) : await parts.readPage(source.name, source.from)
      if (!page.ok) return page
      present = withPage(present, source, page.value)
      setReading(present)
      setProgress({ done: present.read.length, of: present.read.length + present.waiting.length })
      if ('fault' in page.value && present.waiting.includes(source)) break
    }
    return parts.plan(present.found)
  }
  const read = async (begun: ImportReading): Promise<void> => {
    setTaken(undefined)
    setSteps(undefined)
    setReading(begun)
    setProgress({ done: begun.read.length, of: begun.read.length + begun.waiting.length })
    setSteps(await run('read', () => readAll(begun)))
    setProgress(undefined)
  }
  return {
    running,
    error,
    clear,
    reading,
    steps,
    progress,
    taken,
    reset,
    begin: (sources: readonly Source[]) => read(beginReading(sources)),
    /** Tries again what could not be reached, and whatever comes after it. */
    goOn: () => (reading === undefined ? Promise.resolve() : read({ ...reading, faults: [] })),
    takeIn: async (begins: LocalFields): Promise<void> => {
      if (steps === undefined) return
      setProgress({ done: 0, of: steps.length })
      const changed = await run('take', () =>
        parts.takeIn({ steps, begins, onDone: (done) => setProgress({ done, of: steps.length }) }),
      )
      setProgress(undefined)
      if (changed === undefined) return
      setTaken(changed)
      setSteps(undefined)
      setReading(undefined)
    },
  }
}
