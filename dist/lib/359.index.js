export const id = 359;
export const ids = [359,117];
export const modules = {

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   cG: () => (/* binding */ moveInto),
/* harmony export */   cV: () => (/* binding */ copyHashing),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);






/** Hashes a file as a stream, so that its size does not matter. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
/** Copies a file and hashes the bytes that were copied, not those that may be there a moment later. */
async function copyHashing(from, to) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const tap = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            bytes += chunk.length;
            done(null, chunk);
        }
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from), tap, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { flags: 'wx' }));
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
/** A name in the same folder, so that the rename which follows is atomic. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
async function moveInto(temporary, target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
}
async function writeAtomically(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}
/** True for ENOENT. Looks at the code alone: an error of another realm is no `instanceof Error`. */
function isAbsent(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ defaultSuite),
  E: () => (/* binding */ parseSuite)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return api/* _coercedString */.K_(classic_schemas/* ZodString */.NDH, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/suite.js




const Headers = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP().min(1), string());
const Request = classic_schemas/* strictObject */.rej({
    method: classic_schemas/* enum */.k5n(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']).default('GET'),
    path: classic_schemas/* string */.YjP().regex(/^\//, { error: 'expected a path that starts with /' }),
    headers: Headers.default({}),
    json: classic_schemas/* unknown */.L5J().optional(),
    body: classic_schemas/* string */.YjP().optional(),
    form: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), string()).optional()
})
    .refine(request => [request.json, request.body, request.form].filter(part => part !== undefined).length <= 1, {
    error: 'expected at most one of json, body and form'
});
const Expectations = classic_schemas/* strictObject */.rej({
    status: classic_schemas/* int */.Whr().min(100).max(599).optional(),
    header: Headers.optional(),
    jsonpath: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP().min(1), classic_schemas/* unknown */.L5J()).optional(),
    schema: classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J())]).optional(),
    body: classic_schemas/* string */.YjP().max(1000).optional(),
    within: duration/* Duration */.d.optional()
})
    .refine(expect => Object.values(expect).some(part => part !== undefined), { error: 'expected at least one check' });
const Step = classic_schemas/* strictObject */.rej({
    name: classic_schemas/* string */.YjP().min(1).max(200),
    request: Request,
    expect: Expectations.default({ status: 200 }),
    capture: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP().regex(/^\w+$/), classic_schemas/* string */.YjP().min(1)).default({})
});
const Suite = classic_schemas/* strictObject */.rej({ steps: classic_schemas/* array */.YOg(Step).max(1000).default([]) });
/** What is asked when no suite is named: the service is well, and it says what it is. */
const defaultSuite = {
    steps: [plainStep('health', '/health'), plainStep('version', '/api/version')]
};
function plainStep(name, path) {
    return { name, request: { method: 'GET', path, headers: {} }, expect: { status: 200 }, capture: {} };
}
/** Reads a suite strictly. Throws `usage` with the line and column of the first thing that is wrong. */
function parseSuite(text, source) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, version: '1.2', uniqueKeys: true });
    const broken = document.errors[0] ?? document.warnings[0];
    if (broken)
        throw badSuite(source, lines.linePos(broken.pos[0]), broken.message.split('\n')[0] ?? '');
    const parsed = Suite.safeParse(plainValue(document, source) ?? {});
    if (!parsed.success)
        throw schemaError(parsed.error.issues[0], document, lines, source);
    if (parsed.data.steps.length === 0) {
        throw (0,failure/* usage */.CI)('empty-suite', { input: source, found: undefined, expected: 'at least one step', example });
    }
    return parsed.data;
}
/** Aliases are counted, because a few lines of them can stand for more than memory holds. */
function plainValue(document, source) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch {
        throw badSuite(source, { line: 1, col: 1 }, 'aliases that cannot be resolved');
    }
}
const example = 'steps: [{ name: health, request: { path: /health }, expect: { status: 200 } }]';
function schemaError(issue, document, lines, source) {
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = [...(issue?.path ?? [])].map(part => (typeof part === 'symbol' ? String(part) : part));
    const position = lines.linePos(offsetOf(document, path, unknown));
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    return badSuite(source, position, `${where}${unknown ? `unknown key "${unknown}"` : issue?.message}`);
}
/** Finds the nearest node that exists, because an absent value has no place of its own. */
function offsetOf(document, path, key) {
    for (let length = path.length; length >= 0; length -= 1) {
        const target = length === path.length && key !== undefined ? [...path, key] : path.slice(0, length);
        const node = target.length === 0 ? document.contents : document.getIn(target, true);
        const range = node?.range;
        if (range)
            return range[0];
    }
    return 0;
}
function badSuite(source, position, problem) {
    const input = `${source}:${position.line}:${position.col}`;
    return (0,failure/* usage */.CI)('bad-suite', { input, found: problem, expected: 'a smoke suite', example });
}


