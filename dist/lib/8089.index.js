export const id = 8089;
export const ids = [8089];
export const modules = {

/***/ 77967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Patience)
/* harmony export */ });
class Patience {
    #controller = new AbortController();
    #milliseconds;
    #timer;
    constructor(milliseconds) {
        this.#milliseconds = milliseconds;
        this.renew();
    }
    get signal() {
        return this.#controller.signal;
    }
    renew() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#controller.abort(new Error('nothing moved')), this.#milliseconds);
    }
    rest() {
        clearTimeout(this.#timer);
    }
    async *watch(chunks) {
        for await (const chunk of chunks) {
            this.renew();
            yield chunk;
        }
    }
}


/***/ }),

/***/ 48089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3Store: () => (/* binding */ S3Store)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/oci-index.js
var oci_index = __webpack_require__(8130);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var aws4fetch_esm = __webpack_require__(12580);
// EXTERNAL MODULE: ./lib/src/adapters/stores/patience.js
var stores_patience = __webpack_require__(77967);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/s3-bucket.js





const patienceMs = 300_000;
const slowestBytesPerMs = 100;
const mostTries = 5;
class S3Bucket {
    address;
    #settings;
    constructor(settings) {
        this.#settings = settings;
        const { bucket, region, endpoint } = settings;
        const amazon = `https://s3.${region}.amazonaws.com/${bucket}`;
        const hosted = bucket.includes('.') ? amazon : `https://${bucket}.s3.${region}.amazonaws.com`;
        this.address = endpoint === undefined ? hosted : `${endpoint.replace(/\/+$/, '')}/${bucket}`;
    }
    get bucket() {
        return this.#settings.bucket;
    }
    async ask(request) {
        for (let attempt = 1;; attempt += 1) {
            const answer = await this.#askOnce(request).catch((thrown) => {
                if (attempt === mostTries)
                    throw thrown;
                return undefined;
            });
            const isBusy = answer === undefined || answer.status === 429 || answer.status >= 500;
            if (answer !== undefined && (!isBusy || attempt === mostTries))
                return answer;
            await answer?.body?.cancel();
            await this.pause(2 ** (attempt - 1) / 2);
        }
    }
    pause(seconds) {
        return (0,external_node_timers_promises_.setTimeout)(seconds * (this.#settings.secondMilliseconds ?? 1000));
    }
    async #askOnce({ method, key, headers = {}, body, hash }) {
        const url = `${this.address}/${key}`;
        const { accessKeyId, secretAccessKey, sessionToken, region } = this.#settings;
        const given = { ...headers, 'x-amz-content-sha256': hash ?? hashOf(body) };
        const keys = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
        const signer = new aws4fetch_esm/* AwsV4Signer */.s({ method, url, headers: given, service: 's3', region, ...keys });
        const signed = await signer.sign();
        const sent = { method, headers: signed.headers, redirect: 'manual' };
        const bytes = typeof body === 'object' ? body.size : 0;
        const patience = new stores_patience/* Patience */.i(patienceMs + bytes / slowestBytesPerMs);
        try {
            return await fetch(signed.url, { ...sent, signal: patience.signal, ...(body !== undefined && { body }) });
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `${new URL(url).host} does not answer ${method} ${key}`, cause);
        }
        finally {
            patience.rest();
        }
    }
    async refused(answer, what) {
        const text = (await answer.text().catch(() => '')).slice(0, 10_000);
        const code = /<Code>([A-Za-z]{1,60})<\/Code>/.exec(text)?.[1];
        const status = code === undefined ? `status ${answer.status}` : `status ${answer.status}, ${code}`;
        return (0,failure/* unavailable */.hU)('store-refused', `s3://${this.#settings.bucket} refuses ${what}: ${status}`);
    }
}
function hashOf(body) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(typeof body === 'string' ? body : '')
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/s3-shelf.js


