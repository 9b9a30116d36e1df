const readContents = 'contents=read'

/**
 * GraphQL refuses without a word about the permission that would be enough, as REST names it in a header. So here is
 * what each question needs, in the words of that header; deployments are listed to be written.
 */
const needs: Readonly<Record<string, string>> = {
  'reading the ledger': readContents,
  'reading a record': readContents,
  'reading files': readContents,
  'appending to the ledger': 'contents=write',
  'listing deployments': 'deployments=write',
  'reading a pull request': 'pull_requests=read',
  'reading around a pull request': 'pull_requests=read',
  'arming a merge': 'contents=write, pull_requests=write',
  'queueing a merge': 'contents=write, pull_requests=write'
}

export function permissionsFor(doing: string): Readonly<Record<string, string>> {
  const accepted = needs[doing]
  return accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted }
}
