import { expect, test } from '@jest/globals'
import { type AwsRequest, signedHeaders } from '../../../src/adapters/aws/signature.ts'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }

type Plain = Pick<AwsRequest, 'method' | 'url' | 'headers' | 'body'>

async function signatureOf(plain: Plain, service: string, region: string, time: string, sessionToken?: string) {
  const request = { ...plain, service, region, now: new Date(time) }
  const { authorization } = await signedHeaders(request, { ...credentials, sessionToken })
  return authorization?.split('Signature=')[1]
}

test("a plain request is signed as the vendor's own test vector has it", async () => {
  const request = { method: 'GET' as const, url: 'https://example.amazonaws.com/', headers: {}, body: '' }

  expect(await signatureOf(request, 'service', 'us-east-1', '2015-08-30T12:36:00Z')).toBe(
    '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'
  )
})

test('a call of a JSON service is signed as an independent signer does', async () => {
  const headers = {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': 'GraniteServiceVersion20100801.GetMetricData'
  }
  const request = {
    method: 'POST' as const,
    url: 'https://monitoring.eu-central-1.amazonaws.com/',
    headers,
    body: '{"a":1}'
  }

  expect(await signatureOf(request, 'monitoring', 'eu-central-1', '2026-01-02T03:04:05Z', 'token/==')).toBe(
    '201f7c9005287621d5f60dd15448616ddea97a2fd5e6ff497b0989cefcc22796'
  )
})

test('an escaped path and an unordered query are signed as an independent signer does', async () => {
  const url = 'https://lambda.eu-central-1.amazonaws.com/2015-03-31/functions/web%3Alive/aliases/a?Marker=b%20c&A=1'
  const request = { method: 'GET' as const, url, headers: {}, body: '' }

  expect(await signatureOf(request, 'lambda', 'eu-central-1', '2026-01-02T03:04:05Z')).toBe(
    '32aed31f20a4b0eb010b0988d1c756fbd1b18bc0406872d737551fdc8c5c6c71'
  )
})
