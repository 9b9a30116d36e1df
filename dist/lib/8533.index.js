export const id = 8533;
export const ids = [8533,7456];
export const modules = {

/***/ 54661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93180);




const largestBytes = 1_000_000;
function textFiles(directory) {
    return {
        async read(path) {
            const real = existing(inside(directory, path), path);
            inside(realpath(directory), real);
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
            if (size <= largestBytes)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async exists(path) {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(inside(directory, path), { throwIfNoEntry: false }) !== undefined;
        },
        async list(folder) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(inside(directory, folder)).sort();
            }
            catch (cause) {
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return [];
                throw cause;
            }
        },
        async write(path, text) {
            const target = inside(directory, path);
            inside(realpath(directory), nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomicallyNow */ .Z0)(target, text);
            return target;
        }
    };
}
const realpath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native;
function existing(path, named) {
    try {
        return realpath(path);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: named, found: 'no such file', expected: 'a file that exists', cause });
    }
}
function nearestReal(folder) {
    try {
        return realpath(folder);
    }
    catch (cause) {
        if (!(0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
            throw cause;
        return nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    }
}
function inside(directory, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), target);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return target;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' });
}


/***/ }),

/***/ 29723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

async function readBody(stream, { encoding, maximumBytes, hashed }) {
    const source = encoding === undefined ? stream : (await __webpack_require__.e(/* import() */ 2606).then(__webpack_require__.bind(__webpack_require__, 72606))).decoded(stream, encoding);
    const whole = await readAll(source, maximumBytes);
    const body = { text: whole.toString('utf8'), bytes: whole.length };
    return hashed ? { ...body, sha256: (await __webpack_require__.e(/* import() */ 2606).then(__webpack_require__.bind(__webpack_require__, 72606))).sha256(whole) } : body;
}
function readAll(source, maximumBytes) {
    const chunks = [];
    let bytes = 0;
    return new Promise((resolve, reject) => {
        if (source.destroyed)
            reject(brokenOff());
        source.on('data', (chunk) => {
            bytes += chunk.length;
            chunks.push(chunk);
            if (bytes <= maximumBytes)
                return;
            source.destroy();
            reject((0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('smoke-oversize', `the answer is larger than ${maximumBytes} bytes`));
        });
        source.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
        source.once('error', reject);
        source.once('close', () => {
            if (!source.readableEnded)
                reject(brokenOff());
        });
    });
}
function brokenOff() {
    return new Error('the connection broke off');
}


/***/ }),

/***/ 88199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   _E: () => (/* binding */ readTarget)
/* harmony export */ });
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


/***/ }),

/***/ 79776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explained),
/* harmony export */   z: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

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
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29723);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88199);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79776);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25401);






function nodeHttp() {
    const agents = { plain: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }) };
    return {
        request(request) {
            const about = `${request.method} ${request.url}`;
            const work = async (limit) => {
                if (request.version !== '2')
                    return exchange(request, agents, limit);
                const { exchangeHttp2 } = await __webpack_require__.e(/* import() */ 7256).then(__webpack_require__.bind(__webpack_require__, 97256));
                return exchangeHttp2(request, limit);
            };
            return (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withinLimit */ .z)({ about, milliseconds: request.timeoutMilliseconds, work }).catch(thrown => {
                throw (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .explained */ .t)(about, thrown);
            });
        }
    };
}
async function exchange(request, agents, limit) {
    const url = new URL(request.url);
    const needsOwn = (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .isSecure */ .Ut)(url) || request.connectTo !== undefined || request.clientCertificate !== undefined;
    const settings = { ...settingsOf(request, url), lookup: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupWithin */ .Q)(limit) };
    const outgoing = needsOwn
        ? (await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 450))).openSecurely(request, { url, settings, agents, limit })
        : node_http__WEBPACK_IMPORTED_MODULE_0__.request({ ...settings, agent: request.freshConnection ? false : agents.plain });
    limit.onEnd(() => outgoing.destroy());
    const connection = watchConnection(outgoing, limit);
    const incoming = await new Promise((resolve, reject) => {
        outgoing.on('error', reject);
        outgoing.on('response', resolve);
        outgoing.end(request.body);
    });
    const firstByte = limit.elapsed();
    const certificate = (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .isSecure */ .Ut)(url) ? (await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 450))).certificateOf(incoming.socket) : undefined;
    const { text, ...measured } = await (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(incoming, { ...request, encoding: incoming.headers['content-encoding'] });
    return {
        status: incoming.statusCode ?? 0,
        headers: plainHeaders(incoming.headers),
        setCookies: incoming.headers['set-cookie'] ?? [],
        body: text,
        ...measured,
        httpVersion: incoming.httpVersion,
        certificate,
        phases: { ...connection, firstByte, total: limit.elapsed() }
    };
}
function settingsOf(request, url) {
    const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) };
    return {
        ...(0,node_url__WEBPACK_IMPORTED_MODULE_1__.urlToHttpOptions)(url),
        method: request.method,
        headers: { host: url.host, 'accept-encoding': 'identity', ...length, ...request.headers }
    };
}
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


/***/ }),

/***/ 42564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ demandInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const alternativeClimbs = /[{,(|]\.\.(?:[/\\},)|]|$)/;
function demandInside(place) {
    const { root, path, input, typed = path, example = 'dist/' } = place;
    const climbs = leaves((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path))) || alternativeClimbs.test(path);
    if (!climbs)
        return;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('outside-workspace', { input, found: typed, expected: 'a path inside the workspace', example });
}
function leaves(way) {
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 21491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exampleSuite),
/* harmony export */   M: () => (/* binding */ bad)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const exampleSuite = 'steps: [{ name: health, request: { path: /health }, expect: { status: 200 } }]';
function bad(message) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({ kind: 'usage', code: 'bad-suite', message, hint: `a valid example: ${exampleSuite}` });
}


/***/ }),

/***/ 62066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ cookiesOf),
/* harmony export */   Op: () => (/* binding */ cookieHeader),
/* harmony export */   dB: () => (/* binding */ keepCookies)
/* harmony export */ });
const longestCookieCharacters = 8192;
function cookiesOf({ setCookies }) {
    const crumbs = (setCookies ?? []).flatMap(parseCookie);
    return new Map(crumbs.filter(({ gone }) => !gone).map(({ name, value }) => [name, value]));
}
function keepCookies(jar, url, { setCookies }) {
    for (const crumb of (setCookies ?? []).flatMap(parseCookie)) {
        const key = JSON.stringify([url.hostname, crumb.path, crumb.name]);
        if (crumb.gone)
            jar.delete(key);
        else
            jar.set(key, crumb);
    }
}
function cookieHeader(jar, url) {
    const fitting = [...jar].filter(([key, crumb]) => {
        const [host] = JSON.parse(key);
        const secure = url.protocol === 'https:' || isLoopback(url.hostname);
        return host === url.hostname && isBelow(url.pathname, crumb.path) && (secure || !crumb.secure);
    });
    if (fitting.length === 0)
        return undefined;
    return fitting.map(([, { name, value }]) => `${name}=${value}`).join('; ');
}
function isLoopback(host) {
    return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
function isBelow(path, folder) {
    return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
function parseCookie(header) {
    if (header.length > longestCookieCharacters)
        return [];
    const [pair = '', ...attributes] = header.split(';').map(part => part.trim());
    const equals = pair.indexOf('=');
    if (equals < 1)
        return [];
    const settings = new Map(attributes.map(attribute => attributeOf(attribute)));
    const path = settings.get('path');
    return [
        {
            name: pair.slice(0, equals).trim(),
            value: pair.slice(equals + 1).trim(),
            path: path?.startsWith('/') ? path : '/',
            secure: settings.has('secure'),
            gone: Number(settings.get('max-age') ?? 1) <= 0 || settings.get('expires')?.includes('1970') === true
        }
    ];
}
function attributeOf(attribute) {
    const [name = '', ...value] = attribute.split('=');
    return [name.toLowerCase(), value.join('=')];
}


/***/ }),

/***/ 13693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ defaultSuite)
/* harmony export */ });
/* harmony import */ var _plain_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62513);

const defaultSuite = {
    variables: {},
    secrets: {},
    generate: {},
    steps: [
        { name: 'health', request: (0,_plain_request_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRequest */ .k)('/health'), capture: {} },
        { name: 'version', request: (0,_plain_request_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRequest */ .k)('/api/version'), capture: {} }
    ],
    cleanup: [],
    control: true
};


/***/ }),

/***/ 43598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ differences),
  k: () => (/* binding */ isRegression)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/form.js
const form_forms = [
    ['nothing', /^\s*$/],
    ['uuid', /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
    ['time', /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/],
    ['http date', /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/],
    ['number', /^-?\d+([.,]\d+)*$/],
    ['address', /^https?:\/\/\S+$/],
    ['trace', /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/],
    ['hex', /^[0-9a-f]{8,}$/i],
    ['token', /^[\w+/=.:-]{12,}$/]
];
function formOf(text) {
    const form = form_forms.find(([, pattern]) => pattern.test(text))?.[0];
    if (form === 'hex' || form === 'token')
        return `${form} of ${text.length}`;
    return form ?? 'words';
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/difference.js


function differences({ blue, green }, ignored = []) {
    const paths = new Set([...blue, ...green].flatMap(facts => [...facts.keys()]));
    return [...paths].flatMap(path => {
        if (ignored.some(prefix => path === prefix || path.startsWith(prefix)))
            return [];
        return compare(path, blue.map(facts => facts.get(path)), green.map(facts => facts.get(path)));
    });
}
function compare(path, blue, green) {
    if (green.some(value => blue.some(other => (0,external_node_util_.isDeepStrictEqual)(value, other))))
        return [];
    const told = { path, blue: shown(blue), green: shown(green) };
    const [here, there] = [green.filter(isThere), blue.filter(isThere)];
    if (here.length === 0)
        return [{ ...told, kind: 'lost' }];
    if (there.length === 0)
        return [{ ...told, kind: 'added' }];
    const types = new Set(there.map(typeOf));
    if (!here.some(value => types.has(typeOf(value))))
        return [{ ...told, kind: 'type' }];
    if (there.every(value => (0,external_node_util_.isDeepStrictEqual)(value, there[0])))
        return [{ ...told, kind: 'value' }];
    return here.some(value => isLike(value, there)) ? [] : [{ ...told, kind: 'form' }];
}
function isThere(value) {
    return value !== undefined;
}
function typeOf(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return value === null ? 'null' : typeof value;
}
const rangeMargin = 3;
function isLike(value, others) {
    if (typeof value === 'string')
        return others.some(other => typeof other === 'string' && formOf(other) === formOf(value));
    if (typeof value !== 'number')
        return true;
    const numbers = others.filter(other => typeof other === 'number');
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const margin = rangeMargin * (high - low);
    return value >= low - margin && value <= high + margin;
}
function isRegression({ kind }) {
    return kind !== 'added';
}
const shownCharacters = 120;
function shown(values) {
    const texts = new Set(values.map(value => (value === undefined ? 'nothing' : JSON.stringify(value))));
    return [...texts].slice(0, 3).join(' or ').slice(0, shownCharacters);
}


/***/ }),

/***/ 48682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ emptyHoles)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59304);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93723);


function emptyHoles(suite) {
    const known = new Set([
        ...Object.keys(suite.variables),
        ...Object.keys(suite.secrets),
        ...Object.keys(suite.generate)
    ]);
    const found = [];
    const whole = walk(suite.steps, ['steps'], known, found);
    if (whole)
        walk(suite.cleanup, ['cleanup'], known, found);
    return found;
}
function walk(steps, path, known, found) {
    for (const [index, step] of steps.entries()) {
        const here = [...path, index];
        if (step.use !== undefined)
            return false;
        for (const name of Object.keys(step.with ?? {}))
            known.add(name);
        const { steps: inner, cleanup, capture, ...own } = step;
        found.push(...holesOf(own, here, known));
        if (inner !== undefined && !walk(inner, [...here, 'steps'], known, found))
            return false;
        for (const name of Object.keys(capture))
            known.add(name);
        if (cleanup !== undefined && !walk(cleanup, [...here, 'cleanup'], known, found))
            return false;
    }
    return true;
}
function holesOf(value, path, known) {
    if (typeof value === 'string')
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .holesIn */ .FX)(value).flatMap(name => problemOf(name, path, known));
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, item]) => holesOf(item, [...path, Array.isArray(value) ? Number(key) : key], known));
}
function problemOf(name, path, known) {
    if (known.has(name))
        return [];
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, [...known]);
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
    return [{ path, message: `nothing before this step gives {{${name}}}${hint}` }];
}


