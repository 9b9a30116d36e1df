export const id = 7550;
export const ids = [7550];
export const modules = {

/***/ 65786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createClusterRouter)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44357);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14478);
/* harmony import */ var _leaseless_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59475);




const attempts = 5;
const pauseMs = 200;
/**
 * Steers a cluster by the weights of one object: server-side apply under the name `sluice`, with the version that was
 * read, so two drivers cannot both win. There is nothing in a cluster that would take weights back by itself.
 */
function createClusterRouter(access, kind) {
    const place = { access, kind };
    return (0,_leaseless_router_js__WEBPACK_IMPORTED_MODULE_2__/* .createLeaselessRouter */ .h)({
        kind: kind.kind,
        granularity: 1 / kind.wholeWeight,
        insteadOfLease: 'only a guard in the cluster, the next run or sluice rollout --mode=rollback takes it back',
        shiftMs: access.settleMs,
        read: async () => kind.stateOf(await readObject(place)),
        change: wanted => change(place, wanted)
    });
}
async function change(place, wanted) {
    const { kind } = place;
    for (let attempt = 1;; attempt++) {
        const found = await readObject(place);
        (0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .passFence */ .r)(wanted.fence, kind.stateOf(found).fence);
        const answer = await call(place, 'PATCH', '?fieldManager=sluice&force=true', kind.applied(found, wanted));
        if (answer.status === 200)
            return settle(place);
        if (answer.status !== 409 || attempt === attempts)
            throw refused('PATCH', answer);
    }
}
/** A gateway reads its routes when it comes to it; until then the weights are only written down. */
async function settle(place) {
    const { access, kind } = place;
    const deadline = performance.now() + access.settleMs;
    while (!kind.isTaken(await readObject(place))) {
        if (performance.now() > deadline) {
            const message = `no gateway has looked at the ${kind.noun} ${kind.path} within ${access.settleMs} ms`;
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', message);
        }
        await new Promise(later => setTimeout(later, pauseMs));
    }
}
async function readObject(place) {
    const { kind } = place;
    const answer = await call(place, 'GET', '');
    if (answer.status !== 200)
        throw refused('GET', answer);
    const parsed = kind.shape.safeParse((0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(answer.text));
    if (parsed.success)
        return parsed.data;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `the API server answered with something that is no ${kind.noun}`, parsed.error);
}
async function call({ access, kind }, method, query, body) {
    const { server, token, authority, exchange } = access;
    return exchange({
        method,
        url: `${server.replace(/\/+$/, '')}${kind.path}${query}`,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${await token()}`,
            // JSON is YAML; the API server applies only what is called that.
            ...(body && { 'content-type': 'application/apply-patch+yaml' })
        },
        body: body && JSON.stringify(body),
        authority
    });
}
function refused(method, { status, text }) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `the API server answered ${method} with ${status}: ${messageIn(text).slice(0, 200)}`);
}
/** The sentence in a Kubernetes `Status`, or the text as it is. */
function messageIn(text) {
    const said = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(text);
    return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : text;
}


/***/ }),

/***/ 14478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ passFence)
/* harmony export */ });
/* unused harmony export outrun */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** Throws `router-refused` when somebody with a higher fence has steered since. */
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




/** Weights of one rule always sum to this, so a step is a hundredth of a percent. */
const wholeWeight = 10_000;
const BackendRef = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), weight: schemas/* int */.Whr().min(0).max(1_000_000).default(1) });
const Rule = schemas/* looseObject */._H3({ backendRefs: schemas/* array */.YOg(BackendRef).default([]) });
const Condition = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().default(''),
    observedGeneration: schemas/* int */.Whr().optional()
});
/** What is read of an HTTPRoute; everything else is sent back as it came. */
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
/** What the route says about both slots. Throws `router-refused` when its rule is not made of exactly these two. */
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
/** The fields that we apply: all rules as they were read, with our weights, and what the next driver has to know. */
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
            // Somebody else's change in between is answered with a conflict.
            resourceVersion: route.metadata.resourceVersion,
            annotations: { [steering_notes/* fenceKey */.xO]: String(wanted.fence), [steering_notes/* liveKey */.Op]: wanted.blue }
        },
        spec: { rules }
    };
}
/** True once every gateway has looked at this generation. Throws `router-refused` when one did not accept it. */
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


/** Steers a Kubernetes Gateway by the weights of an HTTPRoute. */
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


/** Makes a router of one way to change it. It tosses a coin for each request, and nothing in it takes weights back. */
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
/** Throws `router-refused` when a lease is asked of a router that has none. */
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
/** For a place that is ours alone. */
const plainKeys = { live: 'live', fence: 'fence' };
/** Reads what an earlier driver noted; `fallback` is live where nobody did. Undefined where it is not ours. */
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
