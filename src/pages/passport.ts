import type { VerifiedProvenance } from '../domain/evidence/verified.ts'
import { type Html, html, link, row, table } from './html.ts'
import type { Passport, PassportApproval, PassportEnvironment } from './passport-data.ts'
import { passportStyle } from './passport-style.ts'
import { page } from './style.ts'

function instant(time: string | undefined): string {
  return time === undefined ? '–' : time.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')
}

function question(words: string, answer: Html, size: 'half' | 'whole' = 'half'): Html {
  return html`<section class="${size}"><h2>${words}</h2>${answer}</section>`
}

function identity({ artifact, record }: Passport): Html {
  const builds = record.buildRecords.map(build => html`, build <code>${build.buildId}</code>`)
  const materials = record.sboms.map(sbom => html`<p>Parts listed: ${sbom.components} (${sbom.format})</p>`)
  return html`<p><b>${artifact}</b>${builds}</p><p><code>${record.digest}</code></p>${materials}`
}

function commit({ record }: Passport): Html {
  const lines = record.provenance.map(
    one => html`<p><code>${one.commit}</code></p><p>${repository(one)}, ${one.ref}</p>`
  )
  return lines.length === 0
    ? html`<p class="bad">Not proven: the record holds no verified provenance.</p>`
    : html`${lines}`
}

function repository({ repository, workflow, runner }: VerifiedProvenance): Html {
  if (runner === 'local') return html`of a repository on that person's machine`
  const origin = /^https?:\/\/[^/\s]+/.exec(workflow)?.[0]
  return html`of ${origin === undefined ? repository : link(`${origin}/${repository}`, repository)}`
}

function build({ record }: Passport): Html {
  const times = record.buildRecords.map(one => html`<p>${instant(one.builtAt)}, from branch ${one.branch}</p>`)
  const made = record.provenance.map(one => {
    const run = /^https?:/.test(one.runUrl) ? html`, ${link(one.runUrl, 'the run')}` : undefined
    const where = one.runner === 'local' ? "on a person's own machine" : `on a ${one.runner} runner`
    const signer = html`<p>signed by <code>${one.signer.identity}</code></p>`
    return html`<p>by <code>${one.workflow}</code> ${where}${run}</p>${signer}<p>SLSA build level ${one.level}</p>`
  })
  return made.length + times.length === 0 ? html`<p class="bad">Not proven.</p>` : html`${times}${made}`
}

function tests({ record }: Passport): Html {
  const rows = record.tests.map(test => {
    const tone = test.result === 'FAILED' ? 'bad' : 'good'
    const mark = test.result === 'FAILED' ? '✗' : '✓'
    const result = html`<span class="${tone}">${mark} ${test.result.toLowerCase()}</span>`
    // Somebody's word is no count of tests.
    const counts = test.stated ? ['stated', 'stated'] : [test.passed, test.failed]
    return row([test.suite, result, ...counts])
  })
  return table(['suite', 'result', 'passed', 'failed'], rows, 'No verified test result.')
}

function approvals(passport: Passport): Html {
  const rows = passport.approvals.map(one => row([one.environment, instant(one.time), people(one), gates(one)]))
  return table(['environment', 'decided', 'by', 'gates'], rows, 'No promotion was decided.')
}

function people({ decidedBy, approved }: PassportApproval): string {
  return approved ? `${decidedBy}, approved by others` : `${decidedBy}, nobody else`
}

function gates({ verdict, gates: { asked, open }, bypassed, reason }: PassportApproval): Html {
  const by = bypassed.length === 0 ? '' : `, bypassed ${bypassed.join(', ')}: ${reason ?? 'no reason given'}`
  const tone = verdict === 'passed' && bypassed.length === 0 ? 'good' : 'bad'
  return html`<span class="${tone}">${verdict === 'passed' ? '✓' : '✗'} ${open} of ${asked} open${by}</span>`
}

