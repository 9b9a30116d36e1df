export const id = 8288;
export const ids = [8288];
export const modules = {

/***/ 67996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong),
/* harmony export */   e: () => (/* binding */ askJson)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const timeoutMs = 10_000;
const mostBytes = 32 * 1024 * 1024;
const longestShown = 200;
/**
 * Asks a server of metrics for JSON. Follows no redirect, since the headers may hold a secret. Throws `unavailable`
 * with `metrics-unavailable` for anything but an answer in JSON.
 */
async function askJson(url, { method = 'GET', headers = {}, body } = {}) {
    const host = new URL(url).host;
    const response = await send(url, { method, headers, body: body ?? null, redirect: 'manual' }, host);
    const text = await readText(response, host);
    if (!response.ok)
        throw wrong(host, `${response.status} ${text.slice(0, longestShown)}`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw wrong(host, `no JSON: ${text.slice(0, longestShown)}`, cause);
    }
}
async function send(url, init, host) {
    try {
        return await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `${host} does not answer`, cause);
    }
}
async function readText(response, host) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of response.body ?? []) {
            bytes += chunk.byteLength;
            if (bytes > mostBytes)
                throw wrong(host, `more than ${mostBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw wrong(host, 'an answer that broke off', cause);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Says that a source answered something else than was asked for. */
function wrong(host, found, cause) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `${host} answered ${found}`, cause);
}


/***/ }),

/***/ 58288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudwatchService: () => (/* binding */ cloudwatchService)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/sigv4.js

/** Signs a request with Signature Version 4, and returns all headers to send. */
function signAws(request, credentials, scope) {
    const url = new URL(request.url);
    const stamp = scope.time.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    const token = credentials.sessionToken;
    const headers = {
        ...lowerCase(request.headers),
        host: url.host,
        'x-amz-date': stamp,
        ...(token !== undefined && { 'x-amz-security-token': token })
    };
    const names = Object.keys(headers).sort();
    const signed = names.join(';');
    const canonical = [
        request.method,
        canonicalPath(url),
        canonicalQuery(url),
        ...names.map(name => `${name}:${headers[name]?.trim().replaceAll(/ +/g, ' ')}`),
        '',
        signed,
        sha256(request.body)
    ].join('\n');
    const place = [stamp.slice(0, 8), scope.region, scope.service, 'aws4_request'];
    const text = ['AWS4-HMAC-SHA256', stamp, place.join('/'), sha256(canonical)].join('\n');
    const key = place.reduce((secret, part) => hmac(secret, part), `AWS4${credentials.secretAccessKey}`);
    const credential = `${credentials.accessKeyId}/${place.join('/')}`;
    const signature = hmac(key, text).toString('hex');
    const { host: _, ...sent } = headers;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`;
    return { ...sent, authorization };
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
// All services but S3 encode a path twice: once on its way, and once more for the signature.
function canonicalPath({ pathname }) {
    return pathname.split('/').map(encoded).join('/');
}
function canonicalQuery({ searchParams }) {
    const pairs = [...searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
    return pairs.sort().join('&');
}
function encoded(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, found => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

// EXTERNAL MODULE: ./lib/src/adapters/metrics/ask.js
var ask = __webpack_require__(67996);
// EXTERNAL MODULE: ./lib/src/adapters/metrics/count-bins.js
var count_bins = __webpack_require__(77981);
// EXTERNAL MODULE: ./lib/src/adapters/metrics/latency-unit.js
var latency_unit = __webpack_require__(55086);
;// CONCATENATED MODULE: ./lib/src/adapters/metrics/cloudwatch.js






const Answer = schemas/* object */.Ikc({
    MetricDataResults: schemas/* array */.YOg(schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), Values: schemas/* array */.YOg(schemas/* number */.aig()), StatusCode: schemas/* string */.YjP().optional() })),
    NextToken: schemas/* string */.YjP().nullish()
});
const mostPages = 50;
/** Sums whole periods of CloudWatch's metrics; latencies as trimmed counts, which is how many took at most so long. */
function cloudwatchService(settings, { credentials, now }) {
    const boundsMs = settings.withoutLatency ? count_bins/* unboundMs */.ul : settings.boundsMs;
    const queries = ['a', 'b'].flatMap(slot => queriesOf(slot, settings));
    return {
        kind: 'cloudwatch',
        boundsMs,
        seesLatency: settings.withoutLatency !== true,
        periodMs: settings.period,
        delayMs: settings.delay,
        async counts(fromMs, toMs) {
            const sums = await readSums(settings, { credentials, now, queries, fromMs, toMs });
            return { a: countsOf('a', sums, settings), b: countsOf('b', sums, settings) };
        }
    };
}
function queriesOf(slot, settings) {
    const sum = (id, metric) => ({ id: `${slot}_${id}`, slot, metric, statistic: 'Sum' });
    const perUnit = (0,latency_unit/* millisecondsPer */.I)(settings.latencyUnit);
    const bounds = settings.withoutLatency ? [] : settings.boundsMs;
    return [
        sum('requests', settings.requests),
        ...settings.errors.map((metric, index) => sum(`errors${index}`, metric)),
        { id: `${slot}_presence`, slot, metric: settings.presence, statistic: 'SampleCount' },
        ...bounds.map((bound, index) => ({
            id: `${slot}_below${index}`,
            slot,
            metric: settings.latency,
            statistic: `TC(:${bound / perUnit})`
        }))
    ];
}
/** No requests while the slot is there are none; a slot that is not there is no data. */
function countsOf(slot, sums, settings) {
    const requests = sums.get(`${slot}_requests`);
    if (requests === undefined && !sums.get(`${slot}_presence`))
        return null;
    const total = Math.round(requests ?? 0);
    const of = (id) => Math.round(sums.get(`${slot}_${id}`) ?? 0);
    const errors = settings.errors.reduce((sum, _, index) => sum + of(`errors${index}`), 0);
    if (settings.withoutLatency)
        return { requests: total, errors, latency: [0, total] };
    const below = settings.boundsMs.map((_, index) => of(`below${index}`));
    return { requests: total, errors, latency: (0,count_bins/* differences */.tX)([...below, Math.max(total, below.at(-1) ?? 0)]) };
}
async function readSums(settings, asked) {
    const sums = new Map();
    let token;
    for (let page = 0; page < mostPages; page++) {
        const answer = await readPage(settings, asked, token);
        for (const { Id, Values } of answer.MetricDataResults) {
            if (Values.length > 0)
                sums.set(Id, Values.reduce((sum, value) => sum + value, sums.get(Id) ?? 0));
        }
        token = answer.NextToken ?? undefined;
        if (token === undefined)
            return sums;
    }
    throw (0,failure/* unavailable */.hU)('metrics-unavailable', `CloudWatch answers with more than ${mostPages} pages`);
}
async function readPage(settings, { credentials, now, queries, fromMs, toMs }, token) {
    const { region, namespace, period, slots } = settings;
    const url = `${settings.url ?? `https://monitoring.${region}.amazonaws.com`}/`;
    const body = JSON.stringify({
        StartTime: fromMs / 1000,
        EndTime: toMs / 1000,
        ScanBy: 'TimestampAscending',
        ...(token !== undefined && { NextToken: token }),
        MetricDataQueries: queries.map(({ id, slot, metric, statistic }) => ({
            Id: id,
            MetricStat: {
                Metric: { Namespace: namespace, MetricName: metric, Dimensions: dimensionsOf(slots[slot]) },
                Period: period / 1000,
                Stat: statistic
            }
        }))
    });
    const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'GraniteServiceVersion20100801.GetMetricData'
    };
    const scope = { region, service: 'monitoring', time: new Date(now()) };
    const signed = signAws({ method: 'POST', url, headers, body }, credentials, scope);
    const read = Answer.safeParse(await (0,ask/* askJson */.e)(url, { method: 'POST', headers: signed, body }));
    if (read.success)
        return read.data;
    throw (0,failure/* unavailable */.hU)('metrics-unavailable', 'CloudWatch answered something else than the results of a query');
}
function dimensionsOf(dimensions) {
    return Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
}


