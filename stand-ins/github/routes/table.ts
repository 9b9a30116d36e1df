import type { GlobalHandler, Handler } from '../http/call.ts'
import * as accounts from './accounts.ts'
import * as actions from './actions.ts'
import * as attestations from './attestations.ts'
import * as checks from './checks.ts'
import * as commits from './commits.ts'
import * as contents from './contents.ts'
import * as deployments from './deployments.ts'
import * as environments from './environments.ts'
import * as git from './git.ts'
import * as issues from './issues.ts'
import * as pulls from './pulls.ts'
import * as releases from './releases.ts'
import * as security from './security.ts'

/**
 * What this stand-in answers: the path below a repository, the permission that GitHub asks for, and a handler
 * per method. Reading needs the permission at `read`, everything else at `write`.
 */
export const repositoryRoutes: readonly (readonly [string, string, Readonly<Record<string, Handler>>])[] = [
  ['', 'metadata', { GET: commits.getRepository }],
  ['/actions/artifacts', 'actions', { GET: actions.listArtifacts }],
  ['/actions/artifacts/{artifact_id}', 'actions', { GET: actions.getArtifact, DELETE: actions.deleteArtifact }],
  ['/actions/artifacts/{artifact_id}/{archive_format}', 'actions', { GET: actions.downloadArtifact }],
  ['/actions/runs', 'actions', { GET: actions.listRuns }],
  ['/actions/runs/{run_id}', 'actions', { GET: actions.getRun }],
  ['/actions/runs/{run_id}/approvals', 'actions', { GET: actions.runApprovals }],
  ['/actions/runs/{run_id}/artifacts', 'actions', { GET: actions.runArtifacts }],
  ['/actions/runs/{run_id}/jobs', 'actions', { GET: actions.runJobs }],
  ['/actions/runs/{run_id}/pending_deployments', 'actions', { GET: actions.pendingDeployments }],
  ['/actions/runs/{run_id}/pending_deployments', 'deployments', { POST: actions.reviewPending }],
  ['/actions/runs/{run_id}/rerun', 'actions', { POST: actions.rerun }],
  ['/actions/workflows/{workflow_id}/dispatches', 'actions', { POST: actions.dispatchWorkflow }],
  ['/attestations', 'attestations', { POST: attestations.createAttestation }],
  ['/attestations/{subject_digest}', 'attestations', { GET: attestations.listAttestations }],
  ['/branches/{branch}', 'contents', { GET: commits.getBranch }],
  ['/branches/{branch}/protection', 'administration', { GET: security.getProtection }],
  ['/check-runs', 'checks', { POST: checks.createCheck }],
  ['/check-runs/{check_run_id}', 'checks', { GET: checks.getCheck, PATCH: checks.patchCheck }],
  ['/check-suites/{check_suite_id}', 'checks', { GET: checks.getSuite }],
  ['/collaborators/{username}/permission', 'metadata', { GET: commits.getPermission }],
  ['/commits', 'contents', { GET: commits.listCommits }],
  ['/commits/{commit_sha}/pulls', 'pull-requests', { GET: commits.commitPulls }],
  ['/commits/{ref}', 'contents', { GET: commits.getCommit }],
  ['/commits/{ref}/check-runs', 'checks', { GET: checks.listChecks }],
  ['/commits/{ref}/check-suites', 'checks', { GET: checks.listSuites }],
  ['/commits/{ref}/status', 'statuses', { GET: checks.combinedStatus }],
  ['/commits/{ref}/statuses', 'statuses', { GET: checks.listStatuses }],
  ['/compare/{basehead}', 'contents', { GET: commits.compare }],
  ['/contents/{path}', 'contents', { GET: contents.getContents, PUT: contents.putContents }],
  ['/dependabot/alerts', 'vulnerability-alerts', { GET: security.listAlerts }],
  ['/dependabot/alerts/{alert_number}', 'vulnerability-alerts', { GET: security.getAlert, PATCH: security.patchAlert }],
  ['/deployments', 'deployments', { GET: deployments.listDeployments, POST: deployments.createDeployment }],
  [
    '/deployments/{deployment_id}',
    'deployments',
    { GET: deployments.getDeployment, DELETE: deployments.deleteDeployment }
  ],
  [
    '/deployments/{deployment_id}/statuses',
    'deployments',
    { GET: deployments.listStatuses, POST: deployments.createStatus }
  ],
  ['/deployments/{deployment_id}/statuses/{status_id}', 'deployments', { GET: deployments.getStatus }],
  ['/dispatches', 'contents', { POST: actions.dispatchRepository }],
  ['/environments', 'actions', { GET: environments.listEnvironments }],
  ['/environments/{environment_name}', 'actions', { GET: environments.getEnvironment }],
  [
    '/environments/{environment_name}',
    'administration',
    { PUT: environments.putEnvironment, DELETE: environments.deleteEnvironment }
  ],
  ['/git/blobs', 'contents', { POST: git.createBlob }],
  ['/git/blobs/{file_sha}', 'contents', { GET: git.getBlob }],
  ['/git/commits', 'contents', { POST: git.createCommit }],
  ['/git/commits/{commit_sha}', 'contents', { GET: git.getGitCommit }],
  ['/git/matching-refs/{ref}', 'contents', { GET: git.matchingRefs }],
  ['/git/ref/{ref}', 'contents', { GET: git.getRef }],
  ['/git/refs', 'contents', { POST: git.createRef }],
  ['/git/refs/{ref}', 'contents', { PATCH: git.updateRef, DELETE: git.deleteRef }],
  ['/git/trees', 'contents', { POST: git.createTree }],
  ['/git/trees/{tree_sha}', 'contents', { GET: git.getTree }],
  ['/issues', 'issues', { GET: issues.listIssues, POST: issues.createIssue }],
  [
    '/issues/comments/{comment_id}',
    'issues',
    { GET: issues.getComment, PATCH: issues.patchComment, DELETE: issues.deleteComment }
  ],
  ['/issues/{issue_number}', 'issues', { GET: issues.getIssue, PATCH: issues.patchIssue }],
  ['/issues/{issue_number}/assignees', 'issues', { POST: issues.addAssignees, DELETE: issues.removeAssignees }],
  ['/issues/{issue_number}/comments', 'issues', { GET: issues.listComments, POST: issues.createComment }],
  [
    '/issues/{issue_number}/labels',
    'issues',
    { GET: issues.issueLabels, POST: issues.addLabels, PUT: issues.setLabels, DELETE: issues.clearLabels }
  ],
  ['/issues/{issue_number}/labels/{name}', 'issues', { DELETE: issues.removeLabel }],
  ['/labels', 'issues', { GET: issues.listLabels, POST: issues.createLabel }],
  ['/labels/{name}', 'issues', { GET: issues.getLabel }],
  ['/pulls', 'pull-requests', { GET: pulls.listPulls, POST: pulls.createPull }],
  ['/pulls/{pull_number}', 'pull-requests', { GET: pulls.getPull, PATCH: pulls.patchPull }],
  ['/pulls/{pull_number}/commits', 'pull-requests', { GET: pulls.pullCommits }],
  ['/pulls/{pull_number}/files', 'pull-requests', { GET: pulls.pullFiles }],
  ['/pulls/{pull_number}/merge', 'pull-requests', { GET: pulls.getMerged }],
  ['/pulls/{pull_number}/merge', 'contents', { PUT: pulls.mergePullRequest }],
  [
    '/pulls/{pull_number}/requested_reviewers',
    'pull-requests',
    { GET: pulls.listRequested, POST: pulls.requestReviewers, DELETE: pulls.removeReviewers }
  ],
  ['/pulls/{pull_number}/reviews', 'pull-requests', { GET: pulls.listReviews, POST: pulls.createReview }],
  ['/releases', 'contents', { GET: releases.listReleases, POST: releases.createRelease }],
  ['/releases/assets/{asset_id}', 'contents', { GET: releases.getAsset, DELETE: releases.deleteAsset }],
  ['/releases/latest', 'contents', { GET: releases.latestRelease }],
  ['/releases/tags/{tag}', 'contents', { GET: releases.releaseByTag }],
  [
    '/releases/{release_id}',
    'contents',
    { GET: releases.getRelease, PATCH: releases.patchRelease, DELETE: releases.deleteRelease }
  ],
  ['/releases/{release_id}/assets', 'contents', { GET: releases.listAssets, POST: releases.uploadAsset }],
  ['/rules/branches/{branch}', 'metadata', { GET: security.branchRules }],
  ['/rulesets', 'metadata', { GET: security.listRulesets }],
  ['/security-advisories', 'repository-advisories', { GET: security.repositoryAdvisories }],
  ['/statuses/{sha}', 'statuses', { POST: checks.createStatus }]
]

export const globalRoutes: readonly (readonly [string, Readonly<Record<string, GlobalHandler>>])[] = [
  ['/advisories', { GET: security.listAdvisories }],
  ['/advisories/{ghsa_id}', { GET: security.getAdvisory }],
  ['/rate_limit', { GET: accounts.getRateLimit }],
  ['/user', { GET: accounts.getSelf }],
  ['/users/{username}', { GET: accounts.getUser }]
]
