import { expect, test } from '@jest/globals'
import { type MemoryAnswer, memoryHttp } from '../../../src/adapters/memory/memory-http.ts'
import { workflowTokens } from '../../../src/adapters/probes/workflow-tokens.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'

const environment = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.test/token?api-version=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-secret'
}

function tokens(answer: (request: HttpRequest) => MemoryAnswer, given: Record<string, string> = environment) {
  return workflowTokens(given, memoryHttp(answer))
}

test("asks the runner for a token for the audience, with the runner's own token, in the time that is left", async () => {
  const asked: HttpRequest[] = []
  const runner = tokens(request => {
    asked.push(request)
    return { body: '{"value":"the.token"}' }
  })

  expect(await runner.token('https://shop.test', 120)).toBe('the.token')
  expect(asked[0]).toMatchObject({
    url: 'https://runner.test/token?api-version=2&audience=https%3A%2F%2Fshop.test',
    headers: { authorization: 'Bearer runner-secret' },
    timeoutMilliseconds: 120
  })
})

test.each([
  ['outside a workflow', () => ({ body: '{}' }), {}],
  ['when it refuses', () => ({ status: 403, body: '{"value":"x"}' }), environment],
  ['when it answers something else', () => ({ body: '<html>' }), environment]
])('says what is missing %s', async (_, answer, given) => {
  const told = await tokens(answer, given)
    .token('shop', 1000)
    .catch((thrown: unknown) => thrown)

  expect(told).toMatchObject({ code: 'smoke-no-token', hint: expect.stringContaining('id-token: write') })
})
