import { isDigest } from '../domain/digest.ts'
import { usage } from '../domain/failure.ts'
import type { VerifyInputs } from '../operations/verify/inputs.ts'

const flags = ['strict', 'compat', 'json'] as const
const valued = [
  'bundle',
  'head',
  'policy',
  'key',
  'trusted-root',
  'certificate-identity',
  'certificate-oidc-issuer',
  'predicate-type',
  'repository',
  'ref',
  'commit',
  'event',
  'runner',
  'level'
] as const
const example = 'app.tgz --bundle app.sigstore.jsonl --key release-key.pub.pem'

/** Reads the arguments of `sluice verify`, the same names as there. Throws `usage` that names what is wrong. */
export function readArguments(typed: readonly string[]): VerifyInputs {
  const { given, positionals } = split(typed)
  const [subject, extra] = positionals
  if (subject === undefined) throw missing('subject', 'a file, its sha256 digest, or an image with its digest')
  if (extra !== undefined) throw unknown(extra)
  if (given.bundle === undefined) throw missing('bundle', 'the path of the record')
  const { head } = given
  if (head !== undefined && !isDigest(head)) {
    throw usage('bad-digest', { input: 'head', found: head, expected: '"sha256:" and 64 lower-case hex characters' })
  }
  return {
    subject,
    bundle: given.bundle,
    head,
    policy: given.policy,
    key: given.key,
    trustedRoot: given['trusted-root'],
    certificateIdentity: given['certificate-identity'],
    certificateOidcIssuer: given['certificate-oidc-issuer'],
    predicateType: (given['predicate-type'] ?? '').split('\n').filter(line => line.trim() !== ''),
    repository: given.repository,
    ref: given.ref,
    commit: given.commit,
    event: given.event,
    runner: given.runner,
    level: levelOf(given.level),
    strict: given.strict !== undefined,
    compat: given.compat !== undefined,
    dryRun: false,
    workingDirectory: '.',
    shell: 'sh'
  }
}

function levelOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[123]$/.test(text)) return Number(text)
  throw usage('bad-input', { input: 'level', found: text, expected: 'one of 1, 2, 3', example: '--level 3' })
}

function split(typed: readonly string[]) {
  const given: Record<string, string | undefined> = {}
  const positionals: string[] = []
  for (let index = 0; index < typed.length; index += 1) {
    const word = typed[index] as string
    if (!word.startsWith('--')) {
      positionals.push(word)
      continue
    }
    const [name = '', ...rest] = word.slice(2).split('=')
    if (flags.some(flag => flag === name)) given[name] = 'true'
    else if (!valued.some(flag => flag === name)) throw unknown(word)
    else if (rest.length > 0) given[name] = rest.join('=')
    else {
      index += 1
      given[name] = typed[index] ?? ''
    }
  }
  return { given, positionals }
}

function unknown(found: string) {
  const expected = `one of ${[...valued, ...flags].map(flag => `--${flag}`).join(', ')}`
  return usage('unknown-input', { input: 'argument', found, expected, example })
}

function missing(input: string, expected: string) {
  return usage('missing-input', { input, found: undefined, expected, example })
}
