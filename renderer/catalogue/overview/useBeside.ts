import { useEffect, useEffectEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import * as z from 'zod'
import { useDraft } from '../../state/useDraft.ts'

const Beside = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('product'), key: z.string() }),
  z.strictObject({ kind: z.literal('new') }),
  z.strictObject({ kind: z.literal('change') }),
])
type Beside = z.infer<typeof Beside> | undefined

/** Which rows were chosen is gone with the page, and with it what was to be changed of them. */
const found = Beside.transform((one) => (one.kind === 'change' ? undefined : one)).optional()

/**
 * What stands beside the list of products. `?product=` of the address opens that one, and leaves the address by it: a product
 * that was closed stays so.
 */
export const useBeside = (): [Beside, (next: Beside) => void] => {
  const [beside, setBeside] = useDraft<Beside>('beside', found, undefined)
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const asked = search.get('product')
  const open = useEffectEvent((key: string) => {
    setBeside({ kind: 'product', key })
    go('/catalogue', { replace: true })
  })
  useEffect(() => {
    if (asked !== null) open(asked)
  }, [asked])
  return [beside, setBeside]
}
