export const id = 7456;
export const ids = [7456];
export const modules = {

/***/ 29723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const decoders = {
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    'x-gzip': node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    deflate: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate,
    br: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress
};
/**
 * Reads a body as text, counting bytes after decompression: a bomb stops at the limit, not in memory.
 * Throws `unavailable` (`smoke-oversize`) above it.
 */
async function readBody(stream, encoding, maximumBytes) {
    const decoder = decoders[encoding?.trim().toLowerCase() ?? '']?.();
    const source = decoder === undefined ? stream : decoded(stream, decoder);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > maximumBytes)
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('smoke-oversize', `the answer is larger than ${maximumBytes} bytes`);
        chunks.push(chunk);
    }
    const whole = Buffer.concat(chunks);
    return { text: whole.toString('utf8'), bytes, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex') };
}
function decoded(stream, decoder) {
    // `pipe` forwards no error, and a broken connection must not look like the end of the body.
    stream.on('error', error => decoder.emit('error', error));
    stream.on('aborted', () => decoder.emit('error', new Error('the connection broke off')));
    return stream.pipe(decoder);
}


/***/ }),

/***/ 88199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   YF: () => (/* binding */ tlsOptions),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   cH: () => (/* binding */ connectSocket),
/* harmony export */   tq: () => (/* binding */ certificateOf)
/* harmony export */ });
/* unused harmony export targetOf */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25401);



/** Reads `host:port`, with an address in brackets when it holds colons. */
function readTarget(text, otherPort) {
    const { hostname, port } = new URL(`tcp://${text}`);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || otherPort) };
}
function targetOf({ url, connectTo }) {
    const port = Number(url.port || (isSecure(url) ? 443 : 80));
    if (connectTo !== undefined)
        return readTarget(connectTo, port);
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port };
}
function isSecure(url) {
    return url.protocol === 'https:' || url.protocol === 'wss:';
}
/** Opens a connection. Host name and certificate are checked against the address, wherever it leads. */
function connectSocket(connecting) {
    const target = { ...targetOf(connecting), lookup: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookupWithin */ .Q)(connecting.limit) };
    return isSecure(connecting.url) ? node_tls__WEBPACK_IMPORTED_MODULE_1__.connect({ ...target, ...tlsOptions(connecting) }) : node_net__WEBPACK_IMPORTED_MODULE_0__.connect(target);
}
/** Settings that check the certificate against the address's own name, and ask for it by SNI. */
function tlsOptions({ url, clientCertificate, protocols, strict = true }) {
    const name = url.hostname.replace(/^\[|\]$/g, '');
    return {
        rejectUnauthorized: strict,
        ...(node_net__WEBPACK_IMPORTED_MODULE_0__.isIP(name) === 0 && { servername: name }),
        ...(clientCertificate && { cert: clientCertificate.cert, key: clientCertificate.key }),
        ...(clientCertificate?.authority && { ca: clientCertificate.authority }),
        ...(protocols && { ALPNProtocols: protocols }),
        checkServerIdentity: (_, certificate) => node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity(name, certificate)
    };
}
/** What the server showed of itself; undefined without TLS, and on a resumed session that shows nothing. */
function certificateOf(socket) {
    if (!(socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket))
        return undefined;
    const shown = socket.getPeerCertificate(false);
    if (shown.valid_to === undefined)
        return undefined;
    const { O: organisation, CN: common } = shown.issuer;
    return {
        validTo: new Date(shown.valid_to).toISOString(),
        names: namesOf(shown),
        issuer: [common, organisation].flat().filter(Boolean).join(', '),
        untrusted: socket.authorized ? undefined : String(socket.authorizationError),
        protocol: socket.getProtocol() ?? ''
    };
}
function namesOf(certificate) {
    const alternative = (certificate.subjectaltname ?? '').split(', ').flatMap(entry => {
        const [kind, name] = entry.split(/:(.*)/s);
        return (kind === 'DNS' || kind === 'IP Address') && name ? [name] : [];
    });
    return alternative.length > 0 ? alternative : [certificate.subject?.CN ?? ''].flat();
}


