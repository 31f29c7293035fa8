import type { Paper } from '#domain/printing/simulation.ts'

/** The last pieces are enough to look at; a day's paper would be thousands. */
const mostPieces = 40
/** In characters of pictures: pages are told of all pieces at once, and a call has its limits. */
const mostPictures = 200_000

const pictureOf = ({ lines }: Paper): number =>
  lines.reduce((sum, line) => sum + (line.kind === 'image' ? line.dots.length : 0), 0)

/** The newest pieces of a simulated printer's paper, oldest first, that can be told in one call. */
export const shownPaper = (papers: readonly Paper[]): Paper[] => {
  const shown: Paper[] = []
  let pictures = 0
  for (const paper of papers.slice(-mostPieces).toReversed()) {
    pictures += pictureOf(paper)
    if (pictures > mostPictures && shown.length > 0) break
    shown.unshift(paper)
  }
  return shown
}
