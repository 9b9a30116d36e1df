import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { parsePolicy } from '../../src/domain/policy/parse.ts'
import { callErrors } from './workflow-call.ts'
import { ownErrors, workflowErrors } from './workflow-file.ts'

/** A block of YAML that a page shows. */
export interface Snippet {
  readonly page: string
  readonly line: number
  readonly text: string
}

/** The pages that somebody reads who does not write code here. */
export function pagesOf(root: string): readonly string[] {
  const folders = ['docs', ...readdirSync(join(root, 'actions')).map(name => `actions/${name}`)]
  const below = folders.flatMap(folder => readdirSync(join(root, folder)).map(name => join(folder, name)))
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...below].filter(path => path.endsWith('.md'))
}

export function snippetsOf(page: string, root: string): readonly Snippet[] {
  const markdown = readFileSync(join(root, page), 'utf8')
  return [...markdown.matchAll(/```ya?ml[^\n]*\n(.*?)```/gs)].map(found => ({
    page,
    line: markdown.slice(0, found.index).split('\n').length,
    text: found[1] as string
  }))
}

/** What GitHub's own parser, the contracts of what is called, or Sluice's reader of policies say against a snippet. */
export async function snippetErrors({ page, text }: Snippet, root: string): Promise<readonly string[]> {
  const read: unknown = parse(text)
  if (Array.isArray(read)) return workflowSnippet({ jobs: { here: { steps: read } } }, root)
  if (typeof read !== 'object' || read === null) return [`${page} shows YAML that says nothing`]
  if ('jobs' in read) return workflowSnippet(read as Shown, root)
  // A suite has steps of its own; the pages of suites run theirs.
  if ('steps' in read || 'cleanup' in read || 'checks' in read) return []
  // An object of a cluster; the page of routers judges its command line.
  if ('apiVersion' in read) return []
  return policyErrors({ version: 1, ...read }, page)
}

interface Shown {
  readonly on?: unknown
  readonly jobs: Readonly<Record<string, object>>
}

/** A page may show a part: what stands around it is put there, so that the whole can be judged. */
async function workflowSnippet(shown: Shown, root: string): Promise<readonly string[]> {
  const surroundings = { 'runs-on': 'ubuntu-24.04', 'timeout-minutes': 1, permissions: {} }
  const isPart = shown.on === undefined
  const jobs = isPart ? Object.entries(shown.jobs).map(([name, job]) => [name, { ...surroundings, ...job }]) : []
  const others = ['build', 'staging', 'production'].filter(name => isPart && !(name in shown.jobs))
  const stubs = others.map(name => [
    name,
    { ...surroundings, outputs: { digest: 'd', url: 'u' }, steps: [{ run: 'a' }] }
  ])
  const whole = isPart
    ? stringify({ on: 'push', permissions: {}, jobs: Object.fromEntries([...stubs, ...jobs]) })
    : stringify(shown)
  // Pages name a version for people; which commit it is differs from release to release.
  const own = ownErrors(whole, root).filter(error => !error.endsWith('is not pinned to a commit'))
  return [...(await workflowErrors('snippet.yml', whole)), ...own, ...callErrors(whole, root)]
}

function policyErrors(policy: object, page: string): readonly string[] {
  try {
    parsePolicy(stringify(policy), page)
    return []
  } catch (thrown) {
    return [(thrown as Error).message]
  }
}

/** Links of a page to files of this repository that are not there. */
export function brokenLinks(page: string, root: string): readonly string[] {
  const markdown = readFileSync(join(root, page), 'utf8').replace(/```.*?```/gs, '')
  const targets = [...markdown.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)|srcset="([^"]+)"|src="([^"]+)"/g)]
  return targets
    .map(([, link, source, image]) => link ?? source ?? image ?? '')
    .filter(target => !/^[a-z]+:/.test(target) && !existsSync(join(root, page, '..', target)))
}
