import {
  BUNDLE_V03_MEDIA_TYPE,
  type BundleWithDsseEnvelope,
  bundleFromJSON,
  bundleToJSON,
  isBundleWithDsseEnvelope
} from '@sigstore/bundle'
import { canonicalLine } from './canonical.ts'
import { Rejection } from './rejection.ts'

/**
 * `canonical`: the very bytes a record holds; for gates and our own records. `exact`: any formatting, but nothing
 * that a parser could read in two ways. `compatible`: also the older forms that other tools once wrote.
 */
export type BundleForm = 'canonical' | 'exact' | 'compatible'

// Room for the largest bill of materials that GitHub stores, in base64.
const longestLine = 24 * 1024 * 1024

/** Reads one bundle with a DSSE envelope. Throws a Rejection for every form that is not accepted. */
export function readBundle(line: string, form: BundleForm): BundleWithDsseEnvelope {
  if (line.length > longestLine) throw malformed(`longer than ${longestLine} characters`)
  const value = parseJson(line, 'bundle-malformed')
  const canonical = canonicalLine(value)
  if (form === 'canonical' && canonical !== line) throw malformed('not canonical JSON')
  const bundle = parseBundle(value)
  if (form !== 'compatible') demandExactForm(bundle, canonical)
  return bundle
}

/** Parses JSON that no other parser could understand differently: a name that stands twice is refused. */
export function parseJson(text: string, code: 'bundle-malformed' | 'statement-malformed'): unknown {
  const value = attempt(() => JSON.parse(text) as unknown, code)
  if (writtenNames(text) !== heldNames(value)) throw new Rejection(code, 'a name stands twice in one object')
  return value
}

function parseBundle(value: unknown): BundleWithDsseEnvelope {
  const bundle = attempt(() => bundleFromJSON(value), 'bundle-malformed')
  if (!isBundleWithDsseEnvelope(bundle)) throw malformed('no DSSE envelope')
  if (bundle.content.dsseEnvelope.signatures.length !== 1) throw malformed('not exactly one signature')
  return bundle
}

/** Writing what was read must give what was written: so no field is unknown, and no base64 is sloppy. */
function demandExactForm(bundle: BundleWithDsseEnvelope, canonical: string): void {
  if (bundle.mediaType !== BUNDLE_V03_MEDIA_TYPE) throw malformed(`media type ${bundle.mediaType}`)
  if (canonicalLine(bundleToJSON(bundle)) !== canonical) throw malformed('unknown fields, or base64 in another form')
  const material = bundle.verificationMaterial.content
  const hint = material.$case === 'publicKey' ? material.publicKey.hint : ''
  const keyId = bundle.content.dsseEnvelope.signatures[0]?.keyid
  if (keyId !== '' && keyId !== hint) throw malformed('the key id names another key')
}

function attempt<Value>(read: () => Value, code: 'bundle-malformed' | 'statement-malformed'): Value {
  try {
    return read()
  } catch (thrown) {
    throw new Rejection(code, thrown instanceof Error ? thrown.message : String(thrown))
  }
}

function writtenNames(json: string): number {
  let names = 0
  for (const match of json.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)) if (match[1] === ':') names += 1
  return names
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
