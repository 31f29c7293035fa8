const windows1252 = new Set(
  Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))).filter(
    (character) => !/[\p{Cc}\p{Cf}]/u.test(character),
  ),
)

/** Letters and signs that decomposition alone does not bring into windows-1252. */
const nearest = new Map(
  Object.entries({
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    Ħ: 'H',
    ı: 'i',
    ŋ: 'n',
    Ŋ: 'N',
    ŧ: 't',
    Ŧ: 'T',
    ə: 'e',
    Ə: 'E',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '−': '-',
    '―': '—',
    '′': "'",
    '″': '"',
    '→': '->',
    '←': '<-',
    '≥': '>=',
    '≤': '<=',
  }),
)

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * A text of people as one line that the printer can show: only characters of windows-1252, each one column wide. White
 * space becomes one space, control and formatting characters vanish, other letters lose their marks, and what is
 * left becomes one `?` for each character a reader would count.
 */
export const printable = (text: string): string =>
  Array.from(
    graphemes.segment(
      text
        .toWellFormed()
        .normalize('NFC')
        .replace(/[\p{Z}\t\n\v\f\r]+/gu, ' '),
    ),
  )
    .map(({ segment }) => printableGrapheme(segment.replace(/[\p{Cc}\p{Cf}]/gu, '')))
    .join('')
    .replace(/ +/g, ' ')
    .trim()

const printableGrapheme = (grapheme: string): string => {
  if (inWindows1252(grapheme)) return grapheme
  const plain = Array.from(grapheme.normalize('NFKD').replace(/\p{M}/gu, ''))
    .map((character) => nearest.get(character) ?? character)
    .join('')
  return plain !== '' && inWindows1252(plain) ? plain : '?'
}

const inWindows1252 = (text: string): boolean => Array.from(text).every((character) => windows1252.has(character))

/** Printable text in lines of at most `columns`, broken at spaces; a word longer than a line is broken anywhere. */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => pieces(long, columns))) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

const pieces = (word: string, columns: number): string[] =>
  Array.from({ length: Math.ceil(word.length / columns) }, (_, i) => word.slice(i * columns, (i + 1) * columns))