/***/ }),

/***/ 11796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ plainJson)
/* harmony export */ });
function plainJson(text) {
    if (!text.startsWith('{') || text.includes('"__proto__"'))
        return undefined;
    try {
        const value = JSON.parse(text);
        return JSON.stringify(value) === text || JSON.stringify(value, undefined, 2) === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 62513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ plainRequest)
/* harmony export */ });
function plainRequest(path) {
    return { path, headers: {}, http: '1.1', redirects: 0, 'redirect-hosts': [] };
}


/***/ }),

/***/ 8794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ probes),
/* harmony export */   d: () => (/* binding */ probeKind)
/* harmony export */ });
const probes = ['request', 'websocket', 'grpc', 'tcp', 'dns', 'tls'];
function probeKind(step) {
    return probes.find(kind => step[kind] !== undefined);
}


/***/ }),

/***/ 93723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ holesIn),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   jk: () => (/* binding */ Ungiven)
/* harmony export */ });
const hole = /\{\{ *(\w+) *\}\}/g;
const onlyHole = /^\{\{ *(\w+) *\}\}$/;
class Ungiven extends Error {
    variable;
    constructor(variable) {
        super(`nothing gave {{${variable}}} a value`);
        this.variable = variable;
    }
}
function fill(value, variables) {
    return fillAny(value, variables);
}
function holesIn(text) {
    return [...text.matchAll(hole)].map(([, name]) => name ?? '');
}
function fillAny(value, variables) {
    if (typeof value === 'string')
        return fillText(value, variables);
    if (Array.isArray(value))
        return value.map(item => fillAny(item, variables));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAny(item, variables)]));
}
function fillText(text, variables) {
    const whole = onlyHole.exec(text)?.[1];
    if (whole !== undefined)
        return variableOf(whole, variables);
    return text.replace(hole, (_, name) => showText(variableOf(name, variables)));
}
function variableOf(name, variables) {
    if (variables.has(name))
        return variables.get(name);
    throw new Ungiven(name);
}
function showText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 66392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ isPass),
/* harmony export */   sr: () => (/* binding */ stepVerdict),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
function stepVerdict(attempts, consecutive) {
    const passes = attempts.length - 1 - attempts.findLastIndex(attempt => attempt !== 'pass');
    if (passes >= consecutive)
        return attempts.length > passes ? 'flaky-pass' : 'pass';
    const sinceLastPass = attempts.slice(attempts.lastIndexOf('pass') + 1);
    return sinceLastPass.includes('fail') ? 'fail' : 'inconclusive';
}
const worstFirst = ['fail', 'inconclusive', 'flaky-pass', 'pass'];
function worstVerdict(verdicts) {
    return worstFirst.find(verdict => verdicts.includes(verdict)) ?? 'inconclusive';
}
function isPass(verdict) {
    return verdict === 'pass' || verdict === 'flaky-pass';
}


/***/ }),

/***/ 15560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ credentialsOf)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32130);

async function credentialsOf(auth, session, end) {
    if (auth === undefined)
        return { headers: {} };
    if (auth.certificate?.key !== undefined)
        session.vault.add(auth.certificate.key);
    return { headers: await authorization(auth, session, end), clientCertificate: auth.certificate };
}
async function authorization({ basic, bearer, oidc }, session, end) {
    const { vault, ports } = session;
    if (basic !== undefined) {
        vault.add(basic.password);
        return { authorization: `Basic ${Buffer.from(`${basic.username}:${basic.password}`).toString('base64')}` };
    }
    const token = oidc === undefined ? bearer : await ports.tokens.token(oidc.audience, tokenTime(session, end));
    if (token === undefined)
        return {};
    vault.add(token);
    return { authorization: `Bearer ${token}` };
}
const tokenMilliseconds = 5000;
function tokenTime(session, end) {
    return Math.min(tokenMilliseconds, Math.max(0, (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .remaining */ .Tk)(session, end)));
}


/***/ }),

/***/ 62012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ identityPlan)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

async function identityPlan(policy, wanted, witness) {
    const { expectDigest: digest, expectVersion: version } = wanted;
    if (digest === undefined && version === undefined)
        return undefined;
    const { confidence, staleShare, instances, version: path, backends, content, challenge, ...rest } = policy.smoke.identity;
    const level = wanted.identityLevel ?? (digest === undefined ? 'claimed' : rest.level);
    if (level !== 'claimed' && digest === undefined) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-input', {
            input: 'expect-digest',
            found: undefined,
            expected: `a digest to prove by ${level}`
        });
    }
    const commit = level === 'commit' && digest !== undefined ? await knownCommit(digest, witness) : undefined;
    const claim = {
        digest: level === 'commit' ? undefined : digest,
        version,
        commit,
        staleShare,
        instances,
        confidence: wanted.identityConfidence ?? confidence
    };
    return { claim, level, path, backends, content, challenge };
}
async function knownCommit(digest, witness) {
    const commit = await witness?.commit(digest);
    if (commit !== undefined)
        return commit;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-input', { input: 'expect-digest', found: digest, expected: 'a digest whose build is recorded' });
}


/***/ }),

/***/ 45613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ otherProblems),
/* harmony export */   AX: () => (/* binding */ firstProblem),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Ul: () => (/* binding */ allProblems),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   j9: () => (/* binding */ explainComparison),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _domain_smoke_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43598);

function firstProblem(step) {
    return step.attempts.at(-1)?.findings.find(finding => !finding.passed);
}
function allProblems(step) {
    const last = step.attempts.at(-1);
    const wrong = (last?.findings ?? []).filter(finding => !finding.passed);
    return wrong.flatMap(({ excerpt, ...finding }, index) => {
        const isShown = excerpt === '' || wrong.slice(0, index).some(before => before.excerpt === excerpt);
        return [sentence(finding), ...(isShown ? [] : [`  in: ${excerpt}`])];
    });
}
function otherProblems(step) {
    const wrong = (step.attempts.at(-1)?.findings ?? []).filter(finding => !finding.passed);
    return wrong.slice(1).map(sentence);
}
function sentence({ expression, expected, found }) {
    return `${expression}: expected ${expected}, found ${found}`;
}
function explain(step) {
    const problem = firstProblem(step);
    const note = step.note === undefined ? '' : `; ${step.note}`;
    if (problem)
        return sentence(problem) + note;
    const error = step.attempts.at(-1)?.error;
    if (error !== undefined)
        return error + note;
    const tries = step.attempts.length;
    if (tries === 0)
        return step.note ?? 'not tried: the deadline was over';
    if (step.verdict === 'inconclusive')
        return `too few passes in a row${note}`;
    return step.verdict === 'flaky-pass' ? `passed only after ${tries} attempts` : 'passed';
}
function explainComparison({ differences, latency, note, rounds }) {
    if (note !== undefined)
        return note;
    const regressions = differences.filter(_domain_smoke_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegression */ .k);
    const [first] = regressions;
    const more = regressions.length > 1 ? `, and ${regressions.length - 1} more` : '';
    if (first !== undefined)
        return `${first.path} ${first.kind}: blue ${first.blue}, green ${first.green}${more}`;
    const time = latency === undefined ? '' : `, ${showShare(latency.estimate)} time`;
    const range = latency === undefined ? '' : ` (${showShare(latency.low)} to ${showShare(latency.high)})`;
    if (latency?.slower)
        return `slower by ${Math.round(latency.milliseconds)} ms${time}${range}`;
    return `differs no more than blue from itself in ${rounds} rounds${time}${range}`;
}
function showShare(share) {
    return `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(0)} %`;
}
const order = { fail: 0, inconclusive: 1, 'flaky-pass': 2, skipped: 3, pass: 4 };
function worstFirst(steps) {
    return [...steps].sort((one, other) => order[one.verdict] - order[other.verdict]);
}
function lines(result) {
    const identity = result.identity === undefined ? [] : [`identity  ${result.identity.text}`];
    const comparison = result.comparison.map(each => `compare ${each.name}  ${explainComparison(each)}`);
    return [...identity, ...worstFirst(result.steps).map(step => `${step.name}  ${explain(step)}`), ...comparison];
}


/***/ }),

/***/ 28355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ loadSuite),
  x: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/smoke/bad-suite.js
var bad_suite = __webpack_require__(21491);
// EXTERNAL MODULE: ./lib/src/domain/smoke/default-suite.js
var default_suite = __webpack_require__(13693);
// EXTERNAL MODULE: ./lib/src/domain/smoke/holes.js
var holes = __webpack_require__(48682);
// EXTERNAL MODULE: ./lib/src/domain/smoke/plain-json.js
var plain_json = __webpack_require__(11796);
// EXTERNAL MODULE: ./lib/src/domain/smoke/plain-request.js
var plain_request = __webpack_require__(62513);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/plain-suite.js


