import { safeLink } from './richText.ts'
import {
  type Block,
  type Inline,
  type ListBlock,
  type Mark,
  blocksOf,
  isBreak,
  isRich,
  markupOf,
  sameBlocks,
} from './richBlocks.ts'

/**
 * A text of the catalogue in plain signs: a blank line between paragraphs, `- ` and `1. ` before what is listed (two blanks
 * more for a list within), `# ` before a heading, `> ` before what is quoted, `**strong**`, `*em*`, `__underlined__`, `~sub~`,
 * `^sup^`, `[text](https://…)`, and `\` before a sign that is meant as it is. Undefined for markup that signs do not say.
 */
export const toNotation = (text: string): string | undefined => {
  if (!isRich(text)) {
    const signs = withoutSigns(text)
    return fromNotation(signs, text) === text ? signs : undefined
  }
  const blocks = blocksOf(text)
  if (blocks === undefined) return undefined
  const signs = blocks.map((block) => blockSigns(block)).join('\n\n')
  const again = blocksOf(fromNotation(signs, text))
  return again !== undefined && sameBlocks(again, blocks) ? signs : undefined
}

/** The text that these signs say. It has no markup where they need none and `like`, what stood there before, had none. */
export const fromNotation = (signs: string, like: string): string => {
  const blocks = readBlocks(signs)
  if (!isRich(like) && blocks.every(isPlain)) {
    const plain = literal(signs)
    if (!isRich(plain)) return plain
  }
  return markupOf(blocks)
}

const isPlain = (block: Block): boolean =>
  block.kind === 'p' && block.inline.every((part) => typeof part === 'string' || 'br' in part)

const signOf: Readonly<Record<Mark, string>> = { strong: '**', em: '*', u: '__', sub: '~', sup: '^' }
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

const blockSigns = (block: Block, indent = ''): string => {
  if ('items' in block) {
    return block.items
      .map(({ inline, lists }, place) => {
        const bullet = block.kind === 'ul' ? '- ' : `${String(place + 1)}. `
        const lines = inlineSigns(inline).replaceAll('\n', `\n${indent}  `)
        return [`${indent}${bullet}${lines}`, ...lists.map((list) => blockSigns(list, `${indent}  `))].join('\n')
      })
      .join('\n')
  }
  const lines = inlineSigns(block.inline)
  if (block.kind === 'p') return lines
  const head = block.kind === 'blockquote' ? '> ' : `${'#'.repeat(headings.indexOf(block.kind) + 1)} `
  return lines
    .split('\n')
    .map((line) => `${head}${line}`)
    .join('\n')
}

const inlineSigns = (parts: readonly Inline[]): string =>
  parts
    .map((part, place) => {
      if (typeof part === 'string') {
        const isStart = place === 0 || isBreak(parts[place - 1])
        return isStart ? withoutSigns(part) : inWords(part)
      }
      if ('br' in part) return '\n'
      if ('mark' in part) return `${signOf[part.mark]}${inlineSigns(part.inner)}${signOf[part.mark]}`
      return `[${inlineSigns(part.inner)}](${part.href.replaceAll(/[\\()]/g, '\\$&')})`
    })
    .join('')

