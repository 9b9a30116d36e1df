import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { candidates, completionScript } from '../../src/cli/completion.ts'
import { completionCommand } from '../../src/cli/completion-command.ts'

const all = [...commands, completionCommand]

test.each([
  [['pro'], ['promote']],
  [['ops', 'health'], ['health-check']],
  [['promote', '--mo'], ['--mode']],
  [
    ['rollout', '--mode', ''],
    ['rollback', 'run', 'step']
  ],
  [['rollout', '--rule', 's'], ['sequential']],
  [['promote', '--mode=plan', '--mo'], []],
  [['ops', 'nonsense', ''], []],
  [['security', 'status', '--sho'], []],
  [
    ['completion', ''],
    ['bash', 'fish', 'zsh']
  ]
])('after %j it offers %j', async (typed, offered) => {
  expect(await candidates(all, typed)).toEqual(offered)
})

test('every command is offered word by word, and each offers its own flags', async () => {
  for (const { words } of all.filter(command => command.behindFlag === undefined)) {
    const typed = words.split(' ')
    const begun = await candidates(all, [...typed.slice(0, -1), typed.at(-1) as string])

    expect(begun).toContain(typed.at(-1))
    if (words !== 'completion') expect(await candidates(all, [...typed, '--jso'])).toEqual(['--json'])
  }
})

test('the script for bash asks the program itself, and hands its answer to the shell', () => {
  const program = 'sluice() { printf "%s\\n" "$1" "[$2]" "[$3]"; }'
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is bash.
  const typed = 'COMP_WORDS=(sluice ops "sta"); COMP_CWORD=2; _sluice; printf "%s|" "${COMPREPLY[@]}"'

  const reply = execFileSync('bash', ['-c', `${program}\n${completionScript('bash')}\n${typed}`], { encoding: 'utf8' })

  expect(reply).toBe('internal-complete|[ops]|[sta]|')
})

test('a shell without a script is told which have one', () => {
  expect(() => completionScript('tcsh')).toThrow(/expected one of bash, zsh, fish, found "tcsh"/)
})