const mostSteps = 1000;
const longestCharacters = 1_000_000;
function plainSuite(text) {
    const value = text.length > longestCharacters || text.includes('{{') ? undefined : (0,plain_json/* plainJson */.R)(text.trim());
    if (!hasOnly(value, ['steps']))
        return undefined;
    const steps = stepsOf(value.steps);
    return steps && { variables: {}, secrets: {}, generate: {}, steps, cleanup: [], control: true };
}
function stepsOf(value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > mostSteps)
        return undefined;
    const steps = [];
    for (const one of value) {
        const step = stepOf(one);
        if (step === undefined)
            return undefined;
        steps.push(step);
    }
    return steps;
}
function stepOf(value) {
    if (!hasOnly(value, ['name', 'request', 'expect', 'steps', 'parallel']))
        return undefined;
    const { name, request, expect, steps: inner, parallel } = value;
    if (typeof name !== 'string' || name === '' || name.length > 200)
        return undefined;
    if (inner === undefined)
        return parallel === undefined ? askingStep(name, request, expect) : undefined;
    if (request !== undefined || expect !== undefined || !isParallel(parallel))
        return undefined;
    const steps = stepsOf(inner);
    return steps && { name, ...(parallel !== undefined && { parallel }), capture: {}, steps };
}
function askingStep(name, request, expect) {
    if (!hasOnly(request, ['path']))
        return undefined;
    const { path } = request;
    if (typeof path !== 'string' || !path.startsWith('/'))
        return undefined;
    const step = { name, request: (0,plain_request/* plainRequest */.k)(path), capture: {} };
    if (expect === undefined)
        return step;
    return isPlainExpectation(expect) ? { ...step, expect } : undefined;
}
function isPlainExpectation(value) {
    if (!hasOnly(value, ['status', 'jsonpath']))
        return false;
    const { status, jsonpath } = value;
    if (status === undefined && jsonpath === undefined)
        return false;
    if (status !== undefined && !(Number.isInteger(status) && Number(status) >= 0 && Number(status) <= 599))
        return false;
    if (jsonpath === undefined)
        return true;
    const paths = isObject(jsonpath) ? Object.keys(jsonpath) : [];
    return paths.length > 0 && !paths.includes('');
}
function isParallel(value) {
    if (value === undefined || typeof value === 'boolean')
        return true;
    return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100;
}
function hasOnly(value, names) {
    return isObject(value) && Object.keys(value).every(key => names.includes(key));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/template.js
var template = __webpack_require__(93723);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/expressions.js


async function checkExpressions(steps, path, matchers) {
    for (const step of steps) {
        const { jsonpath, xpath, css, patterns } = expressionsOf(step);
        const whole = (expressions) => new Set(expressions.filter(text => (0,template/* holesIn */.FX)(text).length === 0));
        try {
            for (const each of whole(jsonpath))
                await matchers.selectsOne(each);
            for (const each of whole(xpath))
                await matchers.xpath(each, '<a/>');
            for (const each of whole(css))
                await matchers.css(each, '');
            for (const each of whole(patterns))
                await matchers.find(each, '');
        }
        catch (thrown) {
            if (!(thrown instanceof failure/* Failure */.HR))
                throw thrown;
            const message = thrown.message.replace(/^suite:/, `${path}: step "${step.name}":`);
            throw new failure/* Failure */.HR({ kind: thrown.kind, code: thrown.code, message, cause: thrown });
        }
        await checkExpressions([...(step.steps ?? []), ...(step.cleanup ?? [])], path, matchers);
    }
}
function expressionsOf({ expect = {}, capture }) {
    const places = [...(expect.checks ?? []), ...Object.values(capture).map(placeOf)];
    const named = (name) => places.flatMap(place => place[name] ?? []);
    return {
        jsonpath: [...Object.keys(expect.jsonpath ?? {}), ...named('jsonpath')],
        xpath: [...Object.keys(expect.xpath ?? {}), ...named('xpath')],
        css: [...Object.keys(expect.css ?? {}), ...named('css')],
        patterns: [...bodyPattern(expect), ...named('matches')]
    };
}
function placeOf(capture) {
    return typeof capture === 'string' ? { jsonpath: capture } : capture;
}
function bodyPattern({ body }) {
    return body === undefined ? [] : [body];
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/schemas.js



async function readSchema(place) {
    const { path, ports } = place;
    const text = await ports.files.read(path);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-suite', { input: path, found: 'other text', expected: 'a JSON Schema', cause });
    }
}
async function preparedSchema(schema, place) {
    const placed = placedAt(schema, `suite:///${encodeURI(place.path)}`);
    const whole = (0,template/* holesIn */.FX)(JSON.stringify(placed)).length === 0;
    if (whole)
        await place.ports.matchers.prepareSchema(placed, uri => readDocument(uri, placed, place));
    return placed;
}
function placedAt(schema, address) {
    if (typeof schema === 'boolean')
        return schema;
    const { $id: own } = schema;
    if (typeof own === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(own))
        return schema;
    return { ...schema, $id: typeof own === 'string' ? new URL(own, address).href : address };
}
async function readDocument(uri, schema, { path, ports }) {
    const root = typeof schema === 'boolean' ? '' : String(schema.$id);
    const folder = root.slice(0, root.lastIndexOf('/') + 1);
    const web = /^https?:/i.test(uri);
    if (folder.includes('/') && uri.startsWith(folder)) {
        const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(path), decodeURI(uri.slice(folder.length)));
        if (!web || (await ports.files.exists(beside)))
            return ports.files.read(beside);
    }
    if (uri.startsWith('suite:///'))
        return ports.files.read(decodeURI(uri.slice('suite:///'.length)));
    if (!web)
        throw new Error(`no document goes by ${uri}`);
    return fetchDocument(uri, ports);
}
const fetchMilliseconds = 5000;
const largestDocumentBytes = 1_000_000;
async function fetchDocument(url, { http }) {
    const limits = { timeoutMilliseconds: fetchMilliseconds, maximumBytes: largestDocumentBytes, freshConnection: true };
    const answer = await http.request({ method: 'GET', url, headers: { accept: 'application/schema+json' }, ...limits });
    if (answer.status === 200)
        return answer.body;
    throw new Error(`${url} answers ${answer.status}`);
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/read-suite.js








async function readSuite(choice, fallback, ports) {
    if (choice.suite && choice.checks) {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'checks', found: 'a suite too', expected: 'either suite or checks' });
    }
    if (choice.checks !== undefined)
        return complete(await parsed(choice.checks, 'checks'), 'checks', { folder: '.', ports, within: [] });
    const path = choice.suite ?? fallback;
    return path === undefined ? default_suite/* defaultSuite */._ : loadSuite(path, ports);
}
async function loadSuite(path, ports) {
    return complete(await parsed(await ports.files.read(path), path), path, {
        folder: external_node_path_.posix.dirname(path),
        ports,
        within: [path]
    });
}
async function parsed(text, path, use = { used: false }) {
    const plain = plainSuite(text);
    if (plain !== undefined)
        return plain;
    const { jsonSuite, yamlSuite } = await __webpack_require__.e(/* import() */ 9158).then(__webpack_require__.bind(__webpack_require__, 59158));
    return jsonSuite(text, use) ?? yamlSuite(text, path, use);
}
async function complete(suite, path, place) {
    const whole = await expand(suite, place);
    const [problem] = (0,holes/* emptyHoles */.P)(whole);
    if (problem !== undefined)
        throw (0,bad_suite/* bad */.M)(`${path}: ${problem.path.map(String).join('.')}: ${problem.message}`);
    await checkExpressions([...whole.steps, ...whole.cleanup], path, place.ports.matchers);
    return whole;
}
async function expand(suite, place) {
    const used = [];
    const steps = await Promise.all(suite.steps.map(step => expandStep(step, place, used)));
    const cleanup = await Promise.all(suite.cleanup.map(step => expandStep(step, place, used)));
    const secrets = Object.assign({}, ...used.map(each => each.secrets), suite.secrets);
    const generate = Object.assign({}, ...used.map(each => each.generate), suite.generate);
    return { ...suite, steps, cleanup, secrets, generate };
}
async function expandStep(step, place, used) {
    if (step.use !== undefined)
        return useSuite(step, step.use, place, used);
    const inner = (steps) => Promise.all(steps.map(each => expandStep(each, place, used)));
    return {
        ...step,
        ...(step.steps && { steps: await inner(step.steps) }),
        ...(step.cleanup && { cleanup: await inner(step.cleanup) }),
        ...(step.expect?.schema !== undefined && { expect: await withSchema(step.expect, place) }),
        ...(step.request?.multipart && { request: await withFiles(step.request, step.request.multipart, place) })
    };
}
const deepestUse = 5;
async function useSuite({ use: _, ...step }, target, place, used) {
    const path = external_node_path_.posix.join(place.folder, target);
    if (place.within.includes(path) || place.within.length >= deepestUse) {
        throw (0,bad_suite/* bad */.M)(`${place.within.at(-1)}: use: ${target} uses itself, or more than ${deepestUse} suites use each other`);
    }
    const { ports, within } = place;
    const inner = { folder: external_node_path_.posix.dirname(path), ports, within: [...within, path] };
    const suite = await expand(await parsed(await ports.files.read(path), path, { used: true }), inner);
    used.push(suite);
    const cleanup = [...(step.cleanup ?? []), ...suite.cleanup];
    const variables = { ...suite.variables, ...step.with };
    return { ...step, with: variables, steps: suite.steps, ...(cleanup.length > 0 && { cleanup }) };
}
async function withSchema(expect, { folder, ports }) {
    const { schema } = expect;
    if (schema === undefined)
        return expect;
    const path = typeof schema === 'string' ? external_node_path_.posix.join(folder, schema) : external_node_path_.posix.join(folder, 'suite');
    const place = { path, ports };
    const read = typeof schema === 'string' ? await readSchema(place) : schema;
    return { ...expect, schema: await preparedSchema(read, place) };
}
async function withFiles(request, parts, { folder, ports }) {
    const read = parts.map(async ({ file, ...part }) => {
        if (file === undefined)
            return part;
        return { filename: external_node_path_.posix.basename(file), ...part, text: await ports.files.read(external_node_path_.posix.join(folder, file)) };
    });
    return { ...request, multipart: await Promise.all(read) };
}


/***/ }),

/***/ 42082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ smokeReport),
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45613);
/* harmony import */ var _run_smoke_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42119);


function report({ inputs, plan, done }) {
    if (!plan.proceed) {
        return { outcome: 'refused', reason: plan.reason, headline: plan.text, blocks: [], result: {} };
    }
    if (done !== undefined)
        return finished(done, inputs.baseUrl);
    const steps = plan.suite.steps.map(step => step.name);
    const headline = `Would run ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} against ${inputs.baseUrl}`;
    return { outcome: 'planned', headline, blocks: [{ kind: 'text', text: steps.join('\n') }], result: { steps } };
}
const outputs = {
    verdict: 'pass, fail, inconclusive or flaky-pass.',
    passed: 'Number of checks that passed.',
    failed: 'Number of checks that did not pass.',
    junit: 'Path of the JUnit file.',
    report: 'Path of the page for people.'
};
const outcomes = {
    pass: 'done',
    'flaky-pass': 'done',
    fail: 'refused',
    inconclusive: 'unavailable'
};
function finished(done, baseUrl) {
    const { junit, report: page, json, recorded } = done;
    const told = smokeReport(done, baseUrl);
    return {
        ...told,
        blocks: [...told.blocks, ...recordBlock(done)],
        result: { ...told.result, junit, report: page, json, recorded: recorded ?? null },
        outputs: { ...told.outputs, junit, report: page }
    };
}
function smokeReport(done, baseUrl) {
    const { passed, failed } = (0,_run_smoke_js__WEBPACK_IMPORTED_MODULE_1__/* .countSteps */ .j)(done);
    const { verdict, identity } = done;
    return {
        outcome: outcomes[verdict],
        reason: reasonOf(done),
        headline: `${verdict}: ${passed} of ${passed + failed} checks pass at ${baseUrl}`,
        blocks: [
            {
                kind: 'checks',
                checks: [
                    ...identityCheck(done),
                    ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(done.steps).map(stepCheck),
                    ...done.comparison.map(comparisonCheck)
                ]
            },
            ...cleanupBlock(done)
        ],
        result: {
            verdict,
            passed,
            failed,
            identity: identity ?? null,
            steps: done.steps,
            comparison: done.comparison,
            cleanup: done.cleanup,
            seed: done.seed
        },
        outputs: { verdict, passed: String(passed), failed: String(failed) }
    };
}
function cleanupBlock({ cleanup }) {
    const left = cleanup.filter(step => step.verdict === 'fail' || step.verdict === 'inconclusive');
    return left.length === 0 ? [] : [{ kind: 'checks', checks: left.map(stepCheck) }];
}
function recordBlock({ recorded }) {
    if (recorded === undefined)
        return [];
    const { suite, bundle } = recorded;
    const text = bundle === undefined ? `Recorded without evidence: the run came to no verdict.` : `Signed as ${suite}: ${bundle}`;
    return [{ kind: 'text', text }];
}
function reasonOf({ verdict, identity }) {
    if (identity?.kind === 'mismatch')
        return 'identity-mismatch';
    if (verdict === 'fail')
        return 'smoke-failed';
    if (verdict !== 'inconclusive')
        return undefined;
    return identity?.kind === 'unknown' ? 'identity-unknown' : 'smoke-inconclusive';
}
function identityCheck({ identity }) {
    if (identity === undefined)
        return [];
    const mark = { agrees: 'passed', mismatch: 'failed', unknown: 'unknown' }[identity.kind];
    return [{ mark, name: 'identity', text: `${identity.text} (${identity.level})` }];
}
function comparisonCheck(comparison) {
    const mark = marks[comparison.verdict];
    return { mark, name: `compare ${comparison.name}`, text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .explainComparison */ .j9)(comparison) };
}
const marks = {
    pass: 'passed',
    'flaky-pass': 'note',
    fail: 'failed',
    inconclusive: 'unknown',
    skipped: 'note'
};
function stepCheck(step) {
    const problem = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .firstProblem */ .AX)(step);
    const check = { mark: marks[step.verdict], name: step.name, text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(step) };
    if (problem === undefined)
        return check;
    const found = problem.excerpt === '' ? problem.found : `${problem.found}\n${problem.excerpt}`;
    const others = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .otherProblems */ .$B)(step);
    const all = others.length === 0 ? found : [found, 'also:', ...others].join('\n');
    return { ...check, expected: `${problem.expression} ${problem.expected}`, found: all };
}


/***/ }),

/***/ 42119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ countSteps),
  L: () => (/* binding */ runSmoke)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var domain_failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/control.js