/***/ }),

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ isPass),
/* harmony export */   sr: () => (/* binding */ stepVerdict),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Judges one step from its attempts, oldest first. A pass after a failure is never hidden. */
function stepVerdict(attempts, consecutive) {
    const passes = attempts.length - 1 - attempts.findLastIndex(attempt => attempt !== 'pass');
    if (passes >= consecutive)
        return attempts.length > passes ? 'flaky-pass' : 'pass';
    if (attempts.at(-1) === 'fail')
        return 'fail';
    return 'inconclusive';
}
const worstFirst = ['fail', 'inconclusive', 'flaky-pass', 'pass'];
/** The worst of all. Nothing checked is nothing known. */
function worstVerdict(verdicts) {
    return worstFirst.find(verdict => verdicts.includes(verdict)) ?? 'inconclusive';
}
function isPass(verdict) {
    return verdict === 'pass' || verdict === 'flaky-pass';
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ firstProblem),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/** The finding that explains a step's last attempt, if one failed. */
function firstProblem(step) {
    return step.attempts.at(-1)?.findings.find(finding => !finding.passed);
}
/** Explains a step in one line: expression, expected, found. */
function explain(step) {
    const problem = firstProblem(step);
    if (problem)
        return `${problem.expression}: expected ${problem.expected}, found ${problem.found}`;
    const error = step.attempts.at(-1)?.error;
    if (error !== undefined)
        return error;
    const tries = step.attempts.length;
    if (tries === 0)
        return 'not tried: the deadline was over';
    if (step.verdict === 'inconclusive')
        return 'too few passes in a row';
    return step.verdict === 'flaky-pass' ? `passed only after ${tries} attempts` : 'passed';
}
const order = { fail: 0, inconclusive: 1, 'flaky-pass': 2, pass: 3 };
/** What people should read, worst first. */
function lines(result) {
    const steps = [...result.steps].sort((one, other) => order[one.verdict] - order[other.verdict]);
    const identity = result.identity === undefined ? [] : [`identity  ${result.identity.text}`];
    return [...identity, ...steps.map(step => `${step.name}  ${explain(step)}`)];
}


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ identityPlan),
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   lB: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);
/* harmony import */ var _domain_smoke_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8746);



