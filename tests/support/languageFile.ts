/** All texts of a language file by their full key. */
export const textsOf = (node: unknown, path: string[] = []): [string, string][] => {
  if (typeof node === 'string') return [[path.join('.'), node]]
  if (typeof node !== 'object' || node === null) throw new Error(`${path.join('.')} is neither text nor a group`)
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, [...path, key]))
}

/** The plural forms a language has differ, so a key counts once for all its forms. */
export const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

export const keysOf = (words: unknown): string[] =>
  [...new Set(textsOf(words).map(([key]) => withoutPlural(key)))].sort()

export const variablesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name))].sort()
