/** What a page may load and run: its own files only, no inline script, and style tags that carry this answer's nonce. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export const securityHeaders = (policy: string): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
})

/** The renderer's page with what this answer gives it: the nonce of its style tags and a token for its bridge. */
export const fillPage = (html: string, { nonce, token }: { nonce: string; token: string }): string =>
  html.replace('__STYLE_NONCE__', nonce).replace('__BRIDGE_TOKEN__', token)
