import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Cuts the part of GitHub's official description that the stand-in checks. The package is 400 MB, so it is
// fetched into a temporary folder and is no dependency. Run: node scripts/slice-github-api.mjs
const source = '@octokit/openapi@23.0.2'
const target = fileURLToPath(new URL('../stand-ins/github/api/slice.json', import.meta.url))

const repository = '/repos/{owner}/{repo}'
const wanted = {
  '': 'get',
  '/actions/artifacts': 'get',
  '/actions/artifacts/{artifact_id}': 'get delete',
  '/actions/artifacts/{artifact_id}/{archive_format}': 'get',
  '/actions/runs': 'get',
  '/actions/runs/{run_id}': 'get',
  '/actions/runs/{run_id}/approvals': 'get',
  '/actions/runs/{run_id}/artifacts': 'get',
  '/actions/runs/{run_id}/jobs': 'get',
  '/actions/runs/{run_id}/pending_deployments': 'get post',
  '/actions/runs/{run_id}/rerun': 'post',
  '/actions/workflows/{workflow_id}/dispatches': 'post',
  '/attestations': 'post',
  '/attestations/{subject_digest}': 'get',
  '/branches/{branch}': 'get',
  '/branches/{branch}/protection': 'get',
  '/check-runs': 'post',
  '/check-runs/{check_run_id}': 'get patch',
  '/check-suites/{check_suite_id}': 'get',
  '/collaborators/{username}/permission': 'get',
  '/commits': 'get',
  '/commits/{commit_sha}/pulls': 'get',
  '/commits/{ref}': 'get',
  '/commits/{ref}/check-runs': 'get',
  '/commits/{ref}/check-suites': 'get',
  '/commits/{ref}/status': 'get',
  '/commits/{ref}/statuses': 'get',
  '/compare/{basehead}': 'get',
  '/contents/{path}': 'get put',
  '/dependabot/alerts': 'get',
  '/dependabot/alerts/{alert_number}': 'get patch',
  '/deployments': 'get post',
  '/deployments/{deployment_id}': 'get delete',
  '/deployments/{deployment_id}/statuses': 'get post',
  '/deployments/{deployment_id}/statuses/{status_id}': 'get',
  '/dispatches': 'post',
  '/environments': 'get',
  '/environments/{environment_name}': 'get put delete',
  '/git/blobs': 'post',
  '/git/blobs/{file_sha}': 'get',
  '/git/commits': 'post',
  '/git/commits/{commit_sha}': 'get',
  '/git/matching-refs/{ref}': 'get',
  '/git/ref/{ref}': 'get',
  '/git/refs': 'post',
  '/git/refs/{ref}': 'patch delete',
  '/git/trees': 'post',
  '/git/trees/{tree_sha}': 'get',
  '/issues': 'get post',
  '/issues/comments/{comment_id}': 'get patch delete',
  '/issues/{issue_number}': 'get patch',
  '/issues/{issue_number}/assignees': 'post delete',
  '/issues/{issue_number}/comments': 'get post',
  '/issues/{issue_number}/labels': 'get post put delete',
  '/issues/{issue_number}/labels/{name}': 'delete',
  '/labels': 'get post',
  '/labels/{name}': 'get',
  '/pulls': 'get post',
  '/pulls/{pull_number}': 'get patch',
  '/pulls/{pull_number}/commits': 'get',
  '/pulls/{pull_number}/files': 'get',
  '/pulls/{pull_number}/merge': 'get put',
  '/pulls/{pull_number}/requested_reviewers': 'get post delete',
  '/pulls/{pull_number}/reviews': 'get post',
  '/releases': 'get post',
  '/releases/assets/{asset_id}': 'get delete',
  '/releases/latest': 'get',
  '/releases/tags/{tag}': 'get',
  '/releases/{release_id}': 'get patch delete',
  '/releases/{release_id}/assets': 'get post',
  '/rules/branches/{branch}': 'get',
  '/rulesets': 'get',
  '/security-advisories': 'get',
  '/statuses/{sha}': 'post'
}
const elsewhere = {
  '/advisories': 'get',
  '/advisories/{ghsa_id}': 'get',
  '/rate_limit': 'get',
  '/user': 'get',
  '/users/{username}': 'get'
}

const noise = new Set([
  'description',
  'example',
  'examples',
  'summary',
  'externalDocs',
  'tags',
  'title',
  'x-github',
  'x-multi-segment'
])

/** Keeps meaning only. Names of properties are data, so a property may well be called "description". */
function strip(value, isPropertyTable = false) {
  if (Array.isArray(value)) return value.map(member => strip(member))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => isPropertyTable || !noise.has(key))
  return Object.fromEntries(
    kept.map(([key, member]) => [
      key,
      key === 'enum' || key === 'default' ? member : strip(member, key === 'properties' && !isPropertyTable)
    ])
  )
}

function references(value) {
  if (typeof value !== 'object' || value === null) return []
  const own = typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(references)]
}

function jsonContent(holder) {
  const [type, media] = Object.entries(holder?.content ?? {}).find(([name]) => name.includes('json')) ?? []
  return type === undefined ? undefined : media.schema
}

function sliceOperation(operation, inherited, resolve) {
  const parameters = [...(inherited ?? []), ...(operation.parameters ?? [])].map(resolve)
  const responses = Object.entries(operation.responses).map(([status, answer]) => [
    status,
    jsonContent(resolve(answer)) ?? null
  ])
  return {
    id: operation.operationId,
    parameters: parameters.map(({ name, in: place, required, schema }) => ({
      name,
      in: place,
      ...(required && { required }),
      schema
    })),
    ...(operation.requestBody && {
      body: jsonContent(operation.requestBody) ?? null,
      bodyRequired: operation.requestBody.required === true
    }),
    responses: Object.fromEntries(responses)
  }
}

function slice(description) {
  const find = reference =>
    reference
      .slice(2)
      .split('/')
      .reduce((at, key) => at[key], description)
  const resolve = value => (value.$ref === undefined ? value : find(value.$ref))
  const table = {
    ...elsewhere,
    ...Object.fromEntries(Object.entries(wanted).map(([path, methods]) => [repository + path, methods]))
  }
  const paths = {}
  for (const [path, methods] of Object.entries(table)) {
    const item = description.paths[path]
    if (item === undefined) throw new Error(`no such path: ${path}`)
    const operations = methods
      .split(' ')
      .map(method => [method, strip(sliceOperation(item[method], item.parameters, resolve))])
    paths[path] = Object.fromEntries(operations)
  }
  const schemas = {}
  const waiting = references(paths)
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const name = reference.split('/').at(-1)
    if (schemas[name] !== undefined) continue
    schemas[name] = strip(find(reference))
    waiting.push(...references(schemas[name]))
  }
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { source, license: 'MIT', paths, components: { schemas: sorted } }
}

const folder = mkdtempSync(join(tmpdir(), 'github-api-'))
try {
  const made = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', source],
    { stdio: 'inherit' }
  )
  if (made.status !== 0) throw new Error(`npm could not fetch ${source}`)
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json')
  const text = `${JSON.stringify(slice(JSON.parse(readFileSync(file, 'utf8'))))}\n`
  writeFileSync(target, text)
  console.log(`${target}: ${Buffer.byteLength(text)} bytes`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
