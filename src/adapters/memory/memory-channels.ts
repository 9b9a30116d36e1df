import type { Channel, ChannelMessage, Channels } from '../../ports/channels.ts'

interface Kept extends Channel {
  readonly topic: string
  readonly messages: readonly ChannelMessage[]
}

/** Channels that live as long as their process. */
export class MemoryChannels implements Channels {
  #kept: readonly Kept[] = []

  get all(): readonly Kept[] {
    return this.#kept
  }

  async open({ name, topic }: { readonly name: string; readonly topic: string }): Promise<Channel> {
    const known = this.#kept.find(one => one.name === name)
    if (known !== undefined) return { id: known.id, name }
    const id = `C${this.#kept.length + 1}`
    this.#kept = [...this.#kept, { id, name, topic, messages: [] }]
    return { id, name }
  }

  async post(channel: string, messages: readonly ChannelMessage[]): Promise<void> {
    this.#kept = this.#kept.map(one =>
      one.id === channel ? { ...one, messages: withNew(one.messages, messages) } : one
    )
  }
}

function withNew(before: readonly ChannelMessage[], more: readonly ChannelMessage[]): readonly ChannelMessage[] {
  return [...before, ...more.filter(({ key }) => !before.some(one => one.key === key))]
}
