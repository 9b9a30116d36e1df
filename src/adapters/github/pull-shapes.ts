/** The parts of GitHub's answers about pull requests that adapters look into; the rest is handed on as it came. */
export interface RestPull {
  readonly number: number
  readonly state: string
  readonly merged?: boolean
  readonly mergeable?: boolean | null
  readonly user: { readonly login: string } | null
  readonly head: { readonly sha: string }
  readonly base: { readonly ref: string; readonly sha: string }
  readonly labels: readonly { readonly name: string }[]
  readonly assignees?: readonly { readonly login: string }[] | null
  readonly requested_reviewers?: readonly { readonly login: string }[] | null
  readonly requested_teams?: readonly { readonly slug: string }[] | null
  readonly commits?: number
  readonly changed_files?: number
}

export interface RestBranch {
  readonly protection?: {
    readonly enabled?: boolean
    readonly required_status_checks?: {
      readonly enforcement_level?: string
      readonly contexts?: readonly string[]
      readonly checks?: readonly { readonly context: string; readonly app_id: number | null }[]
    }
  }
}

export interface RestFile {
  readonly filename: string
  readonly previous_filename?: string
  readonly patch?: string
}

export interface RestCheck {
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
}

export interface RestStatus {
  readonly context: string
  readonly state: string
}

export interface RestComment {
  readonly id: number
  readonly body?: string
  readonly user: { readonly login: string } | null
}

const pull = '/repos/{owner}/{repo}/pulls/{pull_number}'

export const routes = {
  pulls: 'GET /repos/{owner}/{repo}/pulls',
  pull: `GET ${pull}`,
  commits: `GET ${pull}/commits`,
  files: `GET ${pull}/files`,
  reviews: `GET ${pull}/reviews`,
  requested: `POST ${pull}/requested_reviewers`,
  merge: `PUT ${pull}/merge`,
  checks: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  status: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
  rules: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  branch: 'GET /repos/{owner}/{repo}/branches/{branch}',
  protection: 'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  alerts: 'GET /repos/{owner}/{repo}/dependabot/alerts',
  advisories: 'GET /advisories',
  compare: 'GET /repos/{owner}/{repo}/compare/{basehead}',
  blob: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  comments: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  addComment: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  changeComment: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  addLabels: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  removeLabel: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
  addAssignees: 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees'
} as const
