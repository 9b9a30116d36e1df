import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import { Flag, sharedInputs } from '../../inputs.ts'

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
    .describe('Bundle digest of the newest decision that must be in the record.')
    .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
  policy: z.string().optional().describe('Path of a policy file; its trust section says whom to trust.'),
  key: z.string().optional().describe('Path of a trusted public key in PEM.'),
  strict: Flag.prefault('false').describe('Refuse lines that are not canonical JSON.'),
  compat: Flag.prefault('false').describe('Admit the older bundle forms of other tools.'),
  trustedRoot: z
    .string()
    .optional()
    .describe('Path of a trusted_root.json, or JSON lines of them. Default: the public-good instance.'),
  certificateIdentity: z.string().optional().describe('Identity that the certificate must name, compared whole.'),
  certificateOidcIssuer: z.string().optional().describe('Issuer that the certificate must name. Default: GitHub.')
})
export type VerifyInputs = z.infer<typeof VerifyInputs>
