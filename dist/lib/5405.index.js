export const id = 5405;
export const ids = [5405];
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

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createEngineRouter)
/* harmony export */ });
/* harmony import */ var _domain_slot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51979);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97566);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14478);
/* harmony import */ var _leaseless_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59475);




const attempts = 20;
const pauseMs = 200;
function createEngineRouter(engine, settleMs) {
    const driver = { engine, settleMs };
    const capabilities = {
        kind: engine.kind,
        granularity: engine.granularity,
        assignment: 'request',
        lease: false,
        insteadOfLease: `${engine.manners.name} goes on by itself: its own analysis takes it back, or nothing does`,
        shiftMs: settleMs,
        engine: engine.manners
    };
    const { resume } = engine;
    return {
        capabilities: () => capabilities,
        read: async () => stateOf(engine.see(await engine.look())),
        place: (slot, image) => changed(driver, 0, (found, { notes }) => place(engine, found, { notes, slot, image })),
        set: shift => set(driver, shift),
        finalize: (live, fence) => finalize(driver, live, fence),
        ...(resume !== undefined && {
            resume: fence => changed(driver, fence, (found, { phase }) => phase !== 'paused' || resume(found))
        })
    };
}
function stateOf({ notes, given, phase, message, shareOf }) {
    const blue = notes.live ?? 'a';
    const green = (0,_domain_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .otherSlot */ .j)(blue);
    const image = notes.images[green];
    const isGiven = image !== undefined && image === given;
    return {
        blue,
        green,
        weight: image === undefined || image === notes.images[blue] ? 0 : shareOf(image),
        fence: notes.fence,
        leaseMs: null,
        engine: { phase: isGiven ? phase : 'idle', message: isGiven ? message : `it was given ${given}` }
    };
}
function place(engine, found, { notes, slot, image }) {
    if (notes.images[slot] === image)
        return true;
    return engine.order(found, { notes: { ...notes, images: { ...notes.images, [slot]: image } } });
}
async function set(driver, { blue, green, weight, fence, leaseMs }) {
    (0,_leaseless_router_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLease */ .Z)({ leaseMs });
    if (weight === 0)
        return goBack(driver, blue, fence);
    const { engine } = driver;
    let retried = false;
    await changed(driver, fence, async (found, { notes, given, phase }) => {
        const image = imageOf(driver, notes, green);
        const wanted = { ...notes, fence, live: blue };
        if (given !== image)
            return engine.order(found, { notes: wanted, image });
        if (phase !== 'failed')
            return noted(engine, found, wanted, notes);
        if (engine.retry === undefined)
            return engine.order(found, { notes: wanted, image });
        if (notes.fence !== fence || notes.live !== blue)
            await engine.order(found, { notes: wanted });
        else
            retried = await engine.retry(found);
        return retried;
    });
    if (retried)
        await until(driver, sight => sight.phase !== 'failed');
}
async function goBack(driver, blue, fence) {
    const { engine } = driver;
    const { abort } = engine;
    await changed(driver, fence, (found, { notes }) => noted(engine, found, { ...notes, fence, live: blue }, notes));
    const { notes, given, phase, noticed, shareOf } = engine.see(await engine.look());
    const safe = imageOf(driver, notes, blue);
    const green = notes.images[(0,_domain_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .otherSlot */ .j)(blue)] ?? safe;
    const isBack = given === safe ? noticed : given === green && abort === undefined && phase === 'failed';
    if (isBack && (green === safe || shareOf(green) === 0))
        return;
    if (phase === 'done' || shareOf(safe) === 0 || ![green, safe].includes(given)) {
        return bringOut(driver, { slot: blue, fence, hurry: true });
    }
    await changed(driver, fence, (found, sight) => {
        if (sight.given === safe)
            return true;
        return abort === undefined ? engine.order(found, { notes: sight.notes, image: safe }) : abort(found);
    });
    await until(driver, sight => sight.noticed && sight.shareOf(green) === 0);
}
async function finalize(driver, live, fence) {
    const { engine } = driver;
    const { notes, given, phase } = engine.see(await engine.look());
    (0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .passFence */ .r)(fence, notes.fence);
    const isOut = given === notes.images[live] && phase === 'done';
    if (!isOut && notes.live === live)
        await goBack(driver, live, fence);
    else if (!isOut)
        await bringOut(driver, { slot: live, fence, hurry: notes.live !== undefined });
    await changed(driver, fence, (found, sight) => noted(engine, found, { ...sight.notes, fence, live }, sight.notes));
}
async function bringOut(driver, { slot, fence, hurry }) {
    const { engine } = driver;
    await changed(driver, fence, (found, { notes, given }) => {
        const image = imageOf(driver, notes, slot);
        return given === image || engine.order(found, { notes: { ...notes, fence }, image });
    });
    await until(driver, async (sight, found) => {
        if (sight.phase === 'failed')
            throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .ST)(engine.what, `did not bring slot ${slot} out: ${sight.message}`);
        if (sight.phase !== 'done' && hurry)
            await engine.hurry(found);
        else if (sight.phase === 'paused' && engine.manners.pauses === 'judge')
            await engine.resume?.(found);
        return sight.phase === 'done';
    });
    await changed(driver, fence, (found, { notes }) => engine.order(found, { notes }));
}
function imageOf({ engine }, { images }, slot) {
    const image = images[slot];
    if (image === undefined)
        throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .ST)(engine.what, `has no image noted for slot ${slot}: promote puts it there`);
    return image;
}
async function noted(engine, found, wanted, has) {
    if (wanted.fence === has.fence && wanted.live === has.live)
        return true;
    return engine.order(found, { notes: wanted });
}
async function changed({ engine }, fence, work) {
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const found = await engine.look();
        const sight = engine.see(found);
        if (fence > 0)
            (0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .passFence */ .r)(fence, sight.notes.fence);
        if (await work(found, sight))
            return;
        await new Promise(later => setTimeout(later, pauseMs / 10));
    }
    throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .ST)(engine.what, `was changed by others ${attempts} times in a row`);
}
async function until({ engine, settleMs }, holds) {
    const deadline = performance.now() + settleMs;
    for (;;) {
        const found = await engine.look();
        const sight = engine.see(found);
        if (await holds(sight, found))
            return;
        if (performance.now() > deadline) {
            const so = `is still ${sight.phase} after ${settleMs / 1000} s: ${sight.message}`;
            throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .ST)(engine.what, so);
        }
        await new Promise(later => setTimeout(later, pauseMs));
    }
}


