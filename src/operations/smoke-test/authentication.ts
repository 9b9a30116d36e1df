import type { Authentication } from '../../domain/smoke/request.ts'
import type { ClientCertificate } from '../../ports/http.ts'
import { remaining, type Session } from './session.ts'

export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  readonly clientCertificate?: ClientCertificate | undefined
}

/** Makes the headers that prove who asks, and tells the vault what must not be shown. */
export async function credentialsOf(
  auth: Authentication | undefined,
  session: Session,
  end: number
): Promise<Credentials> {
  if (auth === undefined) return { headers: {} }
  if (auth.certificate?.key !== undefined) session.vault.add(auth.certificate.key)
  return { headers: await authorization(auth, session, end), clientCertificate: auth.certificate }
}

async function authorization(
  { basic, bearer, oidc }: Authentication,
  session: Session,
  end: number
): Promise<Record<string, string>> {
  const { vault, ports } = session
  if (basic !== undefined) {
    vault.add(basic.password)
    return { authorization: `Basic ${Buffer.from(`${basic.username}:${basic.password}`).toString('base64')}` }
  }
  const token = oidc === undefined ? bearer : await ports.tokens.token(oidc.audience, tokenTime(session, end))
  if (token === undefined) return {}
  vault.add(token)
  return { authorization: `Bearer ${token}` }
}

const tokenMilliseconds = 5000

function tokenTime(session: Session, end: number): number {
  return Math.min(tokenMilliseconds, Math.max(0, remaining(session, end)))
}
