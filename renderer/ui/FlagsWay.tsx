import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Note } from './icons.tsx'

/** How many flags on product sheets wait for who works here, and the way to them. */
export function FlagsWay({ count, className }: { count: number; className: string | undefined }) {
  const { t } = useTranslation('flags')
  const words = t('waiting', { count })
  return (
    <Link href="/catalogue?tab=reports" className={className} title={words}>
      <Note size={18} />
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </Link>
  )
}
