import { useDeferredValue, useMemo } from 'react'
import { type GuideChecks, checksOf } from '#domain/guide/checks.ts'
import { useBoard } from '../../state/station.tsx'
import { useOpen } from './openGuide.ts'

/** What is wrong with the guide as it is typed by now. It follows when there is time: typing does not wait for it. */
export const useChecks = (): GuideChecks => {
  const { products } = useBoard()
  const content = useDeferredValue(useOpen(({ typed }) => typed.mine))
  const published = useMemo(() => new Set(products.map(({ key }) => key)), [products])
  return useMemo(() => checksOf(content, published), [content, published])
}