/***/ }),

/***/ 79776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explained),
/* harmony export */   z: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/**
 * Runs work that ends by itself or when its time is over, whichever is first, even when the work never settles.
 * Rejects with `unavailable` (`smoke-timeout`) when time is over.
 */
async function withinLimit({ about, milliseconds, work }) {
    const started = performance.now();
    const frees = [];
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(timeout(about, milliseconds)), Math.max(0, milliseconds));
    });
    try {
        const limit = { elapsed: () => performance.now() - started, onEnd: (free) => void frees.push(free) };
        return await Promise.race([work(limit), late]);
    }
    finally {
        clearTimeout(timer);
        for (const free of frees)
            free();
    }
}
function timeout(about, milliseconds) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('smoke-timeout', `${about}: no whole answer within ${Math.round(milliseconds)} ms`);
}
const certificateErrors = new Set([
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_REVOKED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_UNTRUSTED'
]);
/** Turns what a socket throws into the closed list of reasons. */
function explained(about, thrown) {
    if (thrown instanceof Error && thrown.name === 'Failure')
        return thrown;
    const error = thrown;
    const message = `${about}: ${error.message || error.code || error.name}`;
    if (error.code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('smoke-wrong-host', message, thrown);
    if (certificateErrors.has(error.code ?? ''))
        return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('smoke-certificate', message, thrown);
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('smoke-unreachable', message, thrown);
}


/***/ }),

/***/ 25401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookupWithin)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);



const hostsFile = process.platform === 'win32' ? 'C:/Windows/System32/drivers/etc/hosts' : '/etc/hosts';
/**
 * Looks a name up so that it can be given up. The system's own look-up cannot: it holds a thread, and with it the end
 * of the process, for as long as a silent name server lets it wait. So name servers are asked directly, and the system
 * is asked only for names of this machine, and for those that the servers answer not to know, where it may know more.
 */