function lookOf(response, path) {
    const media = response.headers['content-type']?.split(';')[0]?.trim() ?? '';
    const json = (0,json_body/* parseJson */.qF)(response.body);
    const look = json === undefined ? textLook(response.body, path) : JSON.stringify(shapeOf(json.value, path));
    return `${Math.floor(response.status / 100)} ${media} ${look}`;
}
function textLook(body, path) {
    const runs = body.slice(0, 100_000).replaceAll(path, '');
    return runs.replace(/[0-9a-f-]+/gi, run => (/\d/.test(run) ? '#' : run));
}
const deepest = 8;
function shapeOf(value, path, depth = 0) {
    if (value === path)
        return 'path';
    if (value === null || typeof value !== 'object' || depth > deepest)
        return typeof value;
    if (Array.isArray(value))
        return value.slice(0, 1).map(item => shapeOf(item, path, depth + 1));
    return Object.entries(value).map(([key, item]) => [key, shapeOf(item, path, depth + 1)]);
}
function controlOf(response, path) {
    return response.status >= 200 && response.status < 300 ? { path, look: lookOf(response, path) } : undefined;
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/masking.js
var masking = __webpack_require__(49729);
// EXTERNAL MODULE: ./lib/src/domain/smoke/plain-request.js
var plain_request = __webpack_require__(62513);
// EXTERNAL MODULE: ./lib/src/domain/smoke/verdict.js
var verdict = __webpack_require__(66392);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/send.js + 1 modules
var send = __webpack_require__(70389);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/session.js
var smoke_test_session = __webpack_require__(32130);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/domain/smoke/template.js
var template = __webpack_require__(93723);
// EXTERNAL MODULE: ./lib/src/domain/smoke/cookies.js
var smoke_cookies = __webpack_require__(62066);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/finding.js
function finding(scene, judged) {
    const { passed, expression, expected, found } = judged;
    const excerpt = passed ? '' : clip(scene.mask(judged.excerpt ?? scene.response.body));
    return {
        passed,
        expression: clip(scene.mask(expression)),
        expected: show(expected, scene),
        found: show(found, scene),
        excerpt
    };
}
function selection(selected) {
    return selected.length > 1 ? selected : selected[0];
}
class Words {
    text;
    constructor(text) {
        this.text = text;
    }
}
function show(value, { mask }) {
    if (value === undefined)
        return 'nothing';
    if (value instanceof Words)
        return clip(mask(value.text));
    return clip(mask(typeof value === 'string' ? value : JSON.stringify(value)));
}
const excerptCharacters = 200;
function clip(text) {
    const begin = text.slice(0, excerptCharacters * 2);
    const short = isPlain(begin) ? begin : begin.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
    return short.length > excerptCharacters ? `${short.slice(0, excerptCharacters)}…` : short;
}
function isPlain(text) {
    return /^[ -~]*$/.test(text);
}
function around(text, at) {
    const start = Math.max(0, at - excerptCharacters / 2);
    return `${start > 0 ? '…' : ''}${text.slice(start, start + excerptCharacters)}`;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/capture.js



const tellingNames = /token|secret|password|passwd|session|cookie|credential|api_?key/i;
async function captureAll(wanted, scene) {
    const captured = [];
    const findings = [];
    for (const [name, capture] of Object.entries(wanted)) {
        const source = typeof capture === 'string' ? { jsonpath: capture, secret: false } : capture;
        const values = await valuesOf(source, scene);
        if (values.length === 1) {
            captured.push({ name, value: values[0], secret: source.secret || tellingNames.test(name) });
            continue;
        }
        const [place = ''] = Object.values(source).filter(part => typeof part === 'string');
        const expression = `capture ${name}: ${place}`;
        findings.push(finding(scene, { passed: false, expression, expected: 'one value', found: `${values.length} values` }));
    }
    return { captured, findings };
}
async function valuesOf(source, { response, matchers }) {
    if (source.jsonpath !== undefined) {
        const json = (0,json_body/* parseJson */.qF)(response.body);
        return json === undefined ? [] : matchers.select(source.jsonpath, json.value);
    }
    if (source.xpath !== undefined)
        return (await matchers.xpath(source.xpath, response.body)) ?? [];
    if (source.css !== undefined)
        return matchers.css(source.css, response.body);
    const text = source.header !== undefined
        ? response.headers[source.header.toLowerCase()]
        : source.cookie !== undefined
            ? (0,smoke_cookies/* cookiesOf */.Nu)(response).get(source.cookie)
            : await matchers.find(source.matches ?? '', response.body);
    return text === undefined ? [] : [text];
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/certificate.js


function certificateFindings(wanted, scene) {
    if (wanted === undefined)
        return [];
    const { certificate } = scene.response;
    if (certificate === undefined) {
        const judged = {
            passed: false,
            expression: 'certificate',
            expected: 'a certificate',
            found: undefined,
            excerpt: ''
        };
        return [finding(scene, judged)];
    }
    return [
        ...validity(wanted, certificate, scene),
        ...host(wanted, certificate, scene),
        ...issuer(wanted, certificate, scene),
        ...trust(wanted, certificate, scene),
        ...protocol(wanted, certificate, scene)
    ];
}
function validity(wanted, { validTo }, scene) {
    const least = wanted['valid-for'];
    if (least === undefined)
        return [];
    const left = Date.parse(validTo) - (scene.response.time?.getTime() ?? Number.NaN);
    const found = left > 0 ? `${(0,duration/* showDuration */.k)(left)}, until ${validTo}` : `expired at ${validTo}`;
    return [line(scene, left >= least, 'valid-for', `at least ${(0,duration/* showDuration */.k)(least)}`, found)];
}
function host(wanted, { names }, scene) {
    if (wanted.host === undefined)
        return [];
    const name = wanted.host.toLowerCase();
    return [
        line(scene, names.some(each => covers(each.toLowerCase(), name)), 'host', wanted.host, names.join(', '))
    ];
}
function covers(pattern, name) {
    if (!pattern.startsWith('*.'))
        return pattern === name;
    const dot = name.indexOf('.');
    return dot > 0 && pattern.slice(1) === name.slice(dot);
}
function issuer(wanted, certificate, scene) {
    if (wanted.issuer === undefined)
        return [];
    const passed = certificate.issuer.includes(wanted.issuer);
    return [line(scene, passed, 'issuer', wanted.issuer, certificate.issuer)];
}
function trust(wanted, { untrusted }, scene) {
    if (wanted.trusted === undefined)
        return [];
    const passed = wanted.trusted === (untrusted === undefined);
    return [line(scene, passed, 'trusted', String(wanted.trusted), untrusted ?? 'trusted')];
}
function protocol(wanted, certificate, scene) {
    if (wanted.protocol === undefined)
        return [];
    const passed = wanted.protocol.some(each => each === certificate.protocol);
    return [line(scene, passed, 'protocol', wanted.protocol.join(' or '), certificate.protocol)];
}
function line(scene, passed, name, expected, found) {
    return finding(scene, { passed, expression: `certificate ${name}`, expected, found, excerpt: '' });
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/checks.js



async function checkFindings(checks, scene) {
    const found = await Promise.all(checks.map(check => checkOne(check, scene)));
    return found.flat();
}
async function checkOne(check, scene) {
    const expression = check.jsonpath ?? check.xpath ?? check.css ?? nameOf(check);
    const selected = await selectValues(check, scene);
    if (typeof selected === 'string') {
        return [finding(scene, { passed: false, expression, expected: 'values', found: new Words(selected) })];
    }
    const found = selection(selected);
    const rules = await rulesOf(check, selected, scene);
    return rules.map(({ passed, expected }) => finding(scene, { passed, expression, expected: new Words(expected), found }));
}
function nameOf({ header, cookie }) {
    if (header !== undefined)
        return `header ${header}`;
    return cookie === undefined ? 'body' : `cookie ${cookie}`;
}
async function selectValues(check, { response, matchers }) {
    if (check.jsonpath !== undefined) {
        const json = (0,json_body/* parseJson */.qF)(response.body);
        return json === undefined ? (0,json_body/* whyNotJson */.oV)(response.body) : matchers.select(check.jsonpath, json.value);
    }
    if (check.xpath !== undefined)
        return (await matchers.xpath(check.xpath, response.body)) ?? 'not XML';
    if (check.css !== undefined)
        return matchers.css(check.css, response.body);
    if (check.header !== undefined)
        return given(response.headers[check.header.toLowerCase()]);
    if (check.cookie !== undefined)
        return given((0,smoke_cookies/* cookiesOf */.Nu)(response).get(check.cookie));
    return [response.body];
}
function given(value) {
    return value === undefined ? [] : [value];
}
async function rulesOf(check, selected, { matchers }) {
    const rules = [];
    const every = (expected, holds) => rules.push({ expected, passed: selected.length > 0 && selected.every(holds) });
    const { equals, not, contains, above, below, count, type, exists, matches } = check;
    if (exists !== undefined) {
        rules.push({ expected: exists ? 'something' : 'nothing', passed: exists === selected.length > 0 });
    }
    if (count !== undefined)
        rules.push({ expected: `${count} values`, passed: selected.length === count });
    if (equals !== undefined)
        every(checks_text(equals), value => (0,json_body/* sameJson */.Vk)(value, equals));
    if (not !== undefined)
        every(`not ${checks_text(not)}`, value => !(0,json_body/* sameJson */.Vk)(value, not));
    if (contains !== undefined)
        every(`containing ${checks_text(contains)}`, value => holdsWithin(value, contains));
    if (above !== undefined)
        every(`above ${above}`, value => numberOf(value) > above);
    if (below !== undefined)
        every(`below ${below}`, value => numberOf(value) < below);
    if (type !== undefined)
        every(`of type ${type}`, value => isOfType(value, type));
    if (matches !== undefined)
        rules.push(await matchRule(matches, selected, matchers));
    return rules;
}
async function matchRule(pattern, selected, matchers) {
    const expected = `matching /${pattern}/`;
    const answers = await Promise.all(selected.map(value => matchers.find(pattern, checks_text(value))));
    return { expected, passed: answers.length > 0 && answers.every(answer => answer !== undefined) };
}
function holdsWithin(value, part) {
    if (typeof value === 'string')
        return value.includes(checks_text(part));
    return Array.isArray(value) && value.some(item => (0,json_body/* sameJson */.Vk)(item, part));
}
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}
function isOfType(value, type) {
    if (type === 'null')
        return value === null;
    if (type === 'array')
        return Array.isArray(value);
    if (type === 'integer')
        return Number.isInteger(value);
    if (type === 'object')
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    return typeof value === type;
}
function checks_text(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/expectation.js






async function evaluate(expect, scene) {
    return [
        ...statusFindings(expect, scene),
        ...headerFindings(expect, scene),
        ...cookieFindings(expect, scene),
        ...(await jsonpathFindings(expect, scene)),
        ...(await textFindings(expect, scene)),
        ...(await schemaFindings(expect, scene)),
        ...(await bodyFindings(expect, scene)),
        ...(await checkFindings(expect.checks ?? [], scene)),
        ...sizeFindings(expect, scene),
        ...timingFindings(expect, scene),
        ...certificateFindings(expect.certificate, scene),
        ...versionFindings(expect, scene)
    ];
}
function statusFindings({ status }, scene) {
    if (status === undefined)
        return [];
    const found = scene.response.status;
    const passed = [status].flat().some(each => each === found || each === `${Math.floor(found / 100)}xx`);
    const expected = Array.isArray(status) ? new Words(status.join(' or ')) : status;
    return [finding(scene, { passed, expression: 'status', expected, found })];
}
function headerFindings({ header }, scene) {
    return Object.entries(header ?? {}).map(([name, expected]) => {
        const found = scene.response.headers[name.toLowerCase()];
        const media = found?.split(';')[0]?.trim();
        const passed = found === expected || (name.toLowerCase() === 'content-type' && media === expected);
        return finding(scene, { passed, expression: `header ${name}`, expected, found });
    });
}
function cookieFindings({ cookie }, scene) {
    const cookies = (0,smoke_cookies/* cookiesOf */.Nu)(scene.response);
    return Object.entries(cookie ?? {}).map(([name, expected]) => {
        const found = cookies.get(name);
        return finding(scene, { passed: found === expected, expression: `cookie ${name}`, expected, found });
    });
}
async function jsonpathFindings({ jsonpath }, scene) {
    const paths = Object.entries(jsonpath ?? {});
    if (paths.length === 0)
        return [];
    const json = (0,json_body/* parseJson */.qF)(scene.response.body);
    return Promise.all(paths.map(async ([expression, expected]) => {
        if (json === undefined)
            return finding(scene, { passed: false, expression, expected, found: noJson(scene) });
        const selected = await scene.matchers.select(expression, json.value);
        const passed = (await isWhole(expression, expected, selected, scene)) || areAll(expected, selected);
        return finding(scene, { passed, expression, expected, found: selection(selected) });
    }));
}
function areAll(expected, selected) {
    return selected.length > 0 && selected.every(value => (0,json_body/* sameJson */.Vk)(value, expected));
}
async function isWhole(path, expected, selected, { matchers }) {
    return (0,json_body/* sameJson */.Vk)(selected, expected) && !(await matchers.selectsOne(path));
}
function noJson({ response }) {
    return new Words((0,json_body/* whyNotJson */.oV)(response.body));
}
async function textFindings({ xpath, css }, scene) {
    const { matchers, response } = scene;
    const paths = Object.entries(xpath ?? {}).map(async ([expression, expected]) => {
        const selected = await matchers.xpath(expression, response.body);
        return sameTexts(scene, expression, expected, selected);
    });
    const selectors = Object.entries(css ?? {}).map(async ([expression, expected]) => sameTexts(scene, expression, expected, await matchers.css(expression, response.body)));
    return Promise.all([...paths, ...selectors]);
}
function sameTexts(scene, expression, expected, selected) {
    if (selected === undefined)
        return finding(scene, { passed: false, expression, expected, found: 'not XML' });
    const passed = selected.length > 0 && selected.every(text => text.trim() === expected);
    return finding(scene, { passed, expression, expected, found: selection(selected) });
}
async function schemaFindings({ schema }, scene) {
    if (schema === undefined || typeof schema === 'string')
        return [];
    const json = (0,json_body/* parseJson */.qF)(scene.response.body);
    const violation = json === undefined ? (0,json_body/* whyNotJson */.oV)(scene.response.body) : await scene.matchers.violation(schema, json.value);
    const expected = 'a body that the schema allows';
    return [finding(scene, { passed: violation === undefined, expression: 'schema', expected, found: violation })];
}
async function bodyFindings({ body }, scene) {
    if (body === undefined)
        return [];
    const passed = (await scene.matchers.find(body, scene.response.body)) !== undefined;
    const found = passed ? 'a match' : 'no match';
    return [finding(scene, { passed, expression: 'body', expected: `/${body}/`, found })];
}
function sizeFindings({ size }, scene) {
    if (size === undefined)
        return [];
    const { min = 0, max = Number.POSITIVE_INFINITY } = size;
    const found = scene.response.bytes ?? Buffer.byteLength(scene.response.body);
    const expected = size.max === undefined ? `at least ${min} bytes` : `${min} to ${max} bytes`;
    return [finding(scene, { passed: found >= min && found <= max, expression: 'size', expected, found })];
}
function timingFindings({ within, phases }, scene) {
    const { response } = scene;
    const names = { lookup: 'lookup', connect: 'connect', tls: 'tls', 'first-byte': 'firstByte' };
    const limits = [
        ['within', within, response.totalMilliseconds],
        ...Object.entries(names).map(([name, phase]) => [
            `phase ${name}`,
            phases?.[name],
            response.phases?.[phase]
        ])
    ];
    return limits.flatMap(([expression, limit, spent]) => {
        if (limit === undefined)
            return [];
        const passed = (spent ?? 0) <= limit;
        const found = (0,duration/* showDuration */.k)(spent ?? 0);
        return [finding(scene, { passed, expression, expected: `at most ${(0,duration/* showDuration */.k)(limit)}`, found, excerpt: '' })];
    });
}
function versionFindings({ http }, scene) {
    if (http === undefined)
        return [];
    const found = scene.response.httpVersion;
    return [finding(scene, { passed: found === http, expression: 'http', expected: http, found })];
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/probe-kind.js
var probe_kind = __webpack_require__(8794);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/authentication.js
var authentication = __webpack_require__(15560);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/probe.js



const largestAnswerBytes = 5_000_000;
function expectationsOf(step) {
    const { expect } = step;
    switch ((0,probe_kind/* probeKind */.d)(step)) {
        case 'websocket':
            return { status: 101, ...expect };
        case 'grpc':
            return { status: 0, jsonpath: { '$.status': 'SERVING' }, ...expect };
        case 'dns':
            return expect ?? { checks: [{ jsonpath: '$.answers[*]', exists: true }] };
        case 'tls':
            return { ...expect, certificate: { trusted: true, ...expect?.certificate } };
        case 'tcp':
            return expect ?? {};
        default:
            return { status: expect === undefined ? 200 : '2xx', ...expect };
    }
}
async function ask(step, session, end) {
    if (step.request !== undefined)
        return (0,send/* send */.tN)({ request: step.request, session, end });
    const answer = await askProbe(step, session, end);
    return { ...answer, totalMilliseconds: answer.phases.total, time: session.ports.clock.now() };
}
async function askProbe(step, session, end) {
    const { probes } = session.ports;
    const { connectTo, baseUrl } = session.run;
    const limits = (timeout) => ({
        timeoutMilliseconds: (0,send/* attemptTime */.nm)(session, end, timeout),
        maximumBytes: largestAnswerBytes
    });
    if (step.websocket !== undefined)
        return talk(step.websocket, session, { ...limits(step.websocket.timeout), connectTo, end });
    if (step.grpc !== undefined) {
        const { service, auth, timeout } = step.grpc;
        const credentials = await (0,authentication/* credentialsOf */.Y)(auth, session, end);
        return probes.grpcHealth({ url: new URL(baseUrl).origin, service, connectTo, ...credentials, ...limits(timeout) });
    }
    if (step.dns !== undefined) {
        const { timeout, ...question } = step.dns;
        return probes.dns({ ...question, ...limits(timeout) });
    }
    if (step.tls !== undefined) {
        const { timeout, address, 'server-name': asked } = step.tls;
        const serverName = asked ?? address.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
        return probes.tls({ address, serverName, ...limits(timeout) });
    }
    const { timeout, ...tcp } = step.tcp ?? { address: '', receive: 0 };
    return probes.tcp({ ...tcp, ...limits(timeout) });
}
async function talk(probe, session, limits) {
    const { end, ...rest } = limits;
    const { headers, clientCertificate } = await (0,authentication/* credentialsOf */.Y)(probe.auth, session, end);
    const url = (0,send/* urlOf */.rs)(probe, session.run.baseUrl).href.replace(/^http/, 'ws');
    const { send: messages, receive } = probe;
    const all = { ...headers, ...probe.headers };
    return session.ports.probes.websocket({ url, headers: all, clientCertificate, send: messages, receive, ...rest });
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/attempt.js







async function tryOnce(step, session, end) {
    const { capture, cleanup: _, ...rest } = step;
    const filled = { ...(0,template/* fill */.GS)(rest, session.variables), capture };
    const started = session.ports.clock.now().getTime();
    try {
        return await judge(filled, await ask(filled, session, end), session, step);
    }
    catch (thrown) {
        if (!(thrown instanceof domain_failure/* Failure */.HR) || thrown.kind !== 'unavailable')
            throw thrown;
        const milliseconds = session.ports.clock.now().getTime() - started;
        return { ...unanswered(thrown), error: session.vault.mask(thrown.message), findings: [], milliseconds };
    }
}
function unanswered({ code }) {
    if (code === 'smoke-wrong-host')
        return { verdict: 'fail', terminal: 'the certificate is made out to another host' };
    if (code === 'smoke-certificate')
        return { verdict: 'fail', terminal: 'the certificate is not to be trusted' };
    if (code === 'smoke-oversize')
        return { verdict: 'fail', settled: 'the answer is too large' };
    return { verdict: 'unknown' };
}
async function judge(filled, response, session, step) {
    const scene = { response, matchers: session.ports.matchers, mask: text => session.vault.mask(text) };
    const { captured, findings: missed } = await captureAll(filled.capture, scene);
    keep(captured, session);
    const checked = await evaluate(expectationsOf(filled), scene);
    const findings = [...connection(filled, scene), ...checked, ...missed, ...controlFindings(filled, scene, session)];
    const passed = findings.length > 0 && findings.every(each => each.passed);
    return {
        verdict: passed ? 'pass' : 'fail',
        findings,
        milliseconds: response.totalMilliseconds,
        ...(!passed && missingRoute(step, response)),
        ...(!passed && retryAfter(response))
    };
}
function keep(captured, { variables, vault }) {
    for (const { name, value, secret } of captured) {
        if (secret && typeof value === 'string')
            vault.add(value);
        variables.set(name, value);
    }
}
function connection({ tcp }, scene) {
    if (tcp === undefined)
        return [];
    return [finding(scene, { passed: true, expression: 'connect', expected: 'a connection', found: 'a connection' })];
}
function controlFindings({ request }, scene, { control }) {
    if (control === undefined || request === undefined || (request.method ?? 'GET') !== 'GET')
        return [];
    if (request.path === '/')
        return [];
    const passed = lookOf(scene.response, request.path) !== control.look;
    const expected = 'an answer unlike that of a path that cannot exist';
    const found = passed ? 'another answer' : `the answer that ${control.path} gets as well`;
    return [finding(scene, { passed, expression: 'control', expected, found })];
}
function missingRoute({ request }, { status }) {
    const declared = request !== undefined && (0,template/* holesIn */.FX)(request.path).length === 0;
    return declared && (status === 404 || status === 410) ? { terminal: `${request.path} does not exist` } : {};
}
function retryAfter({ headers, time }) {
    const text = headers['retry-after'];
    if (text === undefined)
        return {};
    const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - (time?.getTime() ?? 0)) / 1000;
    return seconds > 0 ? { retryAfterMilliseconds: seconds * 1000 } : {};
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/steps.js






async function runSteps(walk) {
    const { steps, atOnce } = walk;
    const results = [];
    const waiting = [...steps.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            results[next[0]] = await runStep(next[1], walk);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, work));
    return results.flat();
}
const manyAtOnce = 10;
async function runStep(step, walk) {
    const { session, prefix, end } = walk;
    const name = prefix + step.name;
    const held = session.stopped ?? unmet(step, session);
    if (held !== undefined)
        return skipped(step, name, held);
    try {
        for (const [key, value] of Object.entries((0,template/* fill */.GS)(step.with ?? {}, session.variables)))
            session.variables.set(key, value);
        if (step.cleanup !== undefined)
            session.owed.push({ after: name, steps: step.cleanup });
        if (step.steps === undefined)
            return [await tryStep(step, name, session, end)];
        const atOnce = step.parallel === true ? manyAtOnce : Number(step.parallel || 1);
        return await runSteps({ steps: step.steps, session, prefix: `${name} › `, atOnce, end });
    }
    catch (thrown) {
        if (!(thrown instanceof template/* Ungiven */.jk))
            throw thrown;
        return skipped(step, name, `not tried: ${thrown.message}`);
    }
}
function skipped(step, name, note) {
    if (step.steps === undefined)
        return [{ name, verdict: 'skipped', attempts: [], note }];
    return step.steps.flatMap(inner => skipped(inner, `${name} › ${inner.name}`, note));
}
function unmet({ if: wanted, unless }, { variables }) {
    const differs = Object.entries(wanted ?? {}).find(([name, value]) => !(0,external_node_util_.isDeepStrictEqual)(variables.get(name), value));
    if (differs !== undefined)
        return `skipped: ${differs[0]} is not ${JSON.stringify(differs[1])}`;
    const same = Object.entries(unless ?? {}).find(([name, value]) => (0,external_node_util_.isDeepStrictEqual)(variables.get(name), value));
    return same === undefined ? undefined : `skipped: ${same[0]} is ${JSON.stringify(same[1])}`;
}
async function tryStep(step, name, session, end) {
    const consecutive = step.consecutive ?? session.run.consecutive;
    const retry = step.retry ?? session.run.retry;
    const attempts = [];
    let [passes, failures] = [0, 0];
    let note;
    while (passes < consecutive && failures <= retry && note === undefined) {
        const last = attempts.at(-1);
        note = session.stopped ?? (last && (await pause(last, failures, session, end)));
        if (note !== undefined || (0,smoke_test_session/* remaining */.Tk)(session, end) <= 0)
            break;
        const attempt = await tryOnce(step, session, end);
        attempts.push(attempt);
        if (attempt.terminal !== undefined)
            note = stop(name, attempt.terminal, session);
        if (attempt.settled !== undefined)
            note = `not tried again: ${attempt.settled}`;
        if (attempt.verdict !== 'pass')
            failures += 1;
        passes = attempt.verdict === 'pass' ? passes + 1 : 0;
    }
    const verdicts = attempts.map(attempt => attempt.verdict);
    return { name, verdict: (0,verdict/* stepVerdict */.sr)(verdicts, consecutive), attempts, ...(note !== undefined && { note }) };
}
function stop(name, why, session) {
    session.stopped ??= `not tried: the run stopped at ${name}, because ${why}`;
    return `stopped: ${why}`;
}
const firstPauseMilliseconds = 200;
const longestPauseMilliseconds = 5000;
async function pause(last, failures, session, end) {
    if (last.verdict === 'pass')
        return undefined;
    const growing = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** (failures - 1));
    const asked = last.retryAfterMilliseconds ?? 0;
    const left = (0,smoke_test_session/* remaining */.Tk)(session, end);
    if (asked >= left)
        return `not tried again: the service asks to wait ${(0,duration/* showDuration */.k)(asked)}, and ${(0,duration/* showDuration */.k)(Math.max(0, left))} are left`;
    await session.ports.clock.sleep(Math.min(Math.max(growing, asked), left));
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/run-smoke.js








async function runSmoke(run, ports) {
    const session = await (0,smoke_test_session/* openSession */.fA)(run, ports);
    try {
        return (0,masking/* maskAll */.gh)(await runAll(session), session.vault.forms);
    }
    catch (thrown) {
        throw masked(thrown, session);
    }
}
async function runAll(session) {
    const { run } = session;
    let checked;
    let cleanup = [];
    try {
        checked = await check(session);
    }
    finally {
        cleanup = await cleanUp(session);
    }
    return { ...checked, cleanup, seed: run.seed };
}
async function check(session) {
    const { run } = session;
    const identity = run.identity && (await proveIdentity(run.identity, session));
    if (identity?.kind === 'mismatch')
        return { verdict: 'fail', identity, steps: [], comparison: [] };
    if (run.suite.control && run.suite.steps.some(asksHttp))
        session.control = await askControl(session);
    const steps = await runSteps({ steps: run.suite.steps, session, prefix: '', atOnce: 1, end: session.checksEnd });
    const comparable = run.compareTo !== undefined && session.stopped === undefined;
    const comparison = comparable ? await compareWith(run.compareTo, session) : [];
    const verdicts = [...steps, ...comparison].map(each => each.verdict);
    if (comparable && comparison.length === 0)
        verdicts.push('inconclusive');
    if (identity?.kind === 'unknown')
        verdicts.push('inconclusive');
    return { verdict: (0,verdict/* worstVerdict */.zP)(verdicts), identity, steps, comparison };
}
async function proveIdentity(plan, session) {
    const samples = await __webpack_require__.e(/* import() */ 5900).then(__webpack_require__.bind(__webpack_require__, 35900));
    return samples.proveIdentity(plan, session);
}
async function compareWith(blue, session) {
    const compare = await __webpack_require__.e(/* import() */ 3017).then(__webpack_require__.bind(__webpack_require__, 63017));
    return compare.compareAll(session, blue);
}
async function cleanUp(session) {
    session.stopped = undefined;
    const owed = [...session.owed.toReversed(), { after: '', steps: session.run.suite.cleanup }];
    session.owed.length = 0;
    const results = [];
    for (const { after, steps } of owed) {
        const prefix = after === '' ? 'clean-up › ' : `${after} › clean-up › `;
        results.push(...(await runSteps({ steps, session, prefix, atOnce: 1, end: session.end })));
        session.stopped = undefined;
    }
    return results;
}
function asksHttp(step) {
    return step.request !== undefined || (step.steps ?? []).some(asksHttp);
}
const controlMilliseconds = 2000;
const controlLetters = 32;
async function askControl(session) {
    const path = `/sluice-control-${Buffer.from(session.run.seed).toString('hex').slice(-controlLetters)}`;
    try {
        const timeout = Math.min(controlMilliseconds, (0,smoke_test_session/* remaining */.Tk)(session, session.checksEnd) / 4);
        const request = { ...(0,plain_request/* plainRequest */.k)(path), timeout };
        return controlOf(await (0,send/* send */.tN)({ request, session, end: session.checksEnd }), path);
    }
    catch (thrown) {
        if (thrown instanceof domain_failure/* Failure */.HR && thrown.kind === 'unavailable')
            return undefined;
        throw thrown;
    }
}
function masked(thrown, { vault }) {
    const { kind, code, message, hint, stack } = (0,domain_failure/* toFailure */.w2)(thrown);
    const failure = new domain_failure/* Failure */.HR({ kind, code, message: vault.mask(message), hint: hint && vault.mask(hint) });
    failure.stack = vault.mask(stack ?? '');
    return failure;
}
function countSteps(result) {
    const tried = [...result.steps, ...result.comparison].filter(step => step.verdict !== 'skipped');
    const passed = tried.filter(step => (0,verdict/* isPass */.YX)(step.verdict)).length + (result.identity?.kind === 'agrees' ? 1 : 0);
    const all = tried.length + (result.identity === undefined ? 0 : 1);
    return { passed, failed: all - passed };
}


/***/ }),

/***/ 70389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nm: () => (/* binding */ attemptTime),
  tN: () => (/* binding */ send),
  rs: () => (/* binding */ urlOf)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/smoke/cookies.js
var cookies = __webpack_require__(62066);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/authentication.js
var authentication = __webpack_require__(15560);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/message.js
const formType = 'application/x-www-form-urlencoded';
function contentOf(request) {
    const { headers, json, form, body, multipart, graphql } = request;
    if (json !== undefined)
        return withBody(request, 'application/json', JSON.stringify(json));
    if (graphql !== undefined)
        return withBody(request, 'application/json', JSON.stringify(graphql));
    if (form !== undefined)
        return withBody(request, formType, new URLSearchParams(form).toString());
    if (multipart !== undefined) {
        return withBody(request, `multipart/form-data; boundary=${boundary}`, multipartBody(multipart));
    }
    const method = request.method ?? (body === undefined ? 'GET' : 'POST');
    return body === undefined ? { method, headers } : { method, headers, body };
}
function withBody({ method = 'POST', headers }, type, body) {
    const given = Object.keys(headers).some(name => name.toLowerCase() === 'content-type');
    return { method, headers: given ? headers : { 'content-type': type, ...headers }, body };
}
const boundary = 'sluice-boundary-7d0c9a6f1b3e4852';
function multipartBody(parts) {
    const chunks = parts.flatMap(part => [Buffer.from(partHead(part)), partBytes(part), Buffer.from('\r\n')]);
    return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
}
function partHead({ name, filename, type }) {
    const file = filename === undefined ? '' : `; filename="${quoted(filename)}"`;
    const media = type === undefined ? '' : `\r\nContent-Type: ${type.replace(/[\r\n]/g, '')}`;
    return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}${media}\r\n\r\n`;
}
function quoted(text) {
    return text.replace(/["\r\n]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
function partBytes({ text, base64 }) {
    return base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64');
}

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/session.js
var smoke_test_session = __webpack_require__(32130);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/send.js





const largestAnswerBytes = 5_000_000;
const attemptMilliseconds = 10_000;
function attemptTime(session, end, asked = attemptMilliseconds) {
    const left = (0,smoke_test_session/* remaining */.Tk)(session, end);
    if (left <= 0)
        throw (0,failure/* unavailable */.hU)('smoke-timeout', 'the deadline is over');
    return Math.min(asked, left);
}
async function send(sending) {
    const { request, session } = sending;
    const credentials = await (0,authentication/* credentialsOf */.Y)(request.auth, session, sending.end);
    const started = session.ports.clock.now().getTime();
    const last = started + attemptTime(session, sending.end, request.timeout);
    const url = urlOf(request, sending.baseUrl ?? session.run.baseUrl);
    let hop = { url, content: contentOf(request), home: url.host, followed: 0 };
    for (;;) {
        const answer = await exchange(hop, sending, credentials, last);
        const next = nextHop(hop, answer, sending);
        if (next === undefined)
            return responseOf(answer, hop, session, started);
        hop = next;
    }
}
async function exchange(hop, sending, credentials, last) {
    const { request, session, fresh = false } = sending;
    const stateless = fresh || sending.baseUrl !== undefined;
    const own = hop.url.host === hop.home;
    const cookie = stateless ? undefined : (0,cookies/* cookieHeader */.Op)(session.jar, hop.url);
    const headers = { ...(cookie && { cookie }), ...(own && credentials.headers), ...hop.content.headers };
    const answer = await session.ports.http.request({
        method: hop.content.method,
        url: hop.url.href,
        headers: own ? headers : withoutCredentials(headers),
        body: hop.content.body,
        timeoutMilliseconds: attemptTime(session, last, Number.POSITIVE_INFINITY),
        maximumBytes: largestAnswerBytes,
        connectTo: own ? connectToOf(sending) : undefined,
        freshConnection: fresh,
        ...(sending.hashed && { hashed: true }),
        version: request.http,
        clientCertificate: own ? credentials.clientCertificate : undefined
    });
    if (!stateless)
        keep(answer, hop, session);
    return answer;
}
function connectToOf({ connectTo, baseUrl, session }) {
    const green = baseUrl === undefined || baseUrl === session.run.baseUrl;
    return connectTo ?? (green ? session.run.connectTo : undefined);
}
function keep(answer, hop, { jar, vault }) {
    (0,cookies/* keepCookies */.dB)(jar, hop.url, answer);
    for (const cookie of answer.setCookies ?? []) {
        const value = cookie.split(';')[0]?.split('=').slice(1).join('=') ?? '';
        if (value.length >= shortestSessionCharacters)
            vault.add(value);
    }
}
const shortestSessionCharacters = 12;
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie|x-.*)$/i.test(name)));
}
function urlOf({ path, query }, baseUrl) {
    const url = new URL(baseUrl.replace(/\/$/, '') + path);
    if (url.host !== new URL(baseUrl).host || !path.startsWith('/')) {
        throw new failure/* Failure */.HR({ kind: 'usage', code: 'bad-suite', message: `the path ${path} leads to another host` });
    }
    for (const [name, value] of Object.entries(query ?? {}))
        url.searchParams.append(name, value);
    return url;
}
const redirects = new Set([301, 302, 303, 307, 308]);
function nextHop(hop, answer, { request }) {
    const { location } = answer.headers;
    if (!redirects.has(answer.status) || location === undefined || hop.followed >= request.redirects)
        return undefined;
    const url = URL.parse(location, hop.url);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    if (url.hostname !== hop.url.hostname && !request['redirect-hosts'].includes(url.hostname))
        return undefined;
    if (hop.url.protocol === 'https:' && url.protocol === 'http:')
        return undefined;
    return { ...hop, url, content: redirected(hop.content, answer.status), followed: hop.followed + 1 };
}
function redirected(content, status) {
    if (status === 307 || status === 308 || content.method === 'HEAD')
        return content;
    const headers = Object.entries(content.headers).filter(([name]) => !/^content-/i.test(name));
    return { method: 'GET', headers: Object.fromEntries(headers) };
}
function responseOf(answer, hop, { ports }, started) {
    const spent = hop.followed === 0 ? answer.phases.total : ports.clock.now().getTime() - started;
    return { ...answer, totalMilliseconds: spent, time: ports.clock.now() };
}


/***/ }),

/***/ 32130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   fA: () => (/* binding */ openSession)
/* harmony export */ });
/* unused harmony export Vault */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_smoke_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49729);


class Vault {
    #forms = [];
    get forms() {
        return this.#forms;
    }
    add(secret) {
        if (secret.length < shortestSecretCharacters)
            return;
        const all = new Set([...this.#forms, ...(0,_domain_smoke_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskForms */ .ye)(secret)]);
        this.#forms = [...all].sort((one, other) => other.length - one.length);
    }
    mask(text) {
        return (0,_domain_smoke_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(text, this.#forms);
    }
}
const shortestSecretCharacters = 4;
async function openSession(run, ports) {
    const started = ports.clock.now();
    const { suite } = run;
    const vault = new Vault();
    const secrets = Object.entries(suite.secrets).map(([name, variable]) => [name, secretOf(variable, ports)]);
    for (const [, value] of secrets)
        vault.add(value);
    const generated = await generatedValues(run, started);
    const end = started.getTime() + run.deadline - Math.min(writingMilliseconds, run.deadline * writingShare);
    return {
        run,
        ports,
        variables: new Map([...Object.entries(suite.variables), ...generated, ...secrets]),
        jar: new Map(),
        vault,
        end,
        checksEnd: end - cleanupReserve(run),
        owed: []
    };
}
async function generatedValues({ suite, seed }, started) {
    if (Object.keys(suite.generate).length === 0)
        return [];
    const { generateAll } = await __webpack_require__.e(/* import() */ 712).then(__webpack_require__.bind(__webpack_require__, 50712));
    return generateAll(suite.generate, seed, started);
}
function secretOf(variable, { secrets }) {
    const value = secrets.read(variable);
    if (value !== undefined && value.length >= shortestSecretCharacters)
        return value;
    const found = value === undefined ? 'no such environment variable' : `${value.length} characters`;
    const expected = `a value of at least ${shortestSecretCharacters} characters`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-secret', { input: variable, found, expected });
}
function remaining({ ports }, end) {
    return end - ports.clock.now().getTime();
}
const writingMilliseconds = 15;
const writingShare = 0.03;
const reserveShare = 0.2;
const longestReserveMilliseconds = 5000;
function cleanupReserve({ suite, deadline }) {
    return owesCleanup(suite) ? Math.min(deadline * reserveShare, longestReserveMilliseconds) : 0;
}
function owesCleanup({ steps, cleanup }) {
    return (cleanup.length > 0 ||
        steps.some(step => owesCleanup({ steps: [...(step.steps ?? [])], cleanup: [...(step.cleanup ?? [])] })));
}


/***/ }),

/***/ 29804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ numberRow),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeHtml */
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
function escapeHtml(text) {
    if (/^[ !#-%(-;=?-~]*$/.test(text))
        return text;
    return text
        .replace(/[&<>"']/g, character => entities[character] ?? character)
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (/[\n\t]/.test(character) ? character : '\ufffd'));
}
function raw(markup) {
    return { markup };
}
function html(strings, ...parts) {
    return raw(strings.reduce((text, next, index) => text + show(parts[index - 1]) + next));
}
function show(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return escapeHtml(String(part));
    if ('markup' in part)
        return part.markup;
    return part.map(one => one.markup).join('\n');
}
function link(address, words) {
    return /^https?:\/\/[^\s]+$/.test(address) ? html `<a href="${address}" rel="noreferrer">${words}</a>` : html `${words}`;
}
function numberRow(numbers) {
    return html `<div class="numbers">${numbers.map(([value, name]) => html `<div class="number"><b>${value}</b>${name}</div>`)}</div>`;
}
function row(cells) {
    return html `<tr>${cells.map(cell => html `<td>${cell}</td>`)}</tr>`;
}
function table(head, rows, empty) {
    if (rows.length === 0)
        return html `<p class="muted">${empty}</p>`;
    const headings = head.map(text => html `<th scope="col">${text}</th>`);
    return html `<table><thead><tr>${headings}</tr></thead><tbody>${rows}</tbody></table>`;
}


/***/ }),

/***/ 75292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29804);

const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2024;--muted:#5f6872;--line:#dde1e6;--soft:#f5f7f9;--blue:#1f6feb;--green:#12805c;--bad:#c0342b;--mark:#8a6100}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e6e9ec;--muted:#9aa4ae;--line:#30363d;--soft:#1c2126;--blue:#6cb0ff;--green:#4cc38a;--bad:#ff7b72;--mark:#e3b341}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 3rem;max-width:60rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .35rem;text-wrap:balance}
h2{font-size:1rem;margin:1.6rem 0 .3rem}
p{margin:.3rem 0}
a{color:var(--blue)}
code,pre{font:.85em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.4rem 0;white-space:pre-wrap}
.muted{color:var(--muted)}.bad{color:var(--bad)}.good{color:var(--green)}.sign{white-space:nowrap}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:1.4rem 0}
.number{border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem}
.number b{display:block;font-size:1.9rem;line-height:1.2;font-variant-numeric:tabular-nums}
ul{margin:.3rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:600;color:var(--muted)}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.words th,.words td:not(:last-child){overflow-wrap:normal}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--muted);font:11px system-ui,sans-serif}
svg text.name{fill:var(--ink);font-weight:600;font-size:13px}
.grid{stroke:var(--line);stroke-width:1}.limit{stroke:var(--bad);stroke-dasharray:5 4}.mark{stroke:var(--mark);stroke-dasharray:2 3}
.curve{fill:none;stroke-width:1.8;stroke-linejoin:round}.blue{stroke:var(--blue)}.green{stroke:var(--green)}.ink{stroke:var(--ink)}
.band{stroke:none;opacity:.14}.band.blue{fill:var(--blue)}.band.green{fill:var(--green)}
.dash{stroke-dasharray:6 3}.dots{stroke-dasharray:1.5 3}
.key i{display:inline-block;width:1.4rem;border-top:3px solid;vertical-align:middle;margin:0 .3rem 0 .8rem}
.key i:first-child{margin-left:0}
.key .blue{border-color:var(--blue)}.key .green{border-color:var(--green)}
@media print{@page{size:A4;margin:10mm}:root{--paper:#fff;--ink:#000;--muted:#444;--line:#ccc;--soft:#fff}body{padding:0;max-width:none;font-size:9.5pt;line-height:1.35}h1{font-size:14pt}h2{margin:.55rem 0 .1rem;font-size:10pt}pre{padding:.2rem .4rem}}
`;
function page(title, body, more = '') {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .raw */ .lS)(style + more)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretOf),
/* harmony export */   u: () => (/* binding */ secretIfSet)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

function secretOf(host, name) {
    const value = secretIfSet(host, name);
    if (value)
        return value;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-input', {
        input: name,
        found: undefined,
        expected: 'an environment variable that holds the secret which the policy names',
        example: `env: { ${name}: \${{ secrets.${name} }} }`
    });
}
function secretIfSet({ environment, hide }, name) {
    const value = environment[name] || undefined;
    if (value !== undefined)
        hide?.(value);
    return value;
}


