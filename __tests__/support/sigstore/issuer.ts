import { generateKeyPairSync, sign, verify } from 'node:crypto'

export type Claims = Readonly<Record<string, string>>

export const githubIssuer = 'https://token.actions.githubusercontent.com'
export const releaseWorkflow = 'https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main'

/** What GitHub says about a push to main of acme/shop. */
export const pushToMain: Claims = {
  iss: githubIssuer,
  aud: 'sigstore',
  sub: releaseWorkflow,
  event_name: 'push',
  sha: 'a'.repeat(40),
  workflow: 'release',
  repository: 'acme/shop',
  repository_id: '11',
  repository_owner: 'acme',
  repository_owner_id: '22',
  repository_visibility: 'public',
  ref: 'refs/heads/main',
  workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: 'a'.repeat(40),
  job_workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: 'a'.repeat(40),
  runner_environment: 'github-hosted',
  run_id: '33',
  run_attempt: '1'
}

/** Signs identity tokens, and admits none but its own. */
export function createIssuer() {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const raw = { dsaEncoding: 'ieee-p1363' } as const
  let claims = pushToMain
  return {
    claim: (next: Claims) => {
      claims = { ...pushToMain, ...next }
    },
    token: () => {
      const signed = `${part({ alg: 'ES256', typ: 'JWT' })}.${part(claims)}`
      const signature = sign('sha256', Buffer.from(signed), { key: keys.privateKey, ...raw })
      return `${signed}.${signature.toString('base64url')}`
    },
    admits: (request: string) => {
      const [header, body, signature = ''] = JSON.parse(request).credentials.oidcIdentityToken.split('.')
      const key = { key: keys.publicKey, ...raw }
      return verify('sha256', Buffer.from(`${header}.${body}`), key, Buffer.from(signature, 'base64url'))
    }
  }
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
