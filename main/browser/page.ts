/** What a page may load and run: its own files only, no inline script, and style tags that carry this answer's nonce. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Else whatever may be a script may be a worker too, and a service worker stays when the page is gone.
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // What may become markup or script is said once, in the renderer's own `trustedTypes.ts`.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

/** For answers that are no page: were one taken for a page all the same, it could load, run and submit nothing. */
export const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** What Chromium would let a page ask for; a station's screens need a voice, a whole screen and one that stays on. */
const permissions = [
  ...['accelerometer', 'browsing-topics', 'camera', 'captured-surface-control', 'clipboard-read', 'compute-pressure'],
  ...['digital-credentials-get', 'display-capture', 'encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'language-detector', 'language-model', 'local-fonts'],
  ...['local-network', 'local-network-access', 'loopback-network', 'magnetometer', 'microphone', 'midi'],
  ...['otp-credentials', 'payment', 'picture-in-picture', 'private-state-token-issuance'],
  ...['private-state-token-redemption', 'publickey-credentials-create', 'publickey-credentials-get', 'serial'],
  ...['speaker-selection', 'storage-access', 'summarizer', 'sync-xhr', 'translator', 'usb', 'window-management'],
  ...['xr-spatial-tracking'],
].map((permission) => `${permission}=()`)

/** Every answer's, whatever it is. The policy says what it may load; the rest keeps other origins out and us in. */
export const securityHeaders = (policy: string): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': [...permissions, 'autoplay=(self)', 'fullscreen=(self)', 'screen-wake-lock=(self)'].join(', '),
  // A name that is looked up tells its server something.
  'x-dns-prefetch-control': 'off',
})

/** The renderer's page with what this answer gives it: the nonce of its style tags and a token for its bridge. */
export const fillPage = (html: string, { nonce, token }: { nonce: string; token: string }): string =>
  html.replace('__STYLE_NONCE__', nonce).replace('__BRIDGE_TOKEN__', token)
