import { measureAll } from './measure.ts'

// npm run campaign: the full sizes of what the suite plays a sample of.
measureAll([
  ['tampering with a record', 'tampering.ts'],
  ['attacks on a dependency update', 'triage-campaign.ts'],
  ['a sweep of five hundred updates', 'triage-sweep.ts'],
  ['ten thousand ticks of the clocks of reviews', 'triage-clock.ts'],
  ['a megabyte of hostile text', 'triage-hostile.ts'],
  ['tampering with a ledger, and writers at once', 'ledger.ts'],
  ['crashes of a promotion', 'promote-crash.ts'],
  ['odd images through a real registry', 'odd-images.ts'],
  ['a copy struck at every request', 'copy-faults.ts'],
  ['faults of GitHub in a release', 'github-faults.ts'],
  ['the release pipeline from its workflow files', 'pipeline.ts'],
  ['nights of release trains', 'nights.ts'],
  ['release windows in every zone', 'windows.ts'],
  ['the runner killed in a rollout', 'campaign-kill.ts'],
  ['the way back', 'rollback.ts'],
  ['what a smoke test sees', 'smoke-bars.ts'],
  ['a million requests while weights change', 'shifts.ts'],
  ['the judge against other rules', 'campaign-judge.ts'],
  ['what is said to be noticed', 'campaign-power.ts'],
  ['alerts on incidents and on quiet months', 'alert-detection.ts'],
  ['incidents with copies, disorder and deaths', 'incident-histories.ts']
])
