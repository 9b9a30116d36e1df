import type { Section } from './pages.ts'

const page = { width: 842, height: 595, margin: 40, size: 9, leading: 12 } as const
/** Characters of a fixed-width font at that size that fit between the margins. */
const columns = Math.floor((page.width - 2 * page.margin) / (page.size * 0.6))
const linesPerPage = Math.floor((page.height - 2 * page.margin) / page.leading)

/** Writes a report as PDF: plain text in a font that every reader has. The same report gives the same bytes, all ASCII. */
export function pdfOf(title: string, sections: readonly Section[]): string {
  const lines = [title, '', ...sections.flatMap(sectionLines)].flatMap(wrapped)
  const pages = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_, index) =>
    lines.slice(index * linesPerPage, (index + 1) * linesPerPage)
  )
  return documentOf(pages)
}

function sectionLines({ title, columns: names, rows, none }: Section): readonly string[] {
  const body = rows.length === 0 ? [none] : rows.flatMap(row => rowLines(names, row))
  return [title.toUpperCase(), '', ...body, '']
}

/** One line per row where it fits, because people search for what belongs together. */
function rowLines(names: readonly string[], row: readonly string[]): readonly string[] {
  const told = row.map((cell, index) => `${names[index]}: ${cell.replace(/\s+/g, ' ')}`)
  return [told.join('   ')]
}

function wrapped(line: string): readonly string[] {
  if (line.length <= columns) return [line]
  const parts: string[] = []
  let rest = line
  while (rest.length > columns) {
    const space = rest.lastIndexOf(' ', columns)
    const end = space > columns / 2 ? space : columns
    parts.push(rest.slice(0, end))
    rest = `    ${rest.slice(end).trimStart()}`
  }
  return [...parts, rest]
}

function documentOf(pages: readonly (readonly string[])[]): string {
  const first = 4
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      streamOf(lines)
    ])
  ]
  return assembled(objects)
}

function streamOf(lines: readonly string[]): string {
  const start = `BT /F1 ${page.size} Tf ${page.leading} TL ${page.margin} ${page.height - page.margin} Td`
  const text = lines.map(line => `(${escaped(line)}) Tj T*`)
  const stream = [start, ...text, 'ET'].join('\n')
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}

/** Latin letters by their number; what the font has no letter for becomes a question mark. */
function escaped(line: string): string {
  return [...line.normalize('NFC')]
    .map(character => {
      const point = character.codePointAt(0) ?? 63
      if (character === '(' || character === ')' || character === '\\') return `\\${character}`
      if (point >= 32 && point < 127) return character
      return point >= 160 && point <= 255 ? `\\${point.toString(8)}` : '?'
    })
    .join('')
}

function assembled(objects: readonly string[]): string {
  let text = '%PDF-1.4\n'
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
