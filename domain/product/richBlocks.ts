import { sameJson } from '../document/canonical.ts'
import { type RichNode, type RichTag, richText } from './richText.ts'

export const marks = ['strong', 'em', 'u', 'sub', 'sup'] as const
export type Mark = (typeof marks)[number]
export type Inline = string | { br: true } | { mark: Mark; inner: Inline[] } | { href: string; inner: Inline[] }

export const textKinds = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'] as const
export type TextBlock = { kind: (typeof textKinds)[number]; inline: Inline[] }
export type ListBlock = { kind: 'ul' | 'ol'; items: ListItem[] }
export type ListItem = { inline: Inline[]; lists: ListBlock[] }
/** What a text of the catalogue says, apart from how its tags were written. */
export type Block = TextBlock | ListBlock

/** Whether a text has markup at all. */
export const isRich = (text: string): boolean => {
  const [only, ...more] = richText(text)
  return more.length > 0 || typeof only === 'object'
}

export const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean => sameJson(a, b)

/** The blocks of a text with markup; undefined where its tags lie within each other in a way that blocks do not. */
export const blocksOf = (text: string): Block[] | undefined => {
  const blocks: (Block | undefined)[] = []
  for (const run of runsOf(richText(text))) {
    if (Array.isArray(run)) blocks.push(textBlock('p', run))
    else if (run.tag === 'ul' || run.tag === 'ol') blocks.push(listBlock(run.tag, run.children))
    else if (run.tag === 'li') return undefined
    else blocks.push(textBlock(textKinds.find((kind) => kind === run.tag) ?? 'p', insideOf(run.children)))
  }
  return whole(blocks)?.filter((block) => 'items' in block || block.inline.length > 0)
}

type Element = Exclude<RichNode, string>
const blockTags: readonly RichTag[] = [...textKinds, 'ul', 'ol', 'li']
const isBlock = (node: RichNode): node is Element => typeof node === 'object' && blockTags.includes(node.tag)

/** Blocks, and between them what lies beside each other in a line. */
const runsOf = (nodes: readonly RichNode[]): (Element | RichNode[])[] => {
  const runs: (Element | RichNode[])[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (isBlock(node)) runs.push(node)
    else if (Array.isArray(last)) last.push(node)
    else runs.push([node])
  }
  return runs
}

/** A single paragraph within is the text itself. */
const insideOf = (nodes: readonly RichNode[]): readonly RichNode[] => {
  const [only, ...more] = nodes.filter((node) => typeof node === 'object' || node.trim() !== '')
  return more.length === 0 && typeof only === 'object' && only.tag === 'p' ? only.children : nodes
}

const textBlock = (kind: TextBlock['kind'], nodes: readonly RichNode[]): TextBlock | undefined => {
  const inline = inlineOf(nodes)
  return inline && { kind, inline: trimmed(inline) }
}

const listBlock = (kind: ListBlock['kind'], nodes: readonly RichNode[]): ListBlock | undefined => {
  const items = nodes.flatMap((node) => {
    if (typeof node === 'string') return node.trim() === '' ? [] : [undefined]
    return [node.tag === 'li' ? itemOf(node.children) : undefined]
  })
  const found = whole(items)
  return found && { kind, items: found }
}

const itemOf = (nodes: readonly RichNode[]): ListItem | undefined => {
  const isList = (node: RichNode): node is Element => isBlock(node) && (node.tag === 'ul' || node.tag === 'ol')
  const first = nodes.findIndex(isList)
  const [text, rest] = first < 0 ? [nodes, []] : [nodes.slice(0, first), nodes.slice(first)]
  const inline = inlineOf(insideOf(text))
  const lists = whole(
    rest.flatMap((node) => {
      if (typeof node === 'string' && node.trim() === '') return []
      return [isList(node) ? listBlock(node.tag === 'ol' ? 'ol' : 'ul', node.children) : undefined]
    }),
  )
  return inline && lists && { inline: trimmed(inline), lists }
}

const markOf: Partial<Record<RichTag, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'u',
  sub: 'sub',
  sup: 'sup',
}

/** Undefined where a block lies in a line. */
const inlineOf = (nodes: readonly RichNode[]): Inline[] | undefined => {
  const parts = nodes.map((node): Inline[] | undefined => {
    if (typeof node === 'string') return [node.replaceAll(/[ \t\r\n\f]+/g, ' ')]
    if (node.tag === 'br') return [{ br: true }]
    const inner = inlineOf(node.children)
    const mark = markOf[node.tag]
    if (inner === undefined || blockTags.includes(node.tag)) return undefined
    if (mark !== undefined) return wrapped(inner, (within) => ({ mark, inner: within }))
    return node.href === undefined ? inner : wrapped(inner, (within) => ({ href: node.href ?? '', inner: within }))
  })
  const found = whole(parts)
  return found && joined(found.flat())
}

/** What is marked begins and ends with a letter: blanks at its edges stand beside it. */
const wrapped = (inner: readonly Inline[], wrap: (inner: Inline[]) => Inline): Inline[] => {
  const within = trimmed(inner)
  const [first, last] = [inner[0], inner.at(-1)]
  const before = typeof first === 'string' && first.startsWith(' ') ? [' '] : []
  const after = typeof last === 'string' && last.endsWith(' ') ? [' '] : []
  return within.length === 0 ? before : [...before, wrap(within), ...after]
}

const joined = (parts: readonly Inline[]): Inline[] => {
  const all: Inline[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      all[all.length - 1] = `${last}${part}`.replaceAll(/ +/g, ' ')
    else if (part !== '') all.push(part)
  }
  return all
}

/** Without blanks at the edges and around breaks, which nobody sees. */
const trimmed = (parts: readonly Inline[]): Inline[] =>
  parts
    .map((part, place) => {
      if (typeof part !== 'string') return part
      const starts = place === 0 || isBreak(parts[place - 1]) ? part.trimStart() : part
      return place === parts.length - 1 || isBreak(parts[place + 1]) ? starts.trimEnd() : starts
    })
    .filter((part) => part !== '')

export const isBreak = (part: Inline | undefined): boolean => typeof part === 'object' && 'br' in part

const whole = <T>(parts: readonly (T | undefined)[]): T[] | undefined => {
  const there = parts.filter((part) => part !== undefined)
  return there.length === parts.length ? there : undefined
}

/** The text with the tags that say these blocks. */
export const markupOf = (blocks: readonly Block[]): string => blocks.map(blockMarkup).join('')

const blockMarkup = (block: Block): string => {
  if (!('items' in block)) return `<${block.kind}>${inlineMarkup(block.inline)}</${block.kind}>`
  const items = block.items.map(({ inline, lists }) => `<li>${inlineMarkup(inline)}${markupOf(lists)}</li>`)
  return `<${block.kind}>${items.join('')}</${block.kind}>`
}

const inlineMarkup = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return escaped(part)
      if ('br' in part) return '<br>'
      if ('mark' in part) return `<${part.mark}>${inlineMarkup(part.inner)}</${part.mark}>`
      return `<a href="${escaped(part.href)}">${inlineMarkup(part.inner)}</a>`
    })
    .join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
