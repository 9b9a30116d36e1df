export const id = 797;
export const ids = [797];
export const modules = {

/***/ 81462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProxyRouter)
/* harmony export */ });
/* harmony import */ var _proxy_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99262);

/** A router that steers the embedded proxy; `find` is asked each time, because a proxy may be restarted. */
function createProxyRouter(find) {
    return {
        capabilities: () => ({ kind: 'embedded', granularity: 1e-9, assignment: 'request', lease: true, shiftMs: 50 }),
        read: async () => (await (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxy */ .nM)(find)).routing,
        set: ({ blue, green, weight, fence, leaseMs }) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/weights', { blue, green, weight, fence, leaseMs }),
        finalize: (live, fence) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/finalize', { live, fence })
    };
}


/***/ }),

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return pattern.test(text);
}
/** Reads a digest typed by a person. Throws `usage` with what was found when it is anything else. */
function parseDigest(text, input = 'digest') {
    if (isDigest(text))
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-digest', {
        input,
        found: text,
        expected: '"sha256:" and 64 lower-case hex characters',
        example: `sha256:${'9f2c41aa'.repeat(8)}`
    });
}
/** The 64 hex characters alone, as file names and registries' fallback tags want them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** A short form for people, never for machines: `sha256:9f2c…41aa`. */
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 50868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ demandEnvironment),
/* harmony export */   e: () => (/* binding */ demandEnvironments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81260);


/** Refuses a name that the policy does not have. Throws `unknown-environment`. `input`: where the names came from. */
function demandEnvironments(policy, names, input = 'environment') {
    const known = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentNames */ .iF)(policy);
    const unknown = names.find(name => !known.includes(name));
    if (unknown === undefined)
        return;
    const expected = `one of ${known.join(', ') || '(the policy names none)'}`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('unknown-environment', { input, found: unknown, expected, example: known[0] ?? 'production' });
}
/** Answers what the policy says about one environment. Throws `unknown-environment`. */
function demandEnvironment(policy, name) {
    demandEnvironments(policy, [name]);
    return policy.environments[name];
}


/***/ }),

/***/ 59304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid name that a mistyped one most likely meant; undefined when none is near. */
function nearest(typed, valid) {
    // Distance is quadratic in the length, and nobody mistypes a name this long.
    if (typed.length > 60)
        return undefined;
    const ranked = valid.map(name => ({ name, distance: distance(typed, name) })).sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined;
}
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 71589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59304);



/** A strict part of the policy file: kebab-case keys as written, camelCase keys once read. */
function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape).transform(camelKeys);
}
function camelKeys(written) {
    const entries = Object.entries(written).map(([key, value]) => [camel(key), value]);
    return Object.fromEntries(entries);
}
function camel(key) {
    return key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A duration that may be left out; the default is written as people write it. */
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
/** A name that others refer to: an environment, a suite, a role. */
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    // Such a key would reach an object's prototype instead of becoming a name.
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
/** What to say of a `kind` that no plug has: every kind there is, and the one that was most likely meant. */
function unknownKind(kinds) {
    return ({ code, input }) => {
        if (code !== 'invalid_union')
            return undefined;
        const found = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
        const near = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(found, kinds) : undefined;
        const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
        return `expected one of ${kinds.join(', ')}${hint}`;
    };
}


/***/ }),

/***/ 23305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ rolloutIncident)
/* harmony export */ });
const muchTraffic = 0.1;
/** What is told about a rollout that went back or stands still, whoever ended it. */
function rolloutIncident(trouble) {
    const { known, environment, deployment, buildId, weight, held = false, detail } = trouble;
    return {
        incident: `INC-${known + 1}`,
        severity: weight < muchTraffic ? 'P2' : 'P1',
        title: `${held ? 'Holding' : 'Rolled back'} ${buildId} in ${environment}`,
        deployment,
        detail
    };
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


/***/ }),

/***/ 32608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ evidenceLevels),
  GD: () => (/* binding */ expectedText),
  Ec: () => (/* binding */ judgeIdentity),
  xN: () => (/* binding */ readIdentity),
  se: () => (/* binding */ sampleSize)
});

// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/routing.js
const fewestForRuns = 12;
const leastShareOfSwitches = 0.3;
/**
 * Looks whether connections were routed independently, on which every bound rests. Affinity to the caller's address
 * shows as fewer instances than there are; affinity for a time, as long runs of the same one.
 */
