import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import { Flag, sharedInputs } from '../../inputs.ts'

/** Splits what stands on several lines, without the empty ones. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** What verify is asked: which artifact, which evidence, and whom to trust. */
export const VerifyInputs = z.strictObject({
  ...sharedInputs,
  subject: z
    .string()
    .min(1)
    .describe('The artifact: a file, its sha256 digest, or an image with its digest.')
    .meta({ examples: ['dist/app.tar.gz'] }),
  bundle: z
    .string()
    .min(1)
    .describe('Path of its record: one Sigstore bundle, or JSON lines of them.')
    .meta({ examples: ['app.sigstore.jsonl'] }),
  head: z
    .string()
    .refine(isDigest, {
      error: 'expected "sha256:" and 64 lower-case hex characters',
      params: { reason: 'bad-digest' }
    })
    .optional()
    .describe('Bundle digest of the newest decision or deployment that must be in the record.')
    .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
  policy: z.string().optional().describe('Path of a policy file; its trust section says whom to trust.'),
  key: z.string().optional().describe('Path of a trusted public key in PEM.'),
  strict: Flag.prefault('false').describe('Refuse lines that are not canonical JSON.'),
  compat: Flag.prefault('false').describe('Admit the older bundle forms of other tools.'),
  trustedRoot: z
    .string()
    .optional()
    .describe('Path of a trusted_root.json, or JSON lines of them. Default: the public-good instance and GitHub.'),
  certificateIdentity: z.string().optional().describe('Identity that the certificate must name, compared whole.'),
  certificateOidcIssuer: z.string().optional().describe('Issuer that the certificate must name. Default: GitHub.'),
  predicateType: z
    .string()
    .prefault('')
    .transform(wordsOf)
    .describe('Types of which a trusted statement must be there, one per line.')
    .meta({ examples: ['https://slsa.dev/provenance/v1'] }),
  repository: z.string().optional().describe('Source repository that the evidence must name, such as acme/shop.'),
  ref: z.string().optional().describe('Ref that the evidence must name, such as refs/heads/main.'),
  commit: z.string().optional().describe('Commit that a provenance must name, in full.'),
  event: z.string().optional().describe('Event that the evidence must name, such as push.'),
  runner: z.string().optional().describe('Kind of runner that the evidence must name: github-hosted or self-hosted.'),
  level: z
    .enum(['1', '2', '3'])
    .transform(Number)
    .optional()
    .describe('The least build level of SLSA that a provenance must have earned.')
    .meta({ examples: ['3'] })
})
export type VerifyInputs = z.infer<typeof VerifyInputs>
