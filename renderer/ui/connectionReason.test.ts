import { expect, test } from 'vitest'
import { connectionReason } from './connectionReason.ts'

test('codes of a lost connection are told apart as far as staff can act on them', () => {
  expect(
    [
      'starting',
      'slept',
      'drill',
      'disconnected',
      'ECONNREFUSED',
      'ETIMEDOUT',
      'TimeoutError',
      'ENOTFOUND',
      '401',
      '403',
      '503',
      '404',
      'notJson',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'anything',
    ].map(connectionReason),
  ).toEqual([
    'starting',
    'slept',
    'drill',
    'disconnected',
    'refused',
    'timeout',
    'timeout',
    'notFound',
    'access',
    'access',
    'server',
    'other',
    'notDatabase',
    'certificate',
    'certificate',
    'certificate',
    'other',
  ])
})
