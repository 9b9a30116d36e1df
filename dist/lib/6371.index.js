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
/**
 * GraphQL refuses without a word about the permission that would be enough, as REST names it in a header. So here is
 * what each question needs, in the words of that header; deployments are listed to be written.
 */
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



/** Is responsible for answers of GraphQL's, which come with status 200 even when they hold nothing but errors. */
class GraphQL {
    #requests;
    #route;
    constructor(requests) {
        this.#requests = requests;
        this.#route = `POST ${addressOf(requests.apiUrl)}`;
    }
    /** Errors beside data are failures too: nobody knows which of the data would be otherwise without them. */
    async whole(question) {
        const { data, errors } = await this.#answer(question);
        if (errors.length > 0)
            throw this.#refusal(question, errors);
        return data;
    }
    /** Answers although parts are refused, as `repository.ref` is without a permission. A hole anywhere else is a failure. */
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
        return new github_failure/* GitHubFailure */.i(doing, { status: 200, message, headers: permissionsFor(doing), types });
    }
}
/** On a GitHub Enterprise Server, REST is below `/api/v3` and GraphQL beside it. */
function addressOf(apiUrl) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/pages.js

const mostPages = 40;
/** Reads a list page by page. Too many pages are an error, never a part of the list. */
async function* pagesOf(requests, { route, parameters, list }) {
    let address;
    for (let page = 0; page < mostPages; page += 1) {
        const asked = address === undefined ? route : `GET ${address}`;
        const response = await requests.send(asked, address === undefined ? { per_page: 100, ...parameters } : {});
        const data = response.data;
        const part = list === undefined ? data : data[list];
        if (!Array.isArray(part))
            throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${route}: the answer holds no list`);
        yield part;
        address = nextOf(requests, response.headers.link, asked);
        if (address === undefined)
            return;
    }
    throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${route}: more than ${mostPages} pages`);
}
/** The address of the next page. It comes from an answer, so it must lie where the token may go. */
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




