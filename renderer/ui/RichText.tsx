import { Fragment, type ReactNode } from 'react'
import { type RichNode, richText } from '#domain/product/richText.ts'
import css from './RichText.module.css'

/** A text of the catalogue with its markup; a text without any stays in the line it stands in. */
export function RichText({ text }: { text: string }) {
  const nodes = richText(text)
  const [only] = nodes
  if (nodes.length === 1 && typeof only === 'string') return only
  return <div>{shown(nodes)}</div>
}

const shown = (nodes: readonly RichNode[]): ReactNode[] =>
  nodes.map((node, place) => <Fragment key={place}>{typeof node === 'string' ? node : element(node)}</Fragment>)

/** Headings of a text are no headings of the screen, and a link is shown, not followed: a station opens no outside pages. */
const element = ({ tag, href, children }: Exclude<RichNode, string>): ReactNode => {
  const inner = shown(children)
  switch (tag) {
    case 'a':
      return (
        <>
          {inner} <span className={css['url']}>{href}</span>
        </>
      )
    case 'br':
      return <br />
    case 'ul':
      return <ul className={css['list']}>{inner}</ul>
    case 'ol':
      return <ol className={css['list']}>{inner}</ol>
    case 'li':
      return <li>{inner}</li>
    case 'strong':
    case 'b':
      return <strong>{inner}</strong>
    case 'em':
    case 'i':
      return <em>{inner}</em>
    case 'u':
      return <u>{inner}</u>
    case 'sub':
      return <sub>{inner}</sub>
    case 'sup':
      return <sup>{inner}</sup>
    case 'p':
    case 'blockquote':
      return <div className={css['block']}>{inner}</div>
    default:
      return (
        <div className={css['block']}>
          <strong>{inner}</strong>
        </div>
      )
  }
}
