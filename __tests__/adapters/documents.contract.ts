import { describe, expect, test } from '@jest/globals'
import type { Documents } from '../../src/ports/documents.ts'

export const draft = {
  key: 'post-mortem-inc-1',
  path: 'docs/post-mortems/INC-1.md',
  text: '# Incident Post-Mortem: Slow — ä\n',
  title: 'Post-mortem of INC-1',
  body: 'Finish it.'
}

export interface Desk {
  /** Another handle on the same documents each time. */
  readonly open: () => Documents
  /** What a person does with a proposal, after having written `text` into it. */
  readonly end: (state: 'accepted' | 'declined', text: string) => Promise<void>
}

/** What every place does where texts are proposed. */
export function documentsContract(name: string, fresh: () => Promise<Desk>): void {
  describe(name, () => {
    test('proposes a document once per key, whole, and finds it again', async () => {
      const { open } = await fresh()

      const first = await open().propose(draft)
      const again = await open().propose({ ...draft, text: 'another text' })

      expect(first.state).toBe('open')
      expect(again).toEqual(first)
      expect(await open().find(draft.key)).toEqual(first)
      expect(await open().find('post-mortem-inc-2')).toBeUndefined()
    })

    test('has no text before somebody accepted it, and then what that person made of it', async () => {
      const { open, end } = await fresh()
      await open().propose(draft)
      expect(await open().read(draft.path)).toBeUndefined()

      await end('accepted', '# finished\n')

      expect(await open().read(draft.path)).toBe('# finished\n')
      expect(await open().propose(draft)).toMatchObject({ state: 'accepted' })
    })

    test('does not propose again what somebody declined', async () => {
      const { open, end } = await fresh()
      await open().propose(draft)

      await end('declined', '# no\n')

      expect(await open().propose(draft)).toMatchObject({ state: 'declined' })
      expect(await open().read(draft.path)).toBeUndefined()
    })
  })
}
