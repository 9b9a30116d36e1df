import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Channel, ChannelMessage, Channels } from '../../ports/channels.ts'
import { cut, type Pause } from './deliver.ts'
import { escaped } from './slack.ts'

export interface SlackFacts {
  /** Where the API is. */
  readonly url: string
  readonly token: string
  readonly pause: Pause
}

const Answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() })
const Opened = z.object({ channel: z.object({ id: z.string(), name: z.string() }) })
const Self = z.object({ user_id: z.string() })
const Next = z.object({ next_cursor: z.string().optional() }).optional()
const Listed = z.object({
  channels: z.array(z.object({ id: z.string(), name: z.string(), creator: z.string().optional() })),
  response_metadata: Next
})
const History = z.object({ messages: z.array(z.object({ metadata: z.unknown().optional() })), response_metadata: Next })
const Mark = z.object({ event_type: z.literal('sluice_incident'), event_payload: z.object({ key: z.string() }) })

const timeoutMs = 10_000
const attempts = 4
const mostPages = 50

/**
 * Channels of a Slack workspace. A channel is ours when our own bot made it, and a message is known by the key in its
 * metadata, which is looked at before anything is posted: a lost answer repeats nothing.
 */
class SlackChannels implements Channels {
  readonly #facts: SlackFacts

  constructor(facts: SlackFacts) {
    this.#facts = facts
  }

  async open({ name, topic }: { readonly name: string; readonly topic: string }): Promise<Channel> {
    const answer = await this.#call('conversations.create', { name: cut(name, 80) })
    if (answer.error === 'name_taken') return this.#own(name)
    const { id } = Opened.parse(accepted('conversations.create', answer)).channel
    accepted(
      'conversations.setTopic',
      await this.#call('conversations.setTopic', { channel: id, topic: cut(topic, 250) })
    )
    return { id, name }
  }

  async post(channel: string, messages: readonly ChannelMessage[]): Promise<void> {
    const known = await this.#keysOf(channel)
    for (const { key, text } of messages.filter(one => !known.has(one.key))) {
      const metadata = { event_type: 'sluice_incident', event_payload: { key } }
      const message = { channel, text: cut(escaped(text), 3000), metadata, unfurl_links: false }
      accepted('chat.postMessage', await this.#call('chat.postMessage', message))
    }
  }

  /** Somebody who took the name first must not hear what is said about an incident. */
  async #own(name: string): Promise<Channel> {
    const { user_id: self } = Self.parse(accepted('auth.test', await this.#call('auth.test', {})))
    for await (const page of this.#pages('conversations.list', { types: 'public_channel', limit: '200' })) {
      const found = Listed.parse(page).channels.find(one => one.name === name)
      if (found?.creator === self) return { id: found.id, name }
      if (found !== undefined) throw unavailable('notifier-failed', `Slack: the channel ${name} is somebody else's`)
    }
    throw unavailable('notifier-failed', `Slack: the channel ${name} is taken, and not to be seen`)
  }

  async #keysOf(channel: string): Promise<ReadonlySet<string>> {
    const keys = new Set<string>()
    const asked = { channel, include_all_metadata: 'true', limit: '200' }
    for await (const page of this.#pages('conversations.history', asked)) {
      for (const { metadata } of History.parse(page).messages) {
        const mark = Mark.safeParse(metadata)
        if (mark.success) keys.add(mark.data.event_payload.key)
      }
    }
    return keys
  }

  async *#pages(method: string, asked: Readonly<Record<string, string>>): AsyncGenerator<unknown> {
    let cursor = ''
    for (let page = 0; page < mostPages; page += 1) {
      const answer = accepted(method, await this.#call(method, { ...asked, ...(cursor && { cursor }) }, 'GET'))
      yield answer
      cursor = Next.parse((answer as { response_metadata?: unknown }).response_metadata)?.next_cursor ?? ''
      if (cursor === '') return
    }
    throw unavailable('notifier-failed', `Slack: ${method} has more than ${mostPages} pages`)
  }

  async #call(method: string, body: object, verb: 'GET' | 'POST' = 'POST'): Promise<z.infer<typeof Answer>> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.#send(method, body, verb)
      if (response.status === 429 && attempt < attempts) {
        await this.#facts.pause(1000 * Math.min(Number(response.headers.get('retry-after')) || 1, 30))
        continue
      }
      const answer = Answer.safeParse(await response.json().catch(() => undefined))
      if (response.ok && answer.success) return answer.data
      throw unavailable('notifier-failed', `Slack, ${method}: answered ${response.status}`)
    }
  }

  async #send(method: string, body: object, verb: 'GET' | 'POST'): Promise<Response> {
    const { url, token } = this.#facts
    const query = verb === 'GET' ? `?${new URLSearchParams(body as Record<string, string>)}` : ''
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' }
    const sent = verb === 'GET' ? {} : { body: JSON.stringify(body) }
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return await fetch(`${url}/${method}${query}`, { method: verb, headers, ...sent, redirect: 'manual', signal })
    } catch {
      // What fetch throws may hold the address.
      throw unavailable('notifier-failed', `Slack, ${method}: no answer`)
    }
  }
}

function accepted(method: string, answer: z.infer<typeof Answer>): unknown {
  if (answer.ok) return answer
  throw unavailable('notifier-failed', `Slack, ${method}: ${(answer.error ?? 'refused').slice(0, 100)}`)
}

export function createSlackChannels(facts: SlackFacts): Channels {
  return new SlackChannels(facts)
}