/** Reads the suite and the schemas that it names; asks the service nothing yet. */
async function observe(context) {
    const { inputs, ports, policy } = context;
    const suite = await readSuite(inputs, policy.smoke.suite, ports.files);
    return { suite, identity: identityPlan(policy, inputs) };
}
async function readSuite(inputs, fallback, files) {
    if (inputs.suite && inputs.checks) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-input', { input: 'checks', found: 'a suite too', expected: 'either suite or checks' });
    }
    if (inputs.checks !== undefined)
        return withSchemas((0,_domain_smoke_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSuite */ .E)(inputs.checks, 'checks'), '.', files);
    const path = inputs.suite ?? fallback;
    return path === undefined ? _domain_smoke_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultSuite */ ._ : loadSuite(path, files);
}
/** Reads a suite from a file, with the schemas that it names relative to itself. */
async function loadSuite(path, files) {
    return withSchemas((0,_domain_smoke_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSuite */ .E)(await files.read(path), path), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), files);
}
async function withSchemas(suite, folder, files) {
    return { steps: await Promise.all(suite.steps.map(step => withSchema(step, folder, files))) };
}
async function withSchema(step, folder, files) {
    if (typeof step.expect.schema !== 'string')
        return step;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, step.expect.schema);
    return { ...step, expect: { ...step.expect, schema: parseSchema(await files.read(path), path) } };
}
function parseSchema(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-suite', { input: path, found: 'other text', expected: 'a JSON Schema', cause });
    }
}
/** Says what identity asks for, if anything was promised. */
function identityPlan(policy, wanted) {
    if (wanted.expectDigest === undefined && wanted.expectVersion === undefined)
        return undefined;
    const { version, confidence, staleShare } = policy.smoke.identity;
    const claim = { digest: wanted.expectDigest, version: wanted.expectVersion, staleShare };
    return { claim: { ...claim, confidence: wanted.identityConfidence ?? confidence }, path: version };
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ countSteps),
  L: () => (/* binding */ runSmoke)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/expectation.js


