import { afterEach, expect, test } from '@jest/globals'
import { MemoryChannels } from '../../src/adapters/memory/memory-channels.ts'
import { createSlackChannels } from '../../src/adapters/notifiers/slack-channels.ts'
import { channelsContract } from './channels.contract.ts'
import { openWorkspace, type Workspace } from './notifiers/slack-workspace.ts'

const opened: Workspace[] = []
const pauses: number[] = []
const pause = async (milliseconds: number) => void pauses.push(milliseconds)
const draft = { name: 'inc-shop-inc-1', topic: 'P0: Service Down' }

afterEach(async () => {
  for (const workspace of opened.splice(0)) await workspace.close()
  pauses.length = 0
})

async function workspace() {
  const made = await openWorkspace()
  opened.push(made)
  return { made, open: () => createSlackChannels({ url: made.url, token: 'xoxb-secret', pause }) }
}

channelsContract('channels in memory', async () => {
  const channels = new MemoryChannels()
  const read = (id: string) => channels.all.find(one => one.id === id)?.messages.map(({ text }) => text) ?? []
  return { open: () => channels, read }
})

channelsContract('channels of Slack', async () => {
  const { made, open } = await workspace()
  const read = (id: string) => made.channels.find(one => one.id === id)?.messages.map(({ text }) => text) ?? []
  return { open, read }
})

test.each(['conversations.create', 'chat.postMessage'])('a lost answer of %s repeats nothing', async method => {
  const { made, open } = await workspace()
  const messages = ['one', 'two'].map(text => ({ key: text, text }))
  made.faults.push({ method, status: 504, isDone: true })

  const work = async () => open().post((await open().open(draft)).id, messages)
  await expect(work()).rejects.toMatchObject({ code: 'notifier-failed' })
  await work()

  expect(made.channels.map(one => one.messages.map(({ text }) => text))).toEqual([['one', 'two']])
})

test('waits as long as Slack asks when it is too fast', async () => {
  const { made, open } = await workspace()
  made.faults.push({ method: 'conversations.create', status: 429, isDone: false })

  await open().open(draft)

  expect(pauses).toEqual([1000])
})

test("a channel of that name that is somebody else's hears nothing", async () => {
  const { made, open } = await workspace()
  made.channels.push({ id: 'C9', name: draft.name, creator: 'U-mallory', messages: [] })

  await expect(open().open(draft)).rejects.toThrow("is somebody else's")
})

test('text from outside mentions nobody, and a failure holds no secret', async () => {
  const { made, open } = await workspace()
  const { id } = await open().open(draft)

  await open().post(id, [{ key: 'one', text: '<!channel> & <https://evil|click>' }])
  const failure = await createSlackChannels({ url: made.url, token: 'wrong-secret', pause }).open(draft).catch(String)

  expect(made.channels[0]?.messages[0]?.text).toBe('&lt;!channel&gt; &amp; &lt;https://evil¦click&gt;')
  expect(failure).toContain('invalid_auth')
  expect(failure).not.toContain('secret')
})
