import { unavailable } from '../../domain/failure.ts'

/** What is run against a limit: `onLate` frees what the work holds. */
export interface Limited<Result> {
  /** For messages: `GET https://shop.example/health`. */
  readonly about: string
  readonly milliseconds: number
  work(limit: Limit): Promise<Result>
}

export interface Limit {
  /** Milliseconds since the beginning. */
  elapsed(): number
  /** Called once when time is over or the work has ended, to free what it holds. */
  onEnd(free: () => void): void
}

/**
 * Runs work that ends by itself or when its time is over, whichever is first, even when the work never settles.
 * Rejects with `unavailable` (`smoke-timeout`) when time is over.
 */
export async function withinLimit<Result>({ about, milliseconds, work }: Limited<Result>): Promise<Result> {
  const started = performance.now()
  const frees: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeout(about, milliseconds)), Math.max(0, milliseconds))
  })
  try {
    const limit = { elapsed: () => performance.now() - started, onEnd: (free: () => void) => void frees.push(free) }
    return await Promise.race([work(limit), late])
  } finally {
    clearTimeout(timer)
    for (const free of frees) free()
  }
}

function timeout(about: string, milliseconds: number): Error {
  return unavailable('smoke-timeout', `${about}: no whole answer within ${Math.round(milliseconds)} ms`)
}

const certificateErrors: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED'
])

/** Turns what a socket throws into the closed list of reasons. */
export function explained(about: string, thrown: unknown): Error {
  if (thrown instanceof Error && thrown.name === 'Failure') return thrown
  const error = thrown as NodeJS.ErrnoException
  const message = `${about}: ${error.message || error.code || error.name}`
  if (error.code === 'ERR_TLS_CERT_ALTNAME_INVALID') return unavailable('smoke-wrong-host', message, thrown)
  if (certificateErrors.has(error.code ?? '')) return unavailable('smoke-certificate', message, thrown)
  return unavailable('smoke-unreachable', message, thrown)
}
