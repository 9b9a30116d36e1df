import { join } from 'node:path'
import { layoutFolder } from '../adapters/embedded/layout-folder.ts'
import { createOciLayoutStore } from '../adapters/embedded/oci-layout-store.ts'
import { bucketScheme, parseBucket } from '../domain/artifact/bucket.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import { connectTo, isJobOnGitHub } from './github.ts'
import { openRegistry, type RegistryChoice, registryScheme } from './registries.ts'

const layout = 'oci-layout:'

export type StoreChoice = RegistryChoice

/** What decides where artifacts are kept. */
export interface StoreAsked {
  /** Address of the store, when an input or the policy gives one. */
  readonly location: string | undefined
  /** Name of the input or key, for messages. */
  readonly input: string
  readonly retentionDays?: number | undefined
}

/**
 * Opens a store by its address. Without one: the artifacts of the workflow's run, where the facts are on GitHub too;
 * else Sluice's own folder. Throws `usage` for other kinds.
 */
export async function openStore(
  asked: StoreAsked,
  policy: Policy,
  choice: StoreChoice,
  host: HostFacts
): Promise<ArtifactStore> {
  const { run } = host
  const location = asked.location ?? (isJobOnGitHub(policy, host) ? 'artifact' : undefined)
  if (location === 'artifact') return workflowArtifacts(asked, choice, host)
  if (asked.retentionDays !== undefined) {
    const expected = 'no number of days, because only the store artifact forgets'
    throw usage('bad-input', {
      input: 'retention-days',
      found: asked.retentionDays,
      expected,
      example: 'store: artifact'
    })
  }
  if (location === undefined) return createOciLayoutStore(join(run.home, 'store'))
  if (location.startsWith(registryScheme)) return openRegistry({ input: asked.input, location }, choice, host)
  if (location.startsWith(bucketScheme)) return openBucket({ input: asked.input, location }, host)
  if (location === 'release') return releases(asked, choice, host)
  if (location.startsWith(layout) && location.length > layout.length) {
    return openLayout(layoutFolder(run.workingDirectory, location.slice(layout.length), asked.input))
  }
  const expected = 'artifact, release, oci://registry/repository, s3://bucket/prefix or oci-layout:DIR'
  throw usage('bad-input', { input: asked.input, found: location, expected, example: 'oci-layout:.sluice/store' })
}

/** A folder that somebody names may be carried elsewhere, so the evidence lies in it, as other tools look for it. */
async function openLayout(directory: string): Promise<ArtifactStore> {
  const [{ OciLayout }, { OciStore }] = await Promise.all([
    import('../adapters/stores/oci-layout.ts'),
    import('../adapters/stores/oci-store.ts')
  ])
  return new OciStore(new OciLayout(directory))
}

async function workflowArtifacts(asked: StoreAsked, choice: StoreChoice, host: HostFacts): Promise<ArtifactStore> {
  const [connection, { createGitHubArtifactStore }] = await Promise.all([
    connectTo(repositoryOf(asked, host), choice, host),
    import('../adapters/github/artifact-store.ts')
  ])
  const { retentionDays } = asked
  const { pace, run } = host
  const patienceMs = pace?.uploadMilliseconds
  return createGitHubArtifactStore(connection, { retentionDays, patienceMs, serverUrl: run.serverUrl })
}

async function releases(asked: StoreAsked, choice: StoreChoice, host: HostFacts): Promise<ArtifactStore> {
  const [connection, { createGitHubReleaseStore }] = await Promise.all([
    connectTo(repositoryOf(asked, host), choice, host),
    import('../adapters/github/release-store.ts')
  ])
  return createGitHubReleaseStore(connection)
}

function repositoryOf({ input, location }: StoreAsked, { run }: HostFacts): string {
  if (run.repository !== undefined) return run.repository
  const expected = 'oci-layout:DIR outside a workflow, or --repository'
  throw usage('bad-input', { input, found: location, expected, example: '--repository=octo/shop' })
}

/** Keys and region come from the variables that every tool for S3 reads. */
async function openBucket(
  { input, location }: { readonly input: string; readonly location: string },
  { environment }: HostFacts
): Promise<ArtifactStore> {
  const place = parseBucket(location, input)
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment
  if (!accessKeyId || !secretAccessKey) {
    const expected = 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment'
    const example = 'aws-actions/configure-aws-credentials sets them'
    throw usage('missing-input', { input, found: location, expected, example })
  }
  const { S3Store } = await import('../adapters/stores/s3-store.ts')
  return new S3Store({
    ...place,
    accessKeyId,
    secretAccessKey,
    sessionToken: environment.AWS_SESSION_TOKEN || undefined,
    region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1',
    endpoint: environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL || undefined
  })
}
