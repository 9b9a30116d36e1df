import {
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  type Bundle,
  bundleFromJSON,
  bundleToJSON,
  ValidationError
} from '@sigstore/bundle'
import { canonicalLine } from './canonical.ts'
import { demandCheckpoints } from './log-proof.ts'
import { Rejection } from './rejection.ts'

/**
 * `canonical`: the very bytes a record holds; for gates and our own records. `exact`: any formatting, but nothing
 * that a parser could read in two ways. `compatible`: also the older forms that other tools once wrote.
 */
export type BundleForm = 'canonical' | 'exact' | 'compatible'

// Room for the largest bill of materials that GitHub stores, in base64.
const longestLine = 24 * 1024 * 1024

// Each form with the one way in which it holds a certificate.
const certificateForms: Readonly<Record<string, 'certificate' | 'x509CertificateChain'>> = {
  [BUNDLE_V01_MEDIA_TYPE]: 'x509CertificateChain',
  [BUNDLE_V02_MEDIA_TYPE]: 'x509CertificateChain',
  [BUNDLE_V03_LEGACY_MEDIA_TYPE]: 'certificate',
  [BUNDLE_V03_MEDIA_TYPE]: 'certificate'
}

const fieldNames = new Set(
  `mediaType verificationMaterial publicKey hint x509CertificateChain certificates certificate rawBytes
  tlogEntries logIndex logId keyId kindVersion kind version integratedTime inclusionPromise signedEntryTimestamp
  inclusionProof rootHash treeSize hashes checkpoint envelope canonicalizedBody timestampVerificationData
  rfc3161Timestamps signedTimestamp messageSignature messageDigest algorithm digest signature dsseEnvelope payload
  payloadType signatures sig keyid`.split(/\s+/)
)

/** Reads one bundle. Throws a Rejection for every form that is not accepted. */
export function readBundle(line: string, form: BundleForm): Bundle {
  if (line.length > longestLine) throw malformed(`longer than ${longestLine} characters`)
  const value = parseJson(line, 'bundle-malformed')
  if (form === 'canonical' && canonicalLine(value) !== line) throw malformed('not canonical JSON, as --strict asks')
  const bundle = fromJson(value)
  demandMediaType(bundle, form)
  if (form === 'compatible') return bundle
  const written = bundleToJSON(bundle)
  if (form === 'canonical' ? canonicalLine(written) !== line : !sameContent(written, value)) {
    throw malformed('unknown fields, or base64 in another form')
  }
  demandKeyId(bundle)
  demandCheckpoints(bundle)
  return bundle
}

/** Parses JSON that no other parser could understand differently: a name that stands twice is refused. */
export function parseJson(text: string, code: 'bundle-malformed' | 'statement-malformed'): unknown {
  const value = parsed(text, code)
  if (writtenNames(text) !== heldNames(value)) throw new Rejection(code, 'a name stands twice in one object')
  return value
}

function demandMediaType({ mediaType, verificationMaterial }: Bundle, form: BundleForm): void {
  const expected = Object.hasOwn(certificateForms, mediaType) ? certificateForms[mediaType] : undefined
  const found = verificationMaterial.content.$case
  const fits = expected !== undefined && (found === 'publicKey' || found === expected || form === 'compatible')
  if (!fits) throw malformed(`media type ${mediaType} with ${found}`)
}

/** Writing what was read must give what was written: so no field is unknown, and no base64 is sloppy. */
function sameContent(written: unknown, value: unknown): boolean {
  return knownNames(value) && canonicalLine(told(written) ?? {}) === canonicalLine(told(value) ?? {})
}

function knownNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const named = Array.isArray(value) || Object.keys(value).every(name => fieldNames.has(name))
  return named && Object.values(value).every(knownNames)
}

function demandKeyId(bundle: Bundle): void {
  if (bundle.content.$case !== 'dsseEnvelope') return
  const material = bundle.verificationMaterial.content
  const hint = material.$case === 'publicKey' ? material.publicKey.hint : ''
  const keyId = bundle.content.dsseEnvelope.signatures[0]?.keyid
  if (keyId !== '' && keyId !== hint) throw malformed('the key id names another key')
}

/** Leaves out what says nothing: JSON of protocol buffers may write a default value or not, and numbers as texts. */
function told(value: unknown): unknown {
  if (value === null || value === '' || value === '0' || value === 0 || value === false) return undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(item => told(item) ?? null)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as object).map(([name, item]) => [name, told(item)] as const)
  const kept = entries.filter(([, item]) => item !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function parsed(text: string, code: 'bundle-malformed' | 'statement-malformed'): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Rejection(code, 'not JSON')
  }
}

/** The library names the fields that are wrong only once everything is an object where one must be. */
function fromJson(value: unknown): Bundle {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed('no JSON object')
  try {
    return bundleFromJSON(value)
  } catch (thrown) {
    const fields = thrown instanceof ValidationError ? `: ${thrown.fields.join(', ')}` : ''
    throw malformed(`not in the shape of a Sigstore bundle${fields}`)
  }
}

// Sticky expressions without alternatives: one that repeats a choice runs out of stack at a text of some megabytes.
const plain = /[^"\\]*/y
const colon = /\s*:/y

function writtenNames(json: string): number {
  let names = 0
  for (let at = json.indexOf('"'); at !== -1; at = json.indexOf('"', at)) {
    at = pastText(json, at + 1)
    colon.lastIndex = at
    if (colon.test(json)) names += 1
  }
  return names
}

/** Place behind the quote that closes a text, which JSON.parse has already found to be there. */
function pastText(json: string, start: number): number {
  let at = start
  for (;;) {
    plain.lastIndex = at
    plain.test(json)
    at = plain.lastIndex
    if (json[at] !== '\\') return at + 1
    at += 2
  }
}

function heldNames(root: unknown): number {
  let names = 0
  const waiting = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) names += Object.keys(value).length
    for (const child of Object.values(value)) waiting.push(child)
  }
  return names
}

function malformed(detail: string): Rejection {
  return new Rejection('bundle-malformed', detail)
}
