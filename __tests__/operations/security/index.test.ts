import { describe, expect, test } from '@jest/globals'
import { alert, project, pull, world } from './world.ts'

const two = [
  project('octo/shop', {
    alerts: [alert(1, 'left-pad', 'medium'), alert(2, 'ws', 'critical')],
    pulls: [
      pull(7, 'Bump ws from 1.9.0 to 2.0.0'),
      pull(8, 'A feature', { user: { id: 5, login: 'ann', type: 'User' } })
    ]
  }),
  project('octo/api', { pulls: [pull(3, 'Bump zod from 3.22.2 to 3.22.4', { created_at: '2026-11-24T11:00:00Z' })] })
]

describe('security status', () => {
  test('refuses while alerts are open, the worst first, each with what is under way', async () => {
    const report = await world({ projects: two }).ask({ show: 'status' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'security-findings' })
    expect(report.result.alerts).toMatchObject([
      { repository: 'octo/shop', number: 2, package: 'ws', severity: 'critical', firstPatched: '2.0.0', pulls: [7] },
      { number: 1, package: 'left-pad', severity: 'medium', pulls: [] }
    ])
  })

  test('is done when nothing is open anywhere', async () => {
    expect(await world({ projects: [project('octo/shop')] }).ask()).toMatchObject({ outcome: 'done' })
  })

  test('asks every project, those of the policy before those of the owner', async () => {
    const all = await world({ projects: two }).ask({ 'all-projects': 'true' })
    const named = await world({ projects: two, policy: { triage: { projects: ['octo/api'] } } }).ask({
      'all-projects': 'true'
    })

    expect(all.result.projects).toEqual(['octo/shop', 'octo/api'])
    expect(named.result.projects).toEqual(['octo/api'])
  })

  test('names a project that cannot be read, and never takes it for clean', async () => {
    const unread = [{ fact: 'alerts', why: 'the token may not' }]
    const projects = [project('octo/shop'), project('octo/secret', { alerts: undefined, unread })]
    const report = await world({ projects }).ask({ 'all-projects': 'true' })

    expect(report).toMatchObject({ outcome: 'unavailable', reason: 'security-unread' })
    expect(report.result.unread).toEqual([{ repository: 'octo/secret', fact: 'alerts', why: 'the token may not' }])
  })

  test('names alerts whose shape it does not know', async () => {
    const report = await world({ projects: [project('octo/shop', { alerts: [{ number: 'x' }] })] }).ask()

    expect(report.result.unread).toMatchObject([{ repository: 'octo/shop', fact: 'alerts' }])
    expect(report.outcome).toBe('unavailable')
  })
})

describe('security updates', () => {
  test('equals the open set of the tools, and leaves people’s own out', async () => {
    const report = await world({ projects: two }).ask({ show: 'updates', 'all-projects': 'true', pending: 'true' })

    expect(report.outcome).toBe('done')
    expect(report.result.updates).toMatchObject([
      { repository: 'octo/shop', number: 7, source: 'dependabot', major: true, unattended: true, due: null },
      { repository: 'octo/api', number: 3, major: false, unattended: false }
    ])
    expect(report.result).not.toHaveProperty('alerts')
  })

  test('shows the clock that runs, and that its time is over', async () => {
    const { ask, ledger } = world({ projects: two })
    const data = {
      pull: 7,
      head: 'a'.repeat(40),
      decision: 'review',
      severity: 'high',
      gates: [],
      evidence: `sha256:${'0'.repeat(64)}`
    }
    const time = '2026-11-22T12:00:00.000Z'
    const draft = {
      kind: 'triage.decided',
      key: 'k',
      time,
      actor: { id: 1, login: 'x' },
      subject: { artifact: 'shop' },
      causes: [],
      data,
      policy: null
    }
    await ledger.append(() => ({ events: [draft as never] }))

    const report = await ask({ show: 'updates' })

    expect(report.result.updates).toMatchObject([{ number: 7, due: '2026-11-23T12:00:00.000Z', overdue: true }])
  })
})

