export const id = 7550;
export const ids = [7550];
export const modules = {

/***/ 84073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Uf: () => (/* binding */ mergeObject),
/* harmony export */   oU: () => (/* binding */ patchObject)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44357);


const contentTypes = { apply: 'application/apply-patch+yaml', merge: 'application/merge-patch+json' };
async function readObject(access, place) {
    const answer = await call(access, { method: 'GET', path: place.path });
    if (answer.status !== 200)
        throw refused('GET', answer);
    return parsed(place, answer);
}
async function mergeObject(access, place, body, part = '') {
    const answer = await patchObject(access, { path: `${place.path}${part}`, how: 'merge', body });
    if (answer.status === 409)
        return undefined;
    if (answer.status !== 200)
        throw refused('PATCH', answer);
    return parsed(place, answer);
}
async function patchObject(access, { path, how, body }) {
    return call(access, { method: 'PATCH', path, contentType: contentTypes[how], body });
}
function refused(method, { status, text }) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `the API server answered ${method} with ${status}: ${messageIn(text).slice(0, 200)}`);
}
function parsed({ noun, shape }, { text }) {
    const read = shape.safeParse((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(text));
    if (read.success)
        return read.data;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `the API server answered with something that is no ${noun}`, read.error);
}
async function call(access, { method, path, contentType, body }) {
    const { server, token, authority, exchange } = access;
    return exchange({
        method,
        url: `${server.replace(/\/+$/, '')}${path}`,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${await token()}`,
            ...(contentType !== undefined && { 'content-type': contentType })
        },
        body: body && JSON.stringify(body),
        authority
    });
}
function messageIn(text) {
    const said = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(text);
    return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : text;
}


/***/ }),

/***/ 65786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createClusterRouter)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _cluster_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84073);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14478);
/* harmony import */ var _leaseless_router_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59475);




const attempts = 5;
const pauseMs = 200;
function createClusterRouter(access, kind) {
    return (0,_leaseless_router_js__WEBPACK_IMPORTED_MODULE_3__/* .createLeaselessRouter */ .h)({
        kind: kind.kind,
        granularity: 1 / kind.wholeWeight,
        insteadOfLease: 'only a guard in the cluster, the next run or sluice rollout --mode=rollback takes it back',
        shiftMs: access.settleMs,
        read: async () => kind.stateOf(await (0,_cluster_api_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(access, kind)),
        change: wanted => change(access, kind, wanted)
    });
}
async function change(access, kind, wanted) {
    const path = `${kind.path}?fieldManager=sluice&force=true`;
    for (let attempt = 1;; attempt++) {
        const found = await (0,_cluster_api_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(access, kind);
        (0,_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .passFence */ .r)(wanted.fence, kind.stateOf(found).fence);
        const answer = await (0,_cluster_api_js__WEBPACK_IMPORTED_MODULE_1__/* .patchObject */ .oU)(access, { path, how: 'apply', body: kind.applied(found, wanted) });
        if (answer.status === 200)
            return settle(access, kind);
        if (answer.status !== 409 || attempt === attempts)
            throw (0,_cluster_api_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('PATCH', answer);
    }
}
async function settle(access, kind) {
    const deadline = performance.now() + access.settleMs;
    while (!kind.isTaken(await (0,_cluster_api_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(access, kind))) {
        if (performance.now() > deadline) {
            const message = `no gateway has looked at the ${kind.noun} ${kind.path} within ${access.settleMs} ms`;
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', message);
        }
        await new Promise(later => setTimeout(later, pauseMs));
    }
}


/***/ }),

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

/***/ 27550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGatewayRouter: () => (/* binding */ createGatewayRouter)
});

// EXTERNAL MODULE: ./lib/src/adapters/routers/cluster-object.js
var cluster_object = __webpack_require__(65786);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/slot.js
var slot = __webpack_require__(51979);
// EXTERNAL MODULE: ./lib/src/adapters/routers/steering-notes.js
var steering_notes = __webpack_require__(78667);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/http-route.js




const wholeWeight = 10_000;
const BackendRef = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), weight: schemas/* int */.Whr().min(0).max(1_000_000).default(1) });
const Rule = schemas/* looseObject */._H3({ backendRefs: schemas/* array */.YOg(BackendRef).default([]) });
const Condition = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().default(''),
    observedGeneration: schemas/* int */.Whr().optional()
});
const HttpRoute = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        resourceVersion: schemas/* string */.YjP(),
        generation: schemas/* int */.Whr().default(0),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({})
    }),
    spec: schemas/* looseObject */._H3({ rules: schemas/* array */.YOg(Rule).default([]) }),
    status: schemas/* looseObject */._H3({ parents: schemas/* array */.YOg(schemas/* looseObject */._H3({ conditions: schemas/* array */.YOg(Condition).default([]) })).default([]) })
        .optional()
});
function stateOf(route, place) {
    const weights = { a: weightOf(route, place, 'a'), b: weightOf(route, place, 'b') };
    const whole = weights.a + weights.b;
    if (whole === 0)
        throw odd(place, 'gives no service any traffic');
    const notes = (0,steering_notes/* notesIn */.PH)(route.metadata.annotations, weights.b > weights.a ? 'b' : 'a');
    if (notes === undefined)
        throw odd(place, 'has annotations that are not ours');
    const { live, fence } = notes;
    const green = (0,slot/* otherSlot */.j)(live);
    return { blue: live, green, weight: weights[green] / whole, fence, leaseMs: null };
}
function applied(route, place, wanted) {
    const green = Math.round(wanted.weight * wholeWeight);
    const weights = { [place.backends[wanted.green]]: green, [place.backends[wanted.blue]]: wholeWeight - green };
    const rules = route.spec.rules.map((rule, index) => {
        if (index !== place.rule)
            return rule;
        return { ...rule, backendRefs: rule.backendRefs.map(ref => ({ ...ref, weight: weights[ref.name] ?? ref.weight })) };
    });
    return {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: {
            name: place.route,
            namespace: place.namespace,
            resourceVersion: route.metadata.resourceVersion,
            annotations: { [steering_notes/* fenceKey */.xO]: String(wanted.fence), [steering_notes/* liveKey */.Op]: wanted.blue }
        },
        spec: { rules }
    };
}
function isTaken(route, place) {
    const accepted = (route.status?.parents ?? []).map(({ conditions }) => conditions.find(({ type }) => type === 'Accepted'));
    const seen = accepted.filter(condition => (condition?.observedGeneration ?? 0) >= route.metadata.generation);
    const refused = seen.find(condition => condition?.status === 'False');
    if (refused !== undefined)
        throw odd(place, `is not accepted by its gateway: ${refused.reason.slice(0, 100)}`);
    return seen.length === accepted.length;
}
function weightOf(route, place, slot) {
    const refs = route.spec.rules[place.rule]?.backendRefs ?? [];
    const mine = refs.filter(({ name }) => name === place.backends[slot]);
    if (refs.length === 2 && mine.length === 1)
        return mine[0]?.weight ?? 0;
    throw odd(place, `must send rule ${place.rule} to the services ${place.backends.a} and ${place.backends.b}, and no other`);
}
function odd({ namespace, route }, what) {
    return (0,failure/* unavailable */.hU)('router-refused', `the HTTPRoute ${namespace}/${route} ${what}`);
}

;// CONCATENATED MODULE: ./lib/src/adapters/routers/gateway-router.js


function createGatewayRouter(settings) {
    const { namespace, route } = settings;
    return (0,cluster_object/* createClusterRouter */.K)(settings, {
        kind: 'kubernetes-gateway',
        noun: 'HTTPRoute',
        path: `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/${route}`,
        shape: HttpRoute,
        wholeWeight: wholeWeight,
        stateOf: found => stateOf(found, settings),
        applied: (found, wanted) => applied(found, settings, wanted),
        isTaken: found => isTaken(found, settings)
    });
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

/***/ 78667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ liveKey),
/* harmony export */   PH: () => (/* binding */ notesIn),
/* harmony export */   dt: () => (/* binding */ plainKeys),
/* harmony export */   xO: () => (/* binding */ fenceKey)
/* harmony export */ });
const fenceKey = 'sluice/fence';
const liveKey = 'sluice/live';
const plainKeys = { live: 'live', fence: 'fence' };
function notesIn(found, fallback, keys = { live: liveKey, fence: fenceKey }) {
    const live = found[keys.live] ?? fallback;
    const fence = found[keys.fence] ?? '0';
    if ((live !== 'a' && live !== 'b') || !/^\d{1,15}$/.test(fence))
        return undefined;
    return { live, fence: Number(fence) };
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
