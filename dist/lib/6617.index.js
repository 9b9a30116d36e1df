export const id = 6617;
export const ids = [6617];
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

/***/ 59475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refuseLease),
/* harmony export */   h: () => (/* binding */ createLeaselessRouter)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51979);


function createLeaselessRouter({ read, change, ...about }) {
    const capabilities = {
        assignment: 'request',
        lease: false,
        insteadOfLease: 'only a second job, the next run or sluice rollout --mode=rollback takes it back',
        ...about
    };
    return {
        capabilities: () => capabilities,
        read,
        set: async ({ leaseMs, ...wanted }) => {
            refuseLease({ leaseMs });
            await change(wanted);
        },
        finalize: (live, fence) => change({ blue: live, green: (0,_domain_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSlot */ .j)(live), weight: 0, fence })
    };
}
function refuseLease({ leaseMs }) {
    if (leaseMs !== null)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', 'this router has no lease, so none can be relied on');
}


/***/ }),

/***/ 87759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createOutsideRouter)
/* harmony export */ });
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14478);
/* harmony import */ var _leaseless_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59475);


function createOutsideRouter(kind, abilities, ask) {
    const { granularity, assignment, lease, timeoutMs } = abilities;
    const withFence = async (fence, call) => {
        (0,_fences_js__WEBPACK_IMPORTED_MODULE_0__/* .passFence */ .r)(fence, (await ask({ action: 'read' })).fence);
        await ask(call);
    };
    return {
        capabilities: () => ({ kind, granularity, assignment, lease, shiftMs: timeoutMs }),
        read: () => ask({ action: 'read' }),
        set: async (shift) => {
            if (!lease)
                (0,_leaseless_router_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLease */ .Z)(shift);
            await withFence(shift.fence, { action: 'set', ...shift });
        },
        finalize: (live, fence) => withFence(fence, { action: 'finalize', live, fence })
    };
}


/***/ }),

/***/ 15717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44357);



const slot = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['a', 'b']);
const State = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    blue: slot,
    green: slot,
    fence: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    leaseMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable()
})
    .refine(({ blue, green }) => blue !== green, { error: 'blue and green must differ' });
function readState(text, who) {
    const parsed = State.safeParse((0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const wrong = `${issue?.path.join('.') || 'the whole'}: ${issue?.message}`;
    const hint = 'an example: {"weight":0.25,"blue":"a","green":"b","fence":7,"leaseMs":null}';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `${who} did not answer as a router must, ${wrong}`, undefined, hint);
}


/***/ }),

/***/ 26617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWebhookRouter: () => (/* binding */ createWebhookRouter),
/* harmony export */   signatureOf: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _outside_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87759);
/* harmony import */ var _outside_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15717);




const longestAnswer = 64 * 1024;
function createWebhookRouter(settings) {
    return (0,_outside_router_js__WEBPACK_IMPORTED_MODULE_2__/* .createOutsideRouter */ .b)('webhook', settings, call => ask(settings, call));
}
async function ask(settings, call) {
    const { http, url, artifact, stage, now, timeoutMs } = settings;
    const body = JSON.stringify({
        version: 1,
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        time: now().toISOString(),
        artifact,
        environment: stage,
        ...call
    });
    const answer = await http
        .request({
        method: 'POST',
        url,
        headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'user-agent': 'sluice',
            'x-sluice-signature-256': signatureOf(settings.secret, body)
        },
        body,
        timeoutMilliseconds: timeoutMs,
        maximumBytes: longestAnswer,
        freshConnection: false
    })
        .catch(cause => {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('router-refused', `the router webhook, asked to ${call.action}, does not answer`, cause);
    });
    if (answer.status === 200)
        return (0,_outside_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .u)(answer.body, 'the router webhook');
    const said = answer.body.slice(0, 200);
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('router-refused', `the router webhook, asked to ${call.action}, answered ${answer.status}: ${said}`);
}
function signatureOf(secret, body) {
    return `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(body).digest('hex')}`;
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
