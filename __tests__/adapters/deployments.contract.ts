import { describe, expect, test } from '@jest/globals'
import type { DeploymentNote, Deployments } from '../../src/ports/deployments.ts'
import { someDigest } from '../domain/ledger/drafts.ts'

export interface DeploymentsHarness {
  /** Another handle on the same deployments each time. */
  open(): Deployments
  /** A commit that exists. */
  readonly commit: string
}

export function noteFor(commit: string, changes: Partial<DeploymentNote> = {}): DeploymentNote {
  return {
    key: 'shop/production/1',
    environment: 'production',
    artifact: 'shop',
    digest: someDigest,
    commit,
    buildId: '20260101-0000-abc123',
    slot: 'a',
    generation: 1,
    ...changes
  }
}

/** What every mirror of deployments does. */
export function deploymentsContract(name: string, fresh: () => Promise<DeploymentsHarness>): void {
  describe(name, () => {
    test('files a deployment once per key', async () => {
      const { open, commit } = await fresh()

      const first = await open().file(noteFor(commit))
      const again = await open().file(noteFor(commit))
      const other = await open().file(noteFor(commit, { key: 'shop/production/2', slot: 'b' }))

      expect(again).toBe(first)
      expect(other).not.toBe(first)
      expect(await open().list('production')).toEqual([
        { id: other, note: noteFor(commit, { key: 'shop/production/2', slot: 'b' }), state: undefined },
        { id: first, note: noteFor(commit), state: undefined }
      ])
    })

    test('keeps environments apart', async () => {
      const { open, commit } = await fresh()

      await open().file(noteFor(commit, { environment: 'staging' }))
      await open().file(noteFor(commit))

      expect(await open().list('staging')).toHaveLength(1)
      expect(await open().list('review')).toEqual([])
    })

    test('tells the newest state', async () => {
      const { open, commit } = await fresh()
      const id = await open().file(noteFor(commit))

      await open().mark(id, { state: 'in_progress', description: 'staged' })
      await open().mark(id, { state: 'success', description: 'live', url: 'https://shop.example' })

      expect(await open().list('production')).toMatchObject([{ id, state: 'success' }])
    })

    test('makes all others of the same artifact inactive, whatever the environment is called', async () => {
      const { open, commit } = await fresh()
      const note = (key: string, changes: Partial<DeploymentNote> = {}) => noteFor(commit, { key, ...changes })
      const ids: string[] = []
      for (const filed of [note('1'), note('2'), note('3'), note('4', { artifact: 'cart' }), note('5')]) {
        ids.push(await open().file(filed))
      }
      const [first, failed, unsaid, foreign, newest] = ids as [string, string, string, string, string]
      for (const id of [first, foreign, newest]) await open().mark(id, { state: 'success', description: 'live' })
      await open().mark(failed, { state: 'failure', description: 'rolled back' })

      await open().retireOthers({ id: newest, note: note('5'), state: 'success' })

      const states = new Map((await open().list('production')).map(({ id, state }) => [id, state]))
      expect([first, failed, unsaid, foreign, newest].map(id => states.get(id))).toEqual([
        'inactive',
        'failure',
        'inactive',
        'success',
        'success'
      ])
    })
  })
}
