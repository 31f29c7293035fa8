import fc from 'fast-check'
import type { Edited } from '#domain/document/fields.ts'
import { mergeEdited } from '#domain/document/fields.ts'
import { stampAt } from '#domain/visit/builders.ts'

const fields = ['name', 'phone', 'hours', 'remarks']
const value = fc.constantFrom<unknown>('one', 'two', 3, null, ['x'], { deep: 'y' })
const stamp = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('k1', 'k2'))
  .map(([minute, station]) => stampAt(minute, station))

const versionWith = (value: fc.Arbitrary<unknown>, mostOverwritten: number): fc.Arbitrary<Edited> =>
  fc
    .record({
      data: fc.dictionary(fc.constantFrom(...fields), value),
      stamps: fc.dictionary(fc.constantFrom(...fields), stamp),
      history: fc.array(fc.record({ field: fc.constantFrom(...fields), value, at: fc.oneof(stamp, fc.constant('')) }), {
        maxLength: mostOverwritten,
      }),
    })
    .map((version) => {
      const document = { id: 'staff:an', type: 'staff', ...version }
      // As every stored version is: the outcome of a merge.
      return mergeEdited(document, document)
    })

/** One version of an edited document: few fields, values and stamps, so that versions meet and tie. */
export const editedVersion = versionWith(value, 3)

/** The same with values so large that only the latest of each field are kept. */
export const largeVersion = versionWith(
  fc.constantFrom('one', ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => letter.repeat(20_001))),
  9,
)
