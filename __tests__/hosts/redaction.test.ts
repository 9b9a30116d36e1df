import { expect, test } from '@jest/globals'
import { redactDeeply, redactor } from '../../src/hosts/redaction.ts'

const secret = 'ghs_p4ss/w+rd"with&marks{}'
const pem =
  '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEG\nCCqGSM49AwEHBG0wawIBAQQg\n-----END PRIVATE KEY-----\n'

test.each([
  ['as it is', secret],
  ['in JSON', JSON.stringify({ token: secret })],
  ['in a URL', `https://example.org/?t=${encodeURIComponent(secret)}`],
  ['as hex', Buffer.from(secret).toString('hex')],
  ['as base64', Buffer.from(secret).toString('base64')],
  ['as base64url', Buffer.from(secret).toString('base64url')],
  ['inside base64 that begins earlier', Buffer.from(`x-access-token:${secret}`).toString('base64')],
  ['inside base64 at another alignment', Buffer.from(`ab${secret}cd`).toString('base64')]
])('hides a secret %s', (_, text) => {
  const shown = redactor([secret])(text)

  expect(shown).toContain('***')
  expect(shown).not.toContain('p4ss')
  expect(Buffer.from(shown, 'base64').toString('latin1')).not.toContain('p4ss')
})

test('hides each line of a key, also where its line ends were changed', () => {
  const redact = redactor([pem])

  expect(redact(pem.replaceAll('\n', ' '))).not.toContain('MIGHAgEA')
  expect(redact(JSON.stringify(pem))).not.toContain('CCqGSM49')
  expect(redact('only CCqGSM49AwEHBG0wawIBAQQg here')).toBe('only *** here')
})

test('leaves a text alone that holds no secret', () => {
  expect(redactor([secret])('nothing to see')).toBe('nothing to see')
  expect(redactor(['ab'])('abracadabra')).toBe('abracadabra')
})

test('hides a secret in every text of an answer, however deep, and keeps everything else', () => {
  const answer = { list: [{ text: `a ${secret}`, [secret]: 1 }], number: 7, none: null, flag: true }

  expect(redactDeeply(answer, redactor([secret]))).toEqual({
    list: [{ text: 'a ***', '***': 1 }],
    number: 7,
    none: null,
    flag: true
  })
})
