import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import { Duration } from '../../domain/duration.ts'
import { Name } from '../../domain/policy/section.ts'
import { evidenceLevels } from '../../domain/smoke/identity.ts'
import { DecimalNumber, evidenceInputs, sharedInputs, WholeNumber } from '../../inputs.ts'

const Address = z
  .url({ protocol: /^https?$/, error: 'expected an http or https address' })
  .refine(text => !/^https?:\/\/[^/?#]*@/i.test(text), { error: 'expected an address without a password in it' })
const DigestText = z.string().refine(isDigest, { error: 'expected "sha256:" and 64 lower-case hex characters' })
const Confidence = DecimalNumber.refine(share => share > 0 && share <= 0.99999, {
  error: 'expected a number above 0 and at most 0.99999'
})

/** What smoke-test is asked: which suite, against what, and what must answer. */
export const SmokeTestInputs = z
  .strictObject({
    ...sharedInputs,
    ...evidenceInputs,
    suite: z
      .string()
      .optional()
      .describe("Path of a YAML suite. Default: the policy's, else /health and /api/version."),
    checks: z.string().max(1_000_000).optional().describe('The suite itself, instead of a path.'),
    baseUrl: Address.describe('Address of the service, such as https://example.org.').meta({
      examples: ['https://example.org']
    }),
    connectTo: z
      .string()
      .regex(/^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i, { error: 'expected host:port' })
      .optional()
      .describe('host:port to connect to instead, without changing Host, SNI or certificate checks.'),
    expectDigest: DigestText.optional().describe('Digest that every fresh connection must answer.'),
    expectVersion: z.string().min(1).max(200).optional().describe('Version that every fresh connection must answer.'),
    identityConfidence: Confidence.optional().describe(
      'How sure the identity must be, such as 0.99; sets the number of fresh connections.'
    ),
    identityLevel: z
      .enum(evidenceLevels)
      .optional()
      .describe("How strongly the digest must be shown, from claimed to challenge. Default: the policy's."),
    compareTo: Address.optional().describe('Address of blue, for differential checks.'),
    deadline: Duration.prefault('60s').describe('Total time of all checks, retries and clean-up.'),
    retry: WholeNumber.refine(count => count <= 100, { error: 'expected at most 100' })
      .prefault('2')
      .describe('How often a step that did not pass is tried again.'),
    consecutive: WholeNumber.refine(count => count >= 1 && count <= 100, { error: 'expected 1 to 100' })
      .prefault('1')
      .describe('Passes in a row that a step needs.'),
    seed: z.string().max(200).optional().describe('Makes the generated values of a suite the same again.'),
    recordAs: Name.optional().describe(
      'Suite name, such as e2e_tests, under which the result is signed as evidence about expect-digest.'
    ),
    junit: z.string().default('smoke-junit.xml').describe('Path of the JUnit file that is written.'),
    report: z.string().default('smoke-report.html').describe('Path of the page for people that is written.'),
    json: z.string().default('smoke-report.json').describe('Path of the whole result as JSON that is written.')
  })
  .refine(inputs => inputs.recordAs === undefined || inputs.expectDigest !== undefined, {
    path: ['expectDigest'],
    error: 'expected the digest that the evidence of record-as is about'
  })
export type SmokeTestInputs = z.infer<typeof SmokeTestInputs>
