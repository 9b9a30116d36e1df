export const id = 2688;
export const ids = [2688,4428];
export const modules = {

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
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 74189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectationOf)
/* harmony export */ });
const libraryWords = /^(Too small|Too big|Invalid input: expected|Invalid option)/;
function expectationOf(issue) {
    if (!libraryWords.test(issue.message))
        return issue.message;
    switch (issue.code) {
        case 'invalid_type':
            return `expected a value of type ${issue.expected}`;
        case 'too_small':
            return `expected ${bound(issue.inclusive, 'at least', 'more than')} ${sized(issue.minimum, issue.origin)}`;
        case 'too_big':
            return `expected ${bound(issue.inclusive, 'at most', 'less than')} ${sized(issue.maximum, issue.origin)}`;
        case 'invalid_value':
            return `expected one of ${issue.values.map(String).join(', ')}`;
        default:
            return issue.message;
    }
}
function bound(inclusive, within, beyond) {
    return inclusive === false ? beyond : within;
}
function sized(limit, origin) {
    if (origin === 'string')
        return `${limit} characters`;
    return origin === 'array' || origin === 'set' || origin === 'map' ? `${limit} entries` : String(limit);
}


/***/ }),

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ actionKinds),
/* harmony export */   bt: () => (/* binding */ incidentStates),
/* harmony export */   g$: () => (/* binding */ incidentRoles),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nZ: () => (/* binding */ waysFrom),
/* harmony export */   wO: () => (/* binding */ isMajor)
/* harmony export */ });
const incidentStates = ['triage', 'investigation', 'mitigation', 'verification', 'resolved'];
const ways = {
    triage: ['investigation', 'mitigation'],
    investigation: ['mitigation'],
    mitigation: ['verification', 'investigation'],
    verification: ['resolved', 'investigation', 'mitigation'],
    resolved: ['investigation']
};
function waysFrom(state) {
    return ways[state];
}
const severities = ['P0', 'P1', 'P2', 'P3'];
function isMajor(severity) {
    return severity === 'P0' || severity === 'P1';
}
const incidentRoles = ['commander', 'technical-lead', 'communications-lead', 'scribe'];
const actionKinds = ['preventive', 'documentation'];


/***/ }),

/***/ 69500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ framed),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const mostShown = 10;
function rangeOf(document, { path, key }) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        const whole = length === path.length;
        const range = key !== undefined && whole ? keyRange(node, key) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
        if (range)
            return whole ? [range[0], range[1]] : [range[0], range[0] + 1];
    }
    return [0, 1];
}
function keyRange(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const found = node.items.find(item => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found?.key) ? found.key.range : undefined;
}
function framed({ text, path, lines }, range, message) {
    const [start, end] = range;
    const { line, col } = lines.linePos(start);
    const shown = text.split('\n')[line - 1]?.trimEnd() ?? '';
    const carets = '^'.repeat(Math.max(1, Math.min(end - start, shown.length - col + 1)));
    const number = String(line).padStart(4);
    return `${path}:${line}:${col}  ${message}\n${number} | ${shown}\n     | ${' '.repeat(col - 1)}${carets}`;
}
function sentence(error) {
    return error.code === 'DUPLICATE_KEY' ? 'this key is written twice' : error.message;
}
function together(frames) {
    const more = frames.length > mostShown ? [`and ${frames.length - mostShown} more`] : [];
    return [...frames.slice(0, mostShown), ...more].join('\n');
}


/***/ }),

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricKinds),
/* harmony export */   R: () => (/* binding */ routerKinds)
/* harmony export */ });
const routerKinds = [
    'embedded',
    'haproxy',
    'nginx',
    'command',
    'webhook',
    'kubernetes-gateway',
    'aws-alb',
    'istio',
    'aws-lambda',
    'cloud-run',
    'traefik',
    'envoy',
    'argo-rollouts',
    'flagger'
];
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/framing.js
var framing = __webpack_require__(69500);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/domain/policy/schema-keys.js
var schema_keys = __webpack_require__(28604);
;// CONCATENATED MODULE: ./lib/src/domain/policy/names.js



function policyJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(policy.PolicyFile, { io: 'input' });
}
const policyFile = { name: 'policy', keysAt: path => (0,schema_keys/* keysAt */._)(path, policyJsonSchema()) };

// EXTERNAL MODULE: ./lib/src/domain/policy/problems.js
var policy_problems = __webpack_require__(95020);
// EXTERNAL MODULE: ./lib/src/domain/policy/read-yaml.js
var read_yaml = __webpack_require__(23154);
// EXTERNAL MODULE: ./lib/src/domain/policy/nearest.js
var nearest = __webpack_require__(59304);
;// CONCATENATED MODULE: ./lib/src/domain/policy/references.js

