export const id = 9126;
export const ids = [9126,4367];
export const modules = {

/***/ 56695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ signedHeaders)
/* harmony export */ });
/* harmony import */ var aws4fetch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12580);

async function signedHeaders(request, credentials) {
    const { method, url, body, headers, service, region, now } = request;
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const signer = new aws4fetch__WEBPACK_IMPORTED_MODULE_0__/* .AwsV4Signer */ .s({
        method,
        url,
        ...(body !== '' && { body }),
        headers,
        allHeaders: true,
        accessKeyId,
        secretAccessKey,
        ...(sessionToken && { sessionToken }),
        service,
        region,
        datetime: now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
    });
    return Object.fromEntries((await signer.sign()).headers);
}


/***/ }),

/***/ 14367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectXml: () => (/* binding */ selectXml)
/* harmony export */ });
/* harmony import */ var _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98351);
/* harmony import */ var xpath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28408);


function selectXml(path, xml) {
    const parsed = nestsTooDeep(xml) ? undefined : parse(xml);
    if (parsed === undefined)
        return undefined;
    const selected = xpath__WEBPACK_IMPORTED_MODULE_1__.useNamespaces(namespacesOf(parsed))(path, parsed);
    if (!Array.isArray(selected))
        return [String(selected)];
    return selected.map(node => node.textContent ?? node.nodeValue ?? '');
}
const deepestElements = 1000;
function nestsTooDeep(xml) {
    let depth = 0;
    for (const [tag] of xml.matchAll(/<[/\w][^<>]*>?/g)) {
        if (tag.startsWith('</'))
            depth -= 1;
        else if (!tag.endsWith('/>'))
            depth += 1;
        if (depth > deepestElements)
            return true;
    }
    return false;
}
function parse(xml) {
    try {
        const parser = new _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__/* .DOMParser */ .S4({
            onError: (level, message) => {
                if (level !== 'warning')
                    throw new _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB(message);
            }
        });
        return parser.parseFromString(xml, 'text/xml');
    }
    catch {
        return undefined;
    }
}
function namespacesOf(document) {
    const attributes = Array.from(document.documentElement?.attributes ?? []);
    const declared = attributes.filter(attribute => attribute.name.startsWith('xmlns:'));
    return Object.fromEntries(declared.map(attribute => [attribute.name.slice('xmlns:'.length), attribute.value]));
}


/***/ }),

/***/ 9126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAlbRouter: () => (/* binding */ createAlbRouter)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/slot.js
var slot = __webpack_require__(51979);
// EXTERNAL MODULE: ./lib/src/adapters/aws/signature.js
var signature = __webpack_require__(56695);
// EXTERNAL MODULE: ./lib/src/adapters/probes/markup-xml.js
var markup_xml = __webpack_require__(14367);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/alb-api.js



const version = '2015-12-01';
async function callAlb(access, action, parameters) {
    const { exchange, endpoint, region, credentials, now } = access;
    const body = new URLSearchParams({ Action: action, Version: version, ...parameters }).toString();
    const contentType = 'application/x-www-form-urlencoded; charset=utf-8';
    const url = `${endpoint}/`;
    const headers = { 'content-type': contentType };
    const about = { method: 'POST', url, body, headers, service: 'elasticloadbalancing', region, now: now() };
    const { status, text } = await exchange({
        method: 'POST',
        url,
        headers: await (0,signature/* signedHeaders */.H)(about, credentials),
        body
    });
    if (status !== 200) {
        const [code = ''] = alb_api_select(text, 'ErrorResponse/Error/Code');
        const [message = text] = alb_api_select(text, 'ErrorResponse/Error/Message');
        throw (0,failure/* unavailable */.hU)('router-refused', `AWS answered ${action} with ${status} ${code}: ${message.slice(0, 200)}`);
    }
    return { texts: path => alb_api_select(text, `${action}Response/${action}Result/${path}`) };
}
function alb_api_select(xml, path) {
    const steps = path.split('/').map(step => {
        const [, name = '', position = ''] = /^(\w+)(\[\d+\])?$/.exec(step) ?? [];
        return `*[local-name()="${name}"]${position}`;
    });
    const found = (0,markup_xml.selectXml)(`/${steps.join('/')}`, xml);
    if (found === undefined)
        throw (0,failure/* unavailable */.hU)('router-refused', 'AWS answered with something that is no XML');
    return found;
}

