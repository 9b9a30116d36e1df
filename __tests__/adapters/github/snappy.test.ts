import { expect, test } from '@jest/globals'
import { unsnap } from '../../../src/adapters/github/snappy.ts'

// Made by another program from the text below; it holds literals, and copies from near and far that overlap themselves.
const packed = Buffer.from(
  'uwTwZnsibWVkaWFUeXBlIjoiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS5idW5kbGUudjAuMytqc29uIiwibGlzdCI6W3sibmFtZSI6InRoZSBz' +
    'YW1lIGFnYWluIiwiaSI6MH0seyJqIAAEMX12IAAAMnogAAAzeiAAADR6IAAANXogAAA2eiAAADd6IAAAOHogAAA5eiAABDEwfiEAMDF9XSwidGV4dCI6' +
    'Inj+AQBiAQBAYWJjYWJjYWJjYWJjYWJjIn0=',
  'base64'
)
const text = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  list: Array.from({ length: 12 }, (_, i) => ({ name: 'the same again', i })),
  text: `${'x'.repeat(90)}abcabcabcabcabc`
})

test('reads what another program packed', () => {
  expect(unsnap(packed, 1_000).toString()).toBe(text)
})

test('refuses everything that is cut, and what is longer than it may be', () => {
  for (let length = 0; length < packed.length; length += 1) {
    expect(() => unsnap(packed.subarray(0, length), 1_000)).toThrow('not a whole text')
  }
  expect(() => unsnap(packed, 570)).toThrow('longer than 570 bytes')
})

test('never reads or writes outside of what there is, whatever a byte says', () => {
  for (let at = 0; at < packed.length; at += 1) {
    for (const byte of [0, 1, 2, 3, 127, 128, 252, 255]) {
      const altered = Buffer.from(packed)
      altered[at] = byte
      try {
        expect(unsnap(altered, 100_000).length).toBeLessThanOrEqual(100_000)
      } catch (thrown) {
        expect((thrown as Error).message).toMatch(/not a whole text|longer than/)
      }
    }
  }
})
