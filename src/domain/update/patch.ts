/** What a patch shows of the file before and after; hunks are parted by `gap`, which no file contains. */
export interface PatchSides {
  readonly before: string
  readonly after: string
}

/** Stands between two hunks, so that no reader joins lines that are far apart. */
export const gap = '\u0000'

/**
 * Turns the hunks of a patch into what is visible of the two sides.
 * Takes any line that is not a hunk's for a header and leaves it out; never fails.
 */
export function sidesOfPatch(patch: string): PatchSides {
  const before: string[] = []
  const after: string[] = []
  let inside = false
  for (const line of patch.split('\n')) {
    const heading = hunkHeading(line)
    if (heading !== undefined) {
      inside = true
      before.push(gap, ...heading)
      after.push(gap, ...heading)
      continue
    }
    if (!inside) continue
    const mark = line[0]
    const text = line.slice(1).replace(/\r$/, '')
    if (mark === '-') before.push(text)
    else if (mark === '+') after.push(text)
    else if (mark === ' ' || line === '') {
      before.push(text)
      after.push(text)
    }
  }
  return { before: before.join('\n'), after: after.join('\n') }
}

/** Git repeats the enclosing line behind a hunk's range; it says which section the hunk is in. */
function hunkHeading(line: string): readonly string[] | undefined {
  const range = /^@@ -\d{1,9}(?:,\d{1,9})? \+\d{1,9}(?:,\d{1,9})? @@/.exec(line)
  if (range === null) return undefined
  const heading = line.slice(range[0].length).replace(/^ /, '').trimEnd()
  return heading === '' ? [] : [heading]
}

/** The lines of a patch that a change adds or takes away, with their mark. */
export function changedLines(patch: string): readonly { readonly mark: '+' | '-'; readonly text: string }[] {
  let inside = false
  return patch.split('\n').flatMap(line => {
    if (hunkHeading(line) !== undefined) inside = true
    else if (inside && (line[0] === '+' || line[0] === '-')) return [{ mark: line[0], text: line.slice(1) }]
    return []
  })
}
