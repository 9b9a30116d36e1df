import { measureAll } from './measure.ts'

// npm run bench: what things cost on this machine. Times are printed and never asserted.
measureAll([
  ['cold starts and sizes', 'cold-start.ts'],
  ['verifying', 'evidence.ts'],
  ['scripts that a build loads', 'loaded-scripts.ts'],
  ['copies between repositories', 'copy.ts'],
  ['smoke checks', 'smoke.ts'],
  ['judging', 'judge.ts'],
  ['rollbacks under load', 'rollback.ts'],
  ['folding the ledger for a status', 'fold.ts'],
  ['the incident of a rollback', 'rollback-incident.ts']
])
