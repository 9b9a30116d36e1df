import { fields, list, onlyFields, optional, type Shaped, text } from '../domain/evidence/shape.ts'
import type { Trust } from '../domain/evidence/trust.ts'
import { usage } from '../domain/failure.ts'
import type { EvidenceFiles } from '../ports/evidence-files.ts'

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
    level: optional(text),
    keys: list(text),
    root: optional(text)
  })
})

const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Reads whom a policy in JSON trusts, with the keys and the root that it names. Throws `bad-policy`. */
export async function readTrust(path: string, files: EvidenceFiles): Promise<Trust> {
  const { trust } = parse(await files.read(path, 'policy'), path)
  const keys: string[] = []
  for (const key of trust.keys) keys.push(key.includes('-----BEGIN') ? key : await files.read(key, 'trust.keys'))
  const root = trust.root === undefined ? undefined : parseRoot(await files.read(trust.root, 'trust.root'))
  const {
    workflow: workflows,
    'repository-id': repositoryId,
    repository,
    ref,
    issuer = githubIssuer,
    event,
    runner
  } = trust
  return { workflows, repository, repositoryId, ref, issuer, event, runner, keys, root }
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
