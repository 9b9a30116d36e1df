export const id = 6371;
export const ids = [6371,304];
export const modules = {

/***/ 86371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Connection: () => (/* binding */ Connection)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/github/failure.js
var github_failure = __webpack_require__(217);
;// CONCATENATED MODULE: ./lib/src/adapters/github/graphql-permissions.js
const readContents = 'contents=read';
const needs = {
    'reading the ledger': readContents,
    'reading a record': readContents,
    'reading files': readContents,
    'appending to the ledger': 'contents=write',
    'listing deployments': 'deployments=write',
    'reading a pull request': 'pull_requests=read',
    'reading around a pull request': 'pull_requests=read',
    'arming a merge': 'contents=write, pull_requests=write',
    'queueing a merge': 'contents=write, pull_requests=write'
};
function permissionsFor(doing) {
    const accepted = needs[doing];
    return accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted };
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/graphql.js



class GraphQL {
    #requests;
    #route;
    constructor(requests) {
        this.#requests = requests;
        this.#route = `POST ${addressOf(requests.apiUrl)}`;
    }
    async whole(question) {
        const { data, errors } = await this.#answer(question);
        if (errors.length > 0)
            throw this.#refusal(question, errors);
        return data;
    }
    async inParts(question, parts) {
        const { data, errors } = await this.#answer(question);
        const refused = errors.map(({ type, path = [] }) => {
            const place = path.join('.');
            return type === 'FORBIDDEN' ? parts.find(part => `${place}.`.startsWith(`${part}.`)) : undefined;
        });
        if (refused.includes(undefined))
            throw this.#refusal(question, errors);
        return { data, refused: refused };
    }
    async #answer(question) {
        const { doing, document: query, variables } = question;
        const { data: answer } = await this.#requests.send(this.#route, { query, variables }, doing);
        const { data, errors = [] } = answer;
        if (data != null)
            return { data, errors };
        if (errors.length > 0)
            throw this.#refusal(question, errors);
        throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${doing}: an answer without data`);
    }
    #refusal({ doing }, errors) {
        const types = errors.map(({ type }) => type ?? 'UNKNOWN');
        const message = this.#requests.clean(errors.map(error => error.message).join('; '));
        return new github_failure/* GitHubFailure */.iK(doing, { status: 200, message, headers: permissionsFor(doing), types });
    }
}
function addressOf(apiUrl) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/pages.js

const mostPages = 100;
const perPage = 100;
async function* pagesOf(requests, { route, parameters, list }) {
    let address;
    for (let page = 0; page < mostPages; page += 1) {
        const asked = address === undefined ? route : `GET ${address}`;
        const response = await requests.send(asked, address === undefined ? { per_page: perPage, ...parameters } : {});
        const data = response.data;
        const part = list === undefined ? data : data[list];
        if (!Array.isArray(part))
            throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${route}: the answer holds no list`);
        yield part;
        address = nextOf(requests, response.headers.link, asked);
        if (address === undefined)
            return;
    }
    throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${route}: more than ${mostPages * perPage} entries, so nobody knows what is among the others`);
}
function nextOf(requests, link, asked) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    if (next === undefined)
        return undefined;
    if (requests.isOurs(next) && `GET ${next}` !== asked)
        return next;
    throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${asked}: the next page is nowhere to be read`);
}

// EXTERNAL MODULE: ./lib/src/adapters/github/octokit.js
var octokit = __webpack_require__(51774);
// EXTERNAL MODULE: ./lib/src/adapters/github/steady-fetch.js
var steady_fetch = __webpack_require__(42760);
;// CONCATENATED MODULE: ./lib/src/adapters/github/requests.js




