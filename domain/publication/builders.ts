const blocks = ['p', 'ul', 'ol', 'li', 'dl', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'div', 'section', 'nav', 'main']
const frame = ['html', 'head', 'body', 'header', 'footer', 'title', 'search', 'label', 'dt', 'dd', 'address', 'time']
const inline = ['strong', 'em', 'u', 'sub', 'sup', 'a', 'span', 'script']
const single = ['br', 'meta', 'link', 'input']
/** Elements that hold words and inline elements only. */
const holdsWords = ['p', 'h1', 'h2', 'h3', 'h4', 'title', 'label', 'dt', ...inline]

/**
 * What is wrong with HTML that a page of ours may be made of: tags that are not known, not closed, or stand where HTML does
 * not let them, loose signs, attributes that run something, and ways to anywhere but the folder, the web, a mailbox or a phone.
 */
export const faultsOf = (text: string): string[] => {
  const faults: string[] = []
  const open: string[] = []
  let end = 0
  for (const found of text.matchAll(/<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>/g)) {
    const [whole, closes, tag = '', attributes = ''] = found
    faults.push(...faultsOfWords(text.slice(end, found.index)))
    end = found.index + whole.length
    if (closes === '/') {
      if (open.pop() !== tag) faults.push(`</${tag}> closes something else`)
      continue
    }
    faults.push(...faultsOfPlace({ tag, attributes, open }), ...faultsOfAttributes(attributes))
    if (!single.includes(tag)) open.push(tag)
  }
  return [...faults, ...faultsOfWords(text.slice(end)), ...open.map((tag) => `<${tag}> is not closed`)]
}

const faultsOfWords = (words: string): string[] => {
  const loose = words.replace('<!doctype html>', '').replace('<!DOCTYPE html>', '')

  return /[<>]|&(?!(?:amp|lt|gt|quot|#39);)|[\u0000-\u0008\ud800-\udfff]/.test(
    loose.replaceAll(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
  )
    ? [`loose signs in ${JSON.stringify(words)}`]
    : []
}

const faultsOfPlace = ({
  tag,
  attributes,
  open,
}: {
  tag: string
  attributes: string
  open: readonly string[]
}): string[] => {
  const parent = open.at(-1) ?? ''
  if (![...blocks, ...frame, ...inline, ...single].includes(tag)) return [`<${tag}> is not ours`]
  if (blocks.includes(tag) && holdsWords.includes(parent)) return [`<${tag}> in <${parent}>`]
  if (tag === 'li' && parent !== 'ul' && parent !== 'ol') return [`<li> in <${parent}>`]
  if ((parent === 'ul' || parent === 'ol') && tag !== 'li') return [`<${tag}> in <${parent}>`]
  if (tag === 'script' && !/^ src="[./]*find\.js" defer$/.test(attributes)) return ['<script> of somebody else']
  return tag === 'a' && open.includes('a') ? ['<a> in <a>'] : []
}

const faultsOfAttributes = (attributes: string): string[] => {
  const faults: string[] = []
  for (const [, name = '', value = ''] of attributes.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)) {
    if (name.startsWith('on') || name === 'style') faults.push(`${name}=`)
    const isWay = name === 'href' || name === 'src'
    if (isWay && !/^(?:https:\/\/|mailto:|tel:|#|(?:\.\.\/)*[a-z][a-z0-9_/.-]*$)/.test(value)) faults.push(value)
  }
  return faults
}