function danglingNames(policy) {
    return [...stages(policy), ...trains(policy), ...roles(policy)];
}
function stages(policy) {
    return Object.entries(policy.environments).flatMap(([name, { after }]) => {
        if (after === undefined)
            return [];
        const path = ['environments', name, 'after'];
        const missing = unknownName('environment', after, Object.keys(policy.environments), path);
        if (missing.length > 0)
            return missing;
        return comesBack(policy, name) ? [{ path, message: `the stages before "${name}" lead back to it` }] : [];
    });
}
function comesBack(policy, start) {
    const seen = new Set();
    let stage = policy.environments[start]?.after;
    while (stage !== undefined && stage !== start && !seen.has(stage)) {
        seen.add(stage);
        stage = policy.environments[stage]?.after;
    }
    return stage === start;
}
function trains(policy) {
    const valid = Object.keys(policy.environments);
    return policy.schedule.trains.flatMap(({ environment }, index) => unknownName('environment', environment, valid, ['schedule', 'trains', index, 'environment']));
}
function roles(policy) {
    const { notify, alerts, incident, support, access } = policy;
    const named = rolesNamedIn({ notify, alerts, incident, support, access }, []);
    return named.flatMap(({ role, path }) => unknownName('role', role, Object.keys(policy.roles), path));
}
function rolesNamedIn(value, path) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
        if (key === 'role' && typeof inner === 'string')
            return [{ role: inner, path: innerPath }];
        return rolesNamedIn(inner, innerPath);
    });
}
function unknownName(kind, name, valid, path) {
    if (valid.includes(name))
        return [];
    const near = (0,nearest/* nearest */.p)(name, valid);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return [{ path, message: `there is no ${kind} "${name}".${hint}` }];
}

;// CONCATENATED MODULE: ./lib/src/domain/policy/parse.js








const longestCharacters = 256 * 1024;
const mostAliases = 50;
function parsePolicy(text, path) {
    if (text.length > longestCharacters)
        throw bad(`${path}: expected at most 256 KiB, found ${text.length} characters`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,read_yaml/* readYaml */.gM)(text, lines);
    if (document === undefined)
        throw bad(`${path}: ${read_yaml/* tooDeep */.DI}`);
    const source = { text, path, lines, document };
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0)
        throw bad((0,framing/* together */.bs)(errors.map(error => (0,framing/* framed */.Qu)(source, error.pos, (0,framing/* sentence */.em)(error)))));
    const value = unfold(source);
    if ((0,read_yaml/* nestsTooDeep */.qK)(value))
        throw bad(`${path}: ${read_yaml/* tooDeep */.DI}`);
    return checked(source, value);
}
function unfold({ document, path }) {
    try {
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch (cause) {
        throw bad(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function checked(source, value) {
    const read = policy.PolicyFile.safeParse(value);
    const problems = read.success ? danglingNames(read.data) : (0,policy_problems/* problemsOf */.G)(read.error.issues, [], policyFile);
    if (read.success && problems.length === 0)
        return read.data;
    throw bad((0,framing/* together */.bs)(problems.map(problem => (0,framing/* framed */.Qu)(source, (0,framing/* rangeOf */.be)(source.document, problem), problem.message))));
}
function bad(message) {
    return new failure/* Failure */.HR({ kind: 'usage', code: 'bad-policy', message });
}


/***/ }),

/***/ 95020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74189);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59304);


function problemsOf(issues, parent, file) {
    return issues.flatMap(issue => {
        const path = [...parent, ...issue.path];
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => unknownKey(path, key, file));
        if (issue.code === 'invalid_union' && issue.errors.length > 0)
            return closestBranch(issue, path, file);
        if (issue.code === 'invalid_key')
            return problemsOf(issue.issues, path, file);
        return [{ path, message: `${nameOf(path, file)}: ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .expectationOf */ .E)(issue)}` }];
    });
}
function closestBranch(issue, path, file) {
    const meant = issue.errors.find(branch => branch.some(inner => inner.path.length > 0 || inner.code !== 'invalid_type'));
    return meant === undefined
        ? [{ path, message: `${nameOf(path, file)}: none of the allowed forms` }]
        : problemsOf(meant, path, file);
}
function unknownKey(path, key, file) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, file.keysAt(path));
    const place = path.length === 0 ? `the ${file.name}` : nameOf(path, file);
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
    return { path, key, message: `unknown key "${key}" in ${place}${hint}` };
}
function nameOf(path, file) {
    return path.length === 0 ? file.name : path.map(String).join('.');
}


/***/ }),

/***/ 23154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   qK: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const deepestLevels = 100;
function readYaml(text, lineCounter) {
    try {
        const options = { lineCounter, uniqueKeys: true, prettyErrors: false, version: '1.2' };
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
        return document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION') ? undefined : document;
    }
    catch (thrown) {
        if (thrown.name === 'RangeError')
            return undefined;
        throw thrown;
    }
}
const tooDeep = `expected at most ${deepestLevels} levels inside each other, found more`;
function nestsTooDeep(value, levels = deepestLevels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some(item => nestsTooDeep(item, levels - 1));
}


/***/ }),

/***/ 28604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
function keysAt(path, whole) {
    const branches = (schema) => branchesOf(schema, whole);
    let candidates = [whole];
    for (const part of path)
        candidates = candidates.flatMap(branches).flatMap(schema => child(schema, part));
    return candidates.flatMap(branches).flatMap(schema => Object.keys(schema.properties ?? {}));
}
function branchesOf(schema, whole) {
    if (schema.$ref !== undefined) {
        const named = whole.$defs?.[schema.$ref.split('/').at(-1) ?? ''];
        return named === undefined ? [] : branchesOf(named, whole);
    }
    const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    return parts === undefined ? [schema] : parts.flatMap(branch => branchesOf(branch, whole));
}
function child(schema, part) {
    const found = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? schema.additionalProperties);
    return typeof found === 'object' && !Array.isArray(found) ? [found] : [];
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
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
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
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
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
const deepestJson = 1000;
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
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


/***/ })

};
