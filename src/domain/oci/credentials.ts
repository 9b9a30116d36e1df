import { usage } from '../failure.ts'

/** Who we are at a registry: a password, a token that its token service exchanges, or one that it takes as it is. */
export type RegistryCredentials =
  | { readonly username: string; readonly password: string }
  | { readonly identityToken: string }
  | { readonly registryToken: string }

export type CredentialsByHost = ReadonlyMap<string, RegistryCredentials>

const line = /^([a-z0-9.:[\]-]{1,255})\s+([^:\s]{1,255}):(.{1,50000})$/i

/**
 * Reads lines such as `registry.example user:password`. Empty lines are skipped; a password may hold colons.
 * Throws `usage` that names the line by its number, and never shows what it says.
 */
export function readRegistryCredentials(text: string, input: string): CredentialsByHost {
  const found = new Map<string, RegistryCredentials>()
  for (const [number, given] of text.split('\n').entries()) {
    if (given.trim() === '') continue
    const [, host, username, password] = line.exec(given.trim()) ?? []
    if (host === undefined || username === undefined || password === undefined) throw misshapen(number + 1, input)
    found.set(canonicalHost(host), { username, password })
  }
  return found
}

/** The names under which Docker's own registry is known are one. */
export function canonicalHost(host: string): string {
  const name = host.toLowerCase()
  return ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(name) ? 'docker.io' : name
}

/** Where the registry of that name listens. */
export function addressOf(host: string): string {
  return canonicalHost(host) === 'docker.io' ? 'registry-1.docker.io' : host
}

function misshapen(number: number, input: string) {
  const expected = 'lines of a host, a space, a user, a colon and a password'
  const found = `line ${number}, which is of another shape`
  return usage('bad-input', { input, found, expected, example: 'registry.example robot:secret' })
}
