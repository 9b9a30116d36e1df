import type { DocumentDraft, Documents, ProposedDocument } from '../../ports/documents.ts'

interface Kept extends DocumentDraft {
  readonly state: ProposedDocument['state']
}

/** Proposals that live as long as their process. */
export class MemoryDocuments implements Documents {
  #kept: readonly Kept[] = []

  get all(): readonly Kept[] {
    return this.#kept
  }

  async find(key: string): Promise<ProposedDocument | undefined> {
    const found = this.#kept.find(one => one.key === key)
    return found && { url: `memory:${found.key}`, state: found.state }
  }

  async propose(draft: DocumentDraft): Promise<ProposedDocument> {
    const known = await this.find(draft.key)
    if (known !== undefined) return known
    this.#kept = [...this.#kept, { ...draft, state: 'open' }]
    return { url: `memory:${draft.key}`, state: 'open' }
  }

  async read(path: string): Promise<string | undefined> {
    return this.#kept.find(one => one.path === path && one.state === 'accepted')?.text
  }

  /** What a person does: finishes a text, and accepts or declines it. */
  end(key: string, state: 'accepted' | 'declined', text?: string): void {
    this.#kept = this.#kept.map(one => (one.key === key ? { ...one, state, text: text ?? one.text } : one))
  }
}
