import { type Html, html, link, row, table } from './html.ts'
import type { Passport, PassportEnvironment } from './passport-data.ts'
import { page } from './style.ts'

function day(time: string | undefined): string {
  return time === undefined ? '–' : time.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')
}

function question(words: string, answer: Html): Html {
  return html`<h2>${words}</h2>${answer}`
}

function identity({ artifact, record }: Passport): Html {
  const builds = record.buildRecords.map(build => html`, build <code>${build.buildId}</code>`)
  return html`<p>${artifact}${builds}<br><code>${record.digest}</code></p>`
}

function commit({ record }: Passport): Html {
  const lines = record.provenance.map(
    one => html`<p>${link(one.repository, one.repository)} at <code>${one.commit}</code>, ${one.ref}</p>`
  )
  return lines.length === 0
    ? html`<p class="bad">Not proven: the record holds no verified provenance.</p>`
    : html`${lines}`
}

function build({ record }: Passport): Html {
  const made = record.provenance.map(
    one =>
      html`<p>By <code>${one.workflow}</code> on ${one.runner}, ${link(one.runUrl, 'the run')}. Signed by <code>${one.signer.identity}</code>.</p>`
  )
  const times = record.buildRecords.map(one => html`<p>Built ${day(one.builtAt)} from branch ${one.branch}.</p>`)
  return made.length + times.length === 0 ? html`<p class="bad">Not proven.</p>` : html`${made}${times}`
}

function tests({ record }: Passport): Html {
  const rows = record.tests.map(test => {
    const tone = test.result === 'FAILED' ? 'bad' : 'good'
    return row([test.suite, html`<span class="${tone}">${test.result.toLowerCase()}</span>`, test.passed, test.failed])
  })
  return table(['suite', 'result', 'passed', 'failed'], rows, 'No verified test result.')
}

function approvals(passport: Passport): Html {
  const rows = passport.approvals.map(one => {
    const bypassed =
      one.bypassed.length === 0 ? 'none' : `${one.bypassed.join(', ')}: ${one.reason ?? 'no reason given'}`
    return row([one.environment, day(one.time), one.approvers.join(', ') || 'nobody; the gates alone', bypassed])
  })
  return table(['environment', 'decided', 'approved by', 'gates bypassed'], rows, 'No promotion was decided.')
}

function place(one: PassportEnvironment): Html {
  const name = one.url === undefined ? html`${one.environment}` : link(one.url, one.environment)
  const slot = one.slot === undefined ? '' : `, slot ${one.slot}`
  return row([name, `${one.state}${slot}`, day(one.since), day(one.until)])
}

function doubts({ record, unproven }: Passport): Html {
  const found = [
    ...record.recalls.map(recall => `Recalled ${day(recall.time)} by ${recall.actor}: ${recall.reason}`),
    ...(record.broken === undefined ? [] : [`The record was changed (${record.broken.code}): ${record.broken.detail}`]),
    ...(record.freshness === 'proven' ? [] : ['That this record is the newest: compare its head, below.']),
    ...unproven,
    ...record.ignored.map(line => `Line ${line.position + 1} proves nothing (${line.code}): ${line.detail}`)
  ]
  if (found.length === 0) return html`<p>Nothing that the policy asks for.</p>`
  return html`<ul>${found.map(text => html`<li>${text}</li>`)}</ul>`
}

function selfCheck({ record, check }: Passport): Html {
  const head = record.head === undefined ? undefined : html`<p>Head of the record: <code>${record.head}</code></p>`
  return html`<pre>${check.join('\n')}</pre>${head}`
}

function headline({ artifact, record, environments }: Passport): Html {
  if (record.recalls.length > 0) return html`<h1 class="bad">${artifact} was recalled.</h1>`
  if (record.broken !== undefined)
    return html`<h1 class="bad">${artifact}: the record was changed, trust none of it.</h1>`
  const running = environments.filter(one => one.state === 'running').map(one => one.environment)
  const where = running.length === 0 ? 'runs nowhere' : `runs in ${running.join(' and ')}`
  return html`<h1>${artifact} ${where}.</h1>`
}

/** Writes the passport of one digest as an HTML page in one file, one sheet when printed. */
export function passportPage(passport: Passport): string {
  const places = table(['environment', 'state', 'since', 'until'], passport.environments.map(place), 'Nowhere yet.')
  return page(
    `Passport · ${passport.artifact}`,
    html`<p class="muted">Passport of an artifact</p>${headline(passport)}
${question('What is it?', identity(passport))}
${question('From which commit?', commit(passport))}
${question('Built where and when?', build(passport))}
${question('Tested by what?', tests(passport))}
${question('Approved by whom?', approvals(passport))}
${question('Where does it run now?', places)}
${question('What was not proven?', doubts(passport))}
${question('How to check it yourself', selfCheck(passport))}`
  )
}