function routingOf(samples, instances) {
    const named = samples.flatMap(({ instance }) => instance ?? []);
    const counts = new Map();
    for (const name of named)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    if (instances !== undefined && counts.size < instances) {
        return { sticky: `routing is sticky: ${counts.size} of ${instances} instances answered`, note: '' };
    }
    if (counts.size > 1 && named.length >= fewestForRuns && switchesTooSeldom(named, counts)) {
        return { sticky: `routing is sticky: ${counts.size} instances answered in long runs`, note: '' };
    }
    if (counts.size === 0)
        return { note: '' };
    return { note: `; ${counts.size} ${counts.size === 1 ? 'instance' : 'instances'} answered` };
}
/** Independent draws change from one to the next with probability 1 − Σp²; far fewer changes are no chance. */
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    // One stray answer of another instance is expected to switch only twice; that alone is no run.
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


/**
 * How the identity is known, weakest first. `claimed`: the service says so. `commit`: the commit that it says is the
 * one that was built. `platform`: the platform says which digest it runs. `content`: it serves the artifact's own
 * bytes. `challenge`: it knows a secret that only the artifact holds.
 */
const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
/** Number of fresh connections that would show a stale share of `staleShare` with `confidence`. */
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
/** The one text that is compared: all that is claimed, in one order. */
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
/** Reads the claimed fields from an answer. One that is not told leaves the whole untold. */
function readIdentity(claim, response) {
    const json = response.status === 200 ? (0,json_body/* parseJson */.qF)(response.body)?.value : undefined;
    if (json === null || typeof json !== 'object')
        return { told: undefined };
    const all = json;
    const found = fields.filter(name => claim[name] !== undefined).map(name => toldField(name, all[name], claim));
    const told = found.every(part => part !== undefined) ? found.join(' ') : undefined;
    return { told, instance: instanceOf(all, response) };
}
const shortestCommit = 7;
/** Commits are often told short; a beginning of at least seven characters counts as the whole. */
function toldField(name, value, claim) {
    if (typeof value !== 'string' || value.length > 200 || value === '')
        return undefined;
    const short = name === 'commit' && value.length >= shortestCommit && claim.commit?.startsWith(value);
    return short ? claim.commit : value;
}
function instanceOf(told, { headers }) {
    const named = told.instance ?? told.hostname ?? headers['x-instance'] ?? headers['x-served-by'];
    return typeof named === 'string' && named.length <= 200 ? named : undefined;
}
/** Judges samples. One that differs decides; silence is never agreement, and neither is asking one backend again. */
function judgeIdentity(sampled) {
    const { claim, level, samples, wanted, everyBackend = false } = sampled;
    const expected = expectedText(claim);
    const who = everyBackend ? 'backends' : 'fresh connections';
    const how = level === 'challenge' || level === 'content' ? `prove ${expected} by ${level}` : `answer ${expected}`;
    const other = samples.find(({ told }) => told !== undefined && told !== expected)?.told;
    if (other !== undefined) {
        const count = samples.filter(({ told }) => told === other).length;
        const text = `${count} of ${samples.length} ${who} answer ${other}, expected ${expected}`;
        return { kind: 'mismatch', level, found: other, text };
    }
    const agreeing = samples.filter(({ told }) => told === expected).length;
    const text = `${agreeing} of ${wanted} ${who} ${how}`;
    if (agreeing < wanted)
        return { kind: 'unknown', level, text };
    if (everyBackend)
        return { kind: 'agrees', level, text };
    const routing = routingOf(samples, claim.instances);
    if (routing.sticky !== undefined)
        return { kind: 'unknown', level, text: `${text}, but ${routing.sticky}` };
    return { kind: 'agrees', level, text: `${text}; ${bound(claim)}${routing.note}` };
}
function bound({ confidence, staleShare }) {
    return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}


/***/ }),

