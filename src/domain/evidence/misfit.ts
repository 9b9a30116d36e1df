import { VerificationError } from '@sigstore/verify'

/** By how the library's code begins; the first that fits counts. */
const misfits: readonly (readonly [string, string])[] = [
  ['TLOG_BODY', 'its entry in the log is about another signature, or of an unknown kind'],
  ['TLOG', 'no log of the trusted root shows its entry, once and with a proof or promise that holds'],
  ['CERT', 'its certificate does not lead to the trusted root, was not valid then, or is not logged'],
  ['PUBLIC', 'its key is not known, or was not valid then'],
  ['SIGN', 'the signature does not fit what is signed'],
  ['TIME', 'no log or timestamp authority of the trusted root shows when it was signed']
]

/** Says in one sentence what does not fit, whatever the library threw. */
export function misfitOf(thrown: unknown): string {
  const code = thrown instanceof VerificationError ? thrown.code : ''
  const known = misfits.find(([start]) => code.startsWith(start))
  return known?.[1] ?? 'its certificate, signature or log proof cannot be read'
}
