export const id = 9876;
export const ids = [9876];
export const modules = {

/***/ 10983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ slotSchema),
/* harmony export */   _R: () => (/* binding */ WeightsBody),
/* harmony export */   cT: () => (/* binding */ BackendsBody),
/* harmony export */   dt: () => (/* binding */ FinalizeBody),
/* harmony export */   jB: () => (/* binding */ ProxyConfig),
/* harmony export */   qE: () => (/* binding */ ProxyState),
/* harmony export */   ve: () => (/* binding */ Live)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const slotSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['a', 'b']);
const port = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_535);
const ProxyConfig = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    stateFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    liveFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    port: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(65_535),
    requestTimeoutMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)
});
const ProxyState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    startTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    port,
    controlPort: port,
    token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(32)
});
const backends = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ a: port.optional(), b: port.optional() });
const Live = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ live: slotSchema, fence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), backends });
const WeightsBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    blue: slotSchema,
    green: slotSchema,
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    fence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    leaseMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().nullable()
})
    .refine(body => body.blue !== body.green, { error: 'blue and green must differ' });
const FinalizeBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ live: slotSchema, fence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) });
const BackendsBody = backends;


/***/ }),

/***/ 28476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ProxyCore)
});

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy/balancer.js
function pickSlot(split, coin) {
    return coin < split.weight ? split.green : split.blue;
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/counters.js
var counters = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy/lease.js
function initialRouting(live, fence = 0) {
    return { blue: live, green: live === 'a' ? 'b' : 'a', weight: 0, fence, leaseEnds: null };
}
function shifted(routing, shift, now) {
    if (shift.fence < routing.fence)
        return undefined;
    const leaseEnds = shift.leaseMs === null ? null : now + shift.leaseMs;
    return { blue: shift.blue, green: shift.green, weight: shift.weight, fence: shift.fence, leaseEnds };
}
function finalized(routing, live, fence) {
    return fence < routing.fence ? undefined : initialRouting(live, fence);
}
function weightAt(routing, now) {
    return routing.leaseEnds !== null && now >= routing.leaseEnds ? 0 : routing.weight;
}
function stateAt(routing, now) {
    const leaseMs = routing.leaseEnds === null ? null : Math.max(0, routing.leaseEnds - now);
    const { blue, green, fence } = routing;
    return { weight: weightAt(routing, now), blue, green, fence, leaseMs };
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy/core.js



class ProxyCore {
    counters = { a: new counters/* SlotCounters */.qc(), b: new counters/* SlotCounters */.qc() };
    #routing;
    #backends;
    #now;
    #keep;
    constructor(start, keep, now) {
        this.#routing = initialRouting(start.live, start.fence);
        this.#backends = start.backends;
        this.#keep = keep;
        this.#now = now;
    }
    pick(coin) {
        const { blue, green } = this.#routing;
        const slot = pickSlot({ blue, green, weight: weightAt(this.#routing, this.#now()) }, coin);
        return { slot, port: this.#backends[slot], instead: slot === green ? blue : undefined };
    }
    portOf(slot) {
        return this.#backends[slot];
    }
    shift(shift) {
        return this.#take(shifted(this.#routing, shift, this.#now()));
    }
    finalize(live, fence) {
        return this.#take(finalized(this.#routing, live, fence));
    }
    setBackends(change) {
        this.#backends = { ...this.#backends, ...change };
        return this.#take(this.#routing);
    }
    state() {
        const { a, b } = this.counters;
        const countsOf = (slot) => (this.#backends[slot] === undefined ? null : this.counters[slot].total());
        return {
            routing: stateAt(this.#routing, this.#now()),
            backends: this.#backends,
            time: Date.now(),
            slots: { a: countsOf('a'), b: countsOf('b') },
            inFlight: { a: a.inFlight, b: b.inFlight }
        };
    }
    history(milliseconds) {
        const now = Date.now();
        return { a: this.counters.a.history(now, milliseconds), b: this.counters.b.history(now, milliseconds) };
    }
    #take(next) {
        if (next === undefined)
            return false;
        this.#routing = next;
        this.#keep({ live: next.blue, fence: next.fence, backends: this.#backends });
        return true;
    }
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ boundsMs),
/* harmony export */   qc: () => (/* binding */ SlotCounters)
/* harmony export */ });
/* unused harmony export binOf */
const leastStepMs = 0.5;
const boundsMs = latencyBounds(5000);
function latencyBounds(last) {
    const bounds = [leastStepMs];
    for (let bound = leastStepMs; bound < last; bounds.push(bound)) {
        bound = Math.max(bound + leastStepMs, Math.ceil(bound * 1100) / 1000);
    }
    return bounds;
}
const rememberedSeconds = 3600;
class SlotCounters {
    inFlight = 0;
    #total = emptyTally();
    #ring = new Map();
    record(now, elapsedMs, failed) {
        const bin = binOf(elapsedMs);
        for (const tally of [this.#total, this.#tallyOf(Math.floor(now / 1000))]) {
            tally.requests += 1;
            tally.errors += failed ? 1 : 0;
            tally.latency[bin] = (tally.latency[bin] ?? 0) + 1;
        }
    }
    fail(now) {
        this.#total.errors += 1;
        this.#tallyOf(Math.floor(now / 1000)).errors += 1;
    }
    total() {
        return { ...this.#total, latency: [...this.#total.latency] };
    }
    history(now, milliseconds) {
        const sum = emptyTally();
        const oldest = Math.floor((now - milliseconds) / 1000);
        for (const { second, tally } of this.#ring.values())
            if (second >= oldest)
                add(sum, tally);
        return sum;
    }
    #tallyOf(second) {
        const place = second % rememberedSeconds;
        const known = this.#ring.get(place);
        if (known?.second === second)
            return known.tally;
        const fresh = { second, tally: emptyTally() };
        this.#ring.set(place, fresh);
        return fresh.tally;
    }
}
function binOf(elapsedMs) {
    const bin = boundsMs.findIndex(bound => elapsedMs <= bound);
    return bin === -1 ? boundsMs.length : bin;
}
function emptyTally() {
    return { requests: 0, errors: 0, latency: Array.from({ length: boundsMs.length + 1 }, () => 0) };
}
function add(sum, more) {
    sum.requests += more.requests;
    sum.errors += more.errors;
    for (const [bin, count] of more.latency.entries())
        sum.latency[bin] = (sum.latency[bin] ?? 0) + count;
}


/***/ }),

/***/ 58666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function writeJson(path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, JSON.stringify(value), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
function readJson(path, schema) {
    try {
        return schema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 89876:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83698);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10983);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28476);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58666);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85592);









async function main(argv) {
    const config = _config_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyConfig */ .jB.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(argv[0] ?? '', 'utf8')));
    const start = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readJson */ .V)(config.liveFile, _config_js__WEBPACK_IMPORTED_MODULE_5__/* .Live */ .ve) ?? { live: 'a', fence: 0, backends: {} };
    const core = new _core_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyCore */ .K(start, live => (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .G)(config.liveFile, live), () => performance.now());
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex');
    const listening = await (0,_server_js__WEBPACK_IMPORTED_MODULE_8__/* .listen */ .K)({ core, port: config.port, token, timeoutMs: config.requestTimeoutMs });
    const { port, controlPort } = listening;
    const { pid } = process;
    (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .G)(config.stateFile, { pid, startTime: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .startTimeOf */ .P2)(pid), port, controlPort, token });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(process, 'SIGTERM');
    await listening.close();
}
const [, script, settings] = process.argv;
if (script?.endsWith('proxy/main.ts') && import.meta.url === (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(script).href && settings) {
    await main([settings]);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 85592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ listen)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/config.js
var config = __webpack_require__(10983);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy/control.js


const largestBodyBytes = 16_384;
async function control(incoming, answer, core, token) {
    const { status, body } = await route(incoming, core, token);
    answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
async function route(incoming, core, token) {
    if (!hasToken(incoming, token))
        return { status: 401, body: { error: 'unauthorized' } };
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    switch (`${incoming.method} ${url.pathname}`) {
        case 'GET /state':
            return { status: 200, body: core.state() };
        case 'GET /history':
            return { status: 200, body: core.history(Number(url.searchParams.get('ms') ?? 0)) };
        case 'PUT /weights':
            return change(incoming, config/* WeightsBody */._R, body => core.shift(body));
        case 'PUT /finalize':
            return change(incoming, config/* FinalizeBody */.dt, body => core.finalize(body.live, body.fence));
        case 'PUT /backends':
            return change(incoming, config/* BackendsBody */.cT, body => core.setBackends(body));
        default:
            return { status: 404, body: { error: 'not found' } };
    }
}
async function change(incoming, schema, apply) {
    const parsed = schema.safeParse(await bodyOf(incoming));
    if (!parsed.success)
        return { status: 400, body: { error: parsed.error.issues[0]?.message ?? 'bad body' } };
    if (apply(parsed.data))
        return { status: 200, body: {} };
    return { status: 409, body: { error: 'fence is lower than one that was accepted' } };
}
async function bodyOf(incoming) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        bytes += chunk.length;
        if (bytes > largestBodyBytes)
            return undefined;
        chunks.push(chunk);
    }
    try {
        return JSON.parse(Buffer.concat(chunks).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function hasToken(incoming, token) {
    const found = Buffer.from(incoming.headers.authorization ?? '');
    const expected = Buffer.from(`Bearer ${token}`);
    return found.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(found, expected);
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/counters.js
var proxy_counters = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy/forward.js


const hopByHop = new Set([
    'connection',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade'
]);
const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 512, timeout: 65_000 });
function forward(incoming, answer, passage) {
    const finish = counting(passage.counters);
    if (passage.port === undefined) {
        refuse(answer, 503);
        finish(true);
        return;
    }
    answer.on('close', () => finish(answer.statusCode >= 500));
    attempt({ ...passage, port: passage.port, incoming, answer, finish }, true);
}
function withoutHopByHop(headers) {
    const named = new Set((headers.connection ?? '')
        .toLowerCase()
        .split(',')
        .map(name => name.trim()));
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !named.has(name)));
}
function closeIdleConnections() {
    agent.destroy();
}
function attempt(exchange, mayRetry) {
    const { incoming, answer, port, timeoutMs, finish } = exchange;
    const { method, url: path } = incoming;
    const outgoing = (0,external_node_http_.request)({ host: '127.0.0.1', port, method, path, agent, headers: outgoingHeaders(incoming) });
    outgoing.setTimeout(timeoutMs, () => outgoing.destroy(new Error('timeout')));
    outgoing.on('response', response => relay(response, exchange));
    outgoing.on('error', error => {
        if (mayRetry && isSafe(incoming) && isStale(error, outgoing.reusedSocket) && !answer.headersSent) {
            attempt(exchange, false);
            return;
        }
        finish(!answer.destroyed);
        if (exchange.instead !== undefined && mayGoElsewhere(error, exchange)) {
            forward(incoming, answer, { ...exchange.instead, timeoutMs });
            return;
        }
        refuse(answer, error.message === 'timeout' ? 504 : 502);
    });
    answer.on('close', () => {
        if (!answer.writableFinished)
            outgoing.destroy();
    });
    if (isSafe(incoming))
        outgoing.end();
    else
        incoming.pipe(outgoing);
}
function relay(response, exchange) {
    const { answer, finish } = exchange;
    answer.writeHead(response.statusCode ?? 502, withoutHopByHop(response.headers));
    response.on('end', () => finish((response.statusCode ?? 502) >= 500));
    response.on('error', () => {
        finish(true);
        answer.destroy();
    });
    response.pipe(answer);
}
function isSafe(incoming) {
    const bodiless = incoming.headers['content-length'] === undefined && !('transfer-encoding' in incoming.headers);
    return bodiless && (incoming.method === 'GET' || incoming.method === 'HEAD');
}
function mayGoElsewhere(error, { incoming, answer }) {
    return isSafe(incoming) && !answer.headersSent && !answer.destroyed && error.message !== 'timeout';
}
function isStale(error, reused) {
    const code = 'code' in error ? error.code : undefined;
    return code === 'ECONNREFUSED' || (reused && (code === 'ECONNRESET' || code === 'EPIPE'));
}
function outgoingHeaders(incoming) {
    const headers = withoutHopByHop(incoming.headers);
    const chunked = 'transfer-encoding' in incoming.headers;
    return chunked ? { ...headers, 'transfer-encoding': 'chunked' } : headers;
}
function refuse(answer, status) {
    if (answer.headersSent)
        return void answer.destroy();
    answer.writeHead(status, { 'content-type': 'text/plain' }).end('sluice: the slot did not answer\n');
}
function counting(counters) {
    const started = performance.now();
    let ended = false;
    let counted = false;
    counters.inFlight += 1;
    const overdue = setTimeout(() => {
        counted = true;
        counters.record(Date.now(), Number.POSITIVE_INFINITY, false);
    }, proxy_counters/* boundsMs */.aQ.at(-1));
    return failed => {
        if (ended)
            return;
        ended = true;
        clearTimeout(overdue);
        counters.inFlight -= 1;
        if (!counted)
            counters.record(Date.now(), performance.now() - started, failed);
        else if (failed)
            counters.fail(Date.now());
    };
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy/server.js



async function listen(settings) {
    const { core, token, timeoutMs } = settings;
    const traffic = await server_open(settings.port, (incoming, answer) => {
        const { slot, port, instead } = core.pick(Math.random());
        const other = instead && { port: core.portOf(instead), counters: core.counters[instead] };
        forward(incoming, answer, { port, counters: core.counters[slot], timeoutMs, instead: other });
    });
    const steering = await server_open(0, (incoming, answer) => {
        control(incoming, answer, core, token).catch(() => answer.destroy());
    });
    return { port: portOf(traffic), controlPort: portOf(steering), close: () => closeAll([traffic, steering]) };
}
function server_open(port, listener) {
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 65_000 }, listener);
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server));
    });
}
function portOf(server) {
    return server.address().port;
}
async function closeAll(servers) {
    const closing = servers.map(server => new Promise(resolve => server.close(() => resolve())));
    await Promise.all(closing);
    closeIdleConnections();
}


/***/ })

};
