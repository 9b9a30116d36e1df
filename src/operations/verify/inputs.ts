import { z } from 'zod'
import { Flag, sharedInputs } from '../../inputs.ts'

/** What verify is asked: which artifact, which evidence, and whom to trust. */
export const VerifyInputs = z.strictObject({
  ...sharedInputs,
  subject: z.string().min(1).describe('The artifact: a file, or its sha256 digest.'),
  bundle: z.string().min(1).describe('Path of its record: one Sigstore bundle, or JSON lines of them.'),
  head: z.string().optional().describe('Bundle digest of the newest decision that must be in the record.'),
  key: z.string().optional().describe('Path of a trusted public key in PEM.'),
  strict: Flag.prefault('false').describe('Refuse lines that are not canonical JSON.'),
  compat: Flag.prefault('false').describe('Admit the older bundle forms of other tools.'),
  trustedRoot: z.string().optional().describe('Path of a trusted_root.json, for signatures with certificates.'),
  certificateIdentity: z.string().optional().describe('Identity that the certificate must name, compared whole.'),
  certificateOidcIssuer: z
    .string()
    .default('https://token.actions.githubusercontent.com')
    .describe('Issuer that the certificate must name.')
})
export type VerifyInputs = z.infer<typeof VerifyInputs>
