import { readerOf } from '../update/readers.ts'
import type { Case } from './case.ts'
import type { ChangedFile } from './evidence.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'

/** Were only manifests and lock files touched, each of them modified in place, and could each be read? */
export function filesGate({ evidence, readings }: Case): GateAnswer {
  const { files, pull } = evidence
  if (files === undefined) return unknown('files', 'the files of the pull request')
  const told = pull.changed_files ?? files.length
  if (files.length === 0 || told !== files.length)
    return unknown('files', `all ${told} files; ${files.length} were read`)
  const known = new Set(readings.map(reading => reading.path))
  const foreign = files.map(file => ({ file, why: foreignBecause(file, known) })).find(({ why }) => why !== undefined)
  if (foreign !== undefined) {
    const expected = 'manifests and lock files, modified in place'
    return failed('files', 'triage-file-foreign', {
      text: `${foreign.file.filename} does not belong to an update`,
      expected,
      found: foreign.why ?? ''
    })
  }
  const smuggled = mixesWorkflows(readings)
  if (smuggled !== undefined) {
    const text = `${smuggled} comes along with an update of something else`
    return failed('files', 'triage-file-foreign', { text, expected: 'workflows alone', found: smuggled })
  }
  const unread = files.find(file => !readings.some(reading => reading.path === file.filename))
  if (unread !== undefined) return unknown('files', `the content of ${unread.filename}`)
  const empty = readings.find(reading => reading.before.length > 0 && reading.after.length === 0)
  if (empty !== undefined) return unknown('files', `any package in ${empty.path} after the change`)
  const silent = readings.find(reading => reading.changes.length === 0)
  if (silent !== undefined) return unknown('files', `a package that changed in ${silent.path}`)
  return passed(
    'files',
    files
      .map(file => file.filename)
      .join(', ')
      .slice(0, 500)
  )
}

function foreignBecause(file: ChangedFile, known: ReadonlySet<string>): string | undefined {
  if (file.status !== 'modified') return file.status
  if (file.previous_filename != null) return `renamed from ${file.previous_filename}`
  return readerOf(file.filename) === undefined && !known.has(file.filename)
    ? 'neither manifest nor lock file'
    : undefined
}

/** A workflow runs with the repository's rights, so it never rides along with another ecosystem. */
function mixesWorkflows(readings: Case['readings']): string | undefined {
  const workflow = readings.find(reading => reading.ecosystem === 'github-actions')
  return readings.some(reading => reading.ecosystem !== 'github-actions') ? workflow?.path : undefined
}
