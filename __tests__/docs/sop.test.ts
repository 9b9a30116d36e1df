import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parsePolicy } from '../../src/domain/policy/parse.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/sop.md')

test('the tracked copy of the procedure is the one that the policy names', () => {
  const copy = read('docs/operations/sop-12.02.md')
  const { sop } = parsePolicy(read('.github/sluice.yml'), '.github/sluice.yml')
  const [id, version] = ['sop_id', 'version'].map(key => new RegExp(`^${key}: '?([^'\\n]+)`, 'm').exec(copy)?.[1])

  expect(sop).toEqual({ id, version, digest: `sha256:${createHash('sha256').update(copy).digest('hex')}` })
})

test.each(['operations', 'support', 'developers'])('each audience has its page: %s', audience => {
  expect(read('docs/operations/sop-12.02.md')).toMatch(new RegExp(`^audience: .*\\b(${audience}|ops)\\b`, 'm'))
  expect(page).toContain(`| ${audience} | [for-${audience}.md](for-${audience}.md) |`)
  expect(read(`docs/for-${audience}.md`)).toMatch(/^# For /)
})

test('the cross-references of the procedure are all there', () => {
  const names = ['SOP-0', 'SOP-12.01', 'SOP-3.04', 'Part 13', 'Part 14', 'REQ-096']

  expect(names.filter(name => !page.includes(`| ${name} |`))).toEqual([])
})

test('every role of the procedure is one that the example of a policy names people for', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const { roles } = parsePolicy(example, 'example')
  const asked = [
    'devops-lead',
    'devops-engineer',
    'on-call',
    'site-reliability-engineer',
    'support-engineer',
    'platform-lead'
  ]
  const undefinedThere = [
    'manager',
    'security-lead',
    'engineering-lead',
    'security-champion',
    'tech-lead',
    'platform-team-lead'
  ]

  expect([...asked, ...undefinedThere].filter(role => (roles[role] ?? []).length === 0)).toEqual([])
})

test('the example of the page of alerts is a policy that can be read', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(read('docs/alerts.md'))?.[1] ?? ''

  expect(parsePolicy(example, 'example').alerts.rules.map(({ name }) => name)).toContain('QueueTooLong')
})
