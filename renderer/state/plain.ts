import type { RxDocument } from 'rxdb'

/** The documents as the domain types them. RxDB says they are read-only, and so we treat them; a copy would cost the folds cached by log. */
export const plain = <D>(documents: readonly RxDocument<D>[]): D[] =>
  documents.map((document) => document.toJSON() as D)
