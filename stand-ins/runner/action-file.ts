import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

export const repositoryRoot = resolve(import.meta.dirname, '..', '..')

/** What the runner takes from an action.yml. */
export interface ActionFile {
  readonly directory: string
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string; readonly 'post-if'?: string }
}

export function readActionFile(action: string): ActionFile {
  const directory = join(repositoryRoot, 'actions', action)
  const file = parse(readFileSync(join(directory, 'action.yml'), 'utf8')) as Partial<ActionFile>
  if (file.runs === undefined) throw new Error(`actions/${action}/action.yml has no runs`)
  return { directory, inputs: file.inputs ?? {}, outputs: file.outputs ?? {}, runs: file.runs }
}

/** The INPUT_… variables: names in capitals with `_` for blanks, defaults filled in, '' for what is absent. */
export function inputVariables(
  file: ActionFile,
  inputs: Readonly<Record<string, string>>,
  token: string
): Record<string, string> {
  const defaults = Object.entries(file.inputs).map(
    ([name, input]) => [name, expand(input.default ?? '', token)] as const
  )
  const given = Object.entries(inputs).map(([name, text]) => [name, text] as const)
  const named = [...defaults, ...given].map(([name, text]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    text
  ])
  return Object.fromEntries(named)
}

function expand(text: string, token: string): string {
  return text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token)
}
