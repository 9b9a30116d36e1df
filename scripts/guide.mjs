// Follows docs/your-service.md and writes what its commands really print below them.
import { readFileSync, writeFileSync } from 'node:fs'
import { followGuide, readGuide } from '../__tests__/docs/guide.ts'

const path = 'docs/your-service.md'
let markdown = readFileSync(path, 'utf8')
const steps = followGuide(readGuide(markdown))
let from = 0
for (const { commands, code, printed } of steps) {
  if (code !== 0) {
    console.error(`${commands}\nended with ${code}:\n${printed}`)
    process.exit(1)
  }
  const after = markdown.indexOf('```text\n', markdown.indexOf(commands, from)) + '```text\n'.length
  const end = markdown.indexOf('```', after)
  markdown = markdown.slice(0, after) + printed + markdown.slice(end)
  from = after
}
writeFileSync(path, markdown)
console.log(`${path}: ${steps.length} outputs written`)
