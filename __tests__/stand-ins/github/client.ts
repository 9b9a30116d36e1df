import { type GitHub, type Seed, seededToken, startGitHub } from '../../../stand-ins/github/index.ts'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  // Tests look into whatever came back.
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  readonly body: any
}

export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>

/** Asks with plain requests, so that what is tested is the stand-in and no client. */
export function asker(github: GitHub, token: string = seededToken): Ask {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(token !== '' && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
    const text = await response.text()
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== ''
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }
}

/** Starts one with a repository `octo/shop`, runs, and stops it; whatever did not fit the description fails the test. */
export async function withGitHub(
  repository: Partial<NonNullable<Seed['repositories']>[number]>,
  use: (ask: Ask, github: GitHub) => Promise<void>,
  rest: Omit<Seed, 'repositories'> = {}
): Promise<void> {
  const github = await startGitHub({ seed: { ...rest, repositories: [{ name: 'octo/shop', ...repository }] } })
  try {
    await use(asker(github), github)
    const violations = github.violations()
    if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`)
  } finally {
    await github.stop()
  }
}

export const shop = '/repos/octo/shop'
