export type Fetch = typeof globalThis.fetch

/** No answer came in time. What was asked for may still happen: nobody knows where it waits. */
export class TooLate extends TypeError {}

export interface SteadyFetchOptions {
  readonly fetch: Fetch
  readonly timeoutMilliseconds: number
  readonly maximumBytes: number
}

/**
 * Fetches whole answers or fails. Octokit takes a body that breaks off for an empty text, which would read as
 * "there is nothing": here it is an error, as are bodies that are too large, too late, or not the JSON they claim to be.
 */
export function steadyFetch({ fetch, timeoutMilliseconds, maximumBytes }: SteadyFetchOptions): Fetch {
  return async (address, init) => {
    const timeout = AbortSignal.timeout(timeoutMilliseconds)
    const signal = init?.signal == null ? timeout : AbortSignal.any([init.signal, timeout])
    try {
      const response = await fetch(address, { ...init, signal })
      const bytes = await readWhole(response, maximumBytes)
      const isJson = (response.headers.get('content-type') ?? '').includes('json')
      if (isJson && bytes.length > 0) JSON.parse(bytes.toString('utf8'))
      return rebuilt(response, bytes)
    } catch (cause) {
      // An abort is final for Octokit; a slow answer is worth another try.
      throw timeout.aborted ? new TooLate(`no answer within ${timeoutMilliseconds} ms`) : cause
    }
  }
}

async function readWhole(response: Response, maximumBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maximumBytes) throw new TypeError(`an answer is larger than ${maximumBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The same answer around bytes that are already here. Its body was decoded, so what described it encoded must go. */
function rebuilt(response: Response, bytes: Buffer): Response {
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  const hasBody = ![204, 205, 304].includes(response.status)
  const { status, statusText } = response
  const copy = new Response(hasBody ? new Uint8Array(bytes) : null, { status, statusText, headers })
  return Object.defineProperty(copy, 'url', { value: response.url })
}
