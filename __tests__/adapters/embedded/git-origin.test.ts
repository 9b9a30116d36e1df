import { expect, test } from '@jest/globals'
import { repositoryAt } from '../../../src/adapters/embedded/git-origin.ts'

test.each([
  'https://github.com/octo/shop.git',
  'https://github.com/octo/shop',
  'https://x-access-token:secret@github.com/octo/shop/',
  'git@github.com:octo/shop.git',
  'ssh://git@github.com:22/octo/shop.git'
])('reads the repository off %s', address => {
  expect(repositoryAt(address, 'github.com')).toBe('octo/shop')
})

test.each([
  'https://github.com.evil.example/octo/shop',
  'https://evil.example/github.com/octo/shop',
  'https://githubxcom/octo/shop',
  '/home/mona/shop',
  'https://github.com/octo',
  'git@gitlab.com:octo/shop.git'
])('takes %s for no repository on that server, so no token goes there', address => {
  expect(repositoryAt(address, 'github.com')).toBeUndefined()
})
