/** Text from a service or a person, in one line of Markdown: it neither addresses people nor carries markup. */
export function plainMarkdown(text: string): string {
  // What is not seen may turn the order of the letters round it, or hide some.
  const line = text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.replaceAll(/[\\`*_{}[\]<>#@|!]/g, character => `&#${character.charCodeAt(0)};`)
}