function place(one: PassportEnvironment): Html {
  const name = one.url === undefined ? html`${one.environment}` : link(one.url, one.environment)
  const slot = one.slot === undefined ? '' : `, slot ${one.slot}`
  const tone =
    one.state === 'running' ? 'good' : one.state === 'rolled back' || one.state === 'failed' ? 'bad' : 'muted'
  return row([name, html`<span class="${tone}">${one.state}${slot}</span>`, instant(one.since), instant(one.until)])
}

function doubts({ record, unproven }: Passport): Html {
  const found = [
    ...record.recalls.map(recall => `Recalled ${instant(recall.time)} by ${recall.actor}: ${recall.reason}`),
    ...(record.broken === undefined ? [] : [`The record was changed (${record.broken.code}): ${record.broken.detail}`]),
    ...(record.freshness === 'proven' ? [] : [freshness(record)]),
    ...unproven,
    ...record.ignored.map(line => `Line ${line.position + 1} proves nothing (${line.code}): ${line.detail}`)
  ]
  if (found.length === 0) return html`<p>Nothing that the policy asks for.</p>`
  return html`<ul>${found.map(text => html`<li>${text}</li>`)}</ul>`
}

function freshness({ uncovered }: Passport['record']): string {
  if (uncovered === undefined) return 'That this record is the newest: compare its head with the ledger.'
  return `That this record is the newest: its head does not say ${uncovered}.`
}

function selfCheck({ record, check }: Passport): Html {
  const head = record.head === undefined ? undefined : html`<p>Head of the record: <code>${record.head}</code></p>`
  const byKey = record.provenance[0]?.signer.kind !== 'certificate'
  const needs = byKey ? 'no account and no network' : 'no account'
  return html`<p>In the folder of this page, with ${needs}:</p><pre>${check.join('\n')}</pre>
<p>Without Sluice: <code>node sluice-verify.mjs</code> and the same words. It is one file.</p>${head}`
}

function headline({ artifact, record, environments }: Passport): Html {
  if (record.recalls.length > 0) return html`<h1 class="bad">${artifact} was recalled.</h1>`
  if (record.broken !== undefined)
    return html`<h1 class="bad">${artifact}: the record was changed, trust none of it.</h1>`
  const running = environments.filter(one => one.state === 'running').map(one => one.environment)
  return html`<h1>${artifact} ${running.length === 0 ? 'runs nowhere' : `runs in ${running.join(' and ')}`}.</h1>`
}

/** The way of the artifact as one line: each environment with a mark, a word and a time. */
function way({ environments }: Passport): Html {
  const marks = { running: '●', staged: '◐', replaced: '○', 'rolled back': '✗', failed: '✗', never: '·' } as const
  const steps = environments.map(
    one =>
      html`<li class="${one.state.replace(' ', '-')}"><b>${marks[one.state]} ${one.environment}</b><span>${one.state}</span><span>${one.since === undefined ? '' : instant(one.since)}</span></li>`
  )
  return steps.length === 0 ? html`` : html`<ol class="way">${steps}</ol>`
}

/** Writes the passport of one digest as an HTML page in one file, one sheet when printed. */
export function passportPage(passport: Passport): string {
  const places = table(['environment', 'state', 'since', 'until'], passport.environments.map(place), 'Nowhere yet.')
  const body = html`<p class="muted">Passport of an artifact</p>${headline(passport)}
${way(passport)}
<div class="questions">
${question('What is it?', identity(passport))}
${question('From which commit?', commit(passport))}
${question('Built where and when?', build(passport))}
${question('Tested by what?', tests(passport))}
${question('Approved by whom?', approvals(passport), 'whole')}
${question('Where does it run now?', places, 'whole')}
${question('What was not proven?', doubts(passport), 'whole')}
${question('How to check it yourself', selfCheck(passport), 'whole')}
</div>`
  return page(`Passport · ${passport.artifact}`, body, passportStyle)
}
