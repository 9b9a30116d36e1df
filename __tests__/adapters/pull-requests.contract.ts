import { describe, expect, test } from '@jest/globals'
import type { PullRequestMerge, PullRequestNotes } from '../../src/ports/pull-request-effects.ts'
import type { PullRequests } from '../../src/ports/pull-requests.ts'

export interface PullsUnderTest {
  readonly pulls: PullRequests
  readonly notes: PullRequestNotes
  readonly merge: PullRequestMerge
  /** Somebody pushes this commit to the branch of the pull request. */
  push(number: number, head: string): Promise<void>
}

/** What `fresh` answers: 1 is open and free to merge, 2 is open and its base asks for more, 3 is closed. */
export interface SeededHeads {
  readonly 1: string
  readonly 2: string
}

/** What every home of pull requests keeps. */
export function pullRequestsContract(name: string, heads: SeededHeads, fresh: () => Promise<PullsUnderTest>): void {
  const method = 'squash' as const

  describe(name, () => {
    test('lists the open ones, oldest first, with their heads', async () => {
      const { pulls } = await fresh()
      expect(await pulls.open()).toEqual([
        { number: 1, head: heads[1] },
        { number: 2, head: heads[2] }
      ])
    })

    test('gathers a pull request in the shapes of GitHub, with nothing left behind yet', async () => {
      const { evidence, notes } = await (await fresh()).pulls.gather(1)
      expect(evidence).toMatchObject({ pull: { number: 1, head: { sha: heads[1] } } })
      expect(notes).toMatchObject({ comment: undefined, armed: undefined })
    })

    test('says that it could not find out about one that is not there', async () => {
      const { pulls } = await fresh()
      await expect(pulls.gather(999)).rejects.toMatchObject({ kind: 'unavailable' })
    })

    test('keeps one comment, whose newest text counts', async () => {
      const { pulls, notes } = await fresh()
      await notes.comment(1, '<!-- sluice dependency-triage -->\none\n')
      await notes.comment(1, '<!-- sluice dependency-triage -->\ntwo\n')
      expect((await pulls.gather(1)).notes.comment?.trim()).toBe('<!-- sluice dependency-triage -->\ntwo')
    })

    test('adds and removes labels, and leaves the others alone', async () => {
      const { pulls, notes } = await fresh()
      await notes.label(1, { add: ['sluice: review', 'mine'], remove: [] })
      await notes.label(1, { add: ['sluice: merge'], remove: ['sluice: review', 'never there'] })
      expect((await pulls.gather(1)).notes.labels).toEqual(expect.arrayContaining(['mine', 'sluice: merge']))
      expect((await pulls.gather(1)).notes.labels).not.toContain('sluice: review')
    })

    test('asks people and teams', async () => {
      const { pulls, notes } = await fresh()
      await notes.ask(1, { assignees: ['ann'], reviewers: [], teams: ['security'] })
      const { assignees, reviewers } = (await pulls.gather(1)).notes
      expect({ assignees, reviewers }).toEqual({ assignees: ['ann'], reviewers: ['team-security'] })
    })

    test('merges the commit that was decided on, and then it is not open', async () => {
      const { pulls, merge } = await fresh()
      expect(await merge.merge({ number: 1, head: heads[1], method })).toBe('merged')
      expect((await pulls.pulse(1)).open).toBe(false)
    })

    test('refuses another commit than the newest', async () => {
      const { pulls, merge, push } = await fresh()
      await push(1, 'd'.repeat(40))
      await expect(merge.merge({ number: 1, head: heads[1], method })).rejects.toMatchObject({
        kind: 'conflict',
        code: 'triage-head-moved'
      })
      expect(await pulls.pulse(1)).toMatchObject({ open: true, head: 'd'.repeat(40) })
    })

    test('arms a merge that has to wait, and takes it back', async () => {
      const { pulls, merge } = await fresh()
      expect(await merge.merge({ number: 2, head: heads[2], method })).toBe('armed')
      expect((await pulls.gather(2)).notes.armed).toBe(heads[2])
      await merge.disarm(2)
      await merge.disarm(2)
      expect((await pulls.gather(2)).notes.armed).toBeUndefined()
    })
  })
}
