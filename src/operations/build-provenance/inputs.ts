import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import { evidenceInputs, Flag, registryInputs, sharedInputs, WholeNumber } from '../../inputs.ts'

const lines = z.string().transform(text =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
)
const suite = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99}):\s*(\S.{0,999})$/
const tests = lines.refine(all => all.every(line => suite.test(line)), {
  error: 'expected lines such as unit_tests: junit/*.xml'
})

const exampleDigest = `sha256:${'9f2c41aa'.repeat(8)}`

const fields = z.strictObject({
  ...sharedInputs,
  ...evidenceInputs,
  ...registryInputs,
  command: z
    .string()
    .optional()
    .describe('Build command, run once through the shell.')
    .meta({ examples: ['npm run build'] }),
  path: lines
    .optional()
    .describe('File, folder or globs (one per line) that the build made; more than one file becomes one archive.')
    .meta({ examples: ['dist/'] }),
  image: z
    .string()
    .max(2000)
    .optional()
    .describe('Instead of path: an image that was pushed, as registry/repository@sha256:… .')
    .meta({ examples: [`ghcr.io/acme/shop@${exampleDigest}`] }),
  subjectDigest: z
    .string()
    .refine(isDigest, {
      error: 'expected "sha256:" and 64 lower-case hex characters',
      params: { reason: 'bad-digest' }
    })
    .optional()
    .describe('Instead of both: digest of an artifact built earlier, to add evidence to.')
    .meta({ examples: [exampleDigest] }),
  name: z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    .optional()
    .describe("Name of the artifact. Default: the policy's, then the repository's.")
    .meta({ examples: ['shop'] }),
  tests: tests
    .prefault('')
    .describe('Test results, such as unit_tests: junit/*.xml or e2e_tests: passed, one per line.')
    .meta({ examples: ['unit_tests: junit/*.xml'] }),
  allowFailedTests: Flag.prefault('false').describe('Record failed tests instead of refusing the build.'),
  sbom: z
    .string()
    .optional()
    .describe('Path of a bill of materials in JSON, SPDX or CycloneDX.')
    .meta({ examples: ['sbom.spdx.json'] }),
  proveFiles: Flag.prefault('false').describe('Also prove each file of the archive by itself, up to 1,023 of them.'),
  store: z
    .string()
    .optional()
    .describe(
      "Where it is kept: artifact, release, oci://registry/repository, s3://bucket/prefix or oci-layout:DIR. Default: the policy's artifact.store, else artifact in a workflow and oci-layout:.sluice/store elsewhere."
    )
    .meta({ examples: ['oci-layout:.sluice/store'] }),
  retentionDays: WholeNumber.refine(days => days >= 1 && days <= 400, { error: 'expected 1 to 400' })
    .optional()
    .describe('How many days the store artifact keeps it.')
    .meta({ examples: ['30'] })
})

/** Reads what is built and proven. Exactly one of path, image and subject-digest says which artifact is meant. */
export const Inputs = fields.check(({ value, issues }) => {
  const given = (['path', 'image', 'subjectDigest'] as const).filter(name => value[name] !== undefined)
  if (given.length === 1) return
  const several = given.length > 1
  issues.push({
    code: 'custom',
    input: value,
    path: [given[1] ?? 'path'],
    message: several ? 'expected only one of path, image and subject-digest' : 'expected path, image or subject-digest',
    ...(several ? { params: { reason: 'several-artifacts' } } : {})
  })
})

export type Inputs = z.infer<typeof Inputs>

export interface SuiteInput {
  readonly suite: string
  /** `passed`, `failed`, or a pattern of report files. */
  readonly source: string
}

export function suitesOf(inputs: Inputs): readonly SuiteInput[] {
  return inputs.tests.map(line => {
    const [, name = '', source = ''] = suite.exec(line) ?? []
    return { suite: name, source }
  })
}

/** True for a source that is stated rather than read from a report. */
export function isStated(source: string): source is 'passed' | 'failed' {
  return source === 'passed' || source === 'failed'
}
