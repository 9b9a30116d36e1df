import { expect, test } from '@jest/globals'
import { htmlText, plainText } from '../../src/hosts/markdown.ts'
import { createRedaction, redactDeeply, redactor } from '../../src/hosts/redaction.ts'

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

test('hides a number that is written in digits of a secret, though JSON keeps it as a number', () => {
  const answer = { pin: 48151623, count: 42, list: [1.5] }

  expect(redactDeeply(answer, redactor(['4815162342', '48151623', '42']))).toEqual({
    pin: '***',
    count: 42,
    list: [1.5]
  })
})

test.each([
  ['ab', 'a tab of abracadabra, ab!', 'a tab of abracadabra, ***!'],
  ['7', 'PIN=7 of 77, "7"', 'PIN=*** of 77, "***"'],
  ['a.b', 'a.b xa.b a.b', '*** xa.b ***'],
  [' ', 'a b', 'a b']
])('hides a short secret %j only where it stands alone, for it is part of many words', (short, text, shown) => {
  expect(redactor([short])(text)).toBe(shown)
})

test('hides a secret as Markdown and HTML write it, however it got there', () => {
  const marked = 'a_key*with[marks]|and <tags> & "quotes"'
  const redact = redactor([marked])

  expect(redact(plainText(marked))).toBe('***')
  expect(redact(htmlText(marked))).toBe('***')
  expect(redact(`say ${JSON.stringify(JSON.stringify(marked))}`)).not.toContain('with')
})

test('hides what it learns of on the way, and tells the runner of each secret once', () => {
  const told: string[] = []
  const redaction = createRedaction(learned => void told.push(learned))
  const before = redaction.text('the hook is h00kh00k')

  redaction.hide('h00kh00k')
  redaction.hide('h00kh00k')
  redaction.hide('  ')

  expect([before, redaction.text('the hook is h00kh00k')]).toEqual(['the hook is h00kh00k', 'the hook is ***'])
  expect(redaction.clean({ hook: ['h00kh00k'] })).toEqual({ hook: ['***'] })
  expect(told).toEqual(['h00kh00k'])
})

test('a login in an address is hidden although nobody called it a secret', () => {
  const { text } = createRedaction()

  expect(text('asked http://user:pa55word1@shop.example/health and https://token@api.example')).toBe(
    'asked http://***@shop.example/health and https://***@api.example'
  )
  expect(text('https://example.org/@scope/name?mail=a@b')).toBe('https://example.org/@scope/name?mail=a@b')
})
