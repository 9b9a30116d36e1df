export const id = 5174;
export const ids = [5174];
export const modules = {

/***/ 44357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 25174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AccessLogMetrics: () => (/* binding */ AccessLogMetrics)
});

// EXTERNAL MODULE: ./lib/src/adapters/metrics/count-bins.js
var count_bins = __webpack_require__(77981);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/adapters/metrics/log-file.js

const chunkBytes = 256 * 1024;
const mostCarried = 64 * 1024;
class LogFile {
    #path;
    #place;
    constructor(path) {
        this.#path = path;
    }
    async seek(older) {
        await this.close();
        const place = await this.#open();
        if (place === undefined)
            return false;
        let [low, high] = [0, (await place.handle.stat()).size];
        while (high - low > chunkBytes) {
            const middle = Math.floor((low + high) / 2);
            const line = await firstLineAfter(place.handle, middle);
            if (line !== undefined && older(line))
                low = middle;
            else
                high = middle;
        }
        place.at = low;
        place.rest = low === 0 ? '' : '\u0000';
        this.#place = place;
        return true;
    }
    async read(each) {
        this.#place ??= await this.#open();
        if (this.#place === undefined)
            return false;
        await drain(this.#place, each);
        const now = await (0,promises_.stat)(this.#path).catch(() => undefined);
        if (now === undefined || now.ino !== this.#place.inode) {
            await this.close();
            this.#place = await this.#open();
            if (this.#place !== undefined)
                await drain(this.#place, each);
        }
        else if (now.size < this.#place.at) {
            Object.assign(this.#place, { at: 0, rest: '' });
            await drain(this.#place, each);
        }
        return this.#place !== undefined;
    }
    async close() {
        await this.#place?.handle.close();
        this.#place = undefined;
    }
    async #open() {
        const handle = await (0,promises_.open)(this.#path, 'r').catch(() => undefined);
        if (handle === undefined)
            return undefined;
        return { handle, inode: (await handle.stat()).ino, at: 0, rest: '' };
    }
}
async function drain(place, each) {
    const buffer = Buffer.alloc(chunkBytes);
    for (;;) {
        const { bytesRead } = await place.handle.read(buffer, 0, chunkBytes, place.at);
        if (bytesRead === 0)
            return;
        place.at += bytesRead;
        const lines = (place.rest + buffer.toString('latin1', 0, bytesRead)).split('\n');
        place.rest = (lines.pop() ?? '').slice(0, mostCarried);
        for (const line of lines)
            each(line);
    }
}
async function firstLineAfter(handle, position) {
    const buffer = Buffer.alloc(2 * mostCarried);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    return buffer.toString('latin1', 0, bytesRead).split('\n')[1];
}

// EXTERNAL MODULE: ./lib/src/adapters/json-text.js
var json_text = __webpack_require__(44357);
// EXTERNAL MODULE: ./lib/src/adapters/metrics/latency-unit.js
var latency_unit = __webpack_require__(55086);
;// CONCATENATED MODULE: ./lib/src/adapters/metrics/log-line.js


const longestLine = 64 * 1024;
function readLine(line, settings) {
    if (line.length > longestLine)
        return undefined;
    const found = settings.format === 'json' ? fromJson(line, settings) : fromHaproxy(line);
    if (found === undefined || !Number.isFinite(found.time) || !Number.isFinite(found.latencyMs))
        return undefined;
    const { time, status } = found;
    const failed = status >= 500 || status <= 0;
    return { time, slot: slotOf(found.place, settings), failed, latencyMs: Math.max(0, found.latencyMs) };
}
function fromJson(line, settings) {
    const fields = (0,json_text/* jsonOf */.o)(line);
    const at = (path) => valueAt(fields, path);
    const time = at(settings.time);
    const status = at(settings.status);
    const latency = at(settings.latency);
    if (time === undefined || status === undefined || latency === undefined)
        return undefined;
    return {
        time: timeOf(time),
        status: Number(status),
        latencyMs: Number(latency) * (0,latency_unit/* millisecondsPer */.I)(settings.latencyUnit),
        place: String(at(settings.slot) ?? '')
    };
}
function valueAt(fields, path) {
    const own = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
    return own(fields, path) ?? path.split('.').reduce(own, fields);
}
function timeOf(value) {
    const number = typeof value === 'string' && !/^\d+(\.\d+)?$/.test(value) ? Date.parse(value) : Number(value);
    return number < 1e11 ? number * 1000 : number;
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const stamp = /\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)\.(\d{3})\] \S+ ([^/\s]+\/\S+) ([-\d/+]+) (-?\d+) /;
function fromHaproxy(line) {
    const [, day, month = '', year, hour, minute, second, millisecond, place = '', timers = '', status] = stamp.exec(line) ?? [];
    if (status === undefined)
        return undefined;
    const came = new Date(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), Number(millisecond)).getTime();
    const total = Number(timers.split('/').at(-1)?.replace('+', ''));
    return { time: came + total, status: Number(status), latencyMs: total, place };
}
function slotOf(place, { slots }) {
    const last = place.split(/, | : /).at(-1) ?? '';
    if (slots.a.includes(last))
        return 'a';
    return slots.b.includes(last) ? 'b' : undefined;
}

;// CONCATENATED MODULE: ./lib/src/adapters/metrics/access-log.js



const manyForeign = 50;
const disorderMs = 60_000;
class AccessLogMetrics {
    #settings;
    #file;
    #now;
    #count;
    constructor(settings, now) {
        this.#settings = settings;
        this.#file = new LogFile(settings.path);
        this.#now = now;
    }
    capabilities() {
        const { boundsMs, lag: lagMs } = this.#settings;
        return { kind: 'access-log', boundsMs, lagMs, seesInFlight: false };
    }
    async read(base) {
        const time = this.#now();
        if (base === undefined || !sameMoment(this.#count?.base, base))
            await this.#begin(base ?? this.#nothing(time));
        const count = this.#count;
        const there = await this.#file.read(line => this.#take(line, count));
        const isBlind = !there || (count.ours === 0 && count.foreign >= manyForeign);
        const of = (slot) => (isBlind ? null : (0,count_bins/* plus */.tY)(count.base.slots[slot] ?? this.#zeros(), count.slots[slot]));
        return { time, slots: { a: of('a'), b: of('b') } };
    }
    async history(slot, milliseconds) {
        const file = new LogFile(this.#settings.path);
        const since = this.#now() - milliseconds;
        const counted = this.#empty();
        const there = await file.seek(line => this.#isBefore(line, since - disorderMs));
        await file.read(line => {
            const served = readLine(line, this.#settings);
            if (served?.slot === slot && served.time > since)
                this.#add(counted, served);
        });
        await file.close();
        return there && counted.requests > 0 ? counted : null;
    }
    async #begin(base) {
        const count = { base, slots: { a: this.#empty(), b: this.#empty() }, ours: 0, foreign: 0 };
        this.#count = count;
        const isBefore = (line) => this.#isBefore(line, base.time - disorderMs);
        const rotated = new LogFile(`${this.#settings.path}.1`);
        if (await rotated.seek(isBefore))
            await rotated.read(line => this.#take(line, count));
        await rotated.close();
        await this.#file.seek(isBefore);
    }
    #take(line, count) {
        const served = readLine(line, this.#settings);
        if (served === undefined || served.slot === undefined) {
            count.foreign += 1;
            return;
        }
        count.ours += 1;
        if (served.time > count.base.time)
            this.#add(count.slots[served.slot], served);
    }
    #add(tally, { failed, latencyMs }) {
        const bin = (0,count_bins/* binOf */.jU)(this.#settings.boundsMs, latencyMs);
        tally.requests += 1;
        tally.errors += failed ? 1 : 0;
        tally.latency[bin] = (tally.latency[bin] ?? 0) + 1;
    }
    #isBefore(line, time) {
        const served = readLine(line, this.#settings);
        return served !== undefined && served.time < time;
    }
    #nothing(time) {
        return { time, slots: { a: this.#zeros(), b: this.#zeros() } };
    }
    #zeros() {
        return (0,count_bins/* noCounts */.Yi)(this.#settings.boundsMs.length + 1);
    }
    #empty() {
        return { requests: 0, errors: 0, latency: [...this.#zeros().latency] };
    }
}
function sameMoment(one, other) {
    return one?.time === other.time;
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
const unboundMs = [1];
function differences(cumulative) {
    return cumulative.map((count, index) => Math.max(0, count - (cumulative[index - 1] ?? 0)));
}
function noCounts(bins) {
    return { requests: 0, errors: 0, latency: Array.from({ length: bins }, () => 0) };
}
function plus(one, other) {
    const bins = Math.max(one.latency.length, other.latency.length);
    return {
        requests: one.requests + other.requests,
        errors: one.errors + other.errors,
        latency: Array.from({ length: bins }, (_, bin) => (one.latency[bin] ?? 0) + (other.latency[bin] ?? 0))
    };
}
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
function millisecondsPer(unit) {
    return milliseconds[unit];
}
function unitOf(name, given) {
    const named = endings.find(([pattern]) => pattern.test(name))?.[1];
    if (given !== undefined && named !== undefined && given !== named) {
        const expected = `${named}, as the name ${name} says`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-policy', { input: 'rollout.metrics.latency-unit', found: given, expected });
    }
    const unit = given ?? named;
    if (unit !== undefined)
        return unit;
    const expected = `the unit of ${name}: ${_domain_policy_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .latencyUnits */ .o.join(', ')}`;
    const example = 'latency-unit: seconds';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-policy', { input: 'rollout.metrics.latency-unit', found: undefined, expected, example });
}


/***/ })

};
