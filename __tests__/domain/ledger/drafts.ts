import type { EventData, EventDraft, EventKind } from '../../../src/domain/ledger/event.ts'

export const someDigest = `sha256:${'a'.repeat(64)}` as const
export const otherDigest = `sha256:${'b'.repeat(64)}` as const

/** A draft about `web` in `production`. */
export function draft<Kind extends EventKind>(kind: Kind, data: EventData<Kind>, changes: Partial<EventDraft> = {}) {
  return {
    kind,
    key: `${kind}/${JSON.stringify(data)}`,
    time: '2026-01-01T00:00:00Z',
    actor: { id: 1, login: 'mona' },
    subject: { artifact: 'web', digest: someDigest, environment: 'production' },
    causes: [],
    policy: null,
    data,
    ...changes
  } as EventDraft
}

export function note(text: string): EventDraft {
  return draft('incident.updated', { incident: 'INC-1', state: 'open', note: text }, { key: text })
}