/***/ 52976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ deepestJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   oV: () => (/* binding */ whyNotJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** How deep an answer may nest; what people write stays far below, and deeper ones only serve to exhaust a stack. */
const deepestJson = 1000;
/** Reads a JSON body; undefined when it is none, or too deep. The wrapper tells JSON `null` from that. */
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
/** Says why a body is no JSON that can be looked into. */
function whyNotJson(body) {
    if (body.trim() === '')
        return 'an empty body instead of JSON';
    if (parsed(body) !== undefined)
        return `JSON that nests deeper than ${deepestJson}`;
    return /^\s*</.test(body) ? 'HTML or XML instead of JSON' : 'not JSON';
}
function parsed(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function nestsDeeper(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some(item => nestsDeeper(item, levels - 1));
}
/** Whether two JSON values are the same: numbers by their value, objects whatever their order. */
function sameJson(one, other) {
    if (one === other)
        return true;
    if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [keys, others] = [Object.keys(one), Object.keys(other)];
    if (keys.length !== others.length)
        return false;
    return keys.every(key => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}


/***/ }),

/***/ 93152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BluegreenInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35777);




const NotNegative = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DecimalNumber */ .fR.refine(number => number >= 0, { error: 'expected a number that is not negative' });
/** What bluegreen is asked: which staged digest goes live where, and how carefully. */
const BluegreenInputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .registryInputs */ .P4,
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .describe('Environment of the policy whose traffic is shifted.')
        .meta({ examples: ['production'] }),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('What goes live; default: the digest that is staged there.')
        .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['run', 'step', 'rollback'])
        .default('run')
        .describe('run shifts and judges to the end; step makes one decision and exits; rollback goes to blue now.'),
    router: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("What moves the traffic, by its kind; default the policy's."),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("What tells how both colours do, by its kind; default the policy's."),
    profile: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle'])
        .optional()
        .describe("Steps of the weight; default the policy's, which may also list them."),
    duration: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.optional().describe('Scales every time of the judge and the profile by duration / 30 min.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['sequential', 'thresholds'])
        .optional()
        .describe("How green is judged: by evidence, or by plain limits; default the policy's."),
    maxErrorRateIncrease: NotNegative.optional().describe("Percentage points that green's error rate may lie above blue's; default the policy's margin, 1."),
    maxLatencyIncrease: NotNegative.optional().describe("Percent that green may be slower than blue; default the policy's margin, 20."),
    healthUrl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^https?:\/\/\S+$/, { error: 'expected an http or https address' })
        .optional()
        .describe('Address asked every second on green, {slot} in it is filled in; 3 failures in a row roll back.'),
    onFailure: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['rollback', 'hold'])
        .optional()
        .describe("What to do when green is worse: go back, or stop and page; default the policy's."),
    lease: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.optional().describe('Without renewal within this time the router goes to blue by itself.')
});


/***/ }),

/***/ 56591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ routerOf),
/* harmony export */   X: () => (/* binding */ routerSettings)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40049);
/* harmony import */ var _adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81462);
/* harmony import */ var _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31590);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41521);
/* harmony import */ var _domain_policy_router_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99109);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26759);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87822);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89040);