// EXTERNAL MODULE: ./lib/src/adapters/routers/fences.js
var fences = __webpack_require__(14478);
// EXTERNAL MODULE: ./lib/src/adapters/routers/leaseless-router.js
var leaseless_router = __webpack_require__(59475);
// EXTERNAL MODULE: ./lib/src/adapters/routers/steering-notes.js
var steering_notes = __webpack_require__(78667);
// EXTERNAL MODULE: ./lib/src/adapters/routers/turns.js
var turns = __webpack_require__(53362);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/alb-router.js







const wholeWeight = 500;
const tagKeys = { fence: 'sluice:fence', live: 'sluice:live' };
function createAlbRouter(settings) {
    const { rule } = settings;
    return (0,leaseless_router/* createLeaselessRouter */.h)({
        kind: 'aws-alb',
        granularity: 1 / wholeWeight,
        shiftMs: 10_000,
        read: () => readState(settings),
        change: wanted => (0,turns/* inTurn */.l)(rule, () => change(settings, wanted))
    });
}
async function change(settings, wanted) {
    const { rule, targetGroups } = settings;
    (0,fences/* passFence */.r)(wanted.fence, (await readState(settings)).fence);
    await callAlb(settings, 'AddTags', {
        'ResourceArns.member.1': rule,
        ...numbered('Tags', [
            { Key: tagKeys.fence, Value: String(wanted.fence) },
            { Key: tagKeys.live, Value: wanted.blue }
        ])
    });
    const green = Math.round(wanted.weight * wholeWeight);
    const groups = [
        { TargetGroupArn: targetGroups[wanted.blue], Weight: String(wholeWeight - green) },
        { TargetGroupArn: targetGroups[wanted.green], Weight: String(green) }
    ];
    const { action, arn, actions } = wordsOf(rule);
    const forward = `${actions}.member.1`;
    await callAlb(settings, `Modify${action}`, {
        [arn]: rule,
        [`${forward}.Type`]: 'forward',
        ...numbered(`${forward}.ForwardConfig.TargetGroups`, groups)
    });
    const { fence } = await readState(settings);
    (0,fences/* passFence */.r)(wanted.fence, fence);
}
async function readState(settings) {
    const { rule, targetGroups } = settings;
    const { action, arn, actions } = wordsOf(rule);
    const [described, tagged] = await Promise.all([
        callAlb(settings, `Describe${action}s`, { [`${arn}s.member.1`]: rule }),
        callAlb(settings, 'DescribeTags', { 'ResourceArns.member.1': rule })
    ]);
    const weights = weightsOf(described, `${action}s/member/${actions}/member`, rule);
    const [a, b] = [weights.get(targetGroups.a), weights.get(targetGroups.b)];
    if (weights.size !== 2 || a === undefined || b === undefined || a + b === 0) {
        throw odd(rule, 'must forward to the target groups of both slots, and to no other');
    }
    const notes = (0,steering_notes/* notesIn */.PH)(tagsOf(tagged), b > a ? 'b' : 'a', tagKeys);
    if (notes === undefined)
        throw odd(rule, 'has tags that are not ours');
    const { live, fence } = notes;
    const green = (0,slot/* otherSlot */.j)(live);
    return { blue: live, green, weight: (green === 'a' ? a : b) / (a + b), fence, leaseMs: null };
}
function weightsOf(described, path, rule) {
    const types = described.texts(`${path}/Type`);
    if (types.length !== 1 || types[0] !== 'forward')
        throw odd(rule, 'must have one action, which forwards');
    const [sticky] = described.texts(`${path}/ForwardConfig/TargetGroupStickinessConfig/Enabled`);
    if (sticky === 'true')
        throw odd(rule, 'keeps users with a target group, which overrides its weights');
    const groups = `${path}/ForwardConfig/TargetGroups/member`;
    const weights = described.texts(`${groups}/Weight`);
    return new Map(described.texts(`${groups}/TargetGroupArn`).map((arn, index) => [arn, Number(weights[index] ?? 1)]));
}
function tagsOf(tagged) {
    const path = 'TagDescriptions/member/Tags/member';
    const values = tagged.texts(`${path}/Value`);
    return Object.fromEntries(tagged.texts(`${path}/Key`).map((key, index) => [key, values[index] ?? '']));
}
function wordsOf(rule) {
    return rule.includes(':listener-rule/')
        ? { action: 'Rule', arn: 'RuleArn', actions: 'Actions' }
        : { action: 'Listener', arn: 'ListenerArn', actions: 'DefaultActions' };
}
function numbered(list, items) {
    const entries = items.flatMap((item, index) => Object.entries(item).map(([name, value]) => [`${list}.member.${index + 1}.${name}`, value]));
    return Object.fromEntries(entries);
}
function odd(rule, what) {
    return (0,failure/* unavailable */.hU)('router-refused', `${rule} ${what}`);
}