/***/ }),

/***/ 97566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ odd),
/* harmony export */   SY: () => (/* binding */ engineNotes),
/* harmony export */   Y7: () => (/* binding */ engineWords),
/* harmony export */   xw: () => (/* binding */ noteAnnotations)
/* harmony export */ });
/* unused harmony export imageKey */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _steering_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78667);


function imageKey(slot) {
    return `sluice/image-${slot}`;
}
function engineNotes(annotations, what) {
    const notes = (0,_steering_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .notesIn */ .PH)(annotations, 'a');
    if (notes === undefined)
        throw odd(what, 'has annotations that are not ours');
    const { [imageKey('a')]: a, [imageKey('b')]: b } = annotations;
    const images = { ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
    return { fence: notes.fence, live: annotations[_steering_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .liveKey */ .Op] === undefined ? undefined : notes.live, images };
}
function noteAnnotations({ fence, live, images }) {
    return {
        [_steering_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .fenceKey */ .xO]: String(fence),
        ...(live !== undefined && { [_steering_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .liveKey */ .Op]: live }),
        ...(images.a !== undefined && { [imageKey('a')]: images.a }),
        ...(images.b !== undefined && { [imageKey('b')]: images.b })
    };
}
function engineWords(text) {
    return text
        .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .trim()
        .slice(0, 300);
}
function odd(what, how) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('router-refused', `the ${what} ${how}`);
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

/***/ 55405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFlaggerRouter: () => (/* binding */ createFlaggerRouter)
});

// EXTERNAL MODULE: ./lib/src/adapters/routers/cluster-api.js
var cluster_api = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/src/adapters/routers/engine.js
var engine = __webpack_require__(97566);
// EXTERNAL MODULE: ./lib/src/adapters/routers/engine-router.js
var engine_router = __webpack_require__(3214);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/flagger-canary.js


const Metadata = schemas/* looseObject */._H3({
    resourceVersion: schemas/* string */.YjP(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({})
});
const Canary = schemas/* looseObject */._H3({
    metadata: Metadata,
    spec: schemas/* looseObject */._H3({
        targetRef: schemas/* looseObject */._H3({ kind: schemas/* string */.YjP(), name: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.-]*$/) }),
        skipAnalysis: schemas/* boolean */.zMY().default(false),
        suspend: schemas/* boolean */.zMY().default(false)
    }),
    status: schemas/* looseObject */._H3({
        phase: schemas/* string */.YjP().default(''),
        canaryWeight: schemas/* number */.aig().min(0).max(100).default(0),
        failedChecks: schemas/* int */.Whr().default(0),
        lastAppliedSpec: schemas/* string */.YjP().default(''),
        conditions: schemas/* array */.YOg(schemas/* looseObject */._H3({ message: schemas/* string */.YjP().default('') })).nullish()
    })
        .prefault({})
});
const Container = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), image: schemas/* string */.YjP().default('') });
const Deployment = schemas/* looseObject */._H3({
    metadata: Metadata,
    spec: schemas/* looseObject */._H3({ template: schemas/* looseObject */._H3({ spec: schemas/* looseObject */._H3({ containers: schemas/* array */.YOg(Container) }) }) })
});
const givenAtKey = 'sluice/given-at';
const hurriedKey = 'sluice/hurried';
function canarySight(found, container, what) {
    const { canary, target, primary } = found;
    const given = containerIn(target, container, what).image;
    const serving = containerIn(primary, container, what).image;
    const weight = canary.status.canaryWeight / 100;
    const noticed = hasNoticed(found);
    return {
        notes: (0,engine/* engineNotes */.SY)(canary.metadata.annotations, what),
        given,
        noticed,
        phase: noticed ? phaseOf(found, serving === given) : 'moving',
        message: messageOf(found),
        shareOf: image => (image === serving ? 1 - weight : 0) + (image === given ? weight : 0)
    };
}
function containerIn({ spec }, container, what) {
    const found = spec.template.spec.containers.find(({ name }) => name === container);
    if (found === undefined)
        throw (0,engine/* odd */.ST)(what, `looks at a Deployment without a container ${container}`);
    return found;
}
function hasNoticed({ canary }) {
    return canary.status.lastAppliedSpec !== canary.metadata.annotations[givenAtKey];
}
function phaseOf({ canary }, isPromoted) {
    const { status, spec } = canary;
    switch (status.phase) {
        case 'Failed':
            return 'failed';
        case 'Succeeded':
        case 'Initialized':
            return isPromoted ? 'done' : 'moving';
        case 'Waiting':
        case 'WaitingPromotion':
            return 'paused';
        default:
            return spec.suspend ? 'paused' : 'moving';
    }
}
function messageOf({ canary: { status } }) {
    const checks = status.failedChecks > 0 ? [`${status.failedChecks} failed checks`] : [];
    const told = status.conditions?.at(-1)?.message ?? '';
    return (0,engine/* engineWords */.Y7)([status.phase, ...checks, told].filter(text => text !== '').join(': '));
}

