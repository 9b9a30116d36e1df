export const id = 3679;
export const ids = [3679];
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

/***/ 33679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpsgenieNotifier: () => (/* binding */ createOpsgenieNotifier)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91882);

function createOpsgenieNotifier({ url, apiKey, responders, pause }) {
    return {
        name: 'opsgenie',
        notify: ({ dedupKey, severity, title, text, link }) => (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)({
            to: 'Opsgenie',
            url,
            headers: { authorization: `GenieKey ${apiKey}` },
            body: JSON.stringify({
                message: (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(title, 130),
                alias: (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(dedupKey, 512),
                description: (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(link === undefined ? text : `${text}\n\n${link}`, 15_000),
                priority: severity === 'page' ? 'P1' : 'P5',
                source: 'sluice',
                tags: ['sluice', severity],
                ...(responders.length > 0 && { responders: responders.map(name => ({ type: 'team', name })) })
            })
        }, pause)
    };
}


/***/ })

};
