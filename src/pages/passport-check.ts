import type { VerifiedRecord } from '../domain/evidence/verified.ts'

/** Files beside the page that the commands name. */
interface Beside {
  readonly record: VerifiedRecord
  readonly recordFile: string
  readonly keyFile?: string | undefined
}

/** The commands with which anybody checks the passport, to be run in the folder of the page. */
export function checkCommands({ record, recordFile, keyFile }: Beside): readonly string[] {
  const head = record.head === undefined ? '' : ` --head ${record.head}`
  const verify = `sluice verify ${record.digest} --bundle ${quoted(recordFile)}${head}`
  const signer = record.provenance[0]?.signer
  if (signer === undefined || signer.kind === 'key') return [`${verify} --key ${quoted(keyFile ?? 'PUBLIC_KEY.pem')}`]
  const identity = `--certificate-identity ${quoted(signer.identity)} --certificate-oidc-issuer ${quoted(signer.issuer ?? '')}`
  return [`${verify} ${identity}`]
}

/** Quotes for a shell: identities are other people's text, and the reader will paste this. */
function quoted(text: string): string {
  return /^[A-Za-z0-9._:/@=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
