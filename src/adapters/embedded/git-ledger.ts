import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '../../ports/ledger.ts'
import {
  type BranchChange,
  BranchLedger,
  type Committed,
  type LedgerBranch,
  type NewestText
} from '../ledger/branch-ledger.ts'
import { GitRepository } from './git-repository.ts'

interface GitLedgerOptions {
  readonly directory: string
  readonly branch: string
  /** Where git is found. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined
}

/** A ledger on a branch of a git repository of its own. */
export class GitLedger extends BranchLedger {
  constructor(options: GitLedgerOptions) {
    super(new GitBranch(options))
  }
}

/** A branch that git itself reads and writes; its own lock and compare-and-swap decide who is first. */
class GitBranch implements LedgerBranch {
  readonly location: string
  readonly pauseMilliseconds = 20
  readonly #reference: string
  readonly #repository: GitRepository

  constructor({ directory, branch, environment }: GitLedgerOptions) {
    this.location = directory
    this.#reference = `refs/heads/${branch}`
    this.#repository = new GitRepository(directory, environment)
  }

  async head(): Promise<string | undefined> {
    return existsSync(this.location) ? this.#repository.resolve(this.#reference) : undefined
  }

  texts(commit: string, paths: readonly string[]): Promise<(string | undefined)[]> {
    return this.#repository.texts(commit, paths)
  }

  async newest(path: string): Promise<NewestText> {
    const commit = await this.head()
    const [text] = commit === undefined ? [] : await this.texts(commit, [path])
    return { commit, text }
  }

  /** Git does not say how it named the commit, so the next append looks again. */
  async commit({ parent, subject, files }: BranchChange): Promise<Committed> {
    await this.#repository.create()
    return { lost: await this.#repository.commit(this.#reference, parent, `${subject}\n`, files) }
  }
}

/** The ledger of a machine without GitHub, in Sluice's own folder. */
export function createEmbeddedLedger(home: string, environment?: GitLedgerOptions['environment']): Ledger {
  return new GitLedger({ directory: join(home, 'ledger'), branch: 'sluice-ledger', environment })
}