const largestRecordBytes = 64 * 1024 * 1024;
const s3_shelf_mostTries = 20;
const noBody = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
class S3Shelf {
    #store;
    #sameKind;
    constructor(store, sameKind) {
        this.#store = store;
        this.#sameKind = sameKind;
    }
    async takeOver(digest, from) {
        const source = this.#sameKind(from);
        const { bucket } = this.#store;
        if (source === undefined || new URL(source.bucket.address).origin !== new URL(bucket.address).origin)
            return undefined;
        const stored = await source.find(digest);
        if (stored === undefined)
            throw (0,failure/* unavailable */.hU)('artifact-missing', `${source.location} has no artifact ${digest}`);
        const known = await this.#store.find(digest);
        if (known?.bytes !== stored.bytes)
            await this.#copy(source, digest);
        const lines = (await source.shelf?.evidence(digest)) ?? [];
        await this.attach(digest, lines);
        return { digest, blobBytesUploaded: 0, manifestBytes: 0, mounted: known ? 0 : 1, referrers: lines.length };
    }
    async attach(digest, lines) {
        await this.#demand(digest);
        for (let attempt = 0; attempt < s3_shelf_mostTries; attempt += 1) {
            const { text, etag } = await read(this.#store.bucket, this.#recordKey(digest));
            const known = linesIn(text);
            const fresh = [...new Set(lines)].filter(line => !known.includes(line));
            if (fresh.length === 0)
                return;
            const headers = etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag };
            const body = [...known, ...fresh].map(line => `${line}\n`).join('');
            const answer = await this.#put({ key: this.#recordKey(digest), headers, body });
            if (answer.ok)
                continue;
            if (answer.status !== 412 && answer.status !== 409) {
                throw await this.#store.bucket.refused(answer, `evidence about ${digest}`);
            }
            await this.#store.bucket.pause(Math.random() * (1 + attempt));
        }
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.#store.location} does not keep the evidence about ${digest}`);
    }
    async evidence(digest) {
        return linesIn((await read(this.#store.bucket, this.#recordKey(digest))).text);
    }
    async point(name, digest) {
        await this.#demand(digest);
        const answer = await this.#put({ key: this.#nameKey(name), body: digest });
        if (!answer.ok)
            throw await this.#store.bucket.refused(answer, `the name ${name}`);
        if ((await this.pointed(name)) === digest)
            return;
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.#store.location}: the name ${name} does not say what was written`);
    }
    async pointed(name) {
        const { text } = await read(this.#store.bucket, this.#nameKey(name));
        return (0,domain_digest/* isDigest */.Bc)(text) ? text : undefined;
    }
    async #copy(source, digest) {
        const { bucket } = this.#store;
        const headers = { 'x-amz-copy-source': `/${source.bucket.bucket}/${source.keyOf(digest)}` };
        const answer = await bucket.ask({ method: 'PUT', key: this.#store.keyOf(digest), headers, hash: noBody });
        const text = answer.ok ? (await answer.text()).slice(0, 10_000) : '';
        if (!answer.ok || text.includes('<Error>'))
            throw await bucket.refused(answer, `to copy ${digest}`);
    }
    async #demand(digest) {
        if ((await this.#store.find(digest)) !== undefined)
            return;
        throw (0,failure/* unavailable */.hU)('artifact-missing', `${this.#store.location} has no artifact ${digest}`);
    }
    async #put(request) {
        return this.#store.bucket.ask({ method: 'PUT', ...request });
    }
    #recordKey(digest) {
        return `${this.#store.prefix}sha256/${(0,domain_digest/* hexOf */.ZD)(digest)}/artifact.sigstore.jsonl`;
    }
    #nameKey(name) {
        return `${this.#store.prefix}names/${encodeURIComponent(name)}`;
    }
}
async function read(bucket, key) {
    const answer = await bucket.ask({ method: 'GET', key });
    if (answer.status === 404)
        return { text: '' };
    if (!answer.ok)
        throw await bucket.refused(answer, `to give ${key}`);
    if (Number(answer.headers.get('content-length') ?? 0) > largestRecordBytes) {
        throw (0,failure/* unavailable */.hU)('store-refused', `s3://${bucket.bucket}/${key} is larger than any record`);
    }
    const etag = answer.headers.get('etag');
    return { text: await answer.text(), ...(etag !== null && { etag }) };
}
function linesIn(text) {
    return text.split('\n').filter(line => line !== '');
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/s3-store.js











const nameHeader = 'x-amz-meta-sluice-name';
const largestBytes = 5 * 1024 ** 3;
class S3Store {
    location;
    bucket;
    prefix;
    shelf;
    constructor(settings) {
        this.bucket = new S3Bucket(settings);
        this.prefix = settings.prefix === '' ? '' : `${settings.prefix}/`;
        this.location = `s3://${settings.bucket}/${settings.prefix}`.replace(/\/$/, '');
        this.shelf = new S3Shelf(this, from => (from instanceof S3Store ? from : undefined));
    }
    keyOf(digest) {
        return `${this.prefix}sha256/${(0,domain_digest/* hexOf */.ZD)(digest)}/artifact`;
    }
    async put(path, artifact) {
        const { digest, bytes } = await (0,files.hashFile)(path);
        const known = await this.find(digest);
        if (known !== undefined && (await (0,files.digestOfChunks)(this.#bytesOf(digest, known.bytes))) === digest)
            return known;
        if (bytes > largestBytes)
            throw tooLarge(this.location, bytes);
        const fileName = (0,oci_index/* safeName */.jC)(artifact.fileName);
        const answer = await this.bucket.ask({
            method: 'PUT',
            key: this.keyOf(digest),
            headers: { 'content-type': artifact.mediaType, [nameHeader]: encodeURIComponent(fileName) },
            body: await (0,external_node_fs_.openAsBlob)(path),
            hash: (0,domain_digest/* hexOf */.ZD)(digest)
        });
        if (!answer.ok)
            throw await this.bucket.refused(answer, `the artifact ${digest}`);
        await answer.body?.cancel();
        return { digest, bytes, fileName };
    }
    async find(digest) {
        const answer = await this.bucket.ask({ method: 'HEAD', key: this.keyOf(digest) });
        if (answer.status === 404)
            return undefined;
        if (!answer.ok)
            throw await this.bucket.refused(answer, `to look for ${digest}`);
        return {
            digest,
            bytes: Number(answer.headers.get('content-length') ?? 0),
            fileName: nameIn(answer.headers.get(nameHeader) ?? '')
        };
    }
    async fetch(digest, directory) {
        const stored = await this.find(digest);
        if (stored === undefined)
            throw missing(this.location, digest);
        await (0,promises_.mkdir)(directory, { recursive: true });
        const quarantine = (0,files.temporaryIn)(directory);
        try {
            const body = external_node_stream_.Readable.from(this.#bytesOf(digest, stored.bytes));
            await (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(quarantine, { flags: 'wx' }));
            const found = (await (0,files.hashFile)(quarantine)).digest;
            if (found !== digest)
                throw altered(this.location, digest, found);
            const target = (0,external_node_path_.join)(directory, stored.fileName);
            await (0,files.moveInto)(quarantine, target);
            return target;
        }
        finally {
            await (0,promises_.rm)(quarantine, { force: true });
        }
    }
    async *#bytesOf(digest, most) {
        const answer = await this.bucket.ask({ method: 'GET', key: this.keyOf(digest) });
        if (answer.status === 404)
            throw missing(this.location, digest);
        if (!answer.ok || answer.body === null)
            throw await this.bucket.refused(answer, `to give ${digest}`);
        let size = 0;
        try {
            for await (const chunk of answer.body) {
                size += chunk.length;
                yield chunk;
                if (size > most)
                    return;
            }
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `${this.location} breaks off in the middle of ${digest}`, cause);
        }
    }
}
function nameIn(text) {
    try {
        return (0,oci_index/* safeName */.jC)(decodeURIComponent(text));
    }
    catch {
        return 'artifact';
    }
}
function tooLarge(location, bytes) {
    const message = `${location} takes a file of up to 5 GiB in one request, and this one has ${bytes} bytes`;
    return (0,failure/* unavailable */.hU)('store-refused', message, undefined, 'nothing was written; a registry takes larger ones');
}
function missing(location, digest) {
    return (0,failure/* unavailable */.hU)('artifact-missing', `${location} has no artifact ${digest}`);
}
function altered(location, digest, found) {
    return (0,failure/* refused */.J5)('artifact-altered', `${location} holds other bytes: expected ${digest}, found ${found}`);
}


/***/ }),

/***/ 12580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AwsV4Signer)
/* harmony export */ });
/* unused harmony export AwsClient */
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}




/***/ })

};
