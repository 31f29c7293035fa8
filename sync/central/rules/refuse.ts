/** What a value must look like: the part of JSON Schema that the definitions of the documents come to. */
export type Shape = Readonly<Record<string, unknown>>

/** The rules of one database. Plain data: they lie in its design document beside the function. */
export type Rules = {
  /** Roles of which a writer must have one; a pattern. */
  readonly writers: string
  /** The same for kinds of document that others write too. */
  readonly writersOf: Readonly<Record<string, string>>
  /** Roles of those whom no rule binds. */
  readonly exempt: readonly string[]
  /** The ids of each kind of document that belongs here, as a pattern; kinds that live elsewhere have none. */
  readonly ids: Readonly<Record<string, string | null>>
  /** What people edit, by its one definition. Every other kind of document that is known is a log. */
  readonly edited: Readonly<Record<string, Shape>>
  /** Of those the ones whose content never changes. */
  readonly fixed: readonly string[]
  readonly entry: Shape
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Why a database does not take a document, or an empty text when it does. It runs inside the database server, so it uses
 * nothing but what it is given: no library, nothing of this module.
 *
 * A log only grows: every entry that was there stays as it was (one id may stand for several, the stations judge which
 * counts). A field that people edit never goes back to an earlier stamp. Nothing is deleted. Entries of unknown types, fields
 * that this version does not know and kinds of documents still to come pass.
 */
export const refuse = (write: {
  readonly rules: Rules
  readonly newDoc: unknown
  readonly oldDoc: unknown
  readonly userCtx: unknown
}): string => {
  const { rules } = write
  const isFields = (value: unknown): value is Fields =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
  const has = (value: Fields, name: string): boolean => Object.prototype.hasOwnProperty.call(value, name)
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

  const same = (a: unknown, b: unknown): boolean => {
    if (a === b) return true
    if (Array.isArray(a) && Array.isArray(b))
      return a.length === b.length && a.every((one, place) => same(one, b[place]))
    if (!isFields(a) || !isFields(b)) return false
    const names = Object.keys(a)
    return names.length === Object.keys(b).length && names.every((name) => has(b, name) && same(a[name], b[name]))
  }

  const isOfType = (value: unknown, type: unknown): boolean => {
    if (type === 'object') return isFields(value)
    if (type === 'array') return Array.isArray(value)
    if (type === 'integer') return typeof value === 'number' && value % 1 === 0
    if (type === 'null') return value === null
    return typeof value === type
  }

  /** The path of the first part that is not as it must be, or undefined. Keywords that are not known are not asked for. */
  const misfit = (value: unknown, shape: Shape, path: string): string | undefined => {
    const asked = (name: string): boolean => has(shape, name)
    if (asked('type') && !isOfType(value, shape['type'])) return path
    if (asked('const') && !same(value, shape['const'])) return path
    if (asked('enum') && !listOf(shape['enum']).some((one) => same(one, value))) return path
    const some = listOf(shape['anyOf']).concat(listOf(shape['oneOf']))
    if (some.length > 0 && some.every((one) => misfit(value, fieldsOf(one), path) !== undefined)) return path
    for (const one of listOf(shape['allOf'])) {
      const found = misfit(value, fieldsOf(one), path)
      if (found !== undefined) return found
    }
    if (typeof value === 'string') {
      if (asked('minLength') && value.length < Number(shape['minLength'])) return path
      if (asked('maxLength') && value.length > Number(shape['maxLength'])) return path
      if (asked('pattern') && !new RegExp(textOf(shape['pattern'])).test(value)) return path
    }
    if (typeof value === 'number') {
      if (asked('minimum') && value < Number(shape['minimum'])) return path
      if (asked('exclusiveMinimum') && value <= Number(shape['exclusiveMinimum'])) return path
      if (asked('maximum') && value > Number(shape['maximum'])) return path
    }
    if (Array.isArray(value)) {
      if (asked('minItems') && value.length < Number(shape['minItems'])) return path
      if (asked('items')) {
        for (let place = 0; place < value.length; place++) {
          const found = misfit(value[place], fieldsOf(shape['items']), `${path}.${String(place)}`)
          if (found !== undefined) return found
        }
      }
    } else if (isFields(value)) {
      for (const name of listOf(shape['required'])) if (!has(value, textOf(name))) return `${path}.${textOf(name)}`
      const properties = fieldsOf(shape['properties'])
      for (const name of Object.keys(value)) {
        const known = has(properties, name) ? properties[name] : shape['additionalProperties']
        const found = isFields(known) ? misfit(value[name], known, `${path}.${name}`) : undefined
        if (found !== undefined) return found
      }
    }
    return undefined
  }

  const newDoc = fieldsOf(write.newDoc)
  const oldDoc = fieldsOf(write.oldDoc)
  const roles = listOf(fieldsOf(write.userCtx)['roles'])
  const id = textOf(newDoc['_id'])
  if (id.startsWith('_') || rules.exempt.some((role) => roles.includes(role))) return ''

  const kind = id.slice(0, id.indexOf(':') + 1).slice(0, -1)
  const writers = new RegExp(has(rules.writersOf, kind) ? (rules.writersOf[kind] ?? '') : rules.writers)
  if (!roles.some((role) => writers.test(textOf(role)))) return 'writer: this account may not write here'
  if (newDoc['_deleted'] === true) return 'deleted: nothing is deleted here'
  if (kind === '' || newDoc['type'] !== kind) return 'type: the type of a document is the first word of its id'
  const pattern = has(rules.ids, kind) ? rules.ids[kind] : undefined
  if (pattern === null) return `place: a ${kind} belongs in another database`
  if (typeof pattern === 'string' && !new RegExp(pattern).test(id)) return `id: ${id} is no ${kind} of this database`

  if (has(rules.edited, kind)) {
    const wrong = misfit(newDoc, rules.edited[kind] ?? {}, kind)
    if (wrong !== undefined) return `form: ${wrong} is not as it must be`
    if (rules.fixed.includes(kind) && has(oldDoc, 'data') && !same(oldDoc['data'], newDoc['data'])) {
      return `fixed: a ${kind} never changes`
    }
    const stamps = fieldsOf(newDoc['stamps'])
    const before = fieldsOf(oldDoc['stamps'])
    const back = Object.keys(before).filter(
      (field) => !has(stamps, field) || textOf(stamps[field]) < textOf(before[field]),
    )
    return back.length === 0 ? '' : `stamp: ${back.join(', ')} would go back to an earlier version`
  }

  if (typeof pattern === 'string' && !Array.isArray(newDoc['log'])) return 'form: log is not as it must be'
  if (!has(newDoc, 'log') && !has(oldDoc, 'log')) return ''
  const before = listOf(oldDoc['log'])
  const after = listOf(newDoc['log'])
  const byId: Record<string, unknown[]> = {}
  const keyOf = (entry: unknown): string => `id:${textOf(fieldsOf(entry)['id'])}`
  for (const entry of after) (byId[keyOf(entry)] ??= []).push(entry)
  for (const entry of before) {
    const stays = listOf(byId[keyOf(entry)]).some((one) => same(one, entry))
    if (!stays) return `entry: ${keyOf(entry).slice(3)} is gone or was changed; a log only grows`
  }
  for (let place = 0; place < after.length; place++) {
    const wrong = misfit(after[place], rules.entry, `log.${String(place)}`)
    if (wrong !== undefined && !before.some((one) => same(one, after[place]))) {
      return `form: ${wrong} is not as it must be`
    }
  }
  return ''
}
