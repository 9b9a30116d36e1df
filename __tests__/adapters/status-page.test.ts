import { afterEach, expect, test } from '@jest/globals'
import { MemoryStatusPage } from '../../src/adapters/memory/memory-status-page.ts'
import { createStatuspage } from '../../src/adapters/notifiers/statuspage-updates.ts'
import { type JsonServer, serveJson } from './metrics/json-server.ts'
import { statusPageContract } from './status-page.contract.ts'

interface Kept {
  readonly id: string
  readonly name: string
  status: string
  metadata: unknown
  readonly bodies: string[]
}

const servers: JsonServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

/** As much of Statuspage as incidents need: listing, opening one, adding an update to one. */
async function pageServer(faults: number[] = []) {
  const incidents: Kept[] = []
  const server = await serveJson(({ method, url, body }) => {
    if (method === 'GET') return incidents.map(({ bodies: _, ...shown }) => shown)
    const { incident } = JSON.parse(body) as { incident: Kept & { body: string } }
    const id = url.pathname.split('/')[2]
    const known = incidents.find(one => one.id === id)
    if (method === 'PATCH' && known === undefined) return 404
    if (known === undefined) incidents.push({ ...incident, id: `i${incidents.length}`, bodies: [incident.body] })
    else {
      Object.assign(known, { status: incident.status, metadata: incident.metadata })
      known.bodies.push(incident.body)
    }
    const fault = faults.shift() ?? 200
    return fault === 200 ? { id } : fault
  })
  servers.push(server)
  const open = () => createStatuspage({ url: `${server.url}/incidents`, apiKey: 'secret-key', pause: async () => {} })
  return { open, incidents }
}

statusPageContract('a status page in memory', async () => {
  const page = new MemoryStatusPage()
  return { open: () => page, read: () => [...page.shown.values()].map(all => all.map(({ text }) => text)) }
})

statusPageContract('Statuspage', async () => {
  const { open, incidents } = await pageServer()
  return { open, read: () => incidents.map(({ bodies }) => bodies) }
})

test.each([0, 1])('a lost answer of update %d shows nothing twice', async lost => {
  const { open, incidents } = await pageServer([...Array.from({ length: lost }, () => 200), 504])
  const updates = ['one', 'two'].map((text, at) => ({ key: `${at}`, text, state: 'resolved' as const }))

  const failed = await open()
    .publish('INC-1', updates)
    .catch((thrown: unknown) => thrown)
  await open().publish('INC-1', updates)

  expect(failed).toMatchObject({ code: 'notifier-in-doubt' })
  expect(incidents.map(({ bodies, status }) => [bodies, status])).toEqual([[['one', 'two'], 'resolved']])
})
