import { bundleDigest, canonicalLine } from './canonical.ts'

/** Splits a file of evidence: one bundle, which may span lines, or JSON lines of them. */
export function splitBundles(text: string): readonly string[] {
  try {
    JSON.parse(text)
    return [text.replace(/\n$/, '')]
  } catch {
    return text.split('\n').filter(line => line !== '')
  }
}

/** Adds evidence that was kept elsewhere to a record: each bundle once, whatever its formatting; the record first. */
export function mergeEvidence(record: readonly string[], added: readonly string[]): readonly string[] {
  const known = new Set(record.map(bundleDigest))
  const fresh: string[] = []
  for (const line of added.map(canonicalOrSame)) {
    const digest = bundleDigest(line)
    if (!known.has(digest)) fresh.push(line)
    known.add(digest)
  }
  return [...record, ...fresh]
}

/** What is no JSON stays as it is, to be set aside with its reason later. */
function canonicalOrSame(line: string): string {
  try {
    return canonicalLine(JSON.parse(line))
  } catch {
    return line
  }
}
