import type { GitHub, Seed } from '../../../stand-ins/github/index.ts'
import { createWorld } from '../../../stand-ins/github/seed/world.ts'

type RepositorySeed = Partial<NonNullable<Seed['repositories']>[number]>

/** 1 may be merged at once, 2 goes to a branch that asks for a check, 3 is closed. */
export const threePulls = {
  collaborators: { mona: 'admin', ann: 'write' },
  commits: [
    { files: { 'package.json': '{"dependencies":{"left-pad":"1.0.0"}}\n' } },
    { branch: 'release', from: 'main', message: 'Begin a release' },
    ...['one', 'two', 'three'].map(branch => ({
      branch,
      from: 'main',
      message: `Bump in ${branch}`,
      author: 'dependabot[bot]',
      signature: 'valid',
      files: { 'package.json': '{"dependencies":{"left-pad":"1.0.1"}}\n' }
    }))
  ],
  pulls: [
    { head: 'one', user: 'dependabot[bot]', title: 'Bump left-pad from 1.0.0 to 1.0.1' },
    { head: 'two', user: 'dependabot[bot]', base: 'release' },
    { head: 'three', user: 'dependabot[bot]', state: 'closed' as const }
  ],
  rulesets: [
    {
      include: ['release'],
      rules: [
        {
          type: 'required_status_checks',
          parameters: { strict_required_status_checks_policy: false, required_status_checks: [{ context: 'test' }] }
        }
      ]
    }
  ]
} satisfies RepositorySeed

/** The heads that a seed will have: git's names depend on nothing else. */
export function headsOf(seed: RepositorySeed): { readonly 1: string; readonly 2: string } {
  const repository = createWorld({ repositories: [{ name: 'octo/shop', ...seed }] }).repositories.get('octo/shop')
  const head = (number: number) => repository?.issues.find(issue => issue.number === number)?.pull?.head.sha ?? ''
  return { 1: head(1), 2: head(2) }
}

/** Somebody pushes a commit of a chosen name to the branch of a pull request. */
export function pushTo(github: GitHub, number: number, sha: string): void {
  github.change('octo/shop', repository => {
    const issues = repository.issues.map(issue => {
      const { pull } = issue
      return issue.number === number && pull !== undefined
        ? { ...issue, pull: { ...pull, head: { ...pull.head, sha } } }
        : issue
    })
    const old = repository.issues.find(issue => issue.number === number)?.pull?.head.sha ?? ''
    const commit = repository.objects.get(old)
    if (commit === undefined) throw new Error(`no commit ${old}`)
    return { ...repository, issues, objects: new Map(repository.objects).set(sha, commit) }
  })
}