/** What the policy says moves the traffic; the embedded proxy where it says nothing. Throws `usage` for another kind. */
function routerSettings({ policy, environment, router }) {
    const settings = (0,_domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutOf */ .Z)(policy, environment)?.router ?? { kind: 'embedded', port: undefined };
    if (router === undefined || router === settings.kind)
        return settings;
    if (router === 'embedded')
        return { kind: 'embedded', port: undefined };
    const known = _domain_policy_router_js__WEBPACK_IMPORTED_MODULE_5__/* .routerKinds */ .R.includes(router);
    const expected = known
        ? 'a kind whose settings are in the policy, under rollout.router'
        : `one of ${_domain_policy_router_js__WEBPACK_IMPORTED_MODULE_5__/* .routerKinds */ .R.join(', ')}`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-input', { input: 'router', found: router, expected, example: settings.kind });
}
/** Picks the adapter of an environment's router; each but the embedded one is loaded only when it is used. */
async function routerOf(choice, host) {
    const settings = routerSettings(choice);
    const place = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_6__.proxyPlace)(choice.policy, choice.environment, host);
    switch (settings.kind) {
        case 'embedded':
            return (0,_adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__/* .createProxyRouter */ .Y)(() => (0,_adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__/* .findProxy */ .EE)(place));
        case 'haproxy': {
            const { createHaproxyRouter } = await __webpack_require__.e(/* import() */ 7396).then(__webpack_require__.bind(__webpack_require__, 7396));
            const { socket, map, table, key = place.artifact } = settings;
            return createHaproxyRouter({ sockets: socket, map, table, key });
        }
        case 'nginx':
            return nginxRouter(settings);
        case 'command':
            return commandRouter(settings, choice, host);
        case 'webhook':
            return webhookRouter(settings, choice, host);
        case 'kubernetes-gateway':
            return (await __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.bind(__webpack_require__, 15436))).gatewayRouter(settings, host);
        case 'aws-alb':
            return (await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 88607))).albRouter(settings, host);
    }
}
async function nginxRouter({ directory }) {
    const [{ createNginxRouter }, { ownGuardEntry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3214).then(__webpack_require__.bind(__webpack_require__, 83214)),
        __webpack_require__.e(/* import() */ 5539).then(__webpack_require__.bind(__webpack_require__, 55539))
    ]);
    return createNginxRouter({ directory, guard: ownGuardEntry() });
}
async function commandRouter(settings, choice, host) {
    const { createCommandRouter } = await __webpack_require__.e(/* import() */ 9221).then(__webpack_require__.bind(__webpack_require__, 29221));
    return createCommandRouter({
        ...aboutOutside(settings, choice),
        command: settings.command,
        shell: choice.shell,
        workingDirectory: host.run.workingDirectory,
        environment: (0,_programs_js__WEBPACK_IMPORTED_MODULE_7__/* .commandEnvironment */ .J)(choice.policy, host)
    });
}
async function webhookRouter(settings, choice, host) {
    const [{ createWebhookRouter }, { nodeHttp }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6617).then(__webpack_require__.bind(__webpack_require__, 26617)),
        __webpack_require__.e(/* import() */ 7456).then(__webpack_require__.bind(__webpack_require__, 27456))
    ]);
    return createWebhookRouter({
        ...aboutOutside(settings, choice),
        http: nodeHttp(),
        url: settings.url,
        secret: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .secretOf */ .O)(host, settings.secretEnv),
        now: () => _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now()
    });
}
function aboutOutside({ granularity, assignment, lease, timeout }, { policy, environment }) {
    const about = { artifact: policy.artifact.name ?? 'artifact', stage: environment };
    return { ...about, granularity, assignment, lease, timeoutMs: timeout };
}


/***/ }),