/** Compares a response with all that a step expects of it. */
function evaluate(expect, response, matchers) {
    return [
        ...statusFindings(expect, response),
        ...headerFindings(expect, response),
        ...jsonpathFindings(expect, response, matchers),
        ...schemaFindings(expect, response, matchers),
        ...bodyFindings(expect, response, matchers),
        ...latencyFindings(expect, response)
    ];
}
function statusFindings({ status }, response) {
    if (status === undefined)
        return [];
    return [finding(response, response.status === status, 'status', status, response.status)];
}
function headerFindings({ header }, response) {
    return Object.entries(header ?? {}).map(([name, expected]) => {
        const found = response.headers[name.toLowerCase()];
        const media = found?.split(';')[0]?.trim();
        const passed = found === expected || (name.toLowerCase() === 'content-type' && media === expected);
        return finding(response, passed, `header ${name}`, expected, found);
    });
}
function jsonpathFindings({ jsonpath }, response, matchers) {
    const paths = Object.entries(jsonpath ?? {});
    if (paths.length === 0)
        return [];
    const json = parseJson(response.body);
    return paths.map(([path, expected]) => {
        if (json === undefined)
            return finding(response, false, path, expected, undefined, 'not JSON');
        const selected = matchers.select(path, json.value);
        const passed = selected.length > 0 && selected.every(value => (0,external_node_util_.isDeepStrictEqual)(value, expected));
        return finding(response, passed, path, expected, selected.length === 1 ? selected[0] : selected);
    });
}
function schemaFindings({ schema }, response, matchers) {
    if (schema === undefined || typeof schema === 'string')
        return [];
    const json = parseJson(response.body);
    const violation = json === undefined ? 'not JSON' : matchers.violation(schema, json.value);
    return [finding(response, violation === undefined, 'schema', 'a body that the schema allows', undefined, violation)];
}
function bodyFindings({ body }, response, matchers) {
    if (body === undefined)
        return [];
    return [finding(response, matchers.finds(body, response.body), 'body', `/${body}/`, undefined, 'no match')];
}
function latencyFindings({ within }, response) {
    if (within === undefined)
        return [];
    const found = (0,duration/* showDuration */.k)(response.totalMilliseconds);
    return [
        finding(response, response.totalMilliseconds <= within, 'within', undefined, undefined, found, (0,duration/* showDuration */.k)(within))
    ];
}
function finding(response, passed, expression, expected, found, foundText = show(found), expectedText = show(expected)) {
    return { passed, expression, expected: expectedText, found: foundText, excerpt: passed ? '' : clip(response.body) };
}
/** Reads a JSON body; undefined when it is not JSON. The wrapper tells JSON `null` from that. */
function parseJson(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function show(value) {
    if (value === undefined || (Array.isArray(value) && value.length === 0))
        return 'nothing';
    return clip(typeof value === 'string' ? value : JSON.stringify(value));
}
const excerptCharacters = 200;
/** Cuts to a readable length and takes out what a terminal would obey. */
function clip(text) {
    const short = text.slice(0, excerptCharacters).replace(/\p{Cc}+/gu, ' ');
    return text.length > excerptCharacters ? `${short}…` : short;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js

/** Number of fresh connections that would show a stale share of `staleShare` with `confidence`. */
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
/** The one text that is compared: all that is claimed, in one order. */
function expectedText({ digest, version }) {
    return [digest, version].filter(part => part !== undefined).join(' ');
}
/** Reads the claimed fields from an answer; undefined when one is not told. */
function readIdentity(claim, response) {
    const json = response.status === 200 ? parseJson(response.body)?.value : undefined;
    if (json === null || typeof json !== 'object')
        return undefined;
    const told = json;
    const found = ['digest', 'version'].filter(name => claim[name] !== undefined).map(name => told[name]);
    return found.every(part => typeof part === 'string' && part.length <= 200) ? found.join(' ') : undefined;
}
/** Judges samples. One that differs decides; silence is never agreement. */
function judgeIdentity(claim, samples) {
    const expected = expectedText(claim);
    const wanted = sampleSize(claim.confidence, claim.staleShare);
    const other = samples.find(sample => sample !== undefined && sample !== expected);
    if (other !== undefined) {
        const count = samples.filter(sample => sample === other).length;
        return {
            kind: 'mismatch',
            found: other,
            text: `${count} of ${samples.length} fresh connections answer ${other}, expected ${expected}`
        };
    }
    const agreeing = samples.filter(sample => sample === expected).length;
    const text = `${agreeing} of ${wanted} fresh connections answer ${expected}`;
    if (agreeing < wanted)
        return { kind: 'unknown', text };
    return { kind: 'agrees', text: `${text}; ${bound(claim)}` };
}
function bound({ confidence, staleShare }) {
    return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/verdict.js
var smoke_verdict = __webpack_require__(6392);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/ask.js

const largestAnswerBytes = 5_000_000;
function remaining(ports, deadline) {
    return deadline - ports.clock.now().getTime();
}
/** Sends one request, clipped to what is left of the deadline. */
async function ask(request, run, ports, deadline, freshConnection = false) {
    const timeoutMilliseconds = remaining(ports, deadline);
    if (timeoutMilliseconds <= 0)
        throw (0,failure/* unavailable */.hU)('smoke-timeout', 'the deadline is over');
    const answer = await ports.http.request({
        method: request.method,
        url: run.baseUrl.replace(/\/$/, '') + request.path,
        ...content(request),
        timeoutMilliseconds,
        maximumBytes: largestAnswerBytes,
        connectTo: run.connectTo,
        freshConnection
    });
    return { ...answer, totalMilliseconds: answer.phases.total };
}
function content(request) {
    const { headers, json, form, body } = request;
    if (json !== undefined) {
        return { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) };
    }
    if (form === undefined)
        return { headers, body };
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return { headers: { ...type, ...headers }, body: new URLSearchParams(form).toString() };
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/template.js

const hole = /\{\{ *(\w+) *\}\}/g;
const onlyHole = /^\{\{ *(\w+) *\}\}$/;
/** Fills `{{name}}` in every text of a value. A text that is nothing but one hole keeps the value's type. */
function fill(value, variables) {
    return fillAny(value, variables);
}
function fillAny(value, variables) {
    if (typeof value === 'string')
        return fillText(value, variables);
    if (Array.isArray(value))
        return value.map(item => fillAny(item, variables));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAny(item, variables)]));
}
function fillText(text, variables) {
    const whole = onlyHole.exec(text)?.[1];
    if (whole !== undefined)
        return variableOf(whole, variables);
    return text.replace(hole, (_, name) => showText(variableOf(name, variables)));
}
function variableOf(name, variables) {
    if (variables.has(name))
        return variables.get(name);
    throw new failure/* Failure */.HR({
        kind: 'usage',
        code: 'bad-suite',
        message: `{{${name}}} has no value: no earlier step captured it`
    });
}
function showText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/steps.js