/***/ }),

/***/ 68533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localWitness: () => (/* binding */ localWitness),
  smokePorts: () => (/* binding */ smokePorts),
  smokeTestDoor: () => (/* binding */ smokeTestDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/pages/html.js
var html = __webpack_require__(29804);
// EXTERNAL MODULE: ./lib/src/pages/style.js
var style = __webpack_require__(75292);
;// CONCATENATED MODULE: ./lib/src/pages/smoke-report.js


const sentences = {
    pass: 'Passed',
    'flaky-pass': 'Passed, but not at the first try',
    fail: 'Failed',
    inconclusive: 'Could not be found out'
};
const signs = {
    pass: '✓\u00a0pass',
    'flaky-pass': '·\u00a0flaky',
    fail: '✗\u00a0fail',
    inconclusive: '?\u00a0unknown',
    skipped: '–\u00a0skipped'
};
function sign(verdict) {
    const tone = verdict === 'fail' || verdict === 'inconclusive' ? 'bad' : verdict === 'pass' ? 'good' : 'muted';
    return (0,html/* html */.qy) `<span class="sign ${tone}">${signs[verdict]}</span>`;
}
function milliseconds(value) {
    return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
}
function numbers({ passed, failed, milliseconds: spent }) {
    return (0,html/* numberRow */.ET)([
        [passed, 'checks passed'],
        [failed, 'did not pass'],
        [milliseconds(spent), 'from start to verdict']
    ]);
}
function attempts(check) {
    const worthSaying = check.verdict !== 'pass' || check.attempts.length > 1;
    if (check.attempts.length === 0 || !worthSaying)
        return check.text;
    const tries = check.attempts.map((attempt, index) => {
        const findings = attempt.findings.map(({ passed, expression, expected, found, excerpt }) => {
            const line = `${passed ? '✓' : '✗'} ${expression}: expected ${expected}, found ${found}`;
            return excerpt === '' ? (0,html/* html */.qy) `<li>${line}</li>` : (0,html/* html */.qy) `<li>${line}<pre>${excerpt}</pre></li>`;
        });
        const error = attempt.error === undefined ? '' : (0,html/* html */.qy) `<li>✗ ${attempt.error}</li>`;
        return (0,html/* html */.qy) `<p class="muted">try ${index + 1} · ${attempt.verdict} · ${milliseconds(attempt.milliseconds)}</p><ul>${findings}${error}</ul>`;
    });
    const details = (0,html/* html */.qy) `<summary>${check.text}</summary>${tries}`;
    return check.verdict === 'fail' ? (0,html/* html */.qy) `<details open>${details}</details>` : (0,html/* html */.qy) `<details>${details}</details>`;
}
function checkTable(checks, empty) {
    const rows = checks.map(check => (0,html/* row */.nM)([sign(check.verdict), check.name, attempts(check)]));
    return (0,html/* table */.tp)(['verdict', 'check', 'why'], rows, empty);
}
function percent(share) {
    return `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} %`;
}
function latencyText({ latency, rounds }) {
    if (latency === undefined)
        return `${rounds} rounds, too few to judge times`;
    return `${percent(latency.estimate)} time, between ${percent(latency.low)} and ${percent(latency.high)} (98 %)`;
}
function comparisonPart(comparison) {
    if (comparison.length === 0)
        return '';
    const rows = comparison.map(each => {
        const found = each.differences.map(({ path, kind, blue, green }) => {
            return (0,html/* html */.qy) `<li><code>${path}</code> ${kind}: blue ${blue}, green ${green}</li>`;
        });
        const told = found.length === 0 ? (0,html/* html */.qy) `<p>no more than blue from itself</p>` : (0,html/* html */.qy) `<ul>${found}</ul>`;
        return (0,html/* row */.nM)([sign(each.verdict), each.name, (0,html/* html */.qy) `${told}<p class="muted">${latencyText(each)}</p>`]);
    });
    return (0,html/* html */.qy) `<h2>Green beside blue</h2>${(0,html/* table */.tp)(['verdict', 'request', 'differs by'], rows, '')}`;
}
function smokeReportPage(data) {
    const good = data.verdict === 'pass' || data.verdict === 'flaky-pass';
    const identity = data.identity;
    const tone = identity?.kind === 'agrees' ? 'good' : 'bad';
    const claim = identity === undefined
        ? (0,html/* html */.qy) `<span class="muted">nobody asked which digest answers</span>`
        : (0,html/* html */.qy) `<span class="${tone}">${identity.text}</span>`;
    return (0,style/* page */.M)(`Smoke test · ${data.baseUrl}`, (0,html/* html */.qy) `<p class="muted">smoke test · ${data.baseUrl} · ${data.time}</p>
<h1 class="${good ? 'good' : 'bad'}">${sentences[data.verdict]}</h1>
<p>${claim}</p>
${numbers(data)}
<h2>Checks</h2>${checkTable(data.checks, 'No check was run.')}
${comparisonPart(data.comparison)}
${data.cleanup.length === 0 ? '' : (0,html/* html */.qy) `<h2>Clean-up</h2>${checkTable(data.cleanup, '')}`}
<p class="muted">Generated values come from the seed <code>${data.seed}</code>; the input <code>seed</code> makes them again.</p>`);
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/smoke-pages.js

function smokePages(files) {
    return { write: (path, page) => files.write(path, smokeReportPage(page)) };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/simple-path.js
const whole = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9]\d{0,8})\])*$/;
function simplePath(path) {
    if (!whole.test(path))
        return undefined;
    const parts = path.match(/[A-Za-z_][A-Za-z0-9_]*|\d+/g) ?? [];
    return parts.map(part => (/^\d/.test(part) ? Number(part) : part));
}
function follow(path, value) {
    let here = value;
    for (const part of path) {
        if (here === null || typeof here !== 'object')
            return [];
        if (Array.isArray(here) !== (typeof part === 'number') || !Object.hasOwn(here, part))
            return [];
        here = here[part];
    }
    return [here];
}

