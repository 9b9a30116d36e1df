import type { Answer } from './call.ts'

const usualSize = 30
const largestSize = 100

export interface Paged {
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** Cuts a list into GitHub's pages and says in `Link` where the others are. */
export function cutPage(answer: Answer, url: URL): Paged {
  const { body, paged } = answer
  if (paged === undefined) return { body, headers: {} }
  const list = (paged === true ? body : (body as Record<string, unknown>)[paged]) as readonly unknown[]
  const size = Math.min(Math.max(number(url, 'per_page', usualSize), 1), largestSize)
  const byCursor = cursorOf(url)
  const page = byCursor ?? Math.max(number(url, 'page', 1), 1)
  const last = Math.max(Math.ceil(list.length / size), 1)
  const part = list.slice((page - 1) * size, page * size)
  const link = links(url, page, last)
  return {
    body: paged === true ? part : { ...(body as object), [paged]: part },
    headers: link === '' ? {} : { link }
  }
}

/** Lists that page by cursor know no page numbers, so `before` and `after` carry one that nobody may look into. */
const cursorPaths = /\/(attestations|alerts|advisories|security-advisories)(\/|$)/

function cursorOf(url: URL): number | undefined {
  const cursor = url.searchParams.get('after') ?? url.searchParams.get('before')
  return cursor === null ? undefined : Number(Buffer.from(cursor, 'base64').toString('utf8'))
}

function links(url: URL, page: number, last: number): string {
  const to = (relation: string, target: number) => `<${addressOf(url, target, relation)}>; rel="${relation}"`
  const parts: string[] = []
  if (page > 1) parts.push(to('prev', page - 1))
  if (page < last) parts.push(to('next', page + 1))
  if (cursorPaths.test(url.pathname)) return parts.join(', ')
  if (page < last) parts.push(to('last', last))
  if (page > 1) parts.push(to('first', 1))
  return parts.join(', ')
}

function addressOf(url: URL, page: number, relation: string): string {
  const target = new URL(url)
  if (cursorPaths.test(url.pathname)) {
    for (const name of ['before', 'after', 'page']) target.searchParams.delete(name)
    target.searchParams.set(relation === 'prev' ? 'before' : 'after', Buffer.from(String(page)).toString('base64'))
  } else {
    target.searchParams.set('page', String(page))
  }
  return target.href
}

function number(url: URL, name: string, otherwise: number): number {
  const value = Number(url.searchParams.get(name) ?? otherwise)
  return Number.isInteger(value) ? value : otherwise
}
