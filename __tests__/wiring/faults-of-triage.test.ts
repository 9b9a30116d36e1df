import { strikeStage } from './strike-stage.ts'
import { openTriageScenes } from './triage-scenes.ts'

const pulls = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const repository = 'GET /repos/{owner}/{repo}'

/** What one pull request is gathered from; the adapter's own test strikes these calls in every way. */
const gathering = [
  pulls,
  `${pulls}/commits`,
  `${pulls}/files`,
  `${pulls}/reviews`,
  `${repository}/commits/{ref}/check-runs`,
  `${repository}/commits/{ref}/status`,
  `${repository}/branches/{branch}`,
  `${repository}/branches/{branch}/protection`,
  `${repository}/rules/branches/{branch}`,
  `${repository}/dependabot/alerts`,
  `${repository}/compare/{basehead}`,
  `${repository}/contents/{path}`,
  'GET /advisories'
]

strikeStage('triage', openTriageScenes, gathering)
