import { expect, test } from '@jest/globals'
import { shop, withGitHub } from './client.ts'

function labels(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `label-${index}` }))
}

test.each([
  [30, 1],
  [31, 2],
  [61, 3]
])('%i labels come in %i pages of the usual size', async (count, pages) => {
  await withGitHub({ labels: labels(count) }, async ask => {
    const seen: string[] = []
    let next: string | undefined = `${shop}/labels`
    let asked = 0
    while (next !== undefined) {
      const answer = await ask('GET', next)
      seen.push(...answer.body.map(({ name }: { name: string }) => name))
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
      asked += 1
    }

    expect(asked).toBe(pages)
    expect(new Set(seen).size).toBe(count)
  })
})

test('never gives more than 100 a page, and an empty page behind the last', async () => {
  await withGitHub({ labels: labels(120) }, async ask => {
    const large = await ask('GET', `${shop}/labels?per_page=500`)
    const behind = await ask('GET', `${shop}/labels?per_page=100&page=3`)

    expect(large.body).toHaveLength(100)
    expect(behind.body).toEqual([])
    expect(behind.headers.get('link')).toContain('rel="first"')
  })
})

test('a list inside an object keeps the count of all', async () => {
  const environments = Array.from({ length: 3 }, (_, index) => ({ name: `e${index}` }))
  await withGitHub({ environments }, async ask => {
    const { body } = await ask('GET', `${shop}/environments?per_page=2`)

    expect(body.total_count).toBe(3)
    expect(body.environments).toHaveLength(2)
  })
})

test('alerts page by a cursor', async () => {
  const alerts = [1, 2, 3].map(number => ({ number, state: 'open' }))
  await withGitHub({ alerts }, async ask => {
    const first = await ask('GET', `${shop}/dependabot/alerts?per_page=2`)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''

    const second = await ask('GET', next)

    expect(next).toContain('after=')
    expect(second.body).toMatchObject([{ number: 3 }])
  })
})

test('answers 304 to a reader who has the newest already', async () => {
  await withGitHub({}, async ask => {
    const first = await ask('GET', shop)

    const again = await ask('GET', shop, undefined, { 'if-none-match': first.headers.get('etag') ?? '' })

    expect(again).toMatchObject({ status: 304, body: '' })
  })
})
