/**
 * Splits a command into words as people write them: spaces separate, quotes of either kind keep together.
 * Nothing is expanded. Undefined when a quote is not closed.
 */
export function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (const letter of text) {
    if (quote !== '') {
      if (letter === quote) quote = ''
      else word = `${word ?? ''}${letter}`
    } else if (letter === '"' || letter === "'") {
      quote = letter
      word ??= ''
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = `${word ?? ''}${letter}`
  }
  if (quote !== '') return undefined
  return word === undefined ? words : [...words, word]
}
