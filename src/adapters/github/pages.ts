import { unavailable } from '../../domain/failure.ts'
import type { Parameters, Requests } from './requests.ts'

// GitHub lists 10,000 entries of a kind, and nothing of what is beyond them.
const mostPages = 100
const perPage = 100

export interface Pages {
  readonly route: string
  readonly parameters: Parameters
  /** The member of each answer that holds the list; absent when the answer is the list. */
  readonly list: string | undefined
}

type Listed<T> = Readonly<Record<string, readonly T[]>>

/** Reads a list page by page. Too many pages are an error, never a part of the list. */
export async function* pagesOf<T>(
  requests: Requests,
  { route, parameters, list }: Pages
): AsyncGenerator<readonly T[]> {
  let address: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const asked = address === undefined ? route : `GET ${address}`
    const response = await requests.send(asked, address === undefined ? { per_page: perPage, ...parameters } : {})
    const data = response.data as Listed<T> | readonly T[]
    const part = list === undefined ? data : (data as Listed<T>)[list]
    if (!Array.isArray(part)) throw unavailable('github-unavailable', `GitHub, ${route}: the answer holds no list`)
    yield part
    address = nextOf(requests, response.headers.link, asked)
    if (address === undefined) return
  }
  throw unavailable(
    'github-unavailable',
    `GitHub, ${route}: more than ${mostPages * perPage} entries, so nobody knows what is among the others`
  )
}

/** The address of the next page. It comes from an answer, so it must lie where the token may go. */
function nextOf(requests: Requests, link: string | undefined, asked: string): string | undefined {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
  if (next === undefined) return undefined
  if (requests.isOurs(next) && `GET ${next}` !== asked) return next
  throw unavailable('github-unavailable', `GitHub, ${asked}: the next page is nowhere to be read`)
}
