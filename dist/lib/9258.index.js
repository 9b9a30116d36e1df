export const id = 9258;
export const ids = [9258,304];
export const modules = {

/***/ 99258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubAttestations: () => (/* binding */ createGitHubAttestations)
});

// EXTERNAL MODULE: ./lib/src/domain/evidence/canonical.js
var canonical = __webpack_require__(95903);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/github/octokit.js
var octokit = __webpack_require__(51774);
;// CONCATENATED MODULE: ./lib/src/adapters/github/snappy.js
const broken = 'not a whole text in the format of Snappy';
function unsnap(packed, mostBytes) {
    const reader = new Reader(packed);
    const length = reader.varint();
    if (length > mostBytes)
        throw new Error(`longer than ${mostBytes} bytes`);
    const target = Buffer.alloc(length);
    let filled = 0;
    while (!reader.isAtEnd) {
        const tag = reader.number(1);
        filled += (tag & 3) === 0 ? literal(reader, tag, target, filled) : copy(reader, tag, target, filled);
    }
    if (filled !== length)
        throw new Error(broken);
    return target;
}
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.#at === this.#bytes.length;
    }
    take(count) {
        const part = this.#bytes.subarray(this.#at, this.#at + count);
        if (part.length < count)
            throw new Error(broken);
        this.#at += count;
        return part;
    }
    number(bytes) {
        return this.take(bytes).reduceRight((value, byte) => value * 256 + byte, 0);
    }
    varint() {
        let value = 0;
        for (let shift = 0; shift < 5; shift += 1) {
            const byte = this.number(1);
            value += (byte & 127) * 128 ** shift;
            if (byte < 128)
                return value;
        }
        throw new Error(broken);
    }
}
function literal(reader, tag, target, at) {
    const short = tag >> 2;
    const length = (short < 60 ? short : reader.number(short - 59)) + 1;
    if (at + length > target.length)
        throw new Error(broken);
    target.set(reader.take(length), at);
    return length;
}
function copy(reader, tag, target, at) {
    const isNear = (tag & 3) === 1;
    const length = isNear ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = isNear ? (tag >> 5) * 256 + reader.number(1) : reader.number((tag & 3) === 2 ? 2 : 4);
    if (offset === 0 || offset > at || at + length > target.length)
        throw new Error(broken);
    for (let index = at; index < at + length; index += 1)
        target[index] = target[index - offset] ?? 0;
    return length;
}

// EXTERNAL MODULE: ./lib/src/adapters/github/steady-fetch.js
var steady_fetch = __webpack_require__(42760);
;// CONCATENATED MODULE: ./lib/src/adapters/github/attestation-bundle.js





const attempts = 3;
const mostBytes = 16 * 1024 * 1024;
async function bundleOf(connection, { bundle, bundle_url: address }) {
    if (bundle != null)
        return bundle;
    if (address == null || !isReadable(connection, address)) {
        throw (0,failure/* unavailable */.hU)('github-unavailable', 'GitHub lists an attestation without its bundle or an address for it');
    }
    for (let attempt = 1;; attempt += 1) {
        try {
            return await read(address);
        }
        catch (thrown) {
            if (attempt === attempts) {
                const problem = `the bundle of an attestation did not come from ${new URL(address).origin}`;
                throw (0,failure/* unavailable */.hU)('github-unavailable', `${problem}: ${thrown.message}`);
            }
            await (0,promises_.setTimeout)(connection.secondMilliseconds * attempt);
        }
    }
}
function isReadable(connection, address) {
    return connection.isOurs(address) || (URL.canParse(address) && new URL(address).protocol === 'https:');
}
async function read(address) {
    const fetch = (0,steady_fetch/* steadyFetch */.h)({ fetch: (0,octokit/* proxyFetch */.Z)(), timeoutMilliseconds: 30_000, maximumBytes: mostBytes });
    const response = await fetch(address);
    if (!response.ok)
        throw new Error(`status ${response.status}`);
    const bundle = JSON.parse(unsnap(new Uint8Array(await response.arrayBuffer()), mostBytes).toString('utf8'));
    if (typeof bundle === 'object' && bundle !== null && !Array.isArray(bundle))
        return bundle;
    throw new Error('it is no object');
}

// EXTERNAL MODULE: ./lib/src/adapters/github/failure.js
var github_failure = __webpack_require__(217);
;// CONCATENATED MODULE: ./lib/src/adapters/github/attestations.js



