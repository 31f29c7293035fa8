import { type Page, expect } from '@playwright/test'

/**
 * Words on the screen of which the letters do not stand from left to right: their first letter lies to the right of their
 * last. Only words that are ours to keep readable count, those of plain letters and digits.
 */
const turnedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const leftOf = (node: Node, offset: number): { left: number; top: number } => {
      range.setStart(node, offset)
      range.setEnd(node, offset + 1)
      return range.getBoundingClientRect()
    }
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // Of an endless text the beginning tells.
      for (const { 0: word, index } of (node.textContent ?? '').slice(0, 500).matchAll(/[A-Za-z0-9]{3,}/g)) {
        const [first, last] = [leftOf(node, index), leftOf(node, index + word.length - 1)]
        if (first.top === last.top && first.left > last.left) found.push(word)
      }
    }
    return found
  })

/** Every word of the screen reads from left to right, but for those that were written backwards on purpose. */
export const expectReadable = async (page: Page): Promise<void> => {
  const turned = new Set(await turnedWords(page))
  for (const own of ['tekoL', '101A']) turned.delete(own)
  expect([...turned]).toEqual([])
}
