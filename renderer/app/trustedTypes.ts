type Rules = { createHTML: (text: string) => string | null }

declare global {
  // Chromium has it; TypeScript's library does not know it yet. The only way to declare a property of globalThis is `var`.
  var trustedTypes: { createPolicy: (name: string, rules: Rules) => unknown } | undefined
}

/**
 * The pages' policy lets no text become markup, script or the address of a script, whoever assigns it
 * (`require-trusted-types-for`). One thing is let through: text without a tag, as Mantine sets the content of its style tags.
 */
export const limitMarkup = (): void => {
  globalThis.trustedTypes?.createPolicy('default', { createHTML: (text) => (text.includes('<') ? null : text) })
}
