/** Text from a service or a person, in one line of Markdown: it neither addresses people nor carries markup. */
export function plainMarkdown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.replaceAll(/[\\`*_{}[\]<>#@|!]/g, character => `&#${character.charCodeAt(0)};`)
}
