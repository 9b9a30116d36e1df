import { createHash } from 'node:crypto'

/** An invisible first line by which we find our own texts again. The key is hashed, so that it cannot end the comment. */
export function markerOf(kind: 'issue' | 'comment' | 'triage' | 'document', key: string): string {
  const hash = createHash('sha256').update(`${kind}/${key}`).digest('hex').slice(0, 32)
  return `<!-- sluice:${kind}:${hash} -->`
}

/** Longest text that GitHub takes, in characters. */
const longestBody = 65_536
const cutNote = '\n\n… cut: longer than GitHub takes.'

/** Puts the marker in front of a text and cuts what would be too long. */
export function markedText(marker: string, text: string): string {
  const whole = `${marker}\n${text}`
  return whole.length <= longestBody ? whole : whole.slice(0, longestBody - cutNote.length) + cutNote
}

/** True when the text's first line is the marker, whatever line ends it has. */
export function carriesMarker(text: string | null | undefined, marker: string): boolean {
  return (text ?? '').split(/\r?\n/, 1)[0] === marker
}
