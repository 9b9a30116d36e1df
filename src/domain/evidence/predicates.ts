import type { Digest } from '../digest.ts'
import {
  anything,
  fields,
  list,
  matching,
  oneOf,
  onlyFields,
  optional,
  orNull,
  type Shape,
  type Shaped,
  text,
  textsByName,
  time,
  truth,
  wholeNumber,
  withRest
} from './shape.ts'

const sha256 = matching(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')
const commit = matching(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a commit in hex')
const digest = matching(/^sha256:[0-9a-f]{64}$/, 'a digest') as Shape<Digest>
const address = matching(/^https?:\/\/[^\s/?#@]+\/[^\s?#@]*$/, 'a web address')

const statement = 'https://in-toto.io/Statement/v1'

export const StatementShape = statementOf(statement)
/** Also the version that npm and others signed before, whose fields are the same. */
export const OlderStatementShape = statementOf(statement, 'https://in-toto.io/Statement/v0.1')

function statementOf<const Types extends readonly string[]>(...types: Types) {
  return onlyFields({
    _type: oneOf(...types),
    subject: list(fields({ name: optional(text), uri: optional(text), digest: textsByName }), { least: 1, most: 1024 }),
    predicateType: text,
    predicate: optional(anything)
  })
}

/** External parameters beside the workflow steer the build, so the policy must know each: see the claims. */
export const ProvenanceShape = fields({
  buildDefinition: fields({
    buildType: oneOf('https://actions.github.io/buildtypes/workflow/v1'),
    externalParameters: withRest(
      fields({ workflow: onlyFields({ ref: text, repository: address, path: text }) }),
      'workflow'
    ),
    internalParameters: fields({
      github: fields({
        event_name: text,
        repository_id: text,
        repository_owner_id: text,
        runner_environment: text
      })
    }),
    resolvedDependencies: list(fields({ uri: text, digest: fields({ gitCommit: commit }) }), { least: 1 })
  }),
  runDetails: fields({ builder: fields({ id: text }), metadata: fields({ invocationId: text }) })
})
export type ProvenanceShape = Shaped<typeof ProvenanceShape>

const notes = fields({ passed: optional(wholeNumber(0)), failed: optional(wholeNumber(0)), stated: optional(truth) })

export const TestShape = fields({
  result: oneOf('PASSED', 'WARNED', 'FAILED'),
  configuration: list(fields({ name: optional(text), annotations: optional(notes) }), { least: 1 }),
  passedTests: list(text),
  failedTests: list(text)
})

export const BuildRecordShape = onlyFields({
  artifact: text,
  buildId: matching(/^\d{8}-\d{4}-[0-9a-f]{6}$/, 'a build id such as 20251122-1445-a3f2c1'),
  commit,
  branch: text,
  builtAt: matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, 'a time in UTC'),
  uncommitted: optional(wholeNumber(1))
})
export type BuildRecordShape = Shaped<typeof BuildRecordShape>

export const DeploymentShape = onlyFields({
  environment: text,
  slot: text,
  action: oneOf('deploy', 'rollback'),
  previous: orNull(digest),
  decision: optional(digest),
  runUrl: text,
  actor: text,
  time
})

export const SummaryShape = fields({
  timeVerified: time,
  resourceUri: matching(/^sluice:environment:/, 'sluice:environment: and a name'),
  verificationResult: oneOf('PASSED', 'FAILED'),
  inputAttestations: list(
    onlyFields({ uri: oneOf('sluice:summary', 'sluice:statement'), digest: onlyFields({ sha256 }) })
  )
})

export const RecallShape = onlyFields({ reason: text, actor: text, time })

export const SpdxShape = fields({
  spdxVersion: matching(/^SPDX-\d{1,2}\.\d{1,2}$/, 'SPDX- and a version'),
  SPDXID: oneOf('SPDXRef-DOCUMENT'),
  packages: list(anything)
})

export const CycloneDxShape = fields({
  bomFormat: oneOf('CycloneDX'),
  specVersion: text,
  components: list(anything)
})
