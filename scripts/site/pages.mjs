import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// The procedure as it was given, with links into the house that it came from; it is read where it lies.
const givenAsItIs = ['docs/operations/sop-12.02.md']

const groups = {
  Start: ['README.md', 'docs/tutorial.md', 'docs/your-service.md', 'docs/how-to.md', 'docs/pipeline.md'],
  Actions: [/^actions\//],
  Reference: [
    'docs/policy.md',
    'docs/reason-codes.md',
    'docs/smoke-suites.md',
    'docs/routers.md',
    'docs/metrics.md',
    'docs/stores.md',
    'docs/signing.md',
    'docs/alerts.md'
  ],
  Explanation: [
    'docs/judge.md',
    'docs/verification.md',
    'docs/build-levels.md',
    'docs/triage.md',
    'docs/comparison.md',
    'docs/other-tools.md',
    'docs/unsigned-bytes.md',
    'docs/threat-model.md',
    'docs/design.md',
    'docs/measurements.md'
  ],
  Operations: [/^docs\/for-/, 'docs/sop.md', /^docs\/operations\//],
  Decisions: [/^docs\/adr\//],
  Project: [/./]
}

/** Every page of the documentation: where its text is, where it will be, what it is called. */
export function readPages(root) {
  const actions = readdirSync(join(root, 'actions')).map(name => `actions/${name}/README.md`)
  const sources = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...actions, ...markdownBelow(root, 'docs')]
  return [...sources.map(source => pageOf(source, readFileSync(join(root, source), 'utf8'))), ...folders(root)]
}

/** Every page once, in the first group that names it, in the group's own order. */
export function groupsOf(pages) {
  const placed = new Set()
  return Object.entries(groups).map(([name, members]) => {
    const found = members.flatMap(member => pages.filter(({ source }) => isNamed(source, member)))
    const fresh = found.filter(({ source }) => !placed.has(source))
    for (const { source } of fresh) placed.add(source)
    return { name, pages: fresh }
  })
}

function isNamed(source, member) {
  return typeof member === 'string' ? source === member : member.test(source)
}

function markdownBelow(root, folder) {
  const names = readdirSync(join(root, folder), { recursive: true }).map(name => name.replaceAll('\\', '/'))
  return names
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => `${folder}/${name}`)
    .filter(source => !givenAsItIs.includes(source))
}

function pageOf(source, markdown) {
  const [, title = source] = /^# (.+)$/m.exec(markdown) ?? []
  const path = source === 'README.md' ? 'index.html' : source.replace(/(\/README)?\.md$/, '.html')
  return { source, path, title: title.replaceAll('`', ''), markdown }
}

/** A folder that pages link to as a whole becomes a list of what is in it. */
function folders(root) {
  const wanted = { 'docs/adr': 'Decisions', 'docs/operations/runbooks': 'Runbooks' }
  return Object.entries(wanted).map(([folder, title]) => {
    const inside = markdownBelow(root, folder).map(source => pageOf(source, readFileSync(join(root, source), 'utf8')))
    const list = inside.map(page => `- [${page.title}](${page.source.slice(folder.length + 1)})`)
    const markdown = `# ${title}\n\n${list.join('\n')}\n`
    return { source: `${folder}/`, path: `${folder}/index.html`, title, markdown }
  })
}