// EXTERNAL MODULE: ./lib/src/adapters/routers/steering-notes.js
var steering_notes = __webpack_require__(78667);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/flagger-router.js





function createFlaggerRouter(settings) {
    return (0,engine_router/* createEngineRouter */.A)(flaggerEngine(settings), settings.settleMs);
}
function flaggerEngine(settings) {
    const { namespace, canary: name, container } = settings;
    const what = `Canary ${namespace}/${name}`;
    const place = {
        noun: 'Canary',
        path: `/apis/flagger.app/v1beta1/namespaces/${namespace}/canaries/${name}`,
        shape: Canary
    };
    const merge = async ({ canary }, annotations, spec) => {
        const metadata = { annotations, resourceVersion: canary.metadata.resourceVersion };
        return (await (0,cluster_api/* mergeObject */.Uf)(settings, place, { metadata, ...(spec && { spec }) })) !== undefined;
    };
    return {
        kind: 'flagger',
        what,
        manners: { name: 'Flagger', pauses: 'wait' },
        granularity: 0.01,
        look: async () => withDeployments(await (0,cluster_api/* readObject */.Ag)(settings, place), settings, what),
        see: found => canarySight(found, container, what),
        order: async (found, order) => {
            const { annotations, spec } = noted(found, order);
            if (!(await merge(found, annotations, spec)))
                return false;
            return order.image === undefined || giveImage(found, settings, { ...order, image: order.image }, what);
        },
        hurry: async (found) => found.canary.spec.skipAnalysis || merge(found, { [hurriedKey]: 'true' }, { skipAnalysis: true })
    };
}
async function withDeployments(canary, settings, what) {
    const { kind, name } = canary.spec.targetRef;
    if (kind !== 'Deployment')
        throw (0,engine/* odd */.ST)(what, `looks at a ${kind}, and only a Deployment can be given an image`);
    const [target, primary] = await Promise.all([
        (0,cluster_api/* readObject */.Ag)(settings, deploymentPlace(settings, name)),
        (0,cluster_api/* readObject */.Ag)(settings, deploymentPlace(settings, `${name}-primary`))
    ]);
    return { canary, target, primary };
}
function deploymentPlace({ namespace }, name) {
    const path = `/apis/apps/v1/namespaces/${namespace}/deployments/${name}`;
    return { noun: 'Deployment', path, shape: Deployment };
}
function noted({ canary }, { notes, image }) {
    const { annotations } = canary.metadata;
    const isHurried = annotations[hurriedKey] !== undefined;
    return {
        annotations: {
            ...(0,engine/* noteAnnotations */.xw)(notes),
            ...(image !== undefined && { [givenAtKey]: canary.status.lastAppliedSpec }),
            ...(isHurried && { [hurriedKey]: null })
        },
        spec: isHurried ? { skipAnalysis: false } : undefined
    };
}
async function giveImage({ target, canary }, settings, { image, notes }, what) {
    const mine = containerIn(target, settings.container, what);
    const { resourceVersion } = target.metadata;
    const containers = target.spec.template.spec.containers.map(one => (one === mine ? { ...one, image } : one));
    const annotations = { [steering_notes/* fenceKey */.xO]: String(notes.fence) };
    const template = { metadata: { annotations }, spec: { containers } };
    const body = { metadata: { resourceVersion }, spec: { template } };
    return (await (0,cluster_api/* mergeObject */.Uf)(settings, deploymentPlace(settings, canary.spec.targetRef.name), body)) !== undefined;
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


/***/ })

};
