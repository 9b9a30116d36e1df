export const id = 3658;
export const ids = [3658];
export const modules = {

/***/ 91882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   cd: () => (/* binding */ isInDoubt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);


const NetworkFailure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ cause: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const timeoutMs = 10_000;
const pausesMs = [1000, 3000];
const longestShown = 200;
async function deliver(delivery, pause) {
    for (const pauseMs of [...pausesMs, undefined]) {
        const problem = await attempt(delivery);
        if (problem === undefined)
            return;
        if (delivery.once && problem.mayHaveArrived)
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('notifier-in-doubt', problem.text);
        if (pauseMs === undefined || !problem.mayPass)
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('notifier-failed', problem.text);
        await pause(pauseMs);
    }
}
const untouched = [429, 503];
const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];
async function attempt({ to, url, method, headers, body }) {
    try {
        const response = await fetch(url, {
            method: method ?? 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body,
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutMs)
        });
        const answer = (await response.text()).slice(0, longestShown);
        if (response.ok)
            return undefined;
        const text = `${to} answered ${response.status}${answer && `: ${answer}`}`;
        const failed = response.status >= 500;
        return {
            text,
            mayPass: response.status === 429 || failed,
            mayHaveArrived: failed && !untouched.includes(response.status)
        };
    }
    catch (thrown) {
        return { text: `${to} does not answer`, mayPass: true, mayHaveArrived: !neverSent.includes(codeOf(thrown)) };
    }
}
function codeOf(thrown) {
    const failure = NetworkFailure.safeParse(thrown);
    return failure.success ? failure.data.cause.code : undefined;
}
function isInDoubt({ code }) {
    return code === 'notifier-in-doubt';
}
function cut(text, longest) {
    return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}


/***/ }),

/***/ 89488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   k: () => (/* binding */ markedIncidents)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);


const timeoutMs = 10_000;
const Incidents = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }));
const Mark = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sluice: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), said: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }) });
async function markedIncidents({ url, apiKey }) {
    const response = await fetch(`${url}?limit=100`, {
        headers: keyOf(apiKey),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs)
    }).catch(() => undefined);
    if (response === undefined)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('notifier-failed', 'Statuspage does not answer');
    if (!response.ok)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('notifier-failed', `Statuspage answered ${response.status}`);
    const found = Incidents.safeParse(await response.json().catch(() => undefined));
    if (!found.success)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('notifier-failed', 'Statuspage lists its incidents in another shape');
    return found.data.flatMap(({ id = '', metadata }) => {
        const mark = Mark.safeParse(metadata);
        if (!mark.success)
            return [];
        const { key, said = '' } = mark.data.sluice;
        return [{ id, key, said: said.split(' ').filter(Boolean) }];
    });
}
function keyOf(apiKey) {
    return { authorization: `OAuth ${apiKey}` };
}


/***/ }),

/***/ 53658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createStatuspageNotifier: () => (/* binding */ createStatuspageNotifier)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91882);
/* harmony import */ var _statuspage_incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89488);


function createStatuspageNotifier(facts) {
    const { url, apiKey, pause } = facts;
    const open = ({ title }, key) => ({
        to: 'Statuspage',
        url,
        headers: (0,_statuspage_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(apiKey),
        once: true,
        body: JSON.stringify({
            incident: {
                name: (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(title, 200),
                status: 'investigating',
                body: (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(title, 200),
                metadata: { sluice: { key } }
            }
        })
    });
    return {
        name: 'statuspage',
        async notify(notification) {
            const key = notification.about ?? notification.dedupKey;
            const known = await (0,_statuspage_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .markedIncidents */ .k)(facts);
            if (known.some(one => one.key === key))
                return;
            await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(open(notification, key), pause);
        }
    };
}


/***/ })

};
