import fc from 'fast-check'
import type { Edited } from '#domain/document/fields.ts'
import { mergeEdited } from '#domain/document/fields.ts'
import { stampAt } from '#domain/visit/builders.ts'

const fields = ['name', 'phone', 'hours', 'remarks']
const value = fc.constantFrom<unknown>('one', 'two', 3, null, ['x'], { deep: 'y' })
const stamp = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('k1', 'k2'))
  .map(([minute, station]) => stampAt(minute, station))

/** One version of an edited document: few fields, values and stamps, so that versions meet and tie. */
export const editedVersion: fc.Arbitrary<Edited> = fc
  .record({
    data: fc.dictionary(fc.constantFrom(...fields), value),
    stamps: fc.dictionary(fc.constantFrom(...fields), stamp),
    history: fc.array(fc.record({ field: fc.constantFrom(...fields), value, at: fc.oneof(stamp, fc.constant('')) }), {
      maxLength: 3,
    }),
  })
  .map((version) => {
    const document = { id: 'staff:an', type: 'staff', ...version }
    // As every stored version is: the outcome of a merge.
    return mergeEdited(document, document)
  })
