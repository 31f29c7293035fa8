import { Checkbox } from '@mantine/core'
import type { Control } from './control.ts'
import css from './Fields.module.css'

/** Codes of a list, ticked; they stand in the order of the list. */
export function SomeOf<C extends string>(
  props: Control & {
    codes: readonly C[]
    wordOf: (code: C) => string
    chosen: readonly C[]
    onChoose: (codes: C[]) => void
  },
) {
  const { codes, wordOf, chosen, onChoose, disabled = false, ...control } = props
  return (
    <Checkbox.Group
      {...control}
      role="group"
      value={[...chosen]}
      onChange={(ticked: readonly string[]) => onChoose(codes.filter((code) => ticked.includes(code)))}
    >
      <div className={css['checks']}>
        {codes.map((code) => (
          <Checkbox key={code} value={code} label={wordOf(code)} disabled={disabled} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