const sbom = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  packages: [
    { name: 'left-pad', versionInfo: '1.0.0', licenseDeclared: 'MIT' },
    { name: 'viral', versionInfo: '2.0.0', licenseConcluded: 'GPL-3.0-only' },
    { name: 'silent', versionInfo: '3.0.0', licenseConcluded: 'NOASSERTION' }
  ]
})
const licences = { triage: { licenses: { allow: ['MIT'], deny: ['GPL-3.0-only'] } } }

describe('security report', () => {
  test.each(['md', 'json', 'sarif', 'pdf'])('writes every finding as %s, twice the same bytes', async format => {
    const one = world({ projects: two, policy: licences, files: { 'sbom.json': sbom } })
    const other = world({ projects: two, policy: licences, files: { 'sbom.json': sbom } })
    const report = await one.ask({ show: 'report', format, sbom: 'sbom.json' })
    await other.ask({ show: 'report', format, sbom: 'sbom.json' })

    const text = one.written.get(`security-report.${format}`) ?? ''
    expect(report.result.report).toBe(`/work/security-report.${format}`)
    for (const found of ['GHSA-0000-0000-0001', 'GHSA-0000-0000-0002', 'left-pad', 'viral', 'critical']) {
      expect(text).toContain(found)
    }
    expect(other.written.get(`security-report.${format}`)).toBe(text)
  })

  test('refuses a licence that the policy denies, and tells unknown ones', async () => {
    const { ask } = world({ projects: [project('octo/shop')], policy: licences, files: { 'sbom.json': sbom } })
    const report = await ask({ show: 'report', sbom: 'sbom.json' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'licence-denied' })
    expect(report.result.licences).toMatchObject([
      { name: 'viral', verdict: 'denied' },
      { name: 'silent', verdict: 'unknown', because: 'it names no licence' },
      { name: 'left-pad', verdict: 'allowed' }
    ])
  })

  test('writes nothing in a dry run', async () => {
    const { ask, written } = world({ projects: [project('octo/shop')] })

    expect(await ask({ show: 'report' }, true)).toMatchObject({ outcome: 'planned' })
    expect([...written.keys()]).toEqual([])
  })

  test('leaves no way for a title to become markup', async () => {
    const title = 'Bump `x` | <img src=x> [click](https://evil.example) from 1.0.0 to 2.0.0'
    const { ask, written } = world({ projects: [project('octo/shop', { pulls: [pull(7, title)] })] })
    await ask({ show: 'report' })

    const line = (written.get('security-report.md') ?? '').split('\n').find(text => text.includes('click')) ?? ''
    expect(line).toContain("`Bump 'x' \\| <img src=x> [click](https://evil.example) from 1.0.0 to 2.0.0`")
  })
})

describe('the schedule of the procedure', () => {
  test('is opened as issues, each once, however often it is asked for', async () => {
    const { ask, issues } = world({ projects: two })
    await ask({ show: 'report', remind: 'true' })
    await ask({ show: 'report', remind: 'true' })

    expect(issues.all.map(({ key }) => key)).toEqual([
      'security/daily/2026-11-24',
      'security/monthly/2026-11',
      'security/quarterly/2026-Q4'
    ])
    expect(issues.all[0]?.body).toContain('octo/shop#7')
    expect(issues.all[2]?.body).toContain('octo/shop#7')
  })

  test('has no daily issue on a day when nobody is waited for', async () => {
    const { ask, issues } = world({ projects: [project('octo/shop')] })
    await ask({ show: 'status', remind: 'true' })

    expect(issues.all.map(({ key }) => key)).toEqual(['security/monthly/2026-11', 'security/quarterly/2026-Q4'])
  })
})

test('takes no name for a project that is none', () => {
  const { ask } = world({ projects: two })

  expect(() => ask({ projects: 'not a repository' })).toThrow(expect.objectContaining({ kind: 'usage' }))
})
