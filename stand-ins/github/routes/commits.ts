import { type Handler, invalid, notFound, ok, page } from '../http/call.ts'
import { changesBetween, touches } from '../state/changes.ts'
import { commitOf } from '../state/files.ts'
import { ancestors, commitsAhead, mergeBase } from '../state/history.ts'
import { pullsOfCommit } from '../state/merge.ts'
import { resolveCommit } from '../state/refs.ts'
import type { Json } from '../state/world.ts'
import { accountOf } from '../views/account.ts'
import { commitView, commitWithFiles, fileView } from '../views/commit.ts'
import { pullView } from '../views/pull.ts'
import { apiUrl, repositoryView, webUrl } from '../views/repository.ts'

export const listCommits: Handler = call => {
  const { sha, path, author } = call.query as Record<string, string | undefined>
  const start = resolveCommit(call.repository, sha ?? call.repository.defaultBranch)
  if (start === undefined) return notFound
  const found = ancestors(call.repository.objects, start)
    .filter(commit => path === undefined || touches(call.repository.objects, commit, path))
    .filter(commit => author === undefined || commitOf(call.repository.objects, commit)?.authorLogin === author)
  return page(found.map(commit => commitView(call, commit)))
}

export const getCommit: Handler = call => {
  const sha = resolveCommit(call.repository, call.params.ref ?? '')
  if (sha === undefined) return invalid(`No commit found for SHA: ${call.params.ref}`)
  return ok(commitWithFiles(call, sha))
}

export const commitPulls: Handler = call => {
  const sha = call.params.commit_sha ?? ''
  return page(pullsOfCommit(call.repository, sha).map(issue => pullView(call, issue)))
}

/** `base...head`, each a branch, a tag or a commit, `owner:branch` included. Lists at most 300 files. */
export const compare: Handler = call => {
  const [baseName = '', headName = ''] = (call.params.basehead ?? '').split('...')
  const side = (name: string) => resolveCommit(call.repository, name.slice(name.indexOf(':') + 1))
  const base = side(baseName)
  const head = side(headName)
  if (base === undefined || head === undefined) return notFound
  const { objects } = call.repository
  const start = mergeBase(objects, base, head)
  if (start === undefined)
    return { ...notFound, body: { message: `No common ancestor between ${baseName} and ${headName}.` } }
  const ahead = commitsAhead(objects, base, head)
  const behind = commitsAhead(objects, head, base)
  const status =
    ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged'
  const url = apiUrl(call, call.repository, `/compare/${baseName}...${headName}`)
  return {
    ...ok({
      url,
      html_url: webUrl(call.repository, `/compare/${baseName}...${headName}`),
      permalink_url: webUrl(call.repository, `/compare/${base}...${head}`),
      diff_url: `${url}.diff`,
      patch_url: `${url}.patch`,
      base_commit: commitView(call, base),
      merge_base_commit: commitView(call, start),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.map(sha => commitView(call, sha)),
      files: changesBetween(objects, base, head)
        .slice(0, 300)
        .map(file => fileView(call, head, file))
    }),
    paged: 'commits'
  }
}

export const getBranch: Handler = call => {
  const name = call.params.branch ?? ''
  const sha = call.repository.refs.get(`refs/heads/${name}`)
  if (sha === undefined) return { ...notFound, body: { message: 'Branch not found' } }
  const url = apiUrl(call, call.repository, `/branches/${name}/protection`)
  const rule = call.repository.protection[name]
  return ok({
    name,
    commit: commitWithFiles(call, sha),
    protected: rule !== undefined,
    protection: protectionSummary(rule),
    protection_url: url,
    _links: { html: webUrl(call.repository, `/tree/${name}`), self: apiUrl(call, call.repository, `/branches/${name}`) }
  })
}

/** What every reader may see of a protection. */
function protectionSummary(rule: Json | undefined) {
  const checks = rule?.required_status_checks as Json | null | undefined
  const contexts = (checks?.contexts ??
    (checks?.checks as Json[] | undefined)?.map(({ context }) => context) ??
    []) as string[]
  const level = checks == null ? 'off' : 'non_admins'
  const listed = (checks?.checks ?? contexts.map(context => ({ context, app_id: null }))) as Json[]
  return { enabled: rule !== undefined, required_status_checks: { enforcement_level: level, contexts, checks: listed } }
}

export const getRepository: Handler = call =>
  ok({
    ...repositoryView(call, call.repository),
    allow_auto_merge: call.repository.allowAutoMerge,
    allow_squash_merge: call.repository.mergeMethods.includes('squash'),
    allow_merge_commit: call.repository.mergeMethods.includes('merge'),
    allow_rebase_merge: call.repository.mergeMethods.includes('rebase')
  })

export const getPermission: Handler = call => {
  const login = call.params.username ?? ''
  const permission = call.repository.collaborators[login] ?? (call.repository.private ? 'none' : 'read')
  const { id, type } = accountOf(call.world, login)
  return ok({ permission, role_name: permission, user: { login, id, type } })
}
