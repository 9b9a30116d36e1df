import { setTimeout as pause } from 'node:timers/promises'
import { unavailable } from '../../domain/failure.ts'
import type { Connection } from './connection.ts'
import { proxyFetch } from './octokit.ts'
import { unsnap } from './snappy.ts'
import { steadyFetch } from './steady-fetch.ts'

export interface RestAttestation {
  readonly bundle?: object | null
  readonly bundle_url?: string | null
}

const attempts = 3
const mostBytes = 16 * 1024 * 1024

/**
 * The bundle of an attestation that GitHub lists: in the list itself, or at an address that needs no token and gets
 * none. Throws `unavailable` when neither gives one, because a bundle that is left out may be the one that counts.
 */
export async function bundleOf(connection: Connection, { bundle, bundle_url: address }: RestAttestation) {
  if (bundle != null) return bundle
  if (address == null || !isReadable(connection, address)) {
    throw unavailable('github-unavailable', 'GitHub lists an attestation without its bundle or an address for it')
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read(address)
    } catch (thrown) {
      if (attempt === attempts) {
        const problem = `the bundle of an attestation did not come from ${new URL(address).origin}`
        throw unavailable('github-unavailable', `${problem}: ${(thrown as Error).message}`)
      }
      await pause(connection.secondMilliseconds * attempt)
    }
  }
}

/** The address comes from an answer; it is asked in secret, or is GitHub's own. */
function isReadable(connection: Connection, address: string): boolean {
  return connection.isOurs(address) || (URL.canParse(address) && new URL(address).protocol === 'https:')
}

async function read(address: string): Promise<object> {
  const fetch = steadyFetch({ fetch: proxyFetch(), timeoutMilliseconds: 30_000, maximumBytes: mostBytes })
  const response = await fetch(address)
  if (!response.ok) throw new Error(`status ${response.status}`)
  const bundle: unknown = JSON.parse(unsnap(new Uint8Array(await response.arrayBuffer()), mostBytes).toString('utf8'))
  if (typeof bundle === 'object' && bundle !== null && !Array.isArray(bundle)) return bundle
  throw new Error('it is no object')
}
