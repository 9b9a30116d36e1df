import { describe, expect, test } from '@jest/globals'
import { createGitHubPermissions } from '../../../src/adapters/github/permissions.ts'
import { MemoryIssues } from '../../../src/adapters/memory/memory-issues.ts'
import { createMemoryPermissions } from '../../../src/adapters/memory/memory-permissions.ts'
import { incidentInTitle, readComment } from '../../../src/domain/incident/comment.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { commentOf } from '../../../src/operations/ops/answer.ts'
import { ops } from '../../../src/operations/ops/index.ts'
import type { Block, Report } from '../../../src/report.ts'
import { withShop } from '../../adapters/github/connections.ts'
import { openDesk } from '../ops-incident/desk.ts'

interface Asked {
  readonly body: string
  readonly login?: string
  readonly id?: number
  readonly title?: string
  readonly type?: string
}

/** A repository in which ada may write, and an incident with its issue. */
async function openRepository() {
  const desk = openDesk()
  await desk.say({ severity: 'P1', title: 'Slow' })
  const issues = new MemoryIssues()
  await issues.open({ key: 'INC-1', title: 'P1: Slow (INC-1)', body: '', labels: [], assignees: [] })
  const called: (readonly [string, RawInputs])[] = []
  const commands = {
    known: ['ops status', 'ops incident'],
    run: async (words: string, inputs: RawInputs): Promise<Report> => {
      called.push([words, inputs])
      if (words === 'ops incident') return desk.say(inputs)
      return { outcome: 'done', headline: 'status', blocks: [], result: {} }
    }
  }
  const permissions = createMemoryPermissions({ ada: 'write', eve: 'read' })
  const ports = { commands, permissions, issues }
  const drive = (raw: RawInputs, event?: object, dryRun = false) =>
    runOperation(
      ops,
      { ...desk.about, ports, run: { ...desk.about.run, event: event as never }, inputs: parseInputs(ops.Inputs, raw) },
      { dryRun, line: () => undefined }
    )
  const comment = ({ body, login = 'ada', id = 7, title = 'P1: Slow (INC-1)', type = 'User' }: Asked) =>
    drive({}, { action: 'created', issue: { number: 1, title }, comment: { id, body, user: { login, type } } })
  return { desk, issues, called, drive, comment, answers: () => issues.all[0]?.comments.map(one => one.body) ?? [] }
}

test('a command in a comment of somebody who may write is followed, and answered on the issue', async () => {
  const { desk, comment, answers } = await openRepository()

  const report = await comment({ body: '/ack I am looking' })

  expect(report).toMatchObject({ outcome: 'done', outputs: { command: 'ops incident' } })
  expect((await desk.incidents())[0]?.acknowledgedAt).toBeDefined()
  expect(answers()).toEqual([expect.stringContaining('**INC-1 P1 · triage · Slow**')])
})

test('the same comment again changes nothing and gets no second answer, whatever was said in between', async () => {
  const { desk, comment, answers } = await openRepository()
  await comment({ body: '/update still looking', id: 1 })
  await comment({ body: '/update found it', id: 2 })
  const before = await desk.kinds()

  const again = await comment({ body: '/update still looking', id: 1 })

  expect(again.outcome).toBe('unchanged')
  expect(await desk.kinds()).toEqual(before)
  expect(answers()).toHaveLength(2)
})

test.each([
  ['may only read', 'eve'],
  ['nobody knows', 'mallory']
])('whoever %s is not heard, and gets no answer', async (_, login) => {
  const { called, comment, answers } = await openRepository()

  const report = await comment({ body: '/resolve', login })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'command-not-allowed' })
  expect([called, answers()]).toEqual([[], []])
})

test.each([
  ['no command', { body: 'I think that /ack would be good' }],
  ['a path', { body: '/usr/bin is full' }],
  ['written by a program', { body: '/ack', type: 'Bot' }]
])('a comment that is %s is left alone', async (_, asked) => {
  const { called, comment, answers } = await openRepository()

  expect((await comment(asked)).outcome).toBe('unchanged')
  expect([called, answers()]).toEqual([[], []])
})

test('a command on an issue that is about no incident is refused there', async () => {
  const { comment, answers } = await openRepository()

  expect(await comment({ body: '/ack', title: 'A bug' })).toMatchObject({ reason: 'incident-unknown' })
  expect(answers()).toEqual([expect.stringContaining('this issue is about no incident')])
})

test('a refusal of the command is the answer, and fails the step', async () => {
  const { comment, answers } = await openRepository()

  const report = await comment({ body: '/resolve' })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'incident-not-verified' })
  expect(answers()[0]).toContain('incident-not-verified')
})

test('text of a stranger is plain words in an answer', async () => {
  const { comment, answers } = await openRepository()

  await comment({ body: '/update </details> @everyone | `x` <img src=x>' })

  expect(answers()[0]).not.toMatch(/<img|@everyone|<\/details>/)
})

