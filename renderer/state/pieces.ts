/** So many characters of JSON fit in one call, with room to spare (`plainData.ts`). */
const charsAtOnce = 200_000

/** The values in order, as many together as one call of main takes; one that is larger goes alone. */
export function* inPieces<T>(values: readonly T[]): Generator<T[]> {
  let piece: T[] = []
  let chars = 0
  for (const value of values) {
    const own = JSON.stringify(value).length
    if (piece.length > 0 && chars + own > charsAtOnce) {
      yield piece
      piece = []
      chars = 0
    }
    piece.push(value)
    chars += own
  }
  if (piece.length > 0) yield piece
}