/***/ }),

/***/ 77981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ noCounts),
/* harmony export */   jU: () => (/* binding */ binOf),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   ul: () => (/* binding */ unboundMs)
/* harmony export */ });
/** One bin that takes every request: what a source says that cannot tell how long they took. */
const unboundMs = [1];
/** Turns counts of "at most this bound", the last one of all, into one count per bin. */
function differences(cumulative) {
    return cumulative.map((count, index) => Math.max(0, count - (cumulative[index - 1] ?? 0)));
}
function noCounts(bins) {
    return { requests: 0, errors: 0, latency: Array.from({ length: bins }, () => 0) };
}
/** Adds two sets of counts, bin by bin. */
function plus(one, other) {
    const bins = Math.max(one.latency.length, other.latency.length);
    return {
        requests: one.requests + other.requests,
        errors: one.errors + other.errors,
        latency: Array.from({ length: bins }, (_, bin) => (one.latency[bin] ?? 0) + (other.latency[bin] ?? 0))
    };
}
/** Finds the bin of a latency; the last bin is everything above the last bound. */
function binOf(boundsMs, latencyMs) {
    const bin = boundsMs.findIndex(bound => latencyMs <= bound);
    return bin < 0 ? boundsMs.length : bin;
}


/***/ }),

/***/ 55086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ millisecondsPer),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69391);


const milliseconds = { seconds: 1000, milliseconds: 1, microseconds: 0.001 };
const endings = [
    [/(^|[._])(seconds|secs)([._]|$)/, 'seconds'],
    [/(^|[._])(milliseconds|millis|ms)([._]|$)/, 'milliseconds'],
    [/(^|[._])(microseconds|micros|us)([._]|$)/, 'microseconds']
];
/** How many milliseconds one unit is. */
function millisecondsPer(unit) {
    return milliseconds[unit];
}
/**
 * Settles the unit of a metric: as it was given, or as the metric's name says. Throws `usage` when both speak and
 * disagree, or when neither speaks: milliseconds taken for seconds would hide any slowness.
 */
function unitOf(name, given) {
    const named = endings.find(([pattern]) => pattern.test(name))?.[1];
    if (given !== undefined && named !== undefined && given !== named) {
        const expected = `${named}, as the name ${name} says`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-policy', { input: 'rollout.metrics.latency-unit', found: given, expected });
    }
    const unit = given ?? named;
    if (unit !== undefined)
        return unit;
    const expected = `the unit of ${name}: ${_domain_policy_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .latencyUnits */ .od.join(', ')}`;
    const example = 'latency-unit: seconds';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-policy', { input: 'rollout.metrics.latency-unit', found: undefined, expected, example });
}


/***/ })

};
