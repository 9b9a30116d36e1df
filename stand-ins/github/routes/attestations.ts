import { created, type Handler, invalid, notFound, page, problem } from '../http/call.ts'
import { type Attestation, type Json, takeId } from '../state/world.ts'

const provenanceType = 'https://slsa.dev/provenance/v1'
const acceptedBuildType = 'https://actions.github.io/buildtypes/workflow/v1'

interface Statement {
  readonly predicateType?: string
  readonly subject?: readonly { readonly digest?: Readonly<Record<string, string>> }[]
  readonly predicate?: { readonly buildDefinition?: { readonly buildType?: string } }
}

/** Keeps a bundle under each digest its statement names. SLSA provenance must be of a build type that GitHub knows. */
export const createAttestation: Handler = call => {
  const { bundle } = call.body as { readonly bundle: Json }
  const statement = readStatement(bundle)
  if (statement === undefined) return invalid('Invalid bundle: no in-toto statement inside')
  const subjects = (statement.subject ?? []).flatMap(({ digest }) =>
    Object.entries(digest ?? {}).map(([name, hex]) => `${name}:${hex}`)
  )
  if (subjects.length === 0) return invalid('Invalid bundle: the statement has no subject')
  const buildType = statement.predicate?.buildDefinition?.buildType
  if (statement.predicateType === provenanceType && buildType !== acceptedBuildType) {
    return invalid(`unsupported build type: ${buildType}`)
  }
  const { id, repository } = takeId(call.repository)
  const attestation: Attestation = { id, bundle, subjects, predicateType: statement.predicateType ?? '' }
  return created({ id }, { ...repository, attestations: [...repository.attestations, attestation] })
}

const shortTypes: Readonly<Record<string, (type: string) => boolean>> = {
  provenance: type => type.startsWith('https://slsa.dev/provenance/'),
  sbom: type => /spdx|cyclonedx/.test(type),
  release: type => type.startsWith('https://in-toto.io/attestation/release')
}

/** Nothing about a digest is 404, not an empty list. */
export const listAttestations: Handler = call => {
  const digest = call.params.subject_digest ?? ''
  if (!/^sha(1|256|384|512):[0-9a-f]+$/.test(digest)) return problem(422, 'Invalid subject digest')
  const wanted = call.query.predicate_type as string | undefined
  const fits = (type: string) => wanted === undefined || type === wanted || shortTypes[wanted]?.(type) === true
  const found = call.repository.attestations.filter(
    ({ subjects, predicateType }) => subjects.includes(digest) && fits(predicateType)
  )
  if (found.length === 0) return notFound
  const { id: repository_id, owner, name, bundlesElsewhere } = call.repository
  const attestations = found.toReversed().map(({ id, bundle }) => {
    const bundle_url = `${call.origin}/_downloads/${owner}/${name}/attestations/${id}`
    return bundlesElsewhere
      ? { repository_id, bundle_url }
      : { bundle: rewritten(bundle), repository_id, bundle_url: '' }
  })
  return { ...page([]), body: { attestations }, paged: 'attestations' }
}

/** A bundle as it lies at its address: packed by Snappy, here without looking for anything that repeats. */
export function packedBundle({ bundle }: Attestation): Buffer {
  const bytes = Buffer.from(JSON.stringify(rewritten(bundle)))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(bytes.length - 1)
  return Buffer.concat([varint(bytes.length), Buffer.from([63 << 2]), size, bytes])
}

function varint(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : Buffer.concat([Buffer.from([(value % 128) + 128]), varint(value >> 7)])
}

/** The real store parses bundles and writes them anew, so nobody may count on their bytes. */
function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, rewritten(member)] as const)
  return Object.fromEntries(entries.toReversed())
}

function readStatement(bundle: Json): Statement | undefined {
  const payload = (bundle.dsseEnvelope as { readonly payload?: unknown } | undefined)?.payload
  if (typeof payload !== 'string') return undefined
  try {
    const statement: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
    return typeof statement === 'object' && statement !== null ? statement : undefined
  } catch {
    return undefined
  }
}
