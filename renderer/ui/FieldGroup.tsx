import type { ReactNode, Ref } from 'react'
import css from './FieldGroup.module.css'

/** Fields that belong together, under their name. */
export function FieldGroup(props: { label: string; ref?: Ref<HTMLFieldSetElement>; children: ReactNode }) {
  const { label, ref, children } = props
  return (
    <fieldset className={css['group']} ref={ref}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}
