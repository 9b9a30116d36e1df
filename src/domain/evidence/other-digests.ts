/** Hex digests beside SHA-256. */
export interface OtherDigests {
  readonly sha384?: string
  readonly sha512?: string
}

/** True when a statement names a SHA-2 digest that SHA-256 alone cannot tell right from wrong. Never throws. */
export function namesOtherDigests(lines: readonly string[]): boolean {
  return lines.some(line => /"sha(384|512)"/.test(payloadOf(line)))
}

function payloadOf(line: string): string {
  const found = /"payload"\s*:\s*"([^"]*)"/.exec(line)
  return Buffer.from(found?.[1] ?? '', 'base64').toString('utf8')
}
