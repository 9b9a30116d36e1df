import { expect, test } from '@jest/globals'
import { addressOf, readRegistryCredentials } from '../../../src/domain/oci/credentials.ts'

test('reads a host, a user and a password from each line, and a password may hold anything but a line break', () => {
  const read = readRegistryCredentials('r.example:5000 ada:a:b c\n\n  ghcr.io  bot:t\n', 'registry-credentials')

  expect([...read]).toEqual([
    ['r.example:5000', { username: 'ada', password: 'a:b c' }],
    ['ghcr.io', { username: 'bot', password: 't' }]
  ])
})

test.each(['r.example', 'r.example ada', 'ada:secret', 'https://r.example ada:secret', 'r.example :secret'])(
  'refuses a line of another shape without showing it',
  text => {
    const read = () => readRegistryCredentials(`ghcr.io bot:t\n${text}`, 'registry-credentials')

    expect(read).toThrow('line 2')
    expect(read).not.toThrow('secret')
  }
)

test("knows Docker's registry by all its names, and where it listens", () => {
  const read = readRegistryCredentials('index.docker.io ada:t', 'registry-credentials')

  expect([...read.keys()]).toEqual(['docker.io'])
  expect(addressOf('docker.io')).toBe('registry-1.docker.io')
  expect(addressOf('registry.example')).toBe('registry.example')
})
