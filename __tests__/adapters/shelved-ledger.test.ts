import { expect, test } from '@jest/globals'
import { createShelvedLedger } from '../../src/adapters/ledger/shelved-ledger.ts'
import { MemoryLedger } from '../../src/adapters/memory/memory-ledger.ts'
import { MemoryRegistry } from '../../src/adapters/memory/memory-oci-repository.ts'
import { OciStore } from '../../src/adapters/stores/oci-store.ts'
import { draft } from '../domain/ledger/drafts.ts'

/** Something is live in production that the store does not hold. */
async function settled(always: boolean) {
  const memory = new MemoryLedger()
  const place = { deployment: 'one', slot: 'a', generation: 1, buildId: 'build', job: 'job' } as const
  const live = draft('deployment.completed', { ...place, previous: null, action: 'deploy' })
  await memory.append(() => ({ events: [live] }))
  const { shelf } = new OciStore(new MemoryRegistry().repository('shop'))
  const shows = { artifact: 'web', environment: 'production', name: 'production', always }
  await createShelvedLedger(memory, [{ location: 'oci://registry.example/shop', shelf, shows }]).settle()
  return shelf.pointed('production')
}

test('a store that nothing else stands in for must hold what is live', async () => {
  await expect(settled(true)).rejects.toMatchObject({ kind: 'unavailable', code: 'store-refused' })
})

test('a store beside the registry of an image need not hold what is live', async () => {
  expect(await settled(false)).toBeUndefined()
})
