import css from './TicketNumber.module.css'

export function TicketNumber({ label, size = 'row' }: { label: string; size?: 'row' | 'large' | 'desk' }) {
  return (
    <span className={css['number']} data-size={size}>
      {label}
    </span>
  )
}
