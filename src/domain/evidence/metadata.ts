import type { VerifiedRecord } from './verified.ts'

/** The block of facts about one artifact that the procedure asks for. */
export interface ArtifactMetadata {
  readonly buildId: string
  readonly commit: string
  readonly branch: string
  readonly builtAt: string
  /** Suites whose every verified result is a pass, in the order in which they came. */
  readonly testsPassed: readonly string[]
  /** The newest verified deployment to each environment, in the order in which they were first reached. */
  readonly deployedTo: readonly { readonly environment: string; readonly time: string }[]
}

/** Computes the block from verified statements only; undefined when nobody proved which build it was. */
export function artifactMetadata(record: VerifiedRecord): ArtifactMetadata | undefined {
  const [build] = record.buildRecords
  if (build === undefined) return undefined
  const { buildId, branch, builtAt } = build
  const commit = record.provenance[0]?.commit ?? build.commit
  return { buildId, commit, branch, builtAt, testsPassed: testsPassed(record), deployedTo: deployedTo(record) }
}

function testsPassed({ tests }: VerifiedRecord): readonly string[] {
  const suites = [...new Set(tests.map(test => test.suite))]
  return suites.filter(suite => tests.every(test => test.suite !== suite || test.result === 'PASSED'))
}

function deployedTo({ deployments }: VerifiedRecord): ArtifactMetadata['deployedTo'] {
  const newest = new Map<string, string>()
  for (const { environment, time } of deployments) {
    const known = newest.get(environment)
    if (known === undefined || Date.parse(known) < Date.parse(time)) newest.set(environment, time)
  }
  return [...newest].map(([environment, time]) => ({ environment, time }))
}

/** Writes the block as YAML, with the keys and in the order of the procedure. */
export function metadataYaml(metadata: ArtifactMetadata): string {
  const tests = metadata.testsPassed.map(suite => `    - ${key(suite)}: ✅`)
  const deployed = metadata.deployedTo.map(({ environment, time }) => `    - ${key(environment)}: ${quoted(time)}`)
  const lines = [
    'artifact_metadata:',
    `  build_id: ${quoted(metadata.buildId)}`,
    `  commit_sha: ${quoted(metadata.commit)}`,
    `  branch: ${quoted(metadata.branch)}`,
    `  build_timestamp: ${quoted(metadata.builtAt)}`,
    tests.length === 0 ? '  tests_passed: []' : '  tests_passed:',
    ...tests,
    deployed.length === 0 ? '  deployed_to: []' : '  deployed_to:',
    ...deployed
  ]
  return `${lines.join('\n')}\n`
}

function key(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(name)
    ? name
    : quoted(name)
}

/** A JSON string is a YAML string, whatever is in it. Plain text gets the quotes that people expect. */
function quoted(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}