const atOnce = 8;
const place = '/repos/{owner}/{repo}/attestations';
class GitHubAttestations {
    #connection;
    #seen = new Map();
    constructor(connection) {
        this.#connection = connection;
    }
    async store(digest, bundle) {
        const name = (0,canonical/* bundleDigest */.b)((0,canonical/* canonicalLine */.n)(bundle));
        let seen = this.#seen.get(digest);
        await this.#connection.once(async () => {
            if (seen === undefined)
                await this.list(digest);
            seen ??= this.#seen.get(digest);
            return seen?.has(name) || undefined;
        }, async (write) => {
            seen = undefined;
            await write(`POST ${place}`, { bundle });
            this.#seen.get(digest)?.add(name);
            return true;
        });
    }
    async list(digest) {
        const route = `GET ${place}/{subject_digest}`;
        try {
            const found = await this.#connection.readAll(route, { subject_digest: digest }, 'attestations');
            return this.#note(digest, await this.#bundlesOf(found));
        }
        catch (thrown) {
            if ((0,github_failure/* hasStatus */.Ro)(thrown, 404))
                return this.#note(digest, []);
            throw thrown;
        }
    }
    async #bundlesOf(listed) {
        const bundles = [];
        for (let start = 0; start < listed.length; start += atOnce) {
            const part = listed.slice(start, start + atOnce).map(one => bundleOf(this.#connection, one));
            bundles.push(...(await Promise.all(part)));
        }
        return bundles;
    }
    #note(digest, bundles) {
        this.#seen.set(digest, new Set(bundles.map(bundle => (0,canonical/* bundleDigest */.b)((0,canonical/* canonicalLine */.n)(bundle)))));
        return bundles;
    }
}
function createGitHubAttestations(connection) {
    return new GitHubAttestations(connection);
}


/***/ }),

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

class GitHubFailure extends _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    status;
    types;
    said;
    isLate;
    constructor(doing, problem) {
        const { kind, code, hint } = meaningOf(problem);
        super({ kind, code, message: `GitHub, ${doing}: ${problem.message}`, hint });
        this.status = problem.status;
        this.types = problem.types;
        this.said = problem.message;
        this.isLate = problem.isLate ?? false;
    }
    get isUncertain() {
        return this.status === 0 || this.status >= 500;
    }
}
function hasStatus(thrown, ...statuses) {
    return thrown instanceof GitHubFailure && statuses.includes(thrown.status);
}
async function unlessMissing(read) {
    try {
        return await read;
    }
    catch (thrown) {
        if (hasStatus(thrown, 404))
            return undefined;
        throw thrown;
    }
}
function meaningOf(problem) {
    const { status, types, headers } = problem;
    if (isLimit(problem))
        return { kind: 'unavailable', code: 'github-limited', hint: limitHint(headers) };
    if (status === 401)
        return { kind: 'unavailable', code: 'github-unauthorized', hint: 'pass a valid github-token' };
    if (status === 403 || types.includes('FORBIDDEN')) {
        return { kind: 'unavailable', code: 'github-forbidden', hint: permissionHint(headers) };
    }
    if (status === 404 || types.includes('NOT_FOUND')) {
        return { kind: 'unavailable', code: 'github-not-found', hint: 'check the name, and that the token may see it' };
    }
    if (status === 405 || status === 409 || types.includes('STALE_DATA')) {
        return { kind: 'conflict', code: 'github-conflict', hint: 'run this again' };
    }
    const isRefused = status >= 400 && status < 500 && status !== 408;
    if (isRefused || types.some(type => refusals.has(type)))
        return { kind: 'usage', code: 'github-refused' };
    return { kind: 'unavailable', code: 'github-unavailable', hint: 'run this again when GitHub is well' };
}
const refusals = new Set(['UNPROCESSABLE', 'BAD_REQUEST', 'INVALID', 'MAX_NODE_LIMIT_EXCEEDED']);
function isLimit({ status, message, types, headers }) {
    if (status === 429 || types.some(type => type.startsWith('RATE_LIMIT')))
        return true;
    if (types.length > 0 && /rate limit/i.test(message))
        return true;
    return status === 403 && (/rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0');
}
function limitHint(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    const isExhausted = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
    return isExhausted ? `try again after ${new Date(reset * 1000).toISOString()}` : 'try again in a few minutes';
}
function permissionHint(headers) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '');
    const named = accepted.replaceAll('=', ': ').replaceAll('_', '-');
    return named === '' ? 'grant the job the permission that this needs' : `grant the job permissions: { ${named} }`;
}


