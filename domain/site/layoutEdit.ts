import { canonicalJson } from '../document/canonical.ts'
import type { Edited } from '../document/fields.ts'
import type { Stamp } from '../time/stamp.ts'
import type { DisplayLayout } from './displays.ts'
import { fieldPart, gonePart } from './layoutParts.ts'

/** The layouts of a site with an edit in them, and the stamps of what it changed. */
export type EditedLayouts = { displays: DisplayLayout[]; stamps: Record<string, Stamp> }

/**
 * What becomes of the layouts when somebody who saw `base` made `next` of it: only what was changed is written over what
 * stands there by now, so that what others saved meanwhile stays. A layout that was taken away meanwhile comes back if it was
 * changed here.
 */
export const editLayouts = (question: {
  present: readonly DisplayLayout[]
  base: readonly DisplayLayout[]
  next: readonly DisplayLayout[]
  at: Stamp
}): EditedLayouts => {
  const { present, base, at } = question
  const next = isReordered(base, question.next)
    ? question.next.map((layout, place) => ({ ...layout, place }))
    : question.next
  const changed = new Map(next.map((layout) => [layout.id, changedFields(layout, layoutIn(base, layout.id))]))
  const gone = base.map(({ id }) => id).filter((id) => layoutIn(next, id) === undefined)
  const kept = present.filter(({ id }) => !gone.includes(id))
  const added = next.filter(({ id }) => layoutIn(present, id) === undefined && changed.get(id)?.length !== 0)
  const displays = [...kept, ...added].map((layout): DisplayLayout => {
    const edited = layoutIn(next, layout.id)
    return edited === undefined ? layout : withFields(layout, edited, changed.get(layout.id) ?? [])
  })
  const stamped = [
    ...[...changed].flatMap(([id, fields]) => fields.map((field) => fieldPart(id, field))),
    ...gone.map(gonePart),
  ]
  return {
    displays: displays.sort((a, b) => (a.place ?? 0) - (b.place ?? 0)),
    stamps: Object.fromEntries(stamped.map((part) => [part, at])),
  }
}

/** Whether those that were there stand in another order, or what is new needs a place. */
const isReordered = (base: readonly DisplayLayout[], next: readonly DisplayLayout[]): boolean =>
  canonicalJson(idsOf(next)) !== canonicalJson(idsOf(base).filter((id) => layoutIn(next, id) !== undefined))

/** The document of a site with such an edit, yet to be joined with whatever stands there by then. */
export const withLayouts = <D extends Edited>(document: D, { displays, stamps }: EditedLayouts): D => ({
  ...document,
  data: { ...document.data, displays },
  stamps: { ...document.stamps, ...stamps },
})

const layoutIn = (layouts: readonly DisplayLayout[], id: string): DisplayLayout | undefined =>
  layouts.find((layout) => layout.id === id)

const idsOf = (layouts: readonly DisplayLayout[]): string[] => layouts.map(({ id }) => id)

const changedFields = (layout: DisplayLayout, before: DisplayLayout | undefined): string[] => {
  const [now, then] = [new Map(Object.entries(layout)), new Map(Object.entries(before ?? {}))]
  const fields = new Set([...now.keys(), ...then.keys()])
  fields.delete('id')
  const text = (values: ReadonlyMap<string, unknown>, field: string): string =>
    values.get(field) === undefined ? '' : canonicalJson(values.get(field))
  return [...fields].filter((field) => text(now, field) !== text(then, field))
}

const withFields = (layout: DisplayLayout, edited: DisplayLayout, fields: readonly string[]): DisplayLayout => {
  const change: Partial<DisplayLayout> = Object.fromEntries(
    Object.entries(edited).filter(([field]) => fields.includes(field)),
  )
  const result: DisplayLayout = { ...layout, ...change }
  for (const field of fields) if (!(field in change)) Reflect.deleteProperty(result, field)
  return result
}
