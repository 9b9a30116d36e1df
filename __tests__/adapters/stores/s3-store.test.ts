import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { S3Store } from '../../../src/adapters/stores/s3-store.ts'
import { parseBucket } from '../../../src/domain/artifact/bucket.ts'
import { artifactShelfContract } from '../artifact-shelf.contract.ts'
import { artifactStoreContract } from '../artifact-store.contract.ts'
import { S3StandIn, s3Keys } from './s3.ts'

describe('a store that speaks like S3', () => {
  const server = new S3StandIn()
  let endpoint = ''
  let number = 0
  beforeAll(async () => {
    endpoint = await server.start()
  })
  afterAll(() => server.stop())

  const open = (keys = s3Keys) => {
    number += 1
    return new S3Store({
      bucket: 'acme',
      prefix: `shop/${number}`,
      region: 'eu-west-1',
      endpoint,
      secondMilliseconds: 1,
      ...keys
    })
  }

  artifactStoreContract('a bucket', async () => {
    const store = open()
    return { store, alter: async (digest, content) => server.alter(`acme/${store.keyOf(digest)}`, content) }
  })

  artifactShelfContract('a bucket', async () => ({ store: open(), other: open() }))

  test('signs every request so that an independent reading of the signature agrees', () => {
    expect(server.objects.size).toBeGreaterThan(10)
    expect(server.refusals).toEqual([])
  })

  test('says in the words of the store why it is refused', async () => {
    const store = open({ ...s3Keys, secretAccessKey: 'another secret' })
    const path = join(mkdtempSync(join(tmpdir(), 'sluice-s3-')), 'input')
    writeFileSync(path, 'content')

    const put = store.put(path, { fileName: 'shop.txt', mediaType: 'text/plain' })

    // A HEAD has no body to say more in.
    await expect(put).rejects.toMatchObject({ code: 'store-refused', message: expect.stringContaining('status 403') })
    await expect(store.shelf.pointed('live')).rejects.toMatchObject({
      message: expect.stringContaining('SignatureDoesNotMatch')
    })
  })

  test('is asked again while it is busy, and after an answer that got lost', async () => {
    const store = open()
    const path = join(mkdtempSync(join(tmpdir(), 'sluice-s3-')), 'input')
    writeFileSync(path, 'content for a busy store')
    server.trouble.push('503', 'lost', '503', '503')

    const { digest } = await store.put(path, { fileName: 'shop.txt', mediaType: 'text/plain' })
    server.trouble.push('lost')
    await store.shelf.attach(digest, ['one'])

    expect(server.trouble).toEqual([])
    expect(await store.shelf.evidence(digest)).toEqual(['one'])
  })

  test('evidence that two writers add at once is all there', async () => {
    const store = open()
    const path = join(mkdtempSync(join(tmpdir(), 'sluice-s3-')), 'input')
    writeFileSync(path, 'content')
    const { digest } = await store.put(path, { fileName: 'shop.txt', mediaType: 'text/plain' })

    await Promise.all(['one', 'two', 'three'].map(line => store.shelf.attach(digest, [line])))

    expect([...(await store.shelf.evidence(digest))].sort()).toEqual(['one', 'three', 'two'])
  })
})

test.each(['s3://', 's3://UPPER/x', 's3://acme/../other', 's3://acme//x', 'https://acme'])(
  '%s names no bucket',
  address => {
    expect(() => parseBucket(address, 'store')).toThrow('s3://bucket')
  }
)
