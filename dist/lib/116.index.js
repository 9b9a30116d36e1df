export const id = 116;
export const ids = [116];
export const modules = {

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArgoRouter: () => (/* binding */ createArgoRouter)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/adapters/routers/engine.js
var engine = __webpack_require__(97566);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/argo-rollout.js


const Container = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), image: schemas/* string */.YjP().default('') });
const ArgoRollout = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        resourceVersion: schemas/* string */.YjP(),
        generation: schemas/* int */.Whr().default(0),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({})
    }),
    spec: schemas/* looseObject */._H3({
        replicas: schemas/* int */.Whr().default(1),
        paused: schemas/* boolean */.zMY().default(false),
        strategy: schemas/* looseObject */._H3({
            blueGreen: schemas/* looseObject */._H3({}).optional(),
            canary: schemas/* looseObject */._H3({ steps: schemas/* array */.YOg(schemas/* looseObject */._H3({ pause: schemas/* looseObject */._H3({}).optional() })).optional() })
                .optional()
        }),
        template: schemas/* looseObject */._H3({ spec: schemas/* looseObject */._H3({ containers: schemas/* array */.YOg(Container) }) }).optional()
    }),
    status: schemas/* looseObject */._H3({
        abort: schemas/* boolean */.zMY().default(false),
        phase: schemas/* string */.YjP().default(''),
        message: schemas/* string */.YjP().default(''),
        observedGeneration: schemas/* string */.YjP().default(''),
        currentPodHash: schemas/* string */.YjP().default(''),
        stableRS: schemas/* string */.YjP().default(''),
        updatedReplicas: schemas/* int */.Whr().default(0),
        controllerPause: schemas/* boolean */.zMY().default(false),
        promoteFull: schemas/* boolean */.zMY().default(false),
        currentStepIndex: schemas/* int */.Whr().optional(),
        pauseConditions: schemas/* array */.YOg(schemas/* looseObject */._H3({ reason: schemas/* string */.YjP() })).nullish(),
        canary: schemas/* looseObject */._H3({
            weights: schemas/* looseObject */._H3({ canary: schemas/* looseObject */._H3({ weight: schemas/* number */.aig().min(0).max(100) }) }).nullish()
        })
            .optional(),
        blueGreen: schemas/* looseObject */._H3({ activeSelector: schemas/* string */.YjP().default('') }).optional()
    })
        .prefault({})
});
const givenAtKey = 'sluice/given-at';
function rolloutSight(found, container, what) {
    const given = containerIn(found, container, what).image;
    const notes = (0,engine/* engineNotes */.SY)(found.metadata.annotations, what);
    const share = shareOfGiven(found);
    const noticed = hasNoticed(found);
    const phase = phaseOf(found);
    const message = (0,engine/* engineWords */.Y7)([found.status.phase, found.status.message].filter(text => text !== '').join(': '));
    return { notes, given, noticed, phase, message, shareOf: image => (image === given ? share : 1 - share) };
}
function containerIn({ spec }, container, what) {
    const found = spec.template?.spec.containers.find(({ name }) => name === container);
    if (found === undefined)
        throw (0,engine/* odd */.ST)(what, `has no container ${container} in its template`);
    return found;
}
function hasNoticed({ metadata, status }) {
    const observed = Number(status.observedGeneration);
    const isObserved = !Number.isInteger(observed) || observed >= metadata.generation;
    return isObserved && status.currentPodHash !== metadata.annotations[givenAtKey];
}
function phaseOf(found) {
    const { status, spec } = found;
    if (!hasNoticed(found))
        return 'moving';
    if (status.abort || status.phase === 'Degraded')
        return 'failed';
    const isUnpausing = status.controllerPause && !status.pauseConditions?.length;
    if (status.phase === 'Paused' && !isUnpausing)
        return waits(found) ? 'paused' : 'moving';
    return status.phase === 'Healthy' && status.currentPodHash === status.stableRS && !spec.paused ? 'done' : 'moving';
}
function waits({ spec, status }) {
    if (spec.paused || spec.strategy.canary === undefined)
        return true;
    const step = spec.strategy.canary.steps?.[status.currentStepIndex ?? 0];
    return (status.pauseConditions?.some(({ reason }) => reason !== 'CanaryPauseStep') || step?.pause?.duration === undefined);
}
function mayResume({ spec, status }) {
    const ours = ['CanaryPauseStep', 'BlueGreenPause'];
    return !spec.paused && (status.pauseConditions ?? []).every(({ reason }) => ours.includes(reason));
}
function shareOfGiven(found) {
    const { spec, status } = found;
    if (!hasNoticed(found))
        return 0;
    if (status.currentPodHash === status.stableRS)
        return 1;
    if (spec.strategy.blueGreen !== undefined)
        return status.blueGreen?.activeSelector === status.currentPodHash ? 1 : 0;
    const weight = status.canary?.weights?.canary.weight;
    if (weight !== undefined)
        return weight / 100;
    return Math.min(1, status.updatedReplicas / Math.max(1, spec.replicas));
}

// EXTERNAL MODULE: ./lib/src/adapters/routers/cluster-api.js
var cluster_api = __webpack_require__(84073);
// EXTERNAL MODULE: ./lib/src/adapters/routers/engine-router.js
var engine_router = __webpack_require__(3214);
;// CONCATENATED MODULE: ./lib/src/adapters/routers/argo-router.js




function createArgoRouter(settings) {
    return (0,engine_router/* createEngineRouter */.A)(argoEngine(settings), settings.settleMs);
}
function argoEngine(settings) {
    const { namespace, rollout, container, pauses } = settings;
    const what = `Rollout ${namespace}/${rollout}`;
    const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/rollouts/${rollout}`;
    const place = { noun: 'Rollout', path, shape: ArgoRollout };
    const merge = async ({ metadata }, body, part) => {
        const { resourceVersion } = metadata;
        const versioned = { ...body, metadata: { ...body.metadata, resourceVersion } };
        return (await (0,cluster_api/* mergeObject */.Uf)(settings, place, versioned, part)) !== undefined;
    };
    const status = (found, fields) => merge(found, { status: fields }, '/status');
    return {
        kind: 'argo-rollouts',
        what,
        manners: { name: 'Argo Rollouts', pauses },
        granularity: 0.01,
        look: () => (0,cluster_api/* readObject */.Ag)(settings, place),
        see: found => rolloutSight(found, container, what),
        order: (found, order) => merge(found, ordered(found, order, container, what)),
        abort: async (found) => found.status.abort || status(found, { abort: true }),
        hurry: async (found) => !wantsHurry(found) || status(found, { promoteFull: true }),
        retry: found => status(found, { abort: false }),
        resume: async (found) => !mayResume(found) || status(found, { pauseConditions: null })
    };
}
function wantsHurry({ status, metadata }) {
    const noticed = status.currentPodHash !== metadata.annotations[givenAtKey];
    return noticed && !status.promoteFull && status.currentPodHash !== status.stableRS;
}
function ordered(found, { notes, image }, container, what) {
    const annotations = (0,engine/* noteAnnotations */.xw)(notes);
    if (image === undefined)
        return { metadata: { annotations } };
    const mine = containerIn(found, container, what);
    const containers = found.spec.template?.spec.containers.map(one => (one === mine ? { ...one, image } : one));
    const given = { ...annotations, [givenAtKey]: found.status.currentPodHash };
    return { metadata: { annotations: given }, spec: { template: { spec: { containers } } } };
}


/***/ }),

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
