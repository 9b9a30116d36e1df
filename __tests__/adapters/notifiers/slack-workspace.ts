import { type JsonServer, serveJson } from '../metrics/json-server.ts'

interface Kept {
  readonly id: string
  readonly name: string
  readonly creator: string
  readonly messages: { readonly text: string; readonly metadata?: unknown }[]
}

export interface Workspace extends JsonServer {
  readonly channels: Kept[]
  /** Answers of the next calls of a method, before it does anything or after it did all. */
  readonly faults: { readonly method: string; readonly status: number; readonly isDone: boolean }[]
}

/** As much of a Slack workspace as channels and messages need; a page has two entries, so that pages are walked. */
export async function openWorkspace(self = 'U1'): Promise<Workspace> {
  const channels: Kept[] = []
  const faults: Workspace['faults'] = []
  const methods: Readonly<Record<string, (given: Record<string, string>, body: never) => object>> = {
    'auth.test': () => ({ ok: true, user_id: self }),
    'conversations.create': ({ name = '' }) => {
      if (channels.some(one => one.name === name)) return { ok: false, error: 'name_taken' }
      const made = { id: `C${channels.length + 1}`, name, creator: self, messages: [] }
      channels.push(made)
      return { ok: true, channel: { id: made.id, name } }
    },
    'conversations.setTopic': () => ({ ok: true }),
    'conversations.list': ({ cursor = '0' }) =>
      page(
        channels.map(({ messages: _, ...shown }) => shown),
        Number(cursor),
        'channels'
      ),
    'conversations.history': ({ channel, cursor = '0', include_all_metadata: all }) => {
      const { messages = [] } = channels.find(one => one.id === channel) ?? {}
      const shown = messages.map(one => (all === 'true' ? one : { text: one.text }))
      return page(shown.toReversed(), Number(cursor), 'messages')
    },
    'chat.postMessage': ({ channel, text = '' }, body: { readonly metadata?: unknown }) => {
      channels.find(one => one.id === channel)?.messages.push({ text, metadata: body.metadata })
      return { ok: true, ts: '1' }
    }
  }
  const server = await serveJson(({ method: verb, url, headers, body }) => {
    if (headers.authorization !== 'Bearer xoxb-secret') return { ok: false, error: 'invalid_auth' }
    const method = url.pathname.slice(1)
    const asked = verb === 'GET' ? Object.fromEntries(url.searchParams) : (JSON.parse(body) as Record<string, string>)
    const at = faults.findIndex(one => one.method === method)
    const [fault] = at < 0 ? [] : faults.splice(at, 1)
    if (fault?.isDone === false) return fault.status
    const answer = methods[method]?.(asked, asked as never) ?? { ok: false, error: 'unknown_method' }
    return fault?.status ?? answer
  })
  return { ...server, channels, faults }
}

function page(all: readonly object[], start: number, name: string) {
  const next = start + 2 < all.length ? String(start + 2) : ''
  return { ok: true, [name]: all.slice(start, start + 2), response_metadata: { next_cursor: next } }
}
