import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import { evidenceInputs, Flag, sharedInputs } from '../../inputs.ts'

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

export const Inputs = z
  .strictObject({
    ...sharedInputs,
    ...evidenceInputs,
    command: z.string().optional().describe('Build command, run once through the shell.'),
    path: lines.optional().describe('File, folder or globs (one per line) that the build made.'),
    subjectDigest: z
      .string()
      .refine(isDigest, { error: 'expected "sha256:" and 64 lower-case hex characters' })
      .optional()
      .describe('Digest of an artifact built earlier, to add test results to.'),
    name: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe("Name of the artifact. Default: the policy's, then the repository's."),
    tests: tests
      .prefault('')
      .describe('Test reports, such as unit_tests: junit/*.xml or e2e_tests: passed, one per line.'),
    allowFailedTests: Flag.prefault('false').describe('Record failed tests instead of refusing the build.'),
    store: z.string().optional().describe('Where the artifact is kept, such as oci-layout:DIR.')
  })
  .refine(inputs => (inputs.path === undefined) !== (inputs.subjectDigest === undefined), {
    path: ['path'],
    error: 'expected either path or subject-digest'
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