/***/ 69341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ shelvedBuild),
  H: () => (/* binding */ shelvedLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 4 modules
var ledger_state = __webpack_require__(40829);
;// CONCATENATED MODULE: ./lib/src/adapters/ledger/shelved-ledger.js


function createShelvedLedger(ledger, shelves) {
    const touched = new Set();
    return {
        location: ledger.location,
        read: () => ledger.read(),
        record: digest => ledger.record(digest),
        async append(propose) {
            let written = [];
            const events = await ledger.append(view => {
                const change = propose(view);
                written = (change.records ?? []).map(({ digest }) => digest);
                return change;
            });
            for (const digest of written)
                touched.add(digest);
            return events;
        },
        async settle() {
            for (const kept of shelves)
                await settleOn(kept, ledger, touched);
        }
    };
}
async function settleOn(kept, ledger, touched) {
    try {
        const live = kept.shows && (await liveIn(ledger, kept.shows));
        for (const digest of new Set([...touched, ...(live ? [live] : [])]))
            await attachTo(kept.shelf, digest, ledger);
        if (live === undefined || kept.shows === undefined)
            return;
        if ((await kept.shelf.pointed(kept.shows.name)) !== live)
            await kept.shelf.point(kept.shows.name, live);
    }
    catch (thrown) {
        const { message } = (0,failure/* toFailure */.w2)(thrown);
        const text = `the ledger has it, but ${kept.location} does not show it yet: ${message}`;
        const hint = 'run this again; it only does what is missing';
        throw new failure/* Failure */.HR({ kind: 'unavailable', code: 'store-refused', message: text, hint, cause: thrown });
    }
}
async function liveIn(ledger, { artifact, environment }) {
    const state = (0,ledger_state/* foldLedger */.n)((await ledger.read()).events);
    return state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live?.digest;
}
/** An artifact that was never put there has no evidence there either: a refusal is no reason to copy it. */
async function attachTo(shelf, digest, ledger) {
    const lines = await ledger.record(digest);
    try {
        await shelf.attach(digest, lines);
    }
    catch (thrown) {
        if ((0,failure/* toFailure */.w2)(thrown).code !== 'artifact-missing')
            throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
// EXTERNAL MODULE: ./lib/src/wiring/stores.js + 2 modules
var stores = __webpack_require__(20489);
;// CONCATENATED MODULE: ./lib/src/wiring/shelves.js



/** Keeps evidence and the name of what is live in the stores that can, at the end of a run that is not dry. */
async function shelvedLedger(ledger, asked, policy, choice, host) {
    const { environment } = asked;
    const source = asked.source ?? policy.artifact.store;
    const own = asked.destination ?? policy.environments[environment]?.store;
    const shown = own ?? source;
    const places = [...new Set([source, own])].filter(place => place !== undefined);
    const kept = [];
    for (const location of places) {
        const { shelf } = await (0,stores.openStore)({ location, input: 'store' }, policy, choice, host);
        const artifact = policy.artifact.name ?? 'artifact';
        const shows = location === shown ? { artifact, environment, name: (0,registries/* liveName */.Wg)(location, environment) } : undefined;
        if (shelf !== undefined)
            kept.push({ location, shelf, shows });
    }
    return settledAtTheEnd(createShelvedLedger(ledger, kept), host);
}
/** The same for a build: what it proves stands beside what it made. */
function shelvedBuild(ledger, store, host) {
    const { shelf, location } = store;
    return shelf === undefined ? ledger : settledAtTheEnd(createShelvedLedger(ledger, [{ location, shelf }]), host);
}
function settledAtTheEnd(ledger, host) {
    host.afterwards?.(() => ledger.settle());
    return ledger;
}


/***/ }),

/***/ 15008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalize)
/* harmony export */ });
/* unused harmony export canonicalizeEx */
// src/serializer.ts
var CircularRootPathName = "$";
function _serialize(obj, options) {
  let buffer = "";
  const vInclude = options && options.include;
  let vExclude = options && options.exclude;
  if (vExclude) {
    if (typeof vExclude === "string") vExclude = [vExclude];
  }
  if (vInclude) vInclude.sort();
  const visited = /* @__PURE__ */ new WeakMap();
  const allowCircular = options && options.allowCircular;
  const filterUndefined = options && options.filterUndefined;
  const undefinedInArrayToNull = options && options.undefinedInArrayToNull;
  const strictUndefined = options && options.strictUndefined;
  serialize(obj, CircularRootPathName);
  return buffer;
  function serialize(object, path) {
    if (strictUndefined && object === void 0) {
      throw new Error(
        `undefined is not permitted in JSON at "${path}" (strictUndefined)`
      );
    }
    if (object === null || typeof object !== "object" || object.toJSON != null) {
      if (typeof object === "number" && !Number.isFinite(object)) {
        throw new Error(
          `Non-finite number (${object}) is not permitted in JSON (RFC 8785 \xA73.2.2.3)`
        );
      }
      buffer += JSON.stringify(object);
    } else if (Array.isArray(object)) {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "[";
      let next = false;
      object.forEach((element, index) => {
        if (next) {
          buffer += ",";
        }
        next = true;
        if (element === void 0 && strictUndefined) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}[${index}]" (strictUndefined)`
          );
        }
        if (undefinedInArrayToNull && element === void 0) {
          element = null;
        }
        serialize(element, `${path}[${index}]`);
      });
      buffer += "]";
    } else {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "{";
      let next = false;
      const addProp = (property) => {
        if (vExclude && vExclude.includes(property)) {
          return;
        }
        if (strictUndefined && object[property] === void 0) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}.${property}" (strictUndefined)`
          );
        }
        if (next) {
          buffer += ",";
        }
        next = true;
        buffer += JSON.stringify(property);
        buffer += ":";
        serialize(object[property], `${path}.${property}`);
      };
      if (path === CircularRootPathName && vInclude) {
        vInclude.forEach((property) => {
          if (object.hasOwnProperty(property)) {
            addProp(property);
          }
        });
      } else {
        let vKeys = Object.keys(object);
        if (filterUndefined && !strictUndefined) {
          vKeys = vKeys.filter((k) => object[k] !== void 0);
        }
        vKeys.sort();
        vKeys.forEach((property) => {
          addProp(property);
        });
      }
      buffer += "}";
    }
  }
}

// src/canonicalize.ts
function canonicalize(obj, allowCircular) {
  return _serialize(obj, {
    allowCircular,
    filterUndefined: true,
    undefinedInArrayToNull: true
  });
}

// src/canonicalize-ex.ts
function canonicalizeEx(obj, options) {
  return _serialize(obj, options);
}

//# sourceMappingURL=index.mjs.map

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
