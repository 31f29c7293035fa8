import { type RichNode, type RichTag, richText } from '../product/richText.ts'
import { type Markup, html, nothing } from './markup.ts'

type Element = Exclude<RichNode, string>

/**
 * A text of the catalogue as valid HTML, whatever its tags stand in: paragraphs hold no lists, lists hold items only, a
 * link holds no link. A text without markup is one paragraph. Headings become headings of the given level.
 */
export const richMarkup = (text: string, heading: 2 | 3 | 4): Markup => html`${blocks(richText(text), heading)}`

/** The same where only a text without any tag may come, such as the data of a feed: that one stays without a paragraph. */
export const richOrPlain = (text: string): Markup => {
  const nodes = richText(text)
  return nodes.every((node) => typeof node === 'string') ? html`${text}` : html`${blocks(nodes, 3)}`
}

const blockTags: readonly RichTag[] = [
  ...(['p', 'ul', 'ol', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const),
]

const isBlock = (node: RichNode): node is Element =>
  typeof node !== 'string' && (blockTags.includes(node.tag) || node.children.some(isBlock))

const isBlank = (nodes: readonly RichNode[]): boolean =>
  nodes.every((node) => (typeof node === 'string' ? node.trim() === '' : node.tag === 'br' || isBlank(node.children)))

/** What stands in a line beside each other becomes a paragraph of its own between the blocks. */
const blocks = (nodes: readonly RichNode[], heading: number): Markup[] => {
  const made: Markup[] = []
  let line: RichNode[] = []
  const endLine = (): void => {
    if (!isBlank(line)) made.push(html`<p>${inline(line, false)}</p>`)
    line = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node)
      continue
    }
    endLine()
    made.push(block(node, heading))
  }
  endLine()
  return made
}

const block = (node: Element, heading: number): Markup => {
  const { tag, children } = node
  if (isBlank(children)) return nothing
  switch (tag) {
    case 'ul':
      return html`<ul>
        ${items(children, heading)}
      </ul>`
    case 'ol':
      return html`<ol>
        ${items(children, heading)}
      </ol>`
    case 'blockquote':
      return html`<blockquote>${blocks(children, heading)}</blockquote>`
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return children.some(isBlock) ? html`${blocks(children, heading)}` : headingOf(inline(children, false), heading)
    default:
      // A paragraph, an item without a list, or a tag of the line that holds blocks.
      return html`${blocks(children, heading)}`
  }
}

const headingOf = (text: Markup[], level: number): Markup =>
  level === 2 ? html`<h2>${text}</h2>` : level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`

/** Whatever stands in a list beside its items becomes an item. */
const items = (children: readonly RichNode[], heading: number): Markup[] =>
  children.flatMap((node) => {
    const inside = typeof node !== 'string' && node.tag === 'li' ? node.children : [node]
    if (isBlank(inside)) return []
    return inside.some(isBlock) ? html`<li>${blocks(inside, heading)}</li>` : html`<li>${inline(inside, false)}</li>`
  })

const inline = (nodes: readonly RichNode[], inLink: boolean): Markup[] =>
  nodes.map((node) => (typeof node === 'string' ? html`${node}` : inlineElement(node, inLink)))

const inlineElement = ({ tag, href, children }: Element, inLink: boolean): Markup => {
  const inner = inline(children, inLink || tag === 'a')
  switch (tag) {
    case 'br':
      return html`<br />`
    case 'strong':
    case 'b':
      return html`<strong>${inner}</strong>`
    case 'em':
    case 'i':
      return html`<em>${inner}</em>`
    case 'u':
      return html`<u>${inner}</u>`
    case 'sub':
      return html`<sub>${inner}</sub>`
    case 'sup':
      return html`<sup>${inner}</sup>`
    case 'a':
      return href === undefined || inLink ? html`${inner}` : html`<a href="${href}">${inner}</a>`
    default:
      return html`${inner}`
  }
}
