import type { ReactNode } from 'react'
import { TicketNumber } from './TicketNumber.tsx'
import css from './VisitRow.module.css'

export type VisitRowProps = {
  /** By which the row can be found on the page. */
  id?: string
  label: string
  /** The first line, cut with an ellipsis where it does not fit; its whole text is the title. */
  main: string
  detail?: ReactNode
  icon?: ReactNode
  end?: ReactNode
  selected?: boolean
  onPress?: () => void
  /** Buttons beside the row; never inside its own button. */
  actions?: ReactNode
}

export function VisitRow(props: VisitRowProps) {
  const content = (
    <>
      <span className={css['label']}>
        {props.icon}
        <TicketNumber label={props.label} />
      </span>
      <span className={css['main']}>
        <span className={css['text']} title={props.main}>
          {props.main}
        </span>
        {props.detail !== undefined && <span className={css['detail']}>{props.detail}</span>}
      </span>
      <span className={css['end']}>{props.end}</span>
    </>
  )
  return (
    <li id={props.id} className={css['row']} data-selected={props.selected === true || undefined}>
      {props.onPress === undefined ? (
        <div className={css['body']}>{content}</div>
      ) : (
        <button type="button" className={css['body']} onClick={props.onPress} aria-pressed={props.selected ?? false}>
          {content}
        </button>
      )}
      {props.actions !== undefined && <div className={css['actions']}>{props.actions}</div>}
    </li>
  )
}
