export interface Channel {
  readonly id: string
  readonly name: string
}

export interface ChannelMessage {
  readonly key: string
  readonly text: string
}

/** Is responsible for places where people talk about one matter. */
export interface Channels {
  /** Opens a channel once per name; lower-case letters, digits and hyphens. */
  open(draft: { readonly name: string; readonly topic: string }): Promise<Channel>
  /** Posts, in order, those messages whose key is not there yet. */
  post(channel: string, messages: readonly ChannelMessage[]): Promise<void>
}