test('every part of an answer is plain words', () => {
  const text = '@everyone <img src=x> `x` [i](j)'
  const blocks: readonly Block[] = [
    { kind: 'text', text },
    { kind: 'next', text },
    { kind: 'details', title: text, text },
    { kind: 'link', text, target: text },
    { kind: 'checks', checks: [{ mark: 'failed', name: text, text }] },
    { kind: 'table', columns: [text], rows: [[text]] }
  ]

  const answer = commentOf({ outcome: 'done', headline: text, blocks, result: {} })

  expect(answer.split('everyone')).toHaveLength(12)
  expect(answer).not.toMatch(/[@<>`[\]]/)
})

test.each([
  ['deployments, newest first', {}, ['row 0', 'row 49'], ['row 50'], '10 further rows'],
  ['a timeline, newest last', { newestLast: true }, ['row 10', 'row 59'], ['row 9'], '10 earlier rows']
])('a long table keeps the newest rows and says how many it left out: %s', (_, order, kept, dropped, told) => {
  const rows = Array.from({ length: 60 }, (_, row) => [`row ${row}`])
  const table = { kind: 'table' as const, columns: ['what'], rows, ...order }

  const lines = commentOf({ outcome: 'done', headline: 'x', blocks: [table], result: {} }).split('\n')

  expect(lines).toEqual(expect.arrayContaining(kept.map(text => `| ${text} |`)))
  expect(lines.filter(line => dropped.some(text => line === `| ${text} |`))).toEqual([])
  expect(lines.at(-1)).toContain(told)
})

test('a verb is run with its arguments, and one that there is not is refused with those that there are', async () => {
  const { called, drive } = await openRepository()

  await drive({ command: 'status', arguments: 'policy: other.yml\n\nlimit: 3' })
  const unknown = await drive({ command: 'format-disk' })

  expect(called).toEqual([['ops status', { policy: 'other.yml', limit: '3' }]])
  expect(unknown).toMatchObject({ outcome: 'refused', reason: 'bad-command' })
  expect(JSON.stringify(unknown.blocks)).toContain('status, incident, comment')
})

test('a dry run asks the verb itself, so it is planned or refused as the real run would be', async () => {
  const { desk, drive } = await openRepository()
  const dry = (text: string) => drive({ command: 'incident', arguments: text, 'dry-run': 'true' }, undefined, true)
  const before = await desk.kinds()

  const reports = [await dry('severity: P2\ntitle: Slower'), await dry('id: INC-1\nto: resolved')]

  expect(reports).toMatchObject([
    { outcome: 'planned', outputs: { command: 'ops incident' } },
    { outcome: 'refused', reason: 'incident-not-verified' }
  ])
  expect(await desk.kinds()).toEqual(before)
})

test('an argument that is none is a wrong input', () => {
  expect(() => parseInputs(ops.Inputs, { command: 'status', arguments: '--limit=3' })).toThrow(/name: value/)
})

describe('a comment is read', () => {
  test.each([
    ['/ack', { ack: 'true' }],
    ['/ack I have it', { ack: 'true', note: 'I have it' }],
    ['/role commander @alice', { assign: 'commander=alice' }],
    ['/severity P0 it spreads', { severity: 'P0', note: 'it spreads' }],
    ['/cause an index was dropped', { cause: 'an index was dropped' }],
    ['/update still looking', { note: 'still looking' }],
    ['/update mitigation rolling back', { to: 'mitigation', note: 'rolling back' }],
    ['/update verification', { to: 'verification' }],
    ['/update resolved as it seems', { note: 'resolved as it seems' }],
    ['/update triage again', { note: 'triage again' }],
    ['/resolve all is well', { to: 'resolved', note: 'all is well' }],
    [
      '/resolve\r\ncause: an index was dropped\r\naction: refuse it\r\nowner: bob\r\ndue: 2026-03-10\r\ncustomers: yes, they saw errors',
      {
        to: 'resolved',
        cause: 'an index was dropped',
        action: 'refuse it',
        owner: 'bob',
        due: '2026-03-10',
        customers: 'true'
      }
    ]
  ])('as inputs of ops incident: %j', (body, inputs) => {
    expect(readComment(body)).toEqual({ kind: 'say', inputs })
  })

  test.each(['status', 'deployments', 'alerts', 'health-check', 'metrics'])('as one that only looks: %s', verb => {
    expect(readComment(`/sluice ${verb}`)).toEqual({ kind: 'look', words: `ops ${verb}` })
  })

  test.each([
    '/role boss @alice',
    '/role commander',
    '/severity P9',
    '/cause',
    '/update',
    '/sluice rollback',
    '/sluice constructor',
    '/resolve\nwhatever',
    '/resolve\nto: triage',
    '/resolve\ncustomers: maybe',
    `/update ${'x'.repeat(10_001)}`
  ])('as unclear, with what was expected: %j', body => {
    expect(readComment(body).kind).toBe('unclear')
  })

  test.each(['', 'hello', '/', '/constructor', '/toString x', ' /ack'])('as no command: %j', body => {
    expect(readComment(body)).toEqual({ kind: 'nothing' })
  })
})

test.each([
  ['P1: Slow (INC-12)', 'INC-12'],
  ['(INC-3) P1: Slow', undefined],
  ['Slow (INC-)', undefined],
  [`${'('.repeat(900)}(INC-1)`, 'INC-1']
])('the incident of an issue is at the end of its title: %s', (title, id) => {
  expect(incidentInTitle(title)).toBe(id)
})

test('asks GitHub what an account may do', async () => {
  await withShop({ private: true, collaborators: { mona: 'admin', ann: 'write' } }, async connection => {
    const permissions = createGitHubPermissions(connection)

    const known = [await permissions.of('mona'), await permissions.of('ann'), await permissions.of('dependabot-bot')]

    expect(known).toEqual(['admin', 'write', 'none'])
  })
})
