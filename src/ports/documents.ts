/** A text that people are asked to finish and to accept. */
export interface DocumentDraft {
  /** One proposal each, however often it is made; lower-case letters, digits and hyphens. */
  readonly key: string
  readonly path: string
  readonly text: string
  readonly title: string
  /** Markdown: what is asked of whoever reads it. */
  readonly body: string
}

export interface ProposedDocument {
  readonly url: string
  readonly state: 'open' | 'accepted' | 'declined'
}

/** Is responsible for texts that become part of the repository once people accept them. */
export interface Documents {
  find(key: string): Promise<ProposedDocument | undefined>
  /** Proposes once per key; what people made of it since stays as it is. */
  propose(draft: DocumentDraft): Promise<ProposedDocument>
  /** The text as it was accepted; undefined when nothing stands there. */
  read(path: string): Promise<string | undefined>
}
