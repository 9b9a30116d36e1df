import { afterEach, expect, test } from '@jest/globals'
import { withinLimit } from '../../../src/adapters/probes/limit.ts'
import { type Asked, lookupWithin } from '../../../src/adapters/probes/lookup.ts'
import { closeAll, nameServer } from './servers.ts'

afterEach(closeAll)

const system: Asked['system'] = (name, _, done) => done(null, [{ address: `system says ${name}`, family: 4 }])

function lookUp(name: string, servers: readonly string[], options = { all: true }): Promise<unknown> {
  const work = (limit: Parameters<typeof lookupWithin>[0]) =>
    new Promise((resolve, reject) => {
      lookupWithin(limit, { servers, system })(name, options, (error, found) =>
        error ? reject(error) : resolve(found)
      )
    })
  return withinLimit({ about: name, milliseconds: 60_000, work })
}

test('asks the name servers, in either form of an answer', async () => {
  const server = await nameServer([192, 0, 2, 7])

  expect(await lookUp('shop.test', [server])).toEqual([{ address: '192.0.2.7', family: 4 }])
  expect(await lookUp('shop.test', [server], { all: false })).toBe('192.0.2.7')
})

test('asks the system for names of this machine, and for those that the servers do not know', async () => {
  const server = await nameServer(undefined)

  expect(await lookUp('localhost', ['127.0.0.1:9'])).toEqual([{ address: 'system says localhost', family: 4 }])
  expect(await lookUp('cart.internal', [server])).toEqual([{ address: 'system says cart.internal', family: 4 }])
})

test('gives a silent name server up when time is over, and never asks the system, which could not be stopped', async () => {
  const server = await nameServer(undefined, true)
  const told: unknown[] = []
  const stuck = withinLimit({
    about: 'shop.test',
    milliseconds: 50,
    work: limit =>
      new Promise(() => {
        const refuse: Asked['system'] = () => told.push('system')
        lookupWithin(limit, { servers: [server], system: refuse })('shop.test', { all: true }, error =>
          told.push(error?.code)
        )
      })
  })

  await expect(stuck).rejects.toMatchObject({ code: 'smoke-timeout' })
  while (told.length === 0) await new Promise(resolve => setImmediate(resolve))
  expect(told).toEqual(['ECANCELLED'])
})
