import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'

function parse(router: string) {
  return parsePolicy(`version: 1\nenvironments: { production: {} }\nrollout: { router: ${router} }\n`, 'sluice.yml')
}

describe('the settings of a router', () => {
  test('are read with their defaults', () => {
    const { rollout } = parse('{ kind: haproxy, socket: /run/a.sock, map: /etc/shop.map }')

    expect(rollout?.router).toEqual({
      kind: 'haproxy',
      socket: ['/run/a.sock'],
      map: '/etc/shop.map',
      table: 'sluice_lease',
      key: undefined
    })
  })

  test.each([
    ['a kind that is not there, with the one that was meant', '{ kind: haproxi }', /Did you mean "haproxy"/],
    ['a kind that is nothing like one, with all there are', '{ kind: carrier-pigeon }', /embedded, haproxy, nginx/],
    ['a key of no kind, with the one that was meant', '{ kind: nginx, directry: /x }', /Did you mean "directory"/],
    ['a key of another kind', '{ kind: nginx, directory: /x, socket: /y }', /unknown key "socket"/],
    ['settings that are not complete', '{ kind: haproxy, map: /etc/shop.map }', /rollout\.router\.socket/],
    [
      'a path that could carry a second command',
      '{ kind: haproxy, socket: "/x; shutdown", map: /m }',
      /expected a path/
    ],
    ['a port that cannot be', '{ kind: embedded, port: 0 }', /rollout\.router\.port/],
    ['an address that is no web address', '{ kind: webhook, url: "file:///x", secret-env: S }', /http or https/]
  ])('refuse %s', (_, router, message) => {
    expect(() => parse(router)).toThrow(message)
  })
})
