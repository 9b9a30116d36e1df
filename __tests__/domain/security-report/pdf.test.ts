import { expect, test } from '@jest/globals'
import { pdfOf } from '../../../src/domain/security-report/pdf.ts'

const section = (rows: readonly (readonly string[])[]) => ({
  title: 'Open alerts',
  columns: ['What'],
  rows,
  none: 'None.'
})

/** Reads a file back by its own table, as a reader of PDF does. */
function objectsOf(pdf: string): readonly string[] {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1])
  const places = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(found => Number(found[1]))
  return places.map((place, index) => {
    const text = pdf.slice(place)
    expect(text.startsWith(`${index + 1} 0 obj\n`)).toBe(true)
    return text.slice(0, text.indexOf('\nendobj'))
  })
}

test('is a file whose table finds every object, and whose streams are as long as they say', () => {
  const pdf = pdfOf('Security', [section([['a']])])

  const streams = objectsOf(pdf).flatMap(object => {
    const found = /<< \/Length (\d+) >>\nstream\n([\s\S]*)\nendstream$/.exec(object)
    return found === null ? [] : [[Number(found[1]), found[2]?.length]]
  })
  expect(streams.length).toBe(1)
  for (const [told, long] of streams) expect(long).toBe(told)
})

test('goes on to further pages, and loses no row', () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`alert number ${index}`])
  const pdf = pdfOf('Security', [section(rows)])

  expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(5)
  for (const [row] of rows) expect(pdf).toContain(`What: ${row})`)
})

test('breaks long lines between words', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`)
  const pdf = pdfOf('Security', [section([[words.join(' ')]])])

  for (const word of words) expect(pdf).toMatch(new RegExp(`[( ]${word}[) ]`))
})

test('lets no text out of its string, and writes nothing but ASCII', () => {
  const pdf = pdfOf('Security', [section([['a) Tj ET (b \\ é 漢 \u0000']])])

  expect(pdf).toContain('a\\) Tj ET \\(b \\\\ \\351 ? ?')
  expect([...pdf].every(character => character === '\n' || (character >= ' ' && character <= '~'))).toBe(true)
})
