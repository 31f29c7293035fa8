/**
 * The nonce that the page's answer allows style tags with. Mantine asks for it; the scroll lock below its dialogs reads it
 * from the name that bundlers use for it.
 */
export const styleNonce = (): string => {
  const nonce = document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? ''
  Object.assign(globalThis, { __webpack_nonce__: nonce })
  return nonce
}
