export const id = 440;
export const ids = [440];
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

/***/ 60440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEveryNotifier: () => (/* binding */ createEveryNotifier)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91882);


function createEveryNotifier(listeners, deliveries) {
    return {
        name: listeners.map(({ notifier }) => notifier.name).join(', '),
        async notify(notification) {
            const wanted = listeners.filter(({ on }) => on.includes(notification.severity));
            const problems = await Promise.all(wanted.map(({ notifier }) => tellOnce(notifier, notification, deliveries)));
            const found = problems.filter(problem => problem !== undefined);
            if (found.length > 0)
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('notifier-failed', found.join('; '));
        }
    };
}
async function tellOnce(notifier, notification, deliveries) {
    const { dedupKey } = notification;
    const { name, forgets = false } = notifier;
    try {
        const state = await deliveries.stateOf(name, dedupKey);
        if (state === 'told' || (state === 'begun' && forgets))
            return undefined;
        if (forgets)
            await deliveries.keep(name, dedupKey, 'begun');
        await notifier.notify(notification);
        await deliveries.keep(name, dedupKey, 'told');
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw thrown;
        if (forgets && !(0,_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .isInDoubt */ .cd)(thrown))
            await deliveries.keep(name, dedupKey, 'unknown');
        return `${name}: ${(0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown).message}`;
    }
}


/***/ })

};
