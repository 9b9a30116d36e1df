import { type Digest, isDigest } from '../domain/digest.ts'
import { fields, list, onlyFields, optional, type Shape, type Shaped, text } from '../domain/evidence/shape.ts'
import type { Trust } from '../domain/evidence/trust.ts'
import { usage } from '../domain/failure.ts'
import type { EvidenceFiles } from '../ports/evidence-files.ts'

/** `3` or "3", as the policy in YAML has it. */
const level: Shape<number> = (value, place) => {
  const found = Number(/^(?:SLSA_BUILD_LEVEL_)?([123])$/.exec(String(value))?.[1])
  return Number.isNaN(found) ? Number(text(undefined, place)) : found
}

const parameters: Shape<Readonly<Record<string, readonly string[]>>> = (value, place) => {
  const names = Object.keys(typeof value === 'object' && value !== null ? value : { '': text(value, place) })
  return fields(Object.fromEntries(names.map(name => [name, list(text)])))(value, place)
}

/** The trust section of a policy, in JSON; the other sections are none of a verifier's business. */
const PolicyFile = fields({
  trust: onlyFields({
    workflow: list(text),
    repository: optional(text),
    'repository-id': optional(text),
    ref: optional(text),
    issuer: optional(text),
    event: optional(text),
    runner: optional(text),
    commit: optional(text),
    level: optional(level),
    parameters: optional(parameters),
    keys: list(text),
    root: optional(text)
  })
})

const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Reads whom a policy in JSON trusts, with the keys and the root that it names. Throws `bad-policy`. */
export async function readTrust(path: string, files: EvidenceFiles): Promise<Trust> {
  const { trust } = parse((await files.read(path, 'policy')) ?? '', path)
  const pins: readonly Digest[] = trust.keys.filter(isDigest)
  const keys: string[] = []
  for (const key of trust.keys.filter(each => !isDigest(each))) {
    keys.push(key.includes('-----BEGIN') ? key : ((await files.read(key, 'trust.keys')) ?? ''))
  }
  const root = trust.root === undefined ? undefined : parseRoot((await files.read(trust.root, 'trust.root')) ?? '')
  const {
    workflow: workflows,
    'repository-id': repositoryId,
    issuer = githubIssuer,
    keys: _,
    root: __,
    ...claims
  } = trust
  return { ...claims, workflows, repositoryId, issuer, keys, pins, root }
}

function parse(json: string, path: string): Shaped<typeof PolicyFile> {
  try {
    return PolicyFile(attempt(json), '')
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : 'something else'
    const expected = 'a policy in JSON with a trust section'
    const example = '{"trust":{"keys":["release-key.pub.pem"]}}'
    throw usage('bad-policy', { input: path, found, expected, example, cause })
  }
}

/** What is no JSON stays a text, to be refused with its own code. */
function parseRoot(json: string): unknown {
  return attempt(json) ?? json
}

function attempt(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