/** Runs the steps in order, since a later one may need what an earlier one captured. */
async function runSteps(run, ports, deadline) {
    const variables = new Map();
    const results = [];
    for (const step of run.suite.steps) {
        const attempts = await tryStep(step, variables, run, ports, deadline);
        const verdict = (0,smoke_verdict/* stepVerdict */.sr)(attempts.map(attempt => attempt.verdict), run.consecutive);
        results.push({ name: step.name, verdict, attempts });
    }
    return results;
}
const pauseMilliseconds = 200;
async function tryStep(step, variables, run, ports, deadline) {
    const attempts = [];
    let passes = 0;
    let failures = 0;
    while (passes < run.consecutive && failures <= run.retry) {
        const left = remaining(ports, deadline);
        if (left <= 0)
            break;
        if (attempts.at(-1) && passes === 0)
            await ports.clock.sleep(Math.min(pauseMilliseconds, left));
        const attempt = await tryOnce(step, variables, run, ports, deadline);
        attempts.push(attempt);
        if (attempt.verdict !== 'pass')
            failures += 1;
        passes = attempt.verdict === 'pass' ? passes + 1 : 0;
    }
    return attempts;
}
async function tryOnce(step, variables, run, ports, deadline) {
    try {
        const response = await ask(fill(step.request, variables), run, ports, deadline);
        const checked = evaluate(fill(step.expect, variables), response, ports.matchers);
        const findings = [...checked, ...capture(step, response, variables, ports)];
        const verdict = findings.every(finding => finding.passed) ? 'pass' : 'fail';
        return { verdict, findings, milliseconds: response.totalMilliseconds };
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* Failure */.HR) || thrown.kind !== 'unavailable')
            throw thrown;
        return { verdict: 'unknown', findings: [], error: thrown.message, milliseconds: 0 };
    }
}
/** Keeps what a step captures; a path that selects nothing is a failed check, not an empty text later on. */
function capture(step, response, variables, ports) {
    const json = Object.keys(step.capture).length === 0 ? undefined : parseJson(response.body);
    return Object.entries(step.capture).flatMap(([name, path]) => {
        const selected = json === undefined ? [] : ports.matchers.select(path, json.value);
        if (selected.length === 1)
            variables.set(name, selected[0]);
        if (selected.length === 1)
            return [];
        const found = `${selected.length} values`;
        return [{ passed: false, expression: `capture ${name}: ${path}`, expected: 'one value', found, excerpt: '' }];
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/run-smoke.js





/** Proves identity, then runs the suite. The wrong artifact is terminal: its checks would prove nothing. */
async function runSmoke(run, ports) {
    const deadline = ports.clock.now().getTime() + run.deadline;
    const identity = run.identity && (await proveIdentity(run.identity, run, ports, deadline));
    if (identity?.kind === 'mismatch')
        return { verdict: 'fail', identity, steps: [] };
    const steps = await runSteps(run, ports, deadline);
    const verdicts = steps.map(step => step.verdict);
    if (identity?.kind === 'unknown')
        verdicts.push('inconclusive');
    return { verdict: (0,smoke_verdict/* worstVerdict */.zP)(verdicts), identity, steps };
}
function countSteps(result) {
    const passed = result.steps.filter(step => (0,smoke_verdict/* isPass */.YX)(step.verdict)).length + (result.identity?.kind === 'agrees' ? 1 : 0);
    const all = result.steps.length + (result.identity === undefined ? 0 : 1);
    return { passed, failed: all - passed };
}
const atOnce = 10;
async function proveIdentity({ claim, path }, run, ports, deadline) {
    const wanted = sampleSize(claim.confidence, claim.staleShare);
    const samples = [];
    while (samples.length < wanted) {
        const count = Math.min(atOnce, wanted - samples.length);
        const sample = () => identityOnce({ claim, path }, run, ports, deadline);
        samples.push(...(await Promise.all(Array.from({ length: count }, sample))));
        const judged = judgeIdentity(claim, samples);
        if (judged.kind === 'mismatch')
            return judged;
    }
    return judgeIdentity(claim, samples);
}
async function identityOnce({ claim, path }, run, ports, deadline) {
    try {
        const request = { method: 'GET', path, headers: {} };
        return readIdentity(claim, await ask(request, run, ports, deadline, true));
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.kind === 'unavailable')
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smokePorts: () => (/* binding */ smokePorts),
  smokeTestDoor: () => (/* binding */ smokeTestDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js + 4 modules
var policy_file = __webpack_require__(6826);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(6117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/text-files.js




const largestBytes = 1_000_000;
/** Reads and writes below one directory; links that lead out of it are followed nowhere. */
function textFiles(directory) {
    return {
        async read(path) {
            const real = await (0,promises_.realpath)(inside(directory, path)).catch(cause => {
                throw (0,failure/* usage */.CI)('bad-input', { input: path, found: 'no such file', expected: 'a file that exists', cause });
            });
            inside(await (0,promises_.realpath)(directory), real);
            const { size } = await (0,promises_.stat)(real);
            if (size <= largestBytes)
                return (0,promises_.readFile)(real, 'utf8');
            throw (0,failure/* usage */.CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async write(path, text) {
            const target = inside(directory, path);
            await (0,files/* writeAtomically */.vK)(target, text);
            return target;
        }
    };
}
function inside(directory, path) {
    const target = (0,external_node_path_.resolve)(directory, path);
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(directory), target);
    if (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return target;
    throw (0,failure/* usage */.CI)('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/node-http.js





/** Speaks HTTP/1.1 with node's own client, which starts faster than any other. */
function nodeHttp() {
    const agents = { http: new external_node_http_.Agent({ keepAlive: true }), https: new external_node_https_.Agent({ keepAlive: true }) };
    return { request: request => exchange(request, agents) };
}
function exchange(request, agents) {
    const started = performance.now();
    return new Promise((resolve, reject) => {
        const outgoing = node_http_open(request, agents);
        const late = setTimeout(() => outgoing.destroy(timeout(request)), request.timeoutMilliseconds);
        const fail = (error) => {
            clearTimeout(late);
            reject(explained(request, error));
        };
        outgoing.on('error', fail);
        outgoing.on('response', incoming => {
            const firstByte = performance.now() - started;
            readBody(incoming, request.maximumBytes).then(body => {
                clearTimeout(late);
                const phases = { firstByte, total: performance.now() - started };
                resolve({ status: incoming.statusCode ?? 0, headers: plainHeaders(incoming.headers), body, phases });
            }, fail);
        });
        outgoing.end(request.body);
    });
}
function node_http_open(request, agents) {
    const url = new URL(request.url);
    const secure = url.protocol === 'https:';
    const agent = request.freshConnection ? false : secure ? agents.https : agents.http;
    const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) };
    const headers = { host: url.host, 'accept-encoding': 'identity', ...length, ...request.headers };
    const connection = request.connectTo === undefined ? { agent } : { createConnection: connector(request.connectTo, url) };
    return (secure ? external_node_https_ : external_node_http_).request(url, { method: request.method, headers, ...connection });
}
function connector(target, url) {
    const { hostname, port } = new URL(`tcp://${target}`);
    const host = hostname.replace(/^\[|\]$/g, '');
    const address = { host, port: Number(port || url.port || (url.protocol === 'https:' ? 443 : 80)) };
    if (url.protocol !== 'https:')
        return () => external_node_net_.connect(address);
    const name = external_node_net_.isIP(url.hostname) === 0 ? { servername: url.hostname } : {};
    const checkServerIdentity = (_, certificate) => external_node_tls_.checkServerIdentity(url.hostname, certificate);
    return () => external_node_tls_.connect({ ...address, ...name, checkServerIdentity });
}
async function readBody(incoming, maximumBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        bytes += chunk.length;
        if (bytes > maximumBytes)
            throw (0,failure/* unavailable */.hU)('smoke-oversize', `the answer is larger than ${maximumBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}
function timeout(request) {
    const milliseconds = Math.round(request.timeoutMilliseconds);
    return (0,failure/* unavailable */.hU)('smoke-timeout', `${request.method} ${request.url}: no whole answer within ${milliseconds} ms`);
}
function explained(request, error) {
    if (error.name === 'Failure')
        return error;
    return (0,failure/* unavailable */.hU)('smoke-unreachable', `${request.method} ${request.url}: ${error.message || error.name}`, error);
}

// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
// EXTERNAL MODULE: ./lib/src/domain/smoke/verdict.js
var verdict = __webpack_require__(6392);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/lines.js
var lines = __webpack_require__(5613);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/junit.js


/** Writes the result as JUnit XML. What could not be found out is an error, not a skip. */
function junit(result) {
    const cases = [...identityCase(result), ...result.steps.map(stepCase)];
    const failures = cases.filter(text => text.includes('<failure')).length;
    const errors = cases.filter(text => text.includes('<error')).length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
    const suite = [`<testsuite name="smoke" ${counts}>`, ...cases, '</testsuite>'];
    return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${counts}>`, ...suite, '</testsuites>'].join('\n')}\n`;
}
function identityCase({ identity }) {
    if (identity === undefined)
        return [];
    const problem = identity.kind === 'mismatch' ? 'failure' : identity.kind === 'unknown' ? 'error' : undefined;
    return [testCase('identity', 0, problem, identity.text)];
}
function stepCase(step) {
    const milliseconds = step.attempts.reduce((sum, attempt) => sum + attempt.milliseconds, 0);
    const problem = (0,verdict/* isPass */.YX)(step.verdict) ? undefined : step.verdict === 'fail' ? 'failure' : 'error';
    return testCase(step.name, milliseconds, problem, (0,lines/* explain */.WE)(step));
}
function testCase(name, milliseconds, problem, text) {
    const open = `<testcase classname="smoke" name="${escapeXml(name)}" time="${(milliseconds / 1000).toFixed(3)}"`;
    if (problem === undefined)
        return `${open}/>`;
    return `${open}><${problem} message="${escapeXml(text)}"/></testcase>`;
}
function escapeXml(text) {
    const clean = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
    return clean.replace(/[<>&"]/g, character => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/run-smoke.js + 5 modules
var run_smoke = __webpack_require__(4336);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/apply.js


async function apply(run, context) {
    const result = await (0,run_smoke/* runSmoke */.L)(run, context.ports);
    return { ...result, junit: await context.ports.files.write(context.inputs.junit, junit(result)) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/inputs.js




/** What smoke-test is asked: which suite, against what, and what must answer. */
const SmokeTestInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    suite: schemas/* string */.YjP().optional().describe("Path of a YAML suite. Default: the policy's, else /health and /api/version."),
    checks: schemas/* string */.YjP().max(1_000_000).optional().describe('The suite itself, instead of a path.'),
    baseUrl: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http or https address' })
        .describe('Address of the service, such as https://example.org.'),
    connectTo: schemas/* string */.YjP()
        .regex(/^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i, { error: 'expected host:port' })
        .optional()
        .describe('host:port to connect to instead, without changing Host, SNI or certificate checks.'),
    expectDigest: schemas/* string */.YjP()
        .refine(digest/* isDigest */.Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' })
        .optional()
        .describe('Digest that every fresh connection must answer.'),
    expectVersion: schemas/* string */.YjP().min(1).max(200).optional().describe('Version that every fresh connection must answer.'),
    identityConfidence: inputs/* DecimalNumber */.fR.refine(share => share > 0 && share <= 0.99999, {
        error: 'expected a number above 0 and at most 0.99999'
    })
        .optional()
        .describe('How sure the identity must be, such as 0.99; sets the number of fresh connections.'),
    deadline: duration/* Duration */.d.prefault('60s').describe('Total time of all checks and retries.'),
    retry: inputs/* WholeNumber */.$x.refine(count => count <= 100, { error: 'expected at most 100' })
        .prefault('2')
        .describe('How often a step that did not pass is tried again.'),
    consecutive: inputs/* WholeNumber */.$x.refine(count => count >= 1 && count <= 100, { error: 'expected 1 to 100' })
        .prefault('1')
        .describe('Passes in a row that a step needs.'),
    junit: schemas/* string */.YjP().default('smoke-junit.xml').describe('Path of the JUnit file that is written.')
});

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/observe.js
var observe = __webpack_require__(9594);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/plan.js
function plan(inputs, facts) {
    if (facts.suite.steps.length === 0)
        return { proceed: false, reason: 'empty-suite' };
    const { baseUrl, connectTo, deadline, retry, consecutive } = inputs;
    return { proceed: true, ...facts, baseUrl, connectTo, deadline, retry, consecutive };
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/report.js


function report({ inputs, plan, done }) {
    if (!plan.proceed) {
        return { outcome: 'refused', reason: plan.reason, headline: 'The suite has no checks.', blocks: [], result: {} };
    }
    if (done !== undefined)
        return finished(done, inputs.baseUrl);
    const steps = plan.suite.steps.map(step => step.name);
    const headline = `Would run ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} against ${inputs.baseUrl}`;
    return { outcome: 'planned', headline, blocks: [{ kind: 'text', text: steps.join('\n') }], result: { steps } };
}
const outcomes = {
    pass: 'done',
    'flaky-pass': 'done',
    fail: 'refused',
    inconclusive: 'unavailable'
};
function finished(done, baseUrl) {
    const { passed, failed } = (0,run_smoke/* countSteps */.j)(done);
    const { verdict, identity, junit } = done;
    return {
        outcome: outcomes[verdict],
        reason: reasonOf(done),
        headline: `${verdict}: ${passed} of ${passed + failed} checks pass at ${baseUrl}`,
        blocks: [{ kind: 'checks', checks: [...identityCheck(done), ...done.steps.map(stepCheck)] }],
        result: { verdict, passed, failed, identity: identity ?? null, steps: done.steps, junit },
        outputs: { verdict, passed: String(passed), failed: String(failed), junit }
    };
}
function reasonOf({ verdict, identity }) {
    if (identity?.kind === 'mismatch')
        return 'identity-mismatch';
    if (verdict === 'fail')
        return 'smoke-failed';
    if (verdict !== 'inconclusive')
        return undefined;
    return identity?.kind === 'unknown' ? 'identity-unknown' : 'smoke-inconclusive';
}
function identityCheck({ identity }) {
    if (identity === undefined)
        return [];
    const mark = { agrees: 'passed', mismatch: 'failed', unknown: 'unknown' }[identity.kind];
    return [{ mark, name: 'identity', text: `${identity.text} (claimed by the service)` }];
}
const marks = {
    pass: 'passed',
    'flaky-pass': 'note',
    fail: 'failed',
    inconclusive: 'unknown'
};
function stepCheck(step) {
    const problem = (0,lines/* firstProblem */.AX)(step);
    const check = { mark: marks[step.verdict], name: step.name, text: (0,lines/* explain */.WE)(step) };
    if (problem === undefined)
        return check;
    const found = problem.excerpt === '' ? problem.found : `${problem.found}\n${problem.excerpt}`;
    return { ...check, expected: `${problem.expression} ${problem.expected}`, found };
}

;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/index.js





/** Shows that what answers is what was promoted, and that it works. */
const smokeTest = {
    name: 'smoke-test',
    Inputs: SmokeTestInputs,
    observe: observe/* observe */.lB,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/smoke-test.js






const smokeTestDoor = (0,door/* door */.d)(smokeTest, wireSmokeTest);
async function wireSmokeTest(inputs, { run }) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory, { optional: true });
    return { ports: await smokePorts(run.workingDirectory), policy };
}
/** The adapters of a smoke test. The matchers are loaded here, because they are the heavy part. */
async function smokePorts(workingDirectory) {
    const { matchers } = await Promise.all(/* import() */[__webpack_require__.e(247), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 1072));
    return { http: nodeHttp(), clock: system_clock/* systemClock */.m, matchers: matchers(), files: textFiles(workingDirectory) };
}


/***/ })

};
