import { ReadableStream } from 'node:stream/web'
import { describe, expect, test } from '@jest/globals'
import { type Asking, download } from '../../../src/adapters/stores/oci-download.ts'
import type { OciDescriptor } from '../../../src/domain/oci/manifest.ts'

const blob: OciDescriptor = { mediaType: 'text/plain', digest: `sha256:${'a'.repeat(64)}`, size: 10 }

interface Part {
  readonly status?: number
  readonly from?: number
  readonly text: string
  readonly breaks?: boolean
  /** How often the text comes. */
  readonly times?: number
}

/** A registry that gives these parts, one for each question. */
function giving(...parts: readonly Part[]) {
  const asked: (string | undefined)[] = []
  const session: Asking = {
    host: 'r.example',
    pause: async () => undefined,
    ask: async ({ headers = {} }) => {
      const { status = 200, from, text, breaks = false, times = 1 } = parts[asked.length] ?? { status: 404, text: '' }
      asked.push(headers.range)
      const chunks = async function* () {
        for (let time = 0; text !== '' && time < times; time += 1) yield Buffer.from(text)
        if (breaks) throw new Error('terminated')
      }
      const body = ReadableStream.from(chunks())
      const range = from === undefined ? {} : { 'content-range': `bytes ${from}-9/10` }
      return new Response(body as unknown as BodyInit, { status, headers: range })
    }
  }
  return { session, asked }
}

async function read({ session }: { readonly session: Asking }): Promise<string> {
  let text = ''
  for await (const chunk of download(session, '/v2/shop/blobs/x', blob)) text += Buffer.from(chunk).toString()
  return text
}

describe('a download that breaks off', () => {
  test.each<[string, Part]>([
    ['where it was', { status: 206, from: 4, text: '456789' }],
    ['from the beginning, where the registry knows no ranges', { text: '0123456789' }],
    [
      'from a little earlier, where the registry gives more than it was asked for',
      { status: 206, from: 2, text: '23456789' }
    ]
  ])('goes on %s', async (_, second) => {
    const registry = giving({ text: '0123', breaks: true }, second)

    expect(await read(registry)).toBe('0123456789')
    expect(registry.asked).toEqual([undefined, 'bytes=4-'])
  })

  test('is refused where the registry would leave a gap', async () => {
    const registry = giving({ text: '0123', breaks: true }, { status: 206, from: 6, text: '6789' })

    await expect(read(registry)).rejects.toMatchObject({ code: 'store-refused' })
  })

  test('ends after some tries', async () => {
    const registry = giving(...Array.from({ length: 9 }, () => ({ status: 206, text: '', breaks: true })))

    await expect(read(registry)).rejects.toMatchObject({ message: expect.stringContaining('breaks off') })
  })
})

test('takes no more than was announced', async () => {
  const registry = giving({ text: 'more than ten', times: 3 })

  expect(await read(registry)).toBe('more than ten')
  expect(registry.asked).toHaveLength(1)
})

test('says that a blob is missing', async () => {
  await expect(read(giving())).rejects.toMatchObject({ code: 'artifact-missing' })
})