/** Is responsible for single requests about one repository: whatever fails is a `GitHubFailure`, without the token. */
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
    /** The route is GitHub's own way to write it, `GET /repos/{owner}/{repo}/…`; `doing` names it in a failure. */
    async send(route, parameters, doing = route) {
        const { owner, repo } = this;
        try {
            const isOurs = route.includes('{owner}');
            return await this.#octokit.request(route, { ...(isOurs && { owner, repo }), ...parameters });
        }
        catch (thrown) {
            throw new github_failure/* GitHubFailure */.i(doing.replace(/^(\w+) https?:.*/, '$1 of a further page'), this.#problem(thrown));
        }
    }
    /** True for an address that may be sent the token. Addresses in answers are somebody's text. */
    isOurs(address) {
        return URL.canParse(address) && new URL(address).origin === this.#origin;
    }
    /** GitHub's address for uploads. It comes from an answer, so it must lie where the token may go. */
    uploadAddress(address) {
        const origin = URL.canParse(address) ? new URL(address).origin : '';
        const uploads = this.#origin.replace('://api.', '://uploads.');
        if (origin === this.#origin || origin === uploads)
            return address;
        throw (0,failure/* unavailable */.hU)('github-unavailable', 'GitHub names an address for uploads that is not its own');
    }
    /** GitHub's words are shown to people, so they are cut, and must not hold the token. */
    clean(message) {
        return message.replaceAll(this.#token, '***').slice(0, 500);
    }
    #problem(thrown) {
        const { status, message, response, cause } = thrown;
        const types = (Array.isArray(response?.data?.errors) ? response.data.errors : []).flatMap(({ type }) => type ?? []);
        // Octokit says 500 where there was no answer at all.
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
/**
 * Is responsible for requests about one repository. Everything it throws is a `GitHubFailure`, without the token.
 * Reads, and writes that may be repeated, are retried; a write that must happen once is left to `once`.
 */
class Connection {
    owner;
    repo;
    /** Unit of every wait. */
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
    /** Reads one thing. The route is GitHub's own way to write it, `GET /repos/{owner}/{repo}/…`. */
    async read(route, parameters = {}) {
        return (await this.#requests.send(route, parameters)).data;
    }
    /** Reads one thing unless it is still what `etag` stands for; then undefined, and GitHub counts no request. */
    async readChanged(route, parameters, etag) {
        const known = etag === undefined ? {} : { headers: { 'if-none-match': etag } };
        try {
            const { data, headers } = await this.#requests.send(route, { ...parameters, ...known });
            return { data: data, etag: headers.etag };
        }
        catch (thrown) {
            if ((0,github_failure/* hasStatus */.R)(thrown, 304))
                return undefined;
            throw thrown;
        }
    }
    /** Reads all pages of a list; `list` names the member that holds it. Too many pages are an error, never a part. */
    async readAll(route, parameters = {}, list) {
        const all = [];
        for await (const part of pagesOf(this.#requests, { route, parameters, list }))
            all.push(...part);
        return all;
    }
    /** Reads the pages of a list until something is found in them; undefined when it is in none. */
    async findIn(route, parameters, found, list) {
        for await (const part of pagesOf(this.#requests, { route, parameters, list })) {
            const item = part.find(found);
            if (item !== undefined)
                return item;
        }
        return undefined;
    }
    /** Where GitHub sends a reader of bytes: an address that needs no token and lives for a minute. */
    async redirectOf(route, parameters) {
        const { headers } = await this.#requests.send(route, { ...parameters, request: { redirect: 'manual' } });
        const { location } = headers;
        if (typeof location === 'string' && URL.canParse(location))
            return location;
        throw (0,failure/* unavailable */.hU)('github-unavailable', `GitHub, ${route}: no address to read from`);
    }
    /** True for an address that is GitHub's own. */
    isOurs(address) {
        return this.#requests.isOurs(address);
    }
    /** GitHub's address for uploads. It comes from an answer, so it must lie where the token may go. */
    uploadAddress(address) {
        return this.#requests.uploadAddress(address);
    }
    /** Writes what may safely be written twice. */
    async write(route, parameters = {}) {
        return (await this.#requests.send(route, parameters)).data;
    }
    /**
     * Makes something exactly once: looks for it, makes it, and looks again when the answer got lost.
     * `make` is never retried blindly, because a lost answer does not mean that nothing was done. What did not answer in
     * time may be done after any look: then only a later run can tell.
     */
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
                const isLost = thrown instanceof github_failure/* GitHubFailure */.i && thrown.isUncertain;
                if (!isLost || thrown.isLate || attempt === onceAttempts)
                    throw thrown;
                await (0,promises_.setTimeout)(this.secondMilliseconds * attempt);
            }
        }
    }
    /** Runs a GraphQL document. Mutations must be safe to repeat. Errors beside data are failures too. */
    graphql(doing, document, variables) {
        return this.#graphql.whole({ doing, document, variables });
    }
    /** Runs a query of which some `parts`, such as `repository.ref`, may be refused each by itself. */
    graphqlInParts(doing, document, { variables, parts }) {
        return this.#graphql.inParts({ doing, document, variables }, parts);
    }
    /** The login that the token speaks for: only what it wrote itself is taken for ours. */
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
/* harmony export */   R: () => (/* binding */ hasStatus),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** A failure of GitHub's that still knows how GitHub said it. */
class GitHubFailure extends _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    status;
    types;
    said;
    /** True when the request may still be carried out, later than anybody looks. */
    isLate;
    constructor(doing, problem) {
        const { kind, code, hint } = meaningOf(problem);
        super({ kind, code, message: `GitHub, ${doing}: ${problem.message}`, hint });
        this.status = problem.status;
        this.types = problem.types;
        this.said = problem.message;
        this.isLate = problem.isLate ?? false;
    }
    /** True when nobody can tell whether the request was carried out. */
    get isUncertain() {
        return this.status === 0 || this.status >= 500;
    }
}
/** Tells a failure of GitHub's with one of these statuses from all others. */
function hasStatus(thrown, ...statuses) {
    return thrown instanceof GitHubFailure && statuses.includes(thrown.status);
}
/** What GitHub's answer means for us: not knowing is never "no". */
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
/** GraphQL says in words what kind of trouble it has. A word that we do not know is no refusal: it may pass. */
const refusals = new Set(['UNPROCESSABLE', 'BAD_REQUEST', 'INVALID', 'MAX_NODE_LIMIT_EXCEEDED']);
/** GraphQL tells of a limit in an answer with status 200, whose type is written in more than one way. */
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
/** GitHub names what would have been enough, as `deployments=write`; a workflow writes it as `deployments: write`. */
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
/** A limit that lasts longer than this is a reason to end, not to wait. */
const longestWaitSeconds = 120;
/** Makes the one Octokit of a run: retries, respects limits, takes only whole answers, logs nothing. */
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
        // Limits are the other plugin's business; two that wait for the same answer would wait twice.
        retry: { retryAfterBaseValue: secondMilliseconds, doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451] },
        throttle: {
            retryAfterBaseValue: secondMilliseconds,
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            write: _pace_js__WEBPACK_IMPORTED_MODULE_1__.unlimited,
            notifications: _pace_js__WEBPACK_IMPORTED_MODULE_1__.unlimited
        }
        // What stands in for Bottleneck's limiters has only the two verbs that the plugin calls.
    });
}
/** The toolkit's fetch knows the runner's proxies. */
function proxyFetch() {
    const { defaults } = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq;
    return defaults?.request?.fetch ?? globalThis.fetch;
}
function silent() {
    // Requests carry the token; nothing about them is ever logged.
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

/** GitHub allows 80 writes that make content in a minute: these may come at once, and these in every minute beside. */
const burst = 30;
const writesPerMinute = 50;
const processTime = { now: () => performance.now(), sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout };
/**
 * Lets a burst of writes through and then one every 1.2 s, so that no minute has more than 80. GitHub counts by token:
 * connections that share one must share the pace.
 */
class WritePace {
    #millisecondsPerWrite;
    #time;
    #free = burst;
    #refilledAt;
    /** `secondMilliseconds` is the unit of every wait: a second, or less in tests. */
    constructor(secondMilliseconds, time = processTime) {
        this.#millisecondsPerWrite = (60 * secondMilliseconds) / writesPerMinute;
        this.#time = time;
        this.#refilledAt = time.now();
    }
    /** Waits until one more write may be sent. */
    async turn() {
        const now = this.#time.now();
        this.#free = Math.min(burst, this.#free + (now - this.#refilledAt) / this.#millisecondsPerWrite);
        this.#refilledAt = now;
        this.#free -= 1;
        if (this.#free < 0)
            await this.#time.sleep(Math.ceil(-this.#free * this.#millisecondsPerWrite));
    }
}
/** Sends each attempt to write when its turn has come; whatever only reads does not wait. */
function pacedFetch(fetch, pace) {
    return async (address, init) => {
        if (isWrite(init))
            await pace.turn();
        return fetch(address, init);
    };
}
/** GraphQL's queries are sent as POST too. Inside a text its quotes are escaped, so this is the document's own start. */
function isWrite({ method = 'GET', body } = {}) {
    if (method === 'GET' || method === 'HEAD')
        return false;
    return typeof body !== 'string' || !/^\{"query":"(?:\\n|\s)*(?:query\b|\{)/.test(body);
}
/** Stands in for the throttling plugin's own limiter, which holds back every write, and every query, for a second or three. */
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
/** No answer came in time. What was asked for may still happen: nobody knows where it waits. */
class TooLate extends TypeError {
}
/**
 * Fetches whole answers or fails. Octokit takes a body that breaks off for an empty text, which would read as
 * "there is nothing": here it is an error, as are bodies that are too large, too late, or not the JSON they claim to be.
 */
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
            // An abort is final for Octokit; a slow answer is worth another try.
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
/** The same answer around bytes that are already here. Its body was decoded, so what described it encoded must go. */
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