;// CONCATENATED MODULE: ./lib/src/adapters/probes/matchers.js


const largestMarkupCharacters = 1_000_000;
function matchers() {
    const paths = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8585)]).then(__webpack_require__.bind(__webpack_require__, 68585))).jsonPath());
    const schemas = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4009), __webpack_require__.e(9415)]).then(__webpack_require__.bind(__webpack_require__, 89415))).jsonSchema());
    return {
        select(path, value) {
            const straight = simplePath(path);
            if (straight !== undefined)
                return Promise.resolve(follow(straight, value));
            return sound(path, 'a JSONPath', async () => (await paths()).select(path, value));
        },
        selectsOne(path) {
            if (simplePath(path) !== undefined)
                return Promise.resolve(true);
            return sound(path, 'a JSONPath', async () => (await paths()).selectsOne(path));
        },
        find: (pattern, text) => sound(pattern, 'an RE2 pattern', async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4941)]).then(__webpack_require__.bind(__webpack_require__, 24941))).firstGroup(pattern, text)),
        prepareSchema: (schema, read) => soundSchema(async () => (await schemas()).prepare(schema, read)),
        violation: (schema, value) => soundSchema(async () => (await schemas()).violation(schema, value)),
        xpath: (path, xml) => sound(path, 'an XPath', async () => {
            return xml.length > largestMarkupCharacters ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(4658), __webpack_require__.e(4367)]).then(__webpack_require__.bind(__webpack_require__, 14367))).selectXml(path, xml);
        }),
        css: (selector, html) => sound(selector, 'a CSS selector', async () => {
            return html.length > largestMarkupCharacters
                ? []
                : (await Promise.all(/* import() */[__webpack_require__.e(1715), __webpack_require__.e(6705)]).then(__webpack_require__.bind(__webpack_require__, 16705))).selectHtml(selector, html);
        })
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function sound(found, expected, work) {
    try {
        return await work();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
        const message = `suite: expected ${expected}, found ${JSON.stringify(found.slice(0, shownCharacters))}: ${why}`;
        throw new failure/* Failure */.HR({ kind: 'usage', code: 'bad-suite', message, cause });
    }
}
const shownCharacters = 200;
async function soundSchema(work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        const message = `schema: expected a JSON Schema, but ${cause instanceof Error ? cause.message : String(cause)}`;
        throw new failure/* Failure */.HR({ kind: 'usage', code: 'bad-suite', message, cause });
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/probes/node-http.js
var node_http = __webpack_require__(27456);
// EXTERNAL MODULE: ./lib/src/adapters/probes/limit.js
var limit = __webpack_require__(79776);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/node-probes.js

function nodeProbes() {
    return {
        websocket: talk => probe(`WebSocket ${talk.url}`, talk, async (limit) => (await Promise.all(/* import() */[__webpack_require__.e(2977), __webpack_require__.e(5260)]).then(__webpack_require__.bind(__webpack_require__, 75260))).talkWebSocket(talk, limit)),
        grpcHealth: health => probe(`gRPC health of ${health.url}`, health, async (limit) => (await __webpack_require__.e(/* import() */ 7030).then(__webpack_require__.bind(__webpack_require__, 24649))).askGrpcHealth(health, limit)),
        tcp: talk => probe(`TCP ${talk.address}`, talk, async (limit) => (await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 668))).talkTcp(talk, limit)),
        dns: question => probe(`DNS ${question.type} ${question.name}`, question, async (limit) => (await __webpack_require__.e(/* import() */ 252).then(__webpack_require__.bind(__webpack_require__, 20252))).askDns(question, limit)),
        tls: greeting => probe(`TLS ${greeting.address}`, greeting, async (limit) => (await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 668))).greetTls(greeting, limit))
    };
}
async function probe(about, { timeoutMilliseconds }, work) {
    try {
        return await (0,limit/* withinLimit */.z)({ about, milliseconds: timeoutMilliseconds, work });
    }
    catch (thrown) {
        throw (0,limit/* explained */.t)(about, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/probes/workflow-tokens.js

function workflowTokens(environment, http) {
    return {
        async token(audience, milliseconds) {
            const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
            if (address === undefined || token === undefined)
                throw noToken('there is no runner that gives one');
            const url = new URL(address);
            url.searchParams.set('audience', audience);
            const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
            const limits = { timeoutMilliseconds: milliseconds, maximumBytes: largestBytes, freshConnection: true };
            const asked = http.request({ method: 'GET', url: url.href, headers, ...limits });
            const answer = await asked.catch(cause => {
                throw noToken('the runner does not answer', cause);
            });
            const value = answer.status === 200 ? tokenIn(answer.body) : undefined;
            if (value === undefined)
                throw noToken(`the runner answers ${answer.status} without a token`);
            return value;
        }
    };
}
const largestBytes = 100_000;
function tokenIn(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function noToken(why, cause) {
    return (0,failure/* unavailable */.hU)('smoke-no-token', `no OIDC token: ${why}`, cause, 'give the job `permissions: id-token: write`');
}

// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/domain/smoke/verdict.js
var verdict = __webpack_require__(66392);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/lines.js
var smoke_test_lines = __webpack_require__(45613);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/junit.js


function junit(result) {
    const cases = [...identityCase(result), ...result.steps.map(stepCase), ...result.comparison.map(comparisonCase)];
    const failures = cases.filter(text => text.includes('<failure')).length;
    const errors = cases.filter(text => text.includes('<error')).length;
    const skipped = cases.filter(text => text.includes('<skipped')).length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
    const suite = [`<testsuite name="smoke" ${counts}>`, ...cases, '</testsuite>'];
    return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${counts}>`, ...suite, '</testsuites>'].join('\n')}\n`;
}
function identityCase({ identity }) {
    if (identity === undefined)
        return [];
    const problem = identity.kind === 'mismatch' ? 'failure' : identity.kind === 'unknown' ? 'error' : undefined;
    return [testCase({ name: 'identity', problem, text: identity.text })];
}
function stepCase(step) {
    const milliseconds = step.attempts.reduce((sum, attempt) => sum + attempt.milliseconds, 0);
    const told = { name: step.name, milliseconds, text: (0,smoke_test_lines/* explain */.WE)(step) };
    if (step.verdict === 'skipped')
        return testCase({ ...told, problem: 'skipped' });
    if ((0,verdict/* isPass */.YX)(step.verdict))
        return testCase({ ...told, aside: step.verdict === 'flaky-pass' ? told.text : undefined });
    const lines = [...(0,smoke_test_lines/* allProblems */.Ul)(step), ...(step.attempts.length > 1 ? [`tried ${step.attempts.length} times`] : [])];
    return testCase({ ...told, problem: step.verdict === 'fail' ? 'failure' : 'error', lines });
}
function comparisonCase(comparison) {
    const { verdict } = comparison;
    const problem = verdict === 'fail' ? 'failure' : verdict === 'inconclusive' ? 'error' : undefined;
    return testCase({ name: `compare ${comparison.name}`, problem, text: (0,smoke_test_lines/* explainComparison */.j9)(comparison) });
}
function testCase({ name, milliseconds = 0, problem, text, lines = [], aside }) {
    const open = `<testcase classname="smoke" name="${escapeXml(name)}" time="${(milliseconds / 1000).toFixed(3)}"`;
    if (problem !== undefined)
        return `${open}><${problem} message="${escapeXml(text)}"${inside(problem, lines)}</testcase>`;
    return aside === undefined ? `${open}/>` : `${open}><system-out>${escapeXml(aside)}</system-out></testcase>`;
}
function inside(problem, lines) {
    return lines.length === 0 ? '/>' : `>${escapeXml(lines.join('\n'))}</${problem}>`;
}
function escapeXml(text) {
    const clean = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
    return clean.replace(/[<>&"]/g, character => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/run-smoke.js + 9 modules
var run_smoke = __webpack_require__(42119);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/apply.js



async function apply(planned, context) {
    const { inputs, ports } = context;
    const started = ports.clock.now();
    const result = await (0,run_smoke/* runSmoke */.L)(planned, ports);
    const milliseconds = ports.clock.now().getTime() - started.getTime();
    const page = { ...pageOf(result), baseUrl: planned.baseUrl, time: started.toISOString(), milliseconds };
    const files = {
        junit: await ports.files.write(inputs.junit, junit(result)),
        json: await ports.files.write(inputs.json, `${JSON.stringify(result, undefined, 2)}\n`),
        report: await ports.pages.write(inputs.report, page)
    };
    const recorded = planned.record && (await record(planned.record, result, context));
    return { ...result, ...files, recorded };
}
async function record(plan, result, context) {
    const { recordResult } = await __webpack_require__.e(/* import() */ 1673).then(__webpack_require__.bind(__webpack_require__, 71673));
    return recordResult(plan, result, context);
}
function pageOf(result) {
    const { verdict, identity, comparison, seed } = result;
    const checks = (0,smoke_test_lines/* worstFirst */.md)(result.steps).map(reported);
    return { verdict, identity, comparison, seed, checks, cleanup: result.cleanup.map(reported), ...(0,run_smoke/* countSteps */.j)(result) };
}
function reported(step) {
    return { name: step.name, verdict: step.verdict, text: (0,smoke_test_lines/* explain */.WE)(step), attempts: step.attempts };
}

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/inputs.js
var inputs = __webpack_require__(54101);
// EXTERNAL MODULE: ./lib/src/domain/artifact/inside.js
var artifact_inside = __webpack_require__(42564);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/identity-plan.js
var identity_plan = __webpack_require__(62012);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/read-suite.js + 3 modules
var read_suite = __webpack_require__(28355);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/session.js
var session = __webpack_require__(32130);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/observe.js




async function observe(context) {
    const { inputs, ports, policy, run } = context;
    for (const input of ['junit', 'report', 'json']) {
        (0,artifact_inside/* demandInside */.Q)({ root: run.workingDirectory, path: inputs[input], input, example: `smoke.${input}` });
    }
    const suite = await (0,read_suite/* readSuite */.x)(inputs, policy.smoke.suite, ports);
    for (const variable of Object.values(suite.secrets))
        (0,session/* secretOf */.OM)(variable, ports);
    const build = await readBuild(inputs.expectDigest, ports);
    return { suite, identity: await (0,identity_plan/* identityPlan */.Q)(policy, inputs, ports.witness), build, seed: inputs.seed ?? run.job };
}
async function readBuild(digest, { evidence }) {
    if (evidence === undefined || digest === undefined)
        return undefined;
    const { foldLedger } = await __webpack_require__.e(/* import() */ 5196).then(__webpack_require__.bind(__webpack_require__, 45196));
    const { builds } = foldLedger((await evidence.ledger.read()).events);
    return builds.findLast(build => build.digest === digest);
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/plan.js
function plan(inputs, facts) {
    const { suite, identity, build, seed } = facts;
    if (suite.steps.length === 0)
        return { proceed: false, reason: 'empty-suite', text: 'The suite has no checks.' };
    const record = recordPlan(inputs, build);
    if (record === 'unknown-artifact')
        return unknownArtifact(inputs);
    const { baseUrl, connectTo, compareTo, deadline, retry, consecutive } = inputs;
    return { proceed: true, suite, identity, baseUrl, connectTo, compareTo, deadline, retry, consecutive, seed, record };
}
function recordPlan({ recordAs, expectDigest }, build) {
    if (recordAs === undefined || expectDigest === undefined)
        return undefined;
    if (build === undefined)
        return 'unknown-artifact';
    return { suite: recordAs, digest: expectDigest, artifact: build.artifact, commit: build.commit };
}
function unknownArtifact({ expectDigest }) {
    const text = `expect-digest: expected a digest that was built here, found ${expectDigest}.`;
    return { proceed: false, reason: 'artifact-missing', text };
}

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/report.js
var report = __webpack_require__(42082);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/index.js





const smokeTest = {
    name: 'smoke-test',
    Inputs: inputs/* SmokeTestInputs */.$,
    outputs: report/* outputs */.V4,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report/* report */.z8
};

// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/smoke-test.js











const smokeTestDoor = (0,door/* door */.d)(smokeTest, wireSmokeTest);
async function wireSmokeTest(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const recorded = inputs.recordAs !== undefined;
    const witnessed = asksWitness(inputs, policy);
    if (!recorded && !witnessed)
        return { ports: smokePorts(host), policy };
    const { ledgerOf } = await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9499)]).then(__webpack_require__.bind(__webpack_require__, 14360));
    const ledger = await ledgerOf(policy, inputs, host);
    const ports = {
        ...smokePorts(host),
        ...(witnessed && { witness: await localWitness(policy, inputs, host, ledger) }),
        ...(recorded && { evidence: await evidencePorts(inputs, policy, host, ledger) })
    };
    return { ports, policy };
}
async function evidencePorts(inputs, policy, host, ledger) {
    const { localEvidence } = await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(2702)]).then(__webpack_require__.bind(__webpack_require__, 26759));
    const { signer } = await localEvidence(policy, inputs, host);
    return { ledger, signer };
}
function asksWitness(inputs, policy) {
    return (inputs.identityLevel ?? policy.smoke.identity.level) !== 'claimed';
}
async function localWitness(policy, choice, host, ledger) {
    const [{ createLocalWitness }, { openStore }, { localSlots }, { environmentNames }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7835)]).then(__webpack_require__.bind(__webpack_require__, 57835)),
        Promise.all(/* import() */[__webpack_require__.e(489), __webpack_require__.e(3755)]).then(__webpack_require__.bind(__webpack_require__, 20489)),
        Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(2702)]).then(__webpack_require__.bind(__webpack_require__, 26759)),
        Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(740), __webpack_require__.e(4428)]).then(__webpack_require__.bind(__webpack_require__, 90740))
    ]);
    const artifact = policy.artifact.name ?? 'artifact';
    const local = environmentNames(policy).filter(name => policy.environments[name]?.run !== undefined);
    const running = () => Promise.all(local.map(name => localSlots(policy, name, host, false).list(artifact, name)));
    return createLocalWitness({
        ledger,
        store: await openStore({ location: policy.artifact.store, input: 'artifact.store' }, policy, choice, host),
        running: async () => (await running()).flat()
    });
}
function smokePorts(host) {
    const { run, environment } = host;
    const files = cleanFiles((0,text_files/* textFiles */.z)(run.workingDirectory), host);
    const http = (0,node_http.nodeHttp)();
    return {
        http,
        probes: nodeProbes(),
        clock: system_clock/* systemClock */.m,
        matchers: matchers(),
        files,
        pages: smokePages(files),
        secrets: { read: name => (0,secrets/* secretIfSet */.u)(host, name) },
        tokens: workflowTokens(environment, http)
    };
}
function cleanFiles(files, { clean }) {
    return clean === undefined ? files : { ...files, write: (path, text) => files.write(path, clean(text)) };
}


/***/ })

};
