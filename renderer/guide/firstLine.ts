/** The first line of a step's text, by which it is known, and what else is said. */
export const firstLine = (text: string): { title: string; more: string | undefined } => {
  const [title = '', ...rest] = text.trim().split('\n')
  const more = rest.join('\n').trim()
  return { title, more: more === '' ? undefined : more }
}
