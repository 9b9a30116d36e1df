import { readFileSync } from 'node:fs'

/** The first block in a language that docs/routers.md shows, so that what people copy is what is tested. */
export function shownIn(language: string): string {
  return shownBlocks(language)[0] as string
}

export function shownBlocks(language: string): readonly string[] {
  const page = readFileSync('docs/routers.md', 'utf8')
  const found = page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))
  return [...found].map(([, text]) => text ?? '')
}

/** The text with each of the named parts put in another one's place. Throws where one is not there. */
export function withPlaces(text: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((all, [shown, real]) => {
    if (!all.includes(shown)) throw new Error(`docs/routers.md does not show ${shown}`)
    return all.replaceAll(shown, real)
  }, text)
}
