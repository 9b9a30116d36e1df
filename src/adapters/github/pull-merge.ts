import { setTimeout } from 'node:timers/promises'
import { conflict, unavailable } from '../../domain/failure.ts'
import type { MergeEffect, MergeOrder, PullRequestMerge } from '../../ports/pull-request-effects.ts'
import type { Connection } from './connection.ts'
import { GitHubFailure } from './failure.ts'
import { armedBody, type MergeState, readMergeState } from './pull-merge-state.ts'
import { routes } from './pull-shapes.ts'

const mostAttempts = 3

const arm = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`
const takeBack = `mutation ($input: DisablePullRequestAutoMergeInput!) {
  disablePullRequestAutoMerge(input: $input) { clientMutationId }
}`
const enqueue = `mutation ($input: EnqueuePullRequestInput!) {
  enqueuePullRequest(input: $input) { clientMutationId }
}`
const dequeue = `mutation ($input: DequeuePullRequestInput!) {
  dequeuePullRequest(input: $input) { clientMutationId }
}`

/** Merging on GitHub. Every request names the one commit, and what GitHub says is checked against what is. */
class GitHubPullRequestMerge implements PullRequestMerge {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async merge(order: MergeOrder): Promise<MergeEffect> {
    let refusal = ''
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const state = await this.#settledState(order.number)
      const done = await this.#alreadyDone(state, order)
      if (done !== undefined) return done
      try {
        return await this.#start(state, order)
      } catch (thrown) {
        // A refusal may be the answer to a request that was carried out and got lost before: look again.
        if (!isRefusal(thrown)) throw thrown
        refusal = thrown.said
      }
    }
    throw unavailable('triage-merge-state', `GitHub does not merge pull request ${order.number}: ${refusal}`)
  }

  async disarm(number: number): Promise<void> {
    const state = await readMergeState(this.#connection, number)
    const isOurs = state.armedBy !== undefined && state.armedBy === (await this.#connection.login())
    if (state.queued) await this.#undo('leaving the merge queue', dequeue, { id: state.id }, number)
    else if (isOurs) await this.#undo('disarming a merge', takeBack, { pullRequestId: state.id }, number)
  }

  /** GitHub finds out whether it can be merged only when somebody asks. */
  async #settledState(number: number): Promise<MergeState> {
    const state = await readMergeState(this.#connection, number)
    if (state.state !== 'OPEN' || state.readiness !== 'unknown') return state
    await setTimeout(this.#connection.secondMilliseconds)
    return readMergeState(this.#connection, number)
  }

  async #alreadyDone(state: MergeState, { number, head }: MergeOrder): Promise<MergeEffect | undefined> {
    if (state.head !== head) {
      const message = `pull request ${number} is at ${state.head}, not at ${head}`
      throw conflict('triage-head-moved', message, 'run this again: the new commit is decided anew')
    }
    if (state.state === 'MERGED') return 'merged'
    if (state.state === 'CLOSED') throw unavailable('triage-merge-state', `pull request ${number} is closed`)
    if (state.queued) return 'queued'
    const isOurs = state.armedFor === head && state.armedBy === (await this.#connection.login())
    return isOurs ? 'armed' : undefined
  }

  /**
   * The queue where there is one; at once where nothing is missing; else as soon as what is required is there.
   * What is not ready is never merged directly: a token that may bypass rules would bypass them.
   */
  async #start(state: MergeState, order: MergeOrder): Promise<MergeEffect> {
    const pin = { pullRequestId: state.id, expectedHeadOid: order.head }
    if (state.hasQueue) {
      await this.#connection.graphql('queueing a merge', enqueue, { input: pin })
      return 'queued'
    }
    if (state.readiness === 'never') {
      throw unavailable('triage-merge-state', `pull request ${order.number} is a draft, or in conflict with its base`)
    }
    if (state.readiness === 'now') {
      const body = { pull_number: order.number, sha: order.head, merge_method: order.method }
      await this.#connection.write(routes.merge, body)
      return 'merged'
    }
    const input = { ...pin, mergeMethod: order.method.toUpperCase(), commitBody: armedBody(order.head) }
    await this.#connection.graphql('arming a merge', arm, { input })
    return 'armed'
  }

  async #undo(doing: string, document: string, input: object, number: number): Promise<void> {
    try {
      await this.#connection.graphql(doing, document, { input })
    } catch (thrown) {
      const state = await readMergeState(this.#connection, number)
      if (!isRefusal(thrown) || state.queued || state.armedBy !== undefined) throw thrown
    }
  }
}

/** GitHub said no to this request, for a reason that a second look may explain. */
function isRefusal(thrown: unknown): thrown is GitHubFailure {
  if (!(thrown instanceof GitHubFailure)) return false
  return thrown.status === 405 || thrown.status === 409 || thrown.types.includes('UNPROCESSABLE')
}

export function createGitHubPullRequestMerge(connection: Connection): PullRequestMerge {
  return new GitHubPullRequestMerge(connection)
}