/***/ }),

/***/ 51774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOctokit),
/* harmony export */   Z: () => (/* binding */ proxyFetch)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60304);
/* harmony import */ var _steady_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42760);





const mostLimitRetries = 2;
const longestWaitSeconds = 120;
function createOctokit(options) {
    const { token, apiUrl, secondMilliseconds = 1000, writePace = new _pace_js__WEBPACK_IMPORTED_MODULE_1__.WritePace(secondMilliseconds) } = options;
    const waits = (seconds, _, __, retries) => retries < mostLimitRetries && seconds <= longestWaitSeconds;
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
    return new Client({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token),
        baseUrl: apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: {
            fetch: (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__.pacedFetch)((0,_steady_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyFetch */ .h)({
                fetch: proxyFetch(),
                timeoutMilliseconds: options.timeoutMilliseconds ?? 30_000,
                maximumBytes: options.maximumBytes ?? 64 * 1024 * 1024
            }), writePace)
        },
        retry: { retryAfterBaseValue: secondMilliseconds, doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451] },
        throttle: {
            retryAfterBaseValue: secondMilliseconds,
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            write: _pace_js__WEBPACK_IMPORTED_MODULE_1__.unlimited,
            notifications: _pace_js__WEBPACK_IMPORTED_MODULE_1__.unlimited
        }
    });
}
function proxyFetch() {
    const { defaults } = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq;
    return defaults?.request?.fetch ?? globalThis.fetch;
}
function silent() {
}


/***/ }),

/***/ 60304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WritePace: () => (/* binding */ WritePace),
/* harmony export */   pacedFetch: () => (/* binding */ pacedFetch),
/* harmony export */   unlimited: () => (/* binding */ unlimited)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const burst = 30;
const writesPerMinute = 50;
const processTime = { now: () => performance.now(), sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout };
class WritePace {
    #millisecondsPerWrite;
    #time;
    #free = burst;
    #refilledAt;
    constructor(secondMilliseconds, time = processTime) {
        this.#millisecondsPerWrite = (60 * secondMilliseconds) / writesPerMinute;
        this.#time = time;
        this.#refilledAt = time.now();
    }
    async turn() {
        const now = this.#time.now();
        this.#free = Math.min(burst, this.#free + (now - this.#refilledAt) / this.#millisecondsPerWrite);
        this.#refilledAt = now;
        this.#free -= 1;
        if (this.#free < 0)
            await this.#time.sleep(Math.ceil(-this.#free * this.#millisecondsPerWrite));
    }
}
function pacedFetch(fetch, pace) {
    return async (address, init) => {
        if (isWrite(init))
            await pace.turn();
        return fetch(address, init);
    };
}
function isWrite({ method = 'GET', body } = {}) {
    if (method === 'GET' || method === 'HEAD')
        return false;
    return typeof body !== 'string' || !/^\{"query":"(?:\\n|\s)*(?:query\b|\{)/.test(body);
}
const unlimited = {
    key: () => unlimited,
    schedule: async (_options, work, ...values) => work(...values)
};


/***/ }),

/***/ 42760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TooLate),
/* harmony export */   h: () => (/* binding */ steadyFetch)
/* harmony export */ });
class TooLate extends TypeError {
}
function steadyFetch({ fetch, timeoutMilliseconds, maximumBytes }) {
    return async (address, init) => {
        const timeout = AbortSignal.timeout(timeoutMilliseconds);
        const signal = init?.signal == null ? timeout : AbortSignal.any([init.signal, timeout]);
        try {
            const response = await fetch(address, { ...init, signal });
            const bytes = await readWhole(response, maximumBytes);
            const isJson = (response.headers.get('content-type') ?? '').includes('json');
            if (isJson && bytes.length > 0)
                JSON.parse(bytes.toString('utf8'));
            return rebuilt(response, bytes);
        }
        catch (cause) {
            throw timeout.aborted ? new TooLate(`no answer within ${timeoutMilliseconds} ms`) : cause;
        }
    };
}
async function readWhole(response, maximumBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maximumBytes)
            throw new TypeError(`an answer is larger than ${maximumBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function rebuilt(response, bytes) {
    const headers = new Headers(response.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    const hasBody = ![204, 205, 304].includes(response.status);
    const { status, statusText } = response;
    const copy = new Response(hasBody ? new Uint8Array(bytes) : null, { status, statusText, headers });
    return Object.defineProperty(copy, 'url', { value: response.url });
}


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15008);


function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ })

};
