import { generateKeyPairSync } from 'node:crypto'

/** One key each, so that a mix-up between authority, logs and clock cannot pass unnoticed. */
export function makeKeys() {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ca: pair(), ctlog: pair(), tlog: pair(), tsa: pair() }
}
