import type { Request } from './request.ts'

/** The request that a suite would write as nothing but its path. */
export function plainRequest(path: string): Request {
  return { path, headers: {}, http: '1.1', redirects: 0, 'redirect-hosts': [] }
}
