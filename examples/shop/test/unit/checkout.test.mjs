import assert from 'node:assert/strict'
import test from 'node:test'
import { checkout } from '../../src/checkout.mjs'
import { versionOf } from '../../src/version.mjs'

test('an order costs the sum of its items', () => {
  const items = [
    { id: 'kettle', quantity: 1 },
    { id: 'cup', quantity: 4 }
  ]
  assert.equal(checkout(items).order.total, 8500)
})

test('an empty basket, an unknown product and a negative quantity are refused', () => {
  for (const items of [undefined, [], [{ id: 'boat', quantity: 1 }], [{ id: 'cup', quantity: -1 }]])
    assert.ok(checkout(items).problem)
})

test('the version says null rather than guess an identity', () => {
  assert.deepEqual(versionOf({ version: '1.0.0' }, {}), { version: '1.0.0', build_id: null, digest: null })
})
