import { usage } from '../../domain/failure.ts'
import type { KeylessServices } from './keyless-signer.ts'

/** Sigstore for everybody: what is signed there stands in a public log for ever, with the repository's name. */
export const publicGood: KeylessServices = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: { url: 'https://rekor.sigstore.dev', version: 1 }
}

/** GitHub's own instance for private repositories: no log, a timestamp instead. */
export const githubPrivate: KeylessServices = {
  fulcio: 'https://fulcio.githubapp.com',
  timestamp: 'https://timestamp.githubapp.com'
}

export interface ServiceChoice {
  readonly method: 'github' | 'sigstore'
  /** What GitHub says about the repository: `public`, `private` or `internal`. */
  readonly visibility: string
  /** Services that the policy names, for an instance of one's own. */
  readonly own: KeylessServices | undefined
  /** Whether the policy allows a private repository's name in a public log. */
  readonly publicLog: boolean
}

/** Picks the services. Throws `usage` rather than put a private repository's name into a public log unasked. */
export function chooseServices({ method, visibility, own, publicLog }: ServiceChoice): KeylessServices {
  if (own !== undefined) return own
  if (method === 'github') return visibility === 'public' ? publicGood : githubPrivate
  if (visibility === 'public' || publicLog) return publicGood
  throw usage('bad-input', {
    input: 'sign-with',
    found: `sigstore for a repository that is ${visibility}: its name would stand in a public log for ever`,
    expected: 'github, key, or "signing: { public-log: true }" in the policy',
    example: 'sign-with: key'
  })
}
