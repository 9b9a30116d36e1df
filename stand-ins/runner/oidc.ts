import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { type Answered, type Asked, type Served, serve } from './serve.ts'
import { defaultRun, type RunFacts } from './step-environment.ts'

export interface OidcEndpoint extends Served {
  readonly issuer: string
  /** The variables that a job with `id-token: write` gets. */
  readonly environment: Readonly<Record<string, string>>
  /** Audiences that tokens were asked for, in order. */
  readonly audiences: readonly string[]
}

export interface OidcSettings {
  readonly run?: Partial<RunFacts>
  /** Claims to add or to change. */
  readonly claims?: Readonly<Record<string, unknown>>
  readonly now?: () => Date
}

const keyId = 'stand-in'
const livesSeconds = 300

/** Serves identity tokens with the claims that GitHub gives, their discovery document and their public key. */
export async function startOidc(settings: OidcSettings = {}): Promise<OidcEndpoint> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: keyId, use: 'sig', alg: 'RS256' }
  const bearer = 'stand-in-request-token-0001'
  const audiences: string[] = []
  const answer = ({ url, headers }: Asked): Answered => {
    const issuer = url.origin
    if (url.pathname === '/.well-known/openid-configuration') return { body: discovery(issuer) }
    if (url.pathname === '/.well-known/jwks') return { body: { keys: [jwk] } }
    if (url.pathname !== '/token') return { status: 404, body: { message: 'not found' } }
    if (headers.authorization !== `Bearer ${bearer}`) return { status: 401, body: { message: 'not authorised' } }
    const audience = url.searchParams.get('audience') ?? 'https://github.com/acme'
    audiences.push(audience)
    const claims = { ...claimsOf(issuer, audience, settings), ...settings.claims }
    return { body: { count: 1, value: encode(claims, data => sign('RSA-SHA256', data, privateKey)) } }
  }
  const served = await serve(answer)
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${served.origin}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer
  }
  return { ...served, issuer: served.origin, environment, audiences }
}

function discovery(issuer: string): object {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['public']
  }
}

function claimsOf(issuer: string, audience: string, settings: OidcSettings): Readonly<Record<string, unknown>> {
  const run = { ...defaultRun, ...settings.run }
  const seconds = Math.floor((settings.now?.() ?? new Date()).getTime() / 1000)
  const [owner = ''] = run.repository.split('/')
  const workflowRef = `${run.repository}/${run.workflow}@${run.ref}`
  return {
    actor: run.actor,
    actor_id: run.actorId,
    aud: audience,
    base_ref: '',
    event_name: run.eventName,
    exp: seconds + livesSeconds,
    head_ref: '',
    iat: seconds,
    iss: issuer,
    job_workflow_ref: workflowRef,
    job_workflow_sha: run.sha,
    jti: `${run.runId}-${run.job}`,
    nbf: seconds - livesSeconds,
    ref: run.ref,
    ref_protected: 'true',
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: run.repository,
    repository_id: run.repositoryId,
    repository_owner: owner,
    repository_owner_id: '2001',
    repository_visibility: 'public',
    run_attempt: run.runAttempt,
    run_id: run.runId,
    run_number: '7',
    runner_environment: 'github-hosted',
    sha: run.sha,
    sub: `repo:${run.repository}:ref:${run.ref}`,
    workflow: run.workflow,
    workflow_ref: workflowRef,
    workflow_sha: run.sha
  }
}

function encode(claims: object, signed: (data: Buffer) => Buffer): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = `${part({ alg: 'RS256', kid: keyId, typ: 'JWT' })}.${part(claims)}`
  return `${head}.${signed(Buffer.from(head)).toString('base64url')}`
}