function lookupWithin(limit, asked = {}) {
    const { servers, system = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup } = asked;
    return (name, options, done) => {
        const answer = (error, found = []) => {
            const fitting = found.filter(({ family }) => !options.family || Number(options.family) === family);
            const [first] = fitting;
            if (error !== null || first === undefined)
                return done(error ?? unknownName(name), '');
            return options.all ? done(null, fitting) : done(null, first.address, first.family);
        };
        const askSystem = () => system(name, { all: true }, (error, found) => answer(error, found));
        if (isOwnName(name))
            return askSystem();
        askServers(name, limit, servers).then(found => answer(null, found), (error) => (silent.has(error.code ?? '') ? answer(error) : askSystem()));
    };
}
const silent = new Set(['ETIMEOUT', 'ECANCELLED']);
const tryMilliseconds = 2000;
const tries = 4;
/** Addresses of the fourth version first: many machines have a way to those alone. */
async function askServers(name, limit, servers) {
    const resolver = new node_dns__WEBPACK_IMPORTED_MODULE_0__.promises.Resolver({ timeout: tryMilliseconds, tries });
    limit.onEnd(() => resolver.cancel());
    if (servers !== undefined)
        resolver.setServers(servers);
    const families = [resolver.resolve4(name), resolver.resolve6(name)];
    const [four, six] = await Promise.allSettled(families);
    const found = [...addressesOf(four, 4), ...addressesOf(six, 6)];
    if (found.length > 0)
        return found;
    throw four?.status === 'rejected' ? four.reason : unknownName(name);
}
function addressesOf(settled, family) {
    return settled?.status === 'fulfilled' ? settled.value.map(address => ({ address, family })) : [];
}
function unknownName(name) {
    return Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
}
let named;
/** Names that this machine gives by itself, without asking anybody. */
function isOwnName(name) {
    const lower = name.toLowerCase();
    if (node_net__WEBPACK_IMPORTED_MODULE_2__.isIP(name) !== 0 || lower === 'localhost' || lower.endsWith('.localhost'))
        return true;
    named ??= readHosts();
    return named.has(lower);
}
function readHosts() {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(hostsFile, 'utf8').split('\n');
        return new Set(lines.flatMap(line => line.replace(/#.*/, '').trim().toLowerCase().split(/\s+/).slice(1)));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 27456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeHttp: () => (/* binding */ nodeHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29723);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88199);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79776);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25401);






/** Speaks HTTP/1.1 with node's own client, which starts faster than any other; HTTP/2 is loaded when asked for. */
function nodeHttp() {
    const agents = { http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }), https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true }) };
    return {
        request(request) {
            const about = `${request.method} ${request.url}`;
            const work = async (limit) => {
                if (request.version !== '2')
                    return exchange(request, agents, limit);
                const { exchangeHttp2 } = await __webpack_require__.e(/* import() */ 7256).then(__webpack_require__.bind(__webpack_require__, 97256));
                return exchangeHttp2(request, limit);
            };
            return (0,_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .withinLimit */ .z)({ about, milliseconds: request.timeoutMilliseconds, work }).catch(thrown => {
                throw (0,_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .explained */ .t)(about, thrown);
            });
        }
    };
}
async function exchange(request, agents, limit) {
    const outgoing = open(request, agents, limit);
    limit.onEnd(() => outgoing.destroy());
    const connection = watchConnection(outgoing, limit);
    const incoming = await new Promise((resolve, reject) => {
        outgoing.on('error', reject);
        outgoing.on('response', resolve);
        outgoing.end(request.body);
    });
    const firstByte = limit.elapsed();
    const certificate = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateOf */ .tq)(incoming.socket);
    const { text, bytes, sha256 } = await (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(incoming, incoming.headers['content-encoding'], request.maximumBytes);
    return {
        status: incoming.statusCode ?? 0,
        headers: plainHeaders(incoming.headers),
        setCookies: incoming.headers['set-cookie'] ?? [],
        body: text,
        bytes,
        sha256,
        httpVersion: incoming.httpVersion,
        certificate,
        phases: { ...connection, firstByte, total: limit.elapsed() }
    };
}
function open(request, agents, limit) {
    const url = new URL(request.url);
    const secure = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecure */ .Ut)(url);
    const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) };
    const headers = { host: url.host, 'accept-encoding': 'identity', ...length, ...request.headers };
    const elsewhere = request.connectTo !== undefined || request.clientCertificate !== undefined;
    const connecting = { url, connectTo: request.connectTo, clientCertificate: request.clientCertificate, limit };
    const own = elsewhere && { createConnection: () => (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectSocket */ .cH)(connecting) };
    // A session that is resumed shows no certificate, so a fresh connection starts from nothing.
    const fresh = secure && { ...(0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .tlsOptions */ .YF)(connecting), session: undefined };
    const agent = request.freshConnection ? false : secure ? agents.https : agents.http;
    return (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request(url, {
        method: request.method,
        headers,
        lookup: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookupWithin */ .Q)(limit),
        ...(own || { agent, ...(request.freshConnection && fresh) })
    });
}
/** Notes how long look-up, connection and greeting took; on a kept connection none of them happens. */
function watchConnection(outgoing, limit) {
    const phases = {};
    outgoing.once('socket', (socket) => {
        if (!socket.connecting)
            return;
        let before = limit.elapsed();
        const note = (phase) => () => {
            phases[phase] = limit.elapsed() - before;
            before = limit.elapsed();
        };
        socket.once('lookup', note('lookup'));
        socket.once('connect', note('connect'));
        socket.once('secureConnect', note('tls'));
    });
    return phases;
}
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}


/***/ })

};
