export const id = 7396;
export const ids = [7396];
export const modules = {

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

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHaproxyRouter: () => (/* binding */ createHaproxyRouter)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/slot.js
var slot = __webpack_require__(51979);
// EXTERNAL MODULE: ./lib/src/adapters/routers/fences.js
var fences = __webpack_require__(14478);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/haproxy-map.js



async function keepInMap(path, values) {
    try {
        const written = await (0,promises_.readFile)(path, 'utf8');
        const others = written.split('\n').filter(line => line !== '' && !values.has(line.trim().split(/\s+/)[0] ?? ''));
        const lines = [...others, ...[...values].map(([name, value]) => `${name} ${value}`)];
        const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
        await (0,promises_.writeFile)(draft, `${lines.join('\n')}\n`, { mode: 0o644 });
        await (0,promises_.rename)(draft, path);
    }
    catch (cause) {
        const hint = 'the step must run on the machine of the proxy, as a user who may write in that folder';
        const message = `the map file ${path} cannot be written, so a reload would undo what is set`;
        throw (0,failure/* unavailable */.hU)('router-refused', message, cause, hint);
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/haproxy-socket.js


const longestAnswer = 4 * 1024 * 1024;
function askHaproxy(address, commands, timeoutMs = 5000) {
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.connect)(placeOf(address));
        let text = '';
        const fail = (why, cause) => {
            socket.destroy();
            reject((0,failure/* unavailable */.hU)('router-refused', `HAProxy at ${address} ${why}`, cause));
        };
        socket.setEncoding('utf8');
        socket.setTimeout(timeoutMs, () => fail(`did not answer within ${timeoutMs} ms`));
        socket.on('error', cause => fail('cannot be reached', cause));
        socket.on('connect', () => socket.end(`${commands.join('; ')}\n`));
        socket.on('data', chunk => {
            text += chunk;
            if (text.length > longestAnswer)
                fail('answers without end');
        });
        socket.on('end', () => resolve(text));
    });
}
async function tellHaproxy(address, commands) {
    const printed = (await askHaproxy(address, commands)).trim();
    if (printed !== '')
        throw (0,failure/* unavailable */.hU)('router-refused', `HAProxy at ${address} answered: ${printed.slice(0, 200)}`);
}
function placeOf(address) {
    const [, host, port] = /^([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(address) ?? [];
    return host === undefined ? { path: address } : { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) };
}

;// CONCATENATED MODULE: ./lib/src/adapters/routers/haproxy-state.js



const wholeShare = 10_000;
async function readNode(address, place) {
    const printed = await askHaproxy(address, [`show map ${place.map}`, `show table ${place.table}`]);
    if (!printed.includes(`# table: ${place.table},`))
        throw unlike(address, printed);
    const map = new Map();
    const leased = {};
    for (const line of printed.split('\n')) {
        const [, name, value] = /^0x[\da-f]+ (\S+) (\S+)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            map.set(name, value);
        const [, key, left, share] = /^0x[\da-f]+: key=(\S+) .*?\bexp=(\d+) .*?\bgpt0=(\d+)/.exec(line) ?? [];
        const slot = slotOf(place, key);
        if (slot !== undefined)
            leased[slot] = { share: Number(share), leftMs: Number(left) };
    }
    const live = map.get(place.key) ?? 'a';
    if (live !== 'a' && live !== 'b')
        throw unlike(address, `${place.key} ${live}`);
    const number = (name) => countOf(address, map.get(name) ?? '0');
    return {
        live,
        fence: number(`${place.key}/fence`),
        held: { a: number(`${place.key}/a`), b: number(`${place.key}/b`) },
        leased: { a: leased.a, b: leased.b },
        known: new Set(map.keys())
    };
}
function greenFraction({ live, held, leased }) {
    const green = (0,slot/* otherSlot */.j)(live);
    return Math.min(wholeShare, held[green] + (leased[green]?.share ?? 0)) / wholeShare;
}
function slotOf({ key }, found) {
    if (found === `${key}/a`)
        return 'a';
    return found === `${key}/b` ? 'b' : undefined;
}
function countOf(address, text) {
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    throw unlike(address, text);
}
function unlike(address, printed) {
    const found = printed.trim().slice(0, 200);
    const hint = 'docs/routers.md shows the lines that the configuration needs';
    return (0,failure/* unavailable */.hU)('router-refused', `HAProxy at ${address} answered: ${found}`, undefined, hint);
}

// EXTERNAL MODULE: ./lib/src/adapters/routers/turns.js
var turns = __webpack_require__(53362);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/haproxy-router.js







const leaseToleranceMs = 1000;
function createHaproxyRouter(settings) {
    const { sockets, map, key } = settings;
    const nodes = () => Promise.all(sockets.map(socket => readNode(socket, settings)));
    const steered = (work) => (0,turns/* inTurn */.l)(`haproxy ${map} ${key}`, async () => work(await nodes()));
    return {
        capabilities: () => ({
            kind: 'haproxy',
            granularity: 1 / wholeShare,
            assignment: 'request',
            lease: true,
            shiftMs: 50
        }),
        read: async () => stateOf(await nodes()),
        set: shift => steered(found => steer(settings, found, shift)),
        finalize: (live, fence) => steered(async (found) => {
            (0,fences/* passFence */.r)(fence, highestFence(found));
            const wanted = { live, fence, held: { a: 0, b: 0 } };
            await keep(settings, found, wanted);
            const cleared = [clear(settings, 'a'), clear(settings, 'b')];
            await everywhere(settings, found, node => [...mapCommands(settings, node, wanted), ...cleared]);
        })
    };
}
async function steer(settings, found, shift) {
    const { blue, green, weight, fence, leaseMs } = shift;
    (0,fences/* passFence */.r)(fence, highestFence(found));
    const share = Math.round(weight * wholeShare);
    const leased = share > 0 && leaseMs !== null;
    const held = { [blue]: 0, [green]: leased ? 0 : share };
    const wanted = { live: blue, fence, held };
    await keep(settings, found, wanted);
    const { table, key } = settings;
    await everywhere(settings, found, node => {
        const changes = mapCommands(settings, node, wanted);
        return leased
            ? [...changes, `set table ${table} key ${key}/${green} data.gpt0 ${share}`, clear(settings, blue)]
            : [clear(settings, green), ...changes, clear(settings, blue)];
    });
    if (leased)
        await checkLease(settings, green, leaseMs);
}
async function checkLease(settings, green, leaseMs) {
    const found = await Promise.all(settings.sockets.map(socket => readNode(socket, settings)));
    const left = found.map(({ leased }) => leased[green]?.leftMs ?? 0);
    if (left.every(each => each <= leaseMs + leaseToleranceMs))
        return;
    await Promise.all(settings.sockets.map(socket => tellHaproxy(socket, [clear(settings, green)])));
    const message = `the table ${settings.table} keeps entries for about ${Math.max(...left)} ms, the lease is ${leaseMs} ms`;
    throw (0,failure/* unavailable */.hU)('router-refused', message, undefined, `write "expire ${leaseMs}ms" in its stick-table line`);
}
function stateOf(found) {
    const blue = oneLive(found);
    const green = (0,slot/* otherSlot */.j)(blue);
    const left = found.flatMap(({ leased }) => leased[green]?.leftMs ?? []);
    return {
        blue,
        green,
        weight: found.reduce((sum, node) => sum + greenFraction(node), 0) / found.length,
        fence: highestFence(found),
        leaseMs: left.length === 0 ? null : Math.max(...left)
    };
}
function oneLive(found) {
    const [first, ...others] = found.map(({ live }) => live);
    if (first !== undefined && others.every(live => live === first))
        return first;
    throw (0,failure/* unavailable */.hU)('router-refused', 'the nodes of HAProxy do not agree about the live slot');
}
function highestFence(found) {
    return Math.max(...found.map(({ fence }) => fence));
}
function mapValues({ key }, { live, fence, held }) {
    return new Map([
        [key, live],
        [`${key}/fence`, String(fence)],
        [`${key}/a`, String(held.a)],
        [`${key}/b`, String(held.b)]
    ]);
}
function mapCommands(settings, node, wanted) {
    const values = [...mapValues(settings, wanted)].filter(([name, value]) => valueIn(settings, node, name) !== value);
    return values.map(([name, value]) => `${node.known.has(name) ? 'set' : 'add'} map ${settings.map} ${name} ${value}`);
}
function valueIn(settings, node, name) {
    return node.known.has(name) ? mapValues(settings, node).get(name) : undefined;
}
async function keep(settings, found, wanted) {
    if (found.every(node => mapCommands(settings, node, wanted).length === 0))
        return;
    await keepInMap(settings.map, mapValues(settings, wanted));
}
async function everywhere({ sockets }, found, commands) {
    const told = sockets.map((socket, index) => tellHaproxy(socket, commands(found[index])));
    await Promise.all(told);
}
function clear({ table, key }, slot) {
    return `clear table ${table} key ${key}/${slot}`;
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


/***/ })

};