/***/ }),

/***/ 14478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ passFence)
/* harmony export */ });
/* unused harmony export outrun */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

function passFence(asked, accepted) {
    if (asked < accepted)
        throw outrun(asked, accepted);
}
function outrun(asked, accepted) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `fence ${asked} is lower than ${accepted}, which the router has accepted`);
}


/***/ }),

/***/ 59475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refuseLease),
/* harmony export */   h: () => (/* binding */ createLeaselessRouter)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51979);


function createLeaselessRouter({ read, change, ...about }) {
    const capabilities = {
        assignment: 'request',
        lease: false,
        insteadOfLease: 'only a second job, the next run or sluice rollout --mode=rollback takes it back',
        ...about
    };
    return {
        capabilities: () => capabilities,
        read,
        set: async ({ leaseMs, ...wanted }) => {
            refuseLease({ leaseMs });
            await change(wanted);
        },
        finalize: (live, fence) => change({ blue: live, green: (0,_domain_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSlot */ .j)(live), weight: 0, fence })
    };
}
function refuseLease({ leaseMs }) {
    if (leaseMs !== null)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', 'this router has no lease, so none can be relied on');
}


/***/ }),

/***/ 78667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ liveKey),
/* harmony export */   PH: () => (/* binding */ notesIn),
/* harmony export */   dt: () => (/* binding */ plainKeys),
/* harmony export */   xO: () => (/* binding */ fenceKey)
/* harmony export */ });
const fenceKey = 'sluice/fence';
const liveKey = 'sluice/live';
const plainKeys = { live: 'live', fence: 'fence' };
function notesIn(found, fallback, keys = { live: liveKey, fence: fenceKey }) {
    const live = found[keys.live] ?? fallback;
    const fence = found[keys.fence] ?? '0';
    if ((live !== 'a' && live !== 'b') || !/^\d{1,15}$/.test(fence))
        return undefined;
    return { live, fence: Number(fence) };
}


/***/ }),

/***/ 53362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const patienceMs = 5000;
const pauseMs = 5;
async function inTurn(what, work) {
    if (process.platform !== 'linux')
        return work();
    const name = `\0sluice-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(what).digest('hex').slice(0, 40)}`;
    const held = await take(name, what);
    try {
        return await work();
    }
    finally {
        await new Promise(done => held.close(done));
    }
}
async function take(name, what) {
    const deadline = performance.now() + patienceMs;
    for (;;) {
        const held = await listen(name);
        if (held !== undefined)
            return held;
        if (performance.now() > deadline)
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('router-refused', `another driver holds ${what}`);
        await new Promise(later => setTimeout(later, pauseMs));
    }
}
function listen(path) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)(socket => socket.destroy());
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            if (cause.code === 'EADDRINUSE')
                resolve(undefined);
            else
                reject(cause);
        });
        server.listen({ path }, () => resolve(server));
    });
}


/***/ }),

/***/ 51979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ otherSlot)
/* harmony export */ });
function otherSlot(slot) {
    return slot === 'a' ? 'b' : 'a';
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
