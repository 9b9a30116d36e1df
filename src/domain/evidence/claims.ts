import { buildLevel } from './build-level.ts'
import { repositoryAddress } from './identity.ts'
import type { ProvenanceShape } from './predicates.ts'
import { Rejection } from './rejection.ts'
import type { Trust } from './trust.ts'
import type { SignerSeen } from './verified.ts'

type Claim = readonly [name: string, told: string, expected: string | undefined]

/**
 * A signature says who speaks; what is said must agree with the certificate, with the policy, and within itself.
 * Throws a Rejection that names the first claim that does not.
 */
export function demandClaims(shape: ProvenanceShape, signer: SignerSeen, trust: Trust): void {
  demandParameters(shape, trust)
  demandLevel(signer, trust)
  for (const [name, told, expected] of [
    ...ownClaims(shape),
    ...policyClaims(shape, trust),
    ...certified(shape, signer)
  ]) {
    if (expected !== undefined && told !== expected) {
      const detail = `the ${inWords(name)} is told as ${told}, where ${expected} is expected`
      throw new Rejection('provenance-mismatch', detail, { claim: name })
    }
  }
}

function inWords(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}

/** What steers a build beside its workflow must be known and allowed, or the same commit could give anything. */
function demandParameters({ buildDefinition }: ProvenanceShape, { parameters = {} }: Trust): void {
  for (const [name, value] of told(buildDefinition.externalParameters.rest)) {
    const allowed = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (allowed?.includes(value)) continue
    const expected = allowed === undefined ? 'no such parameter is allowed' : `one of ${allowed.join(', ')} is`
    throw new Rejection('provenance-mismatch', `the parameter ${name} is told as ${value}, where ${expected}`)
  }
}

/** Dispatch inputs stand one level deeper, each under its own name: `inputs.environment`. */
function told(rest: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(rest).flatMap(([name, value]) => {
    const inputs = name === 'inputs' && typeof value === 'object' && value !== null ? Object.entries(value) : undefined
    const pairs = inputs?.map(([input, chosen]) => [`inputs.${input}`, chosen] as const) ?? [[name, value] as const]
    return pairs.map(([place, found]) => [place, typeof found === 'string' ? found : JSON.stringify(found)] as const)
  })
}

function demandLevel(signer: SignerSeen, { level }: Trust): void {
  const earned = buildLevel(signer)
  if (level === undefined || earned >= level) return
  const detail = `the build level is ${earned}, where at least ${level} is expected`
  throw new Rejection('provenance-mismatch', detail, { claim: 'level' })
}

/** The ref of the sources stands behind their address: `git+https://github.com/acme/shop@refs/heads/main`. */
export function sourceRef({ buildDefinition }: ProvenanceShape): string {
  const { uri } = source(buildDefinition)
  const at = uri.indexOf('@')
  return at === -1 ? '' : uri.slice(at + 1)
}

function source({ resolvedDependencies }: ProvenanceShape['buildDefinition']) {
  const [first] = resolvedDependencies
  if (first === undefined) throw new Rejection('statement-malformed', 'no source is told')
  return first
}

function ownClaims(shape: ProvenanceShape): readonly Claim[] {
  const { repository } = shape.buildDefinition.externalParameters.workflow
  const { uri } = source(shape.buildDefinition)
  return [['source', uri.split('@')[0] ?? '', `git+${repository}`]]
}

function policyClaims(shape: ProvenanceShape, trust: Trust): readonly Claim[] {
  const { externalParameters, internalParameters } = shape.buildDefinition
  const { github } = internalParameters
  return [
    ['repository', externalParameters.workflow.repository, repositoryAddress(trust.repository)],
    ['repositoryId', github.repository_id, trust.repositoryId],
    ['ref', sourceRef(shape), trust.ref],
    ['commit', source(shape.buildDefinition).digest.gitCommit, trust.commit],
    ['event', github.event_name, trust.event],
    ['runner', github.runner_environment, trust.runner]
  ]
}

/** Everything that the certificate's authority saw itself. */
function certified(shape: ProvenanceShape, { kind, identity, claims = {} }: SignerSeen): readonly Claim[] {
  if (kind === 'key') return []
  const { externalParameters, internalParameters } = shape.buildDefinition
  const { workflow } = externalParameters
  const { github } = internalParameters
  const { builder, metadata } = shape.runDetails
  return [
    ['builder', builder.id, claims.builder ?? identity],
    ['workflow', `${workflow.repository}/${workflow.path}@${workflow.ref}`, claims.workflow],
    ['repository', workflow.repository, claims.repository],
    ['repositoryId', github.repository_id, claims.repositoryId],
    ['ownerId', github.repository_owner_id, claims.ownerId],
    ['ref', sourceRef(shape), claims.ref],
    ['commit', source(shape.buildDefinition).digest.gitCommit, claims.commit],
    ['event', github.event_name, claims.event],
    ['runner', github.runner_environment, claims.runner],
    ['run', metadata.invocationId, claims.invocation]
  ]
}
