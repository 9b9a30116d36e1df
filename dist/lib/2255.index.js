export const id = 2255;
export const ids = [2255];
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

/***/ 42255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escaped),
/* harmony export */   createSlackNotifier: () => (/* binding */ createSlackNotifier)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91882);

function createSlackNotifier({ url, pause }) {
    return {
        name: 'slack',
        forgets: true,
        notify: (notification) => (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)({ to: 'Slack', url, once: true, body: JSON.stringify(messageOf(notification)) }, pause)
    };
}
function messageOf({ severity, title, text, link }) {
    const mark = severity === 'page' ? ':rotating_light:' : ':information_source:';
    const more = link === undefined ? '' : `\n<${escaped(link)}|the run>`;
    const heading = `${mark} *${escaped(title)}*`;
    return {
        text: (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${heading}\n${escaped(text)}`, 3000),
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${heading}\n${escaped(text)}`, 2500) + more } }]
    };
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '¦');
}


/***/ })

};