class Requests {
    owner;
    repo;
    apiUrl;
    #octokit;
    #token;
    #origin;
    constructor(options) {
        const [owner, repo, ...rest] = options.repository.split('/');
        if (!owner || !repo || rest.length > 0) {
            throw (0,failure/* usage */.CI)('bad-input', {
                input: 'repository',
                found: options.repository,
                expected: 'owner/name',
                example: 'octo/shop'
            });
        }
        this.owner = owner;
        this.repo = repo;
        this.apiUrl = options.apiUrl.replace(/\/+$/, '');
        this.#token = options.token;
        this.#origin = new URL(this.apiUrl).origin;
        this.#octokit = (0,octokit/* createOctokit */.Q)({ ...options, apiUrl: this.apiUrl });
    }
    async send(route, parameters, doing = route) {
        const { owner, repo } = this;
        try {
            const isOurs = route.includes('{owner}');
            return await this.#octokit.request(route, { ...(isOurs && { owner, repo }), ...parameters });
        }
        catch (thrown) {
            throw new github_failure/* GitHubFailure */.iK(doing.replace(/^(\w+) https?:.*/, '$1 of a further page'), this.#problem(thrown));
        }
    }
    isOurs(address) {
        return URL.canParse(address) && new URL(address).origin === this.#origin;
    }
    uploadAddress(address) {
        const origin = URL.canParse(address) ? new URL(address).origin : '';
        const uploads = this.#origin.replace('://api.', '://uploads.');
        if (origin === this.#origin || origin === uploads)
            return address;
        throw (0,failure/* unavailable */.hU)('github-unavailable', 'GitHub names an address for uploads that is not its own');
    }
    clean(message) {
        return message.replaceAll(this.#token, '***').slice(0, 500);
    }
    #problem(thrown) {
        const { status, message, response, cause } = thrown;
        const types = (Array.isArray(response?.data?.errors) ? response.data.errors : []).flatMap(({ type }) => type ?? []);
        const answered = response === undefined ? 0 : (status ?? 0);
        return {
            status: answered,
            isLate: cause instanceof steady_fetch/* TooLate */.d,
            message: this.clean(message ?? String(thrown)),
            headers: response?.headers ?? {},
            types
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/connection.js






const onceAttempts = 4;
class Connection {
    owner;
    repo;
    secondMilliseconds;
    #requests;
    #graphql;
    #login;
    constructor(options) {
        this.#requests = new Requests(options);
        this.#graphql = new GraphQL(this.#requests);
        this.owner = this.#requests.owner;
        this.repo = this.#requests.repo;
        this.secondMilliseconds = options.secondMilliseconds ?? 1000;
    }
    get fullName() {
        return `${this.owner}/${this.repo}`;
    }
    async read(route, parameters = {}) {
        return (await this.#requests.send(route, parameters)).data;
    }
    async readChanged(route, parameters, etag) {
        const known = etag === undefined ? {} : { headers: { 'if-none-match': etag } };
        try {
            const { data, headers } = await this.#requests.send(route, { ...parameters, ...known });
            return { data: data, etag: headers.etag };
        }
        catch (thrown) {
            if ((0,github_failure/* hasStatus */.Ro)(thrown, 304))
                return undefined;
            throw thrown;
        }
    }
    async readAll(route, parameters = {}, list) {
        const all = [];
        for await (const part of pagesOf(this.#requests, { route, parameters, list }))
            all.push(...part);
        return all;
    }
    async findIn(route, parameters, found, list) {
        for await (const part of pagesOf(this.#requests, { route, parameters, list })) {
            const item = part.find(found);
            if (item !== undefined)
                return item;
        }
        return undefined;
    }
    async redirectOf(route, parameters) {
        const { headers } = await this.#requests.send(route, { ...parameters, request: { redirect: 'manual' } });
        const { location } = headers;
        if (typeof location === 'string' && URL.canParse(location))
            return location;
        throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${route}: no address to read from`);
    }
    isOurs(address) {
        return this.#requests.isOurs(address);
    }
    uploadAddress(address) {
        return this.#requests.uploadAddress(address);
    }
    async write(route, parameters = {}) {
        return (await this.#requests.send(route, parameters)).data;
    }
    async once(find, make) {
        for (let attempt = 1;; attempt += 1) {
            const found = await find();
            if (found !== undefined)
                return found;
            try {
                return await make(async (route, parameters) => {
                    const once = { ...parameters, request: { retries: 0 } };
                    return (await this.#requests.send(route, once)).data;
                });
            }
            catch (thrown) {
                const isLost = thrown instanceof github_failure/* GitHubFailure */.iK && thrown.isUncertain;
                if (!isLost || thrown.isLate || attempt === onceAttempts)
                    throw thrown;
                await (0,promises_.setTimeout)(this.secondMilliseconds * attempt);
            }
        }
    }
    graphql(doing, document, variables) {
        return this.#graphql.whole({ doing, document, variables });
    }
    graphqlInParts(doing, document, { variables, parts }) {
        return this.#graphql.inParts({ doing, document, variables }, parts);
    }
    login() {
        this.#login ??= this.graphql('asking who we are', '{ viewer { login } }', {}).then(({ viewer }) => viewer.login, thrown => {
            this.#login = undefined;
            throw thrown;
        });
        return this.#login;
    }
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


/***/ })

};
