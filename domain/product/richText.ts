import type { CatalogueText } from './text.ts'

/** The markup that a text of the catalogue may hold. */
export const richTags = [
  ...['p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'u', 'sub', 'sup', 'blockquote', 'a'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
] as const
export type RichTag = (typeof richTags)[number]
export type RichNode = string | { tag: RichTag; href?: string; children: RichNode[] }

/** Where a link in a text may lead. */
export const safeLink = /^(?:https:\/\/|mailto:|tel:)[^\s"'<>]+$/

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:[\s/][^<>]*)?)>/gi
const hrefPattern = /^\s+href="([^"]*)"\s*$/
const selfClosing = /^\s*\/$/

type Token = { text: string } | { tag: RichTag; closes: boolean; href?: string }

/**
 * A text as nodes. Only a text all of whose tags are of the list, with no attribute but a safe link, has markup; any other
 * is one plain text, letter for letter: what somebody typed or smuggled in is shown, never obeyed.
 */
export const richText = (text: string): RichNode[] => {
  const tokens = tokensOf(text)
  return tokens === undefined ? [text] : treeOf(tokens)
}

/** A text as it is read aloud, searched and printed: lines and items apart, without markup. */
export const plainText = (text: string): string => {
  const tokens = tokensOf(text)
  if (tokens === undefined) return text
  return tokens
    .map((token) => ('text' in token ? token.text.replaceAll(/\s+/g, ' ') : isInline(token.tag) ? '' : '\n'))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The same of a text in all its languages; undefined where nothing is left of the Dutch. */
export const plainTexts = (text: CatalogueText): CatalogueText | undefined => {
  const { nl, ...others } = text
  const dutch = plainText(nl)
  if (dutch === '') return undefined
  const plain = Object.entries(others).map(([language, one]): [string, string] => [language, plainText(one ?? '')])
  return { nl: dutch, ...Object.fromEntries(plain.filter(([, one]) => one !== '')) }
}

/** Undefined for a text that is no markup of ours. */
const tokensOf = (text: string): Token[] | undefined => {
  const tokens: Token[] = []
  let end = 0
  for (const found of text.matchAll(tagPattern)) {
    const token = tagToken(found)
    if (token === undefined) return undefined
    if (found.index > end) tokens.push({ text: decoded(text.slice(end, found.index)) })
    tokens.push(token)
    end = found.index + found[0].length
  }
  if (end === 0) return undefined
  if (end < text.length) tokens.push({ text: decoded(text.slice(end)) })
  return tokens
}

const tagToken = ([, slash, name = '', attributes = '']: RegExpExecArray): Token | undefined => {
  const tag = richTags.find((one) => one === name.toLowerCase())
  if (tag === undefined) return undefined
  const closes = slash === '/'
  const href = hrefPattern.exec(attributes)?.[1]
  if (tag === 'a' && href !== undefined && !closes) {
    const to = decoded(href)
    return safeLink.test(to) ? { tag, closes, href: to } : undefined
  }
  return attributes.trim() === '' || selfClosing.test(attributes) ? { tag, closes } : undefined
}

/** Tags that were not closed end with their parent; an end without a beginning counts for nothing. */
const treeOf = (tokens: readonly Token[]): RichNode[] => {
  const top: RichNode[] = []
  const open: { tag: RichTag; children: RichNode[] }[] = []
  const present = (): RichNode[] => open.at(-1)?.children ?? top
  for (const token of tokens) {
    if ('text' in token) {
      present().push(token.text)
    } else if (token.tag === 'br') {
      present().push({ tag: 'br', children: [] })
    } else if (token.closes) {
      const place = open.findLastIndex(({ tag }) => tag === token.tag)
      if (place >= 0) open.length = place
    } else {
      const { tag, href } = token
      const node = { tag, ...(href === undefined ? {} : { href }), children: [] }
      present().push(node)
      open.push(node)
    }
  }
  return top
}

const inline: readonly RichTag[] = ['strong', 'b', 'em', 'i', 'u', 'sub', 'sup', 'a']
const isInline = (tag: RichTag): boolean => inline.includes(tag)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** The entities that HTML writers make; of others the letters stay. */
export const decoded = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
    const point = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole
  })