/** The text with `\` before whatever would be a sign. */
const withoutSigns = (text: string): string =>
  inWords(text)
    .split('\n')
    .map((line) => line.replace(/^(\s*)([->#]+ )/, '$1\\$2').replace(/^(\s*\d+)\. /, '$1\\. '))
    .join('\n')

const inWords = (text: string): string => text.replaceAll(/[\\*~^[\]]|_(?=_)|(?<=_)_/g, '\\$&')

const literal = (signs: string): string => signs.replaceAll(/\\([\\*_~^[\]()#>.-])/g, '$1')

const itemPattern = /^( *)(-|\d+\.) (.*)$/
const headPattern = /^(#{1,6}|>) (.*)$/

const readBlocks = (signs: string): Block[] => {
  const blocks: Block[] = []
  let open: 'text' | 'quote' | 'list' | undefined
  for (const line of signs.split(/\r?\n/)) {
    const last = blocks.at(-1)
    const [, indent = '', bullet, item = ''] = itemPattern.exec(line) ?? []
    const [, head, headed = ''] = headPattern.exec(line) ?? []
    if (line.trim() === '') open = undefined
    else if (bullet !== undefined) {
      const kind = bullet === '-' ? 'ul' : 'ol'
      const list = open === 'list' && last !== undefined && 'items' in last ? last : undefined
      if (list === undefined || (indent.length < 2 && list.kind !== kind)) {
        blocks.push({ kind, items: [{ inline: readInline(item), lists: [] }] })
      } else addItem(list, { kind, depth: Math.floor(indent.length / 2), inline: readInline(item) })
      open = 'list'
    } else if (open === 'list' && line.startsWith(' ') && last !== undefined && 'items' in last) {
      deepest(last).inline.push({ br: true }, ...readInline(line.trim()))
    } else if (head !== undefined && head !== '>') {
      blocks.push({ kind: headings[head.length - 1] ?? 'h6', inline: readInline(headed) })
      open = undefined
    } else {
      const kind = head === '>' ? 'quote' : 'text'
      const inline = readInline(head === '>' ? headed : line.trim())
      if (open === kind && last !== undefined && 'inline' in last) last.inline.push({ br: true }, ...inline)
      else blocks.push({ kind: kind === 'quote' ? 'blockquote' : 'p', inline })
      open = kind
    }
  }
  return blocks
}

/** Goes down into the last item of each list as deep as the item lies, and as lists allow. */
const addItem = (list: ListBlock, added: { kind: 'ul' | 'ol'; depth: number; inline: Inline[] }): void => {
  const { kind, depth, inline } = added
  const parent = list.items.at(-1)
  if (depth === 0 || parent === undefined) return void list.items.push({ inline, lists: [] })
  const below = parent.lists.at(-1)
  if (below === undefined || (depth === 1 && below.kind !== kind)) {
    parent.lists.push({ kind, items: [{ inline, lists: [] }] })
  } else addItem(below, { kind, depth: depth - 1, inline })
}

const deepest = (list: ListBlock): ListBlock['items'][number] => {
  const item = list.items.at(-1) ?? { inline: [], lists: [] }
  const below = item.lists.at(-1)
  return below === undefined ? item : deepest(below)
}

const linkPattern = /^\[((?:\\.|[^\\[\]])*)\]\(((?:\\.|[^\\()\s])+)\)/
const wordPattern = /^(?:\\[\\*_~^[\]()#>.-]|[^\\*_~^[]+|.)/s

/** One line. A sign that nothing closes, or that blanks follow, is a letter as any other. */
const readInline = (line: string): Inline[] => {
  const parts: Inline[] = []
  const add = (text: string): void => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = `${last}${text}`
    else if (text !== '') parts.push(text)
  }
  for (let rest = line; rest !== '';) {
    const [link, label = '', address = ''] = linkPattern.exec(rest) ?? []
    const href = literal(address)
    const marked = markedAt(rest)
    if (link !== undefined && safeLink.test(href)) {
      parts.push({ href, inner: readInline(label) })
      rest = rest.slice(link.length)
    } else if (marked !== undefined) {
      parts.push({ mark: marked.mark, inner: readInline(marked.inner) })
      rest = rest.slice(marked.length)
    } else {
      const [word = rest] = wordPattern.exec(rest) ?? []
      add(literal(word))
      rest = rest.slice(word.length)
    }
  }
  return parts
}

const markPatterns: readonly { mark: Mark; pattern: RegExp }[] = [
  { mark: 'strong', pattern: /^\*\*(?=\S)((?:\\.|[^\\])+?)(?<=\S)\*\*(?!\*)/ },
  { mark: 'em', pattern: /^\*(?=[^\s*])((?:\\.|\*\*(?:\\.|[^\\*])+\*\*|[^\\*])+?)(?<=\S)\*/ },
  { mark: 'u', pattern: /^__(?=\S)((?:\\.|[^\\])+?)(?<=\S)__/ },
  { mark: 'sub', pattern: /^~(?=\S)((?:\\.|[^\\~])+?)(?<=\S)~/ },
  { mark: 'sup', pattern: /^\^(?=\S)((?:\\.|[^\\^])+?)(?<=\S)\^/ },
]

const markedAt = (rest: string): { mark: Mark; inner: string; length: number } | undefined => {
  for (const { mark, pattern } of markPatterns) {
    const [found, inner] = pattern.exec(rest) ?? []
    if (found !== undefined && inner !== undefined) return { mark, inner, length: found.length }
  }
  return undefined
}
