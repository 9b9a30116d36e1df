import type { Environment } from './known-secrets.ts'

/** What a stream can do: redraw a line in place, show colours, and how wide it is. */
export interface Abilities {
  readonly moves: boolean
  readonly colours: boolean
  readonly columns: number
}

/** A log: lines for good, without colours. */
export const plain: Abilities = { moves: false, colours: false, columns: 80 }

/** Is responsible for lines that people read: for good, or redrawn in place while something is under way. */
export interface Screen {
  readonly abilities: Abilities
  /** Writes lines that stay. Takes the place of the line that was live. */
  line(text: string): void
  /** Shows a line until the next one. Without movement only the first line of each `step` is written. */
  live(text: string, step: string): void
  /** Lets the line that is live stay; without movement, writes it if nobody saw it yet. */
  settle(): void
}

/** Tells what a stream can do. Movement needs a terminal; `NO_COLOR` and `TERM=dumb` are respected. */
export function abilitiesOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Environment
): Abilities {
  const terminal = stream.isTTY === true && environment.TERM !== 'dumb'
  return { moves: terminal, colours: terminal && !environment.NO_COLOR, columns: stream.columns ?? 80 }
}

const eraseLine = '\r\u001b[2K'

export function createScreen(write: (text: string) => void, abilities: Abilities): Screen {
  const { moves, colours, columns } = abilities
  const shown = (text: string) => (colours ? paint(text) : text)
  let live = false
  let lastStep: string | undefined
  let unseen: string | undefined
  const erase = () => {
    if (live) write(eraseLine)
    live = false
  }
  return {
    abilities,
    line: text => {
      erase()
      lastStep = undefined
      unseen = undefined
      write(`${shown(text)}\n`)
    },
    live: (text, step) => {
      if (moves) write(eraseLine + shown(clip(text, columns - 1)))
      else if (step !== lastStep) write(`${shown(text)}\n`)
      unseen = moves || step !== lastStep ? undefined : text
      live = moves
      lastStep = step
    },
    settle: () => {
      if (live) write('\n')
      if (unseen !== undefined) write(`${shown(unseen)}\n`)
      live = false
      unseen = undefined
    }
  }
}

/** Cuts a line that would wrap: one that wraps cannot be redrawn. */
export function clip(text: string, columns: number): string {
  const characters = [...text]
  return characters.length <= columns ? text : `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`
}

const colours = { red: 31, green: 32, yellow: 33, dim: 90, bold: 1 } as const
const marks: readonly (readonly [RegExp, keyof typeof colours])[] = [
  [/✓|█+/g, 'green'],
  [/✗/g, 'red'],
  [/ [?!] /g, 'yellow'],
  [/░+| · /g, 'dim'],
  [/^ {2}v\d+ /gm, 'bold']
]

/** Colours the marks that a text carries anyway, so that colour never says anything by itself. */
function paint(text: string): string {
  return marks.reduce(
    (painted, [mark, colour]) => painted.replace(mark, found => `\u001b[${colours[colour]}m${found}\u001b[0m`),
    text
  )
}
