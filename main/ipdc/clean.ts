import sanitizeHtml from 'sanitize-html'
import { richTags, safeLink } from '#domain/product/richText.ts'

/**
 * A text in HTML with no more than the catalogue's own markup: of what could run, load or look otherwise nothing is left,
 * and a link that leads anywhere but to a page, a mailbox or a telephone is its words only.
 */
export const cleanHtml = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [...richTags],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: 30,
    transformTags: {
      a: (tagName, { href = '' }) => {
        const to = href.trim()
        return { tagName, attribs: safeLink.test(to) ? { href: to } : {} }
      },
    },
  })
