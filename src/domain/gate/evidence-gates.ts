import { shortDigest } from '../digest.ts'
import type { GateFacts } from './facts.ts'
import { failed, type GateAnswer, passed } from './gate.ts'

/** Was this digest built by whom the policy trusts, and is its record whole? */
export function provenanceGate({ record, digest }: GateFacts): GateAnswer {
  const expected = 'SLSA provenance of this digest, signed by a trusted builder'
  if (record.broken !== undefined) {
    return failed('provenance', record.broken.code, 'the record was altered', expected, record.broken.detail)
  }
  const [provenance] = record.provenance
  if (provenance !== undefined) {
    const source = `${provenance.commit.slice(0, 7)}`
    return passed('provenance', `built from ${source}, signed by ${provenance.signer.identity}`)
  }
  const [ignored] = record.ignored
  if (ignored !== undefined) {
    const found = `${record.ignored.length} statements that do not count, first: ${ignored.detail}`
    return failed('provenance', 'gate-provenance-untrusted', 'no trusted provenance', expected, found)
  }
  return failed(
    'provenance',
    'gate-provenance-missing',
    'no provenance',
    expected,
    `nothing about ${shortDigest(digest)}`
  )
}

/** Does each required suite have a verified passing result for this digest? One failing result closes. */
export function testsGate({ rules, record }: GateFacts): GateAnswer {
  const missing = rules.requires.filter(suite => !suitePassed(record.tests, suite))
  const [first] = missing
  if (first === undefined) {
    const counts = rules.requires.map(suite => showSuite(record.tests.find(test => test.suite === suite)))
    return passed('tests', counts.join(', '))
  }
  const found = record.tests.filter(test => test.suite === first).map(test => `${test.result} for this digest`)
  const expected = `a passing ${first} statement about this digest`
  return failed(
    'tests',
    'gate-tests-missing',
    `${missing.join(', ')}: no verified pass`,
    expected,
    found.join(', ') || 'none'
  )
}

/** Was the digest recalled? A verified recall anywhere denies, and so does one in the ledger. */
export function recallGate({ record, recalled }: GateFacts): GateAnswer {
  const [recall] = record.recalls
  if (recall === undefined && !recalled) return passed('recall', 'not recalled')
  const found = recall === undefined ? 'recalled, as the ledger tells' : `recalled by ${recall.actor}: ${recall.reason}`
  return failed('recall', 'gate-recall-recalled', 'recalled', 'a digest that nobody recalled', found)
}

function suitePassed(tests: GateFacts['record']['tests'], suite: string): boolean {
  const results = tests.filter(test => test.suite === suite)
  return results.length > 0 && results.every(test => test.result === 'PASSED')
}

function showSuite(test: GateFacts['record']['tests'][number] | undefined): string {
  if (test === undefined) return ''
  const count = test.passed + test.failed
  return count === 0 ? `${test.suite} passed` : `${test.suite} ${test.passed}/${count}`
}
