export const id = 3037;
export const ids = [3037];
export const modules = {

/***/ 76969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ healthLine),
/* harmony export */   h: () => (/* binding */ parseHealthLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const Entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'flaky-pass'])
});
function healthLine({ time, environment, verdict }) {
    return JSON.stringify({ time, environment, verdict });
}
function parseHealthLines(text) {
    return text.split('\n').flatMap(line => {
        try {
            return [Entry.parse(JSON.parse(line))];
        }
        catch {
            return [];
        }
    });
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

/***/ 19975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
const slack = 1.1;
function coverageOf(sightings, interval, span) {
    const newest = sightings.at(-1);
    const end = Date.parse(newest?.time ?? '');
    const recent = sightings.filter(({ time }) => Date.parse(time) >= end - span);
    const totals = { up: 0, down: 0, unknown: 0 };
    let [longestGap, late] = [0, 0];
    for (const [index, sighting] of recent.entries()) {
        const next = recent[index + 1];
        if (next === undefined)
            break;
        const gap = Date.parse(next.time) - Date.parse(sighting.time);
        const seen = gap <= interval * slack ? gap : interval;
        totals[stateOf(sighting)] += seen;
        totals.unknown += gap - seen;
        longestGap = Math.max(longestGap, gap - seen);
        late = gap - seen;
    }
    const whole = totals.up + totals.down + totals.unknown;
    const share = whole === 0 ? 0 : (totals.up + totals.down) / whole;
    return { span: whole, ...totals, share, longestGap, late };
}
function stateOf({ verdict }) {
    if (verdict === 'inconclusive')
        return 'unknown';
    return verdict === 'fail' ? 'down' : 'up';
}


/***/ }),

/***/ 64832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hI: () => (/* binding */ SuiteFile),
  er: () => (/* binding */ suiteJsonSchema)
});

// UNUSED EXPORTS: Generated

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/request.js


const Text = schemas/* string */.YjP().max(1_000_000);
const Texts = schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(1000), coerce/* string */.Yj());
const Path = schemas/* string */.YjP().regex(/^(\/|\{\{)/, { error: 'expected a path that starts with /' });
const Address = schemas/* string */.YjP().regex(/^((\[[0-9a-fA-F:.]+\]|[\w.{} -]+):(\d{1,5}|\{\{ *\w+ *\}\})|\{\{ *\w+ *\}\})$/, {
    error: 'expected host:port'
});
const Authentication = schemas/* strictObject */.rej({
    basic: schemas/* strictObject */.rej({ username: Text, password: Text }).optional().describe('User name and password.'),
    bearer: Text.min(1).optional().describe('A token.'),
    oidc: schemas/* strictObject */.rej({ audience: Text.min(1) })
        .optional()
        .describe("The workflow's own OIDC token, as a bearer token."),
    certificate: schemas/* strictObject */.rej({ cert: Text.min(1), key: Text.min(1), authority: Text.optional() })
        .optional()
        .describe('Client certificate and key in PEM, and the authority that signed the server, for mutual TLS.')
});
const Part = schemas/* strictObject */.rej({
    name: Text.min(1),
    text: Text.optional(),
    base64: schemas/* base64 */.K39().optional(),
    file: schemas/* string */.YjP().min(1).optional().describe('Path of a text file, from the suite.'),
    filename: Text.optional(),
    type: Text.optional().describe('Media type of this part.')
})
    .refine(part => countGiven([part.text, part.base64, part.file]) === 1, {
    error: 'expected exactly one of text, base64 and file'
});
const GraphQl = schemas/* strictObject */.rej({ query: Text.min(1), variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
const Request = schemas/* strictObject */.rej({
    method: schemas/* enum */.k5n(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
        .optional()
        .describe('GET, or POST when there is a body.'),
    path: Path.describe('Path below the base URL.'),
    query: Texts.optional().describe('Query parameters, encoded for you.'),
    headers: Texts.default({}).describe('Headers by their name.'),
    json: schemas/* unknown */.L5J().optional().describe('Body as JSON.'),
    body: Text.optional().describe('Body as it is.'),
    form: Texts.optional().describe('Body as a form.'),
    multipart: schemas/* array */.YOg(Part).min(1).max(100).optional().describe('Body as multipart form data.'),
    graphql: GraphQl.optional().describe('GraphQL query, posted as JSON.'),
    auth: Authentication.optional().describe('How it proves who asks.'),
    http: schemas/* enum */.k5n(['1.1', '2']).default('1.1').describe('Version of HTTP to speak.'),
    redirects: schemas/* int */.Whr().min(0).max(20).default(0).describe('How many redirects to follow.'),
    'redirect-hosts': schemas/* array */.YOg(Text).default([]).describe('Other hosts that a redirect may lead to.'),
    timeout: duration/* Duration */.d.optional().describe('Time for one attempt; the deadline clips it.')
})
    .refine(body => countGiven([body.json, body.body, body.form, body.multipart, body.graphql]) <= 1, {
    error: 'expected at most one of json, body, form, multipart and graphql'
});
const timeout = { timeout: duration/* Duration */.d.optional().describe('Time for one attempt; the deadline clips it.') };
const WebSocketProbe = schemas/* strictObject */.rej({
    path: Path.describe('Path below the base URL.'),
    headers: Texts.default({}).describe('Headers by their name.'),
    auth: Authentication.optional().describe('How it proves who asks.'),
    send: schemas/* array */.YOg(Text).max(100).default([]).describe('Messages to send, in order.'),
    receive: schemas/* int */.Whr().min(0).max(1000).default(1).describe('How many messages to wait for.'),
    ...timeout
});
const GrpcProbe = schemas/* strictObject */.rej({
    service: Text.default('').describe('Service name for the standard health check; empty asks for the whole server.'),
    auth: Authentication.optional().describe('How it proves who asks.'),
    ...timeout
});
const TcpProbe = schemas/* strictObject */.rej({
    address: Address.describe('host:port'),
    send: Text.optional().describe('What is sent once connected.'),
    receive: schemas/* int */.Whr().min(0).max(65_536).default(0).describe('How many bytes to wait for.'),
    ...timeout
});
const DnsProbe = schemas/* strictObject */.rej({
    name: Text.min(1).describe('Name to look up.'),
    type: schemas/* enum */.k5n(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SRV', 'TXT']).default('A').describe('Kind of record.'),
    server: Text.optional().describe('Address of the name server to ask.'),
    ...timeout
});
const TlsProbe = schemas/* strictObject */.rej({
    address: Address.describe('host:port'),
    'server-name': Text.optional().describe('Name to ask for; the host of the address by default.'),
    ...timeout
});
function countGiven(parts) {
    return parts.filter(part => part !== undefined).length;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/expectations.js



const expectations_Texts = schemas/* record */.g1P(schemas/* string */.YjP().min(1), coerce/* string */.Yj());
const Pattern = schemas/* string */.YjP().min(1).max(1000);
const StatusClass = schemas/* string */.YjP().regex(/^[1-5]xx$/, { error: 'expected a status such as 200, or a class such as 2xx' });
const Status = schemas/* union */.KCZ([schemas/* int */.Whr().min(0).max(599), StatusClass]);
const selectors = ['jsonpath', 'xpath', 'css', 'header', 'cookie', 'body'];
const operators = ['equals', 'not', 'matches', 'contains', 'above', 'below', 'count', 'type', 'exists'];
const Check = schemas/* strictObject */.rej({
    jsonpath: schemas/* string */.YjP().min(1).optional().describe('The values that it selects in a JSON body.'),
    xpath: schemas/* string */.YjP().min(1).optional().describe('The texts that it selects in an XML body.'),
    css: schemas/* string */.YjP().min(1).optional().describe('The texts of the elements that it selects in HTML.'),
    header: schemas/* string */.YjP().min(1).optional().describe('A header by its name.'),
    cookie: schemas/* string */.YjP().min(1).optional().describe('A cookie that the answer sets, by its name.'),
    body: schemas/* literal */.euz('text').optional().describe('The body as text.'),
    equals: schemas/* unknown */.L5J().optional().describe('Every value is this one.'),
    not: schemas/* unknown */.L5J().optional().describe('No value is this one.'),
    matches: Pattern.optional().describe('Regular expression (RE2, linear time).'),
    contains: schemas/* unknown */.L5J().optional().describe('A text that every text, or a member that every list, holds.'),
    above: schemas/* number */.aig().optional().describe('Every value is a greater number.'),
    below: schemas/* number */.aig().optional().describe('Every value is a smaller number.'),
    count: schemas/* int */.Whr().min(0).optional().describe('How many values are selected.'),
    type: schemas/* enum */.k5n(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])
        .optional()
        .describe('Type of every value.'),
    exists: schemas/* boolean */.zMY().optional().describe('Whether anything is selected at all.')
})
    .refine(check => countGiven(selectors.map(name => check[name])) === 1, {
    error: `expected exactly one of ${selectors.join(', ')}`
})
    .refine(check => countGiven(operators.map(name => check[name])) > 0, {
    error: `expected at least one of ${operators.join(', ')}`
});
const Certificate = schemas/* strictObject */.rej({
    'valid-for': duration/* Duration */.d.optional().describe('How long it must still be valid.'),
    host: schemas/* string */.YjP().min(1).optional().describe('Name that it must be made out to.'),
    issuer: schemas/* string */.YjP().min(1).optional().describe('Common name or organisation of who signed it.'),
    trusted: schemas/* boolean */.zMY().optional().describe('Whether its chain must lead to a trusted root.'),
    protocol: schemas/* array */.YOg(schemas/* enum */.k5n(['TLSv1.2', 'TLSv1.3']))
        .min(1)
        .optional()
        .describe('Versions of TLS that are accepted.')
})
    .refine(given => countGiven(Object.values(given)) > 0, { error: 'expected at least one check' });
const Phases = schemas/* strictObject */.rej({
    lookup: duration/* Duration */.d.optional().describe('Finding the address.'),
    connect: duration/* Duration */.d.optional().describe('Opening the connection.'),
    tls: duration/* Duration */.d.optional().describe('The greeting of TLS.'),
    'first-byte': duration/* Duration */.d.optional().describe('From the start to the first byte of the answer.')
})
    .refine(given => countGiven(Object.values(given)) > 0, { error: 'expected at least one phase' });
const Size = schemas/* strictObject */.rej({ min: schemas/* int */.Whr().min(0).optional(), max: schemas/* int */.Whr().min(0).optional() })
    .refine(given => countGiven([given.min, given.max]) > 0, { error: 'expected min or max, in bytes' });
const Expectations = schemas/* strictObject */.rej({
    status: schemas/* union */.KCZ([Status, schemas/* array */.YOg(Status).min(1)])
        .optional()
        .describe('200, 2xx, or a list of them.'),
    header: expectations_Texts.refine(notEmpty, { error: 'expected at least one header' })
        .optional()
        .describe('Headers by their name.'),
    cookie: expectations_Texts.refine(notEmpty, { error: 'expected at least one cookie' })
        .optional()
        .describe('Cookies that the answer sets, by their name.'),
    jsonpath: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* unknown */.L5J())
        .refine(notEmpty, { error: 'expected at least one path' })
        .optional()
        .describe('JSONPath (RFC 9535) to what every selected value, or the list of them, must equal.'),
    xpath: expectations_Texts.refine(notEmpty, { error: 'expected at least one path' })
        .optional()
        .describe('XPath 1.0 to the text that every selected node must have.'),
    css: expectations_Texts.refine(notEmpty, { error: 'expected at least one selector' })
        .optional()
        .describe('CSS selector to the text that every selected element must have.'),
    schema: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* boolean */.zMY(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())])
        .optional()
        .describe('JSON Schema (2020-12), or the path of one. What it refers to is read from beside it, or fetched.'),
    body: Pattern.optional().describe('Regular expression (RE2, linear time) that the body must contain.'),
    checks: schemas/* array */.YOg(Check).min(1).max(1000).optional().describe('More about parts of the answer; see below.'),
    size: Size.optional().describe('Bytes of the body.'),
    within: duration/* Duration */.d.optional().describe('Time from the start of the request to the last byte.'),
    phases: Phases.optional().describe('Time of each phase.'),
    certificate: Certificate.optional().describe('What the server showed of itself.'),
    http: schemas/* enum */.k5n(['1.0', '1.1', '2']).optional().describe('Version of HTTP that answers.')
})
    .refine(expect => countGiven(Object.values(expect)) > 0, { error: 'expected at least one check' });
function notEmpty(part) {
    return Object.keys(part).length > 0;
}
const Detailed = schemas/* strictObject */.rej({
    jsonpath: schemas/* string */.YjP().min(1).optional().describe('The one value that it selects.'),
    xpath: schemas/* string */.YjP().min(1).optional().describe('The one text that it selects in XML.'),
    css: schemas/* string */.YjP().min(1).optional().describe('The text of the one element that it selects.'),
    header: schemas/* string */.YjP().min(1).optional().describe('A header by its name.'),
    cookie: schemas/* string */.YjP().min(1).optional().describe('A cookie by its name.'),
    matches: Pattern.optional().describe('Regular expression; its first group, or all of it, is kept.'),
    secret: schemas/* boolean */.zMY().default(false).describe('Never shown.')
})
    .refine(({ secret: _, ...sources }) => countGiven(Object.values(sources)) === 1, {
    error: 'expected exactly one of jsonpath, xpath, css, header, cookie and matches'
});
const Capture = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), Detailed]);

// EXTERNAL MODULE: ./lib/src/domain/smoke/probe-kind.js
var probe_kind = __webpack_require__(8794);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/step.js




const VariableName = schemas/* string */.YjP()
    .max(100)
    .regex(/^[A-Za-z_]\w*$/, { error: 'expected letters, digits or "_"' });
const Condition = schemas/* record */.g1P(VariableName, schemas/* unknown */.L5J());
const kinds = [...probe_kind/* probes */.K, 'use', 'steps'];
const StepShape = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).describe('How reports call it.'),
    if: Condition.optional().describe('Runs only when every variable has this value.'),
    unless: Condition.optional().describe('Runs only when no variable has this value.'),
    request: Request.optional().describe('An HTTP request.'),
    websocket: WebSocketProbe.optional().describe('A talk over a WebSocket; its messages are a JSON list.'),
    grpc: GrpcProbe.optional().describe('The standard gRPC health check.'),
    tcp: TcpProbe.optional().describe('A connection, and what comes over it.'),
    dns: DnsProbe.optional().describe('A question to a name server; its answers are $.answers.'),
    tls: TlsProbe.optional().describe('The certificate that a server shows.'),
    use: schemas/* string */.YjP().min(1).optional().describe('Path of another suite whose steps run here, such as a login.'),
    with: schemas/* record */.g1P(VariableName, schemas/* unknown */.L5J()).optional().describe('Variables for the suite that is used.'),
    parallel: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* int */.Whr().min(1).max(100)])
        .optional()
        .describe('Runs the steps of this group at once: true, or how many at once.'),
    expect: Expectations.optional().describe('What must hold of the answer; without it, that it is a good one.'),
    capture: schemas/* record */.g1P(VariableName, Capture).default({}).describe('What later steps may name, by JSONPath or as below.'),
    compare: schemas/* union */.KCZ([schemas/* literal */.euz(false), schemas/* strictObject */.rej({ ignore: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).max(100) })])
        .optional()
        .describe('With compare-to: false leaves this step out; ignore names what may differ, such as $.version.'),
    retry: schemas/* int */.Whr().min(0).max(100).optional().describe('How often to try again; the default is the input of that name.'),
    consecutive: schemas/* int */.Whr().min(1).max(100).optional().describe('Passes in a row that are needed.'),
    get steps() {
        return schemas/* array */.YOg(Step).min(1).max(1000).optional().describe('A group of steps.');
    },
    get cleanup() {
        const text = 'Steps that run at the end, if this step was tried, whatever happened in between.';
        return schemas/* array */.YOg(Step).min(1).max(100).optional().describe(text);
    }
});
const Step = StepShape.refine(step => countGiven(kinds.map(kind => step[kind])) === 1, {
    error: `expected exactly one of ${kinds.join(', ')}`
})
    .refine(step => isProbe(step) || step.expect === undefined, { error: 'a group has no answer to expect things of' })
    .refine(step => step.parallel === undefined || step.steps !== undefined, { error: 'parallel needs steps' })
    .refine(step => step.with === undefined || step.use !== undefined, { error: 'with needs use' })
    .refine(step => step.tls === undefined || step.expect !== undefined, {
    error: 'expected an expect, such as certificate: { valid-for: 14d }'
})
    .meta({ id: 'Step' });
function isProbe(step) {
    return (0,probe_kind/* probeKind */.d)(step) !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/suite.js


const EnvironmentName = schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' });
const Generated = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['uuid', 'hex', 'word', 'time']),
    schemas/* strictObject */.rej({ integer: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]).refine(([low, high]) => low <= high) }),
    schemas/* strictObject */.rej({ text: schemas/* int */.Whr().min(1).max(1000).describe('Letters and digits, this many.') })
]);
const SuiteFile = schemas/* strictObject */.rej({
    variables: schemas/* record */.g1P(VariableName, schemas/* unknown */.L5J()).default({}).describe('Values that {{name}} stands for.'),
    secrets: schemas/* record */.g1P(VariableName, EnvironmentName)
        .default({})
        .describe('Names of environment variables by the {{name}} that stands for their value, which is never shown.'),
    generate: schemas/* record */.g1P(VariableName, Generated).default({}).describe('Values made anew for each run, from its seed.'),
    steps: schemas/* array */.YOg(Step).max(1000).default([]).describe('What is asked, in this order; at least one.'),
    cleanup: schemas/* array */.YOg(Step).max(100).default([]).describe('Steps that run at the end, whatever happened before.'),
    control: schemas/* boolean */.zMY()
        .default(true)
        .describe('Asks a path that cannot exist, and distrusts checks that it would pass as well.')
});
function suiteJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(SuiteFile, { io: 'input' });
}


/***/ }),

/***/ 54101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SmokeTestInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _domain_policy_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);
/* harmony import */ var _domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32608);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35777);






const Address = zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/, error: 'expected an http or https address' })
    .refine(text => !/^https?:\/\/[^/?#]*@/i.test(text), { error: 'expected an address without a password in it' });
const DigestText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Confidence = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .DecimalNumber */ .fR.refine(share => share > 0 && share <= 0.99999, {
    error: 'expected a number above 0 and at most 0.99999'
});
const SmokeTestInputs = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceInputs */ .jN,
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe("Path of a YAML suite. Default: the policy's, else /health and /api/version."),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_000_000).optional().describe('The suite itself, instead of a path.'),
    baseUrl: Address.describe('Address of the service, such as https://example.org.').meta({
        examples: ['https://example.org']
    }),
    connectTo: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i, { error: 'expected host:port' })
        .optional()
        .describe('host:port to connect to instead, without changing Host, SNI or certificate checks.'),
    expectDigest: DigestText.optional().describe('Digest that every fresh connection must answer.'),
    expectVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200).optional().describe('Version that every fresh connection must answer.'),
    identityConfidence: Confidence.optional().describe('How sure the identity must be, such as 0.99; sets the number of fresh connections.'),
    identityLevel: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceLevels */ .To)
        .optional()
        .describe("How strongly the digest must be shown, from claimed to challenge. Default: the policy's."),
    compareTo: Address.optional().describe('Address of blue, for differential checks.'),
    deadline: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.prefault('60s').describe('Total time of all checks, retries and clean-up.'),
    retry: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeNumber */ .$x.refine(count => count <= 100, { error: 'expected at most 100' })
        .prefault('2')
        .describe('How often a step that did not pass is tried again.'),
    consecutive: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeNumber */ .$x.refine(count => count >= 1 && count <= 100, { error: 'expected 1 to 100' })
        .prefault('1')
        .describe('Passes in a row that a step needs.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200).optional().describe('Makes the generated values of a suite the same again.'),
    recordAs: _domain_policy_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional().describe('Suite name, such as e2e_tests, under which the result is signed as evidence about expect-digest.'),
    junit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-junit.xml').describe('Path of the JUnit file that is written.'),
    report: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-report.html').describe('Path of the page for people that is written.'),
    json: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-report.json').describe('Path of the whole result as JSON that is written.')
})
    .refine(inputs => inputs.recordAs === undefined || inputs.expectDigest !== undefined, {
    path: ['expectDigest'],
    error: 'expected the digest that the evidence of record-as is about'
});


/***/ }),

/***/ 87304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ healthLogOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/adapters/ledger/health-lines.js
var health_lines = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/file-health-log.js




const keptOfEach = 31 * 24 * 12;
function createFileHealthLog(path) {
    return {
        location: path,
        read: () => readEntries(path),
        async append(entries) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.appendFile)(path, entries.map(entry => `${(0,health_lines/* healthLine */.J)(entry)}\n`).join(''));
            const all = await readEntries(path);
            const kept = newestOfEach(all);
            if (kept.length === all.length)
                return;
            await (0,files.writeAtomically)(path, kept.map(entry => `${(0,health_lines/* healthLine */.J)(entry)}\n`).join(''));
        }
    };
}
function newestOfEach(all) {
    const places = new Map();
    for (const entry of all) {
        const own = places.get(entry.environment) ?? [];
        places.set(entry.environment, own);
        own.push(entry);
    }
    const full = [...places.values()].filter(entries => entries.length > 2 * keptOfEach);
    const dropped = new Set(full.flatMap(entries => entries.slice(0, -keptOfEach)));
    return dropped.size === 0 ? all : all.filter(entry => !dropped.has(entry));
}
async function readEntries(path) {
    return (0,health_lines/* parseHealthLines */.h)((await (0,files.readTextIfThere)(path)) ?? '');
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/health-log.js




async function healthLogOf(policy, choice, host) {
    const artifact = policy.artifact.name ?? 'artifact';
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, choice, host);
    if (repository === undefined)
        return createFileHealthLog((0,external_node_path_.join)(host.run.home, 'health', `${artifact}.jsonl`));
    const connection = await (0,github/* connectTo */.m6)(repository, choice, host);
    const [{ createGitHubBranch }, { createBranchHealthLog }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6357).then(__webpack_require__.bind(__webpack_require__, 96357)),
        __webpack_require__.e(/* import() */ 7679).then(__webpack_require__.bind(__webpack_require__, 97679))
    ]);
    return createBranchHealthLog(createGitHubBranch(connection, `${policy.ledger.branch}-health`), system_clock/* systemClock */.m);
}


/***/ }),

/***/ 80373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localAddresses: () => (/* binding */ localAddresses),
  opsHealthCheckDoor: () => (/* binding */ opsHealthCheckDoor),
  opsVerifyDeploymentDoor: () => (/* binding */ opsVerifyDeploymentDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/run-smoke.js + 9 modules
var run_smoke = __webpack_require__(42119);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/apply.js

async function apply({ checks }, { ports }) {
    const seen = await Promise.all(checks.map(async ({ environment, run }) => {
        const time = ports.clock.now().toISOString();
        return { environment, time, result: run && (await (0,run_smoke/* runSmoke */.L)(run, ports)) };
    }));
    const entries = seen.map(({ environment, time, result }) => {
        return { environment, time, verdict: result?.verdict ?? 'inconclusive' };
    });
    await ports.health.append(entries);
    return seen;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/inputs.js



const HealthCheckInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    full: inputs/* Flag */.lN.prefault('false').describe('The whole suite and the identity, instead of the health endpoint alone.'),
    env: schemas/* string */.YjP().min(1).optional().describe('Only this environment. Default: every one where something is live.'),
    every: duration/* Duration */.d.refine(milliseconds => milliseconds >= 1000, { error: 'expected at least 1s' })
        .prefault('5m')
        .describe('How often this check is meant to run; a longer gap is told as not seen.'),
    window: duration/* Duration */.d.prefault('24h').describe('Over which time coverage is told.'),
    deadline: duration/* Duration */.d.prefault('60s').describe('Total time of all checks of one environment.'),
    retry: coerce/* number */.ai().pipe(schemas/* int */.Whr().min(0).max(100)).prefault('2').describe('How often a step is tried again.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/domain/policy/known-environments.js
var known_environments = __webpack_require__(50868);
;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/target.js


async function findTargets(names, policy, ports) {
    (0,known_environments/* demandEnvironments */.e)(policy, names, 'env');
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const artifact = policy.artifact.name ?? 'artifact';
    return Promise.all(names.map(async (environment) => {
        const live = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live;
        const baseUrl = live === undefined ? undefined : await addressOf(environment, live, policy, ports);
        return { environment, live, baseUrl };
    }));
}
async function addressOf(environment, live, policy, { addresses }) {
    const template = policy.environments[environment]?.url;
    return template?.replaceAll('{slot}', live.slot) ?? live.url ?? addresses.of(environment);
}

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/identity-plan.js
var identity_plan = __webpack_require__(62012);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/read-suite.js + 3 modules
var read_suite = __webpack_require__(28355);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/session.js
var session = __webpack_require__(32130);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/observe.js





async function observe({ inputs, ports, policy, run }) {
    const names = inputs.env === undefined ? (0,policy_policy.environmentNames)(policy) : [inputs.env];
    const targets = (await findTargets(names, policy, ports)).filter(({ live }) => live !== undefined);
    const suite = inputs.full ? await (0,read_suite/* readSuite */.x)({}, policy.smoke.suite, ports) : undefined;
    for (const variable of Object.values(suite?.secrets ?? {}))
        (0,session/* secretOf */.OM)(variable, ports);
    const live = targets.map(async (target) => {
        const wanted = { expectDigest: inputs.full ? target.live?.digest : undefined };
        return { target, identity: await (0,identity_plan/* identityPlan */.Q)(policy, wanted, ports.witness) };
    });
    const history = await ports.health.read();
    return { live: await Promise.all(live), suite, history, seed: run.job, location: ports.ledger.location };
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/suite.js + 3 modules
var suite = __webpack_require__(64832);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/plan.js

const healthOnly = suite/* SuiteFile */.hI.parse({ steps: [{ name: 'health', request: { path: '/health' } }] });
function plan(inputs, facts) {
    if (facts.live.length === 0)
        return { proceed: false, reason: 'nothing-live' };
    return { proceed: true, checks: facts.live.map(each => checkOf(each, inputs, facts)) };
}
function checkOf({ target, identity }, inputs, facts) {
    const { environment, baseUrl } = target;
    if (baseUrl === undefined)
        return { environment, run: undefined };
    const { deadline, retry } = inputs;
    const limits = { connectTo: undefined, deadline, retry, consecutive: 1, seed: facts.seed };
    return { environment, run: { suite: facts.suite ?? healthOnly, identity, baseUrl, ...limits } };
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/coverage.js
var coverage = __webpack_require__(19975);
// EXTERNAL MODULE: ./lib/src/domain/smoke/verdict.js
var smoke_verdict = __webpack_require__(66392);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/lines.js
var lines = __webpack_require__(45613);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/report.js





const outcomes = { pass: 'done', 'flaky-pass': 'done', fail: 'refused', inconclusive: 'unavailable' };
const reasons = { fail: 'unhealthy', inconclusive: 'smoke-inconclusive' };
function report({ inputs, facts, plan, done }) {
    const looked = { 'looked-at': facts.location };
    if (!plan.proceed) {
        const headline = 'Nothing is live, so there is nothing to check.';
        return { outcome: 'refused', reason: plan.reason, headline, blocks: [], result: looked };
    }
    if (done === undefined) {
        const names = plan.checks.map(({ environment }) => environment).join(', ');
        return { outcome: 'planned', headline: `Would check ${names}`, blocks: [], result: looked };
    }
    const told = done.map(health => ({ health, coverage: coverageAt(health, inputs, facts) }));
    const verdict = (0,smoke_verdict/* worstVerdict */.zP)(done.map(({ result }) => result?.verdict ?? 'inconclusive'));
    const outcome = outcomes[verdict];
    return {
        outcome,
        reason: verdict === 'fail' || verdict === 'inconclusive' ? reasons[verdict] : undefined,
        headline: `health-check ${verdict} · ${told.map(({ health, coverage }) => `${health.environment} ${sentence(health, coverage)}`).join(' · ')}`,
        blocks: [{ kind: 'checks', checks: told.map(({ health, coverage }) => report_checkOf(health, coverage)) }],
        result: {
            ...looked,
            verdict,
            environments: told.map(({ health, coverage }) => ({ ...summaryOf(health), coverage }))
        }
    };
}
function coverageAt(health, { every, window }, { history }) {
    const before = history.filter(({ environment }) => environment === health.environment);
    return (0,coverage/* coverageOf */._)([...before, { time: health.time, verdict: verdictOf(health) }], every, window);
}
function verdictOf({ result }) {
    return result?.verdict ?? 'inconclusive';
}
function sentence(health, coverage) {
    const verdict = verdictOf(health);
    const now = verdict === 'fail' ? 'unhealthy now' : verdict === 'inconclusive' ? 'unknown now' : 'healthy now';
    if (coverage.span === 0)
        return `${now}; the first check, so nothing is known of before`;
    const seen = `${(Math.floor(coverage.share * 1000) / 10).toFixed(1)} % of ${(0,duration/* showDuration */.k)(coverage.span)} seen`;
    const whole = coverage.unknown === 0 && coverage.down === 0 && now === 'healthy now';
    return `${whole ? 'up' : now}; ${seen}`;
}
function report_checkOf(health, coverage) {
    const verdict = verdictOf(health);
    const mark = verdict === 'fail' ? 'failed' : verdict === 'inconclusive' ? 'unknown' : 'passed';
    const late = coverage.late > 0 ? [`this check came ${(0,duration/* showDuration */.k)(coverage.late)} late`] : [];
    const gap = coverage.longestGap > 0 ? [`the longest time that nobody looked was ${(0,duration/* showDuration */.k)(coverage.longestGap)}`] : [];
    const down = coverage.down > 0 ? [`down for ${(0,duration/* showDuration */.k)(coverage.down)} of what was seen`] : [];
    const text = [sentence(health, coverage), ...late, ...gap, ...down].join('; ');
    const problems = health.result === undefined ? ['nobody says where it answers'] : (0,lines/* lines */.Mn)(health.result);
    return { mark, name: health.environment, text, ...(mark !== 'passed' && { found: problems.slice(0, 5).join('\n') }) };
}
function summaryOf(health) {
    const counts = health.result === undefined ? { passed: 0, failed: 0 } : (0,run_smoke/* countSteps */.j)(health.result);
    const { environment, time, result } = health;
    return {
        environment,
        time,
        verdict: verdictOf(health),
        ...counts,
        steps: result?.steps ?? [],
        identity: result?.identity ?? null
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/index.js





const opsHealthCheck = { name: 'ops-health-check', Inputs: HealthCheckInputs, observe: observe, plan: plan, apply: apply, report: report };

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/apply.js

function apply_apply(plan, { ports }) {
    return (0,run_smoke/* runSmoke */.L)(plan, ports);
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/identity.js + 1 modules
var identity = __webpack_require__(32608);
;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/inputs.js




const VerifyDeploymentInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    env: schemas/* string */.YjP().min(1).describe('Environment whose live version is checked.'),
    baseUrl: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http or https address' })
        .optional()
        .describe("Address of the service. Default: the policy's, else where it runs on this machine."),
    identityLevel: schemas/* enum */.k5n(identity/* evidenceLevels */.To)
        .optional()
        .describe("How strongly the digest must be shown. Default: the policy's."),
    deadline: duration/* Duration */.d.prefault('60s').describe('Total time of all checks, retries and clean-up.'),
    retry: inputs/* WholeNumber */.$x.refine(count => count <= 100, { error: 'expected at most 100' })
        .prefault('2')
        .describe('How often a step that did not pass is tried again.')
});

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/observe.js




async function observe_observe(context) {
    const { inputs, ports, policy, run } = context;
    const [found] = await findTargets([inputs.env], policy, ports);
    const target = { environment: inputs.env, live: found?.live, baseUrl: inputs.baseUrl ?? found?.baseUrl };
    const suite = await (0,read_suite/* readSuite */.x)({}, policy.smoke.suite, ports);
    for (const variable of Object.values(suite.secrets))
        (0,session/* secretOf */.OM)(variable, ports);
    const wanted = { expectDigest: found?.live?.digest, identityLevel: inputs.identityLevel };
    const identity = found?.live === undefined ? undefined : await (0,identity_plan/* identityPlan */.Q)(policy, wanted, ports.witness);
    return { target, suite, identity, seed: run.job, location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/plan.js
function plan_plan(inputs, facts) {
    const { target, suite, identity, seed } = facts;
    if (target.live === undefined) {
        const next = `sluice promote --environment=${target.environment} brings something there.`;
        return { proceed: false, reason: 'nothing-live', text: `Nothing is live in ${target.environment}.`, next };
    }
    if (target.baseUrl === undefined) {
        const text = `Nobody says where ${target.environment} answers.`;
        return { proceed: false, reason: 'no-address', text, next: 'give --base-url, or set the environment’s url.' };
    }
    const { deadline, retry } = inputs;
    const limits = { connectTo: undefined, deadline, retry, consecutive: 1, seed };
    return { proceed: true, digest: target.live.digest, suite, identity, baseUrl: target.baseUrl, ...limits };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/report.js
var smoke_test_report = __webpack_require__(42082);
;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/report.js


function report_report({ facts, plan, done }) {
    const { environment } = facts.target;
    const where = { environment, 'looked-at': facts.location };
    if (!plan.proceed) {
        const { reason, text, next } = plan;
        return { outcome: 'refused', reason, headline: text, blocks: [{ kind: 'next', text: next }], result: where };
    }
    const about = `${environment} · ${(0,digest/* shortDigest */.VK)(plan.digest)} · ${plan.baseUrl}`;
    const result = { ...where, digest: plan.digest, 'base-url': plan.baseUrl };
    if (done === undefined)
        return { outcome: 'planned', headline: `Would verify ${about}`, blocks: [], result };
    const told = (0,smoke_test_report/* smokeReport */.Ih)(done, plan.baseUrl);
    const headline = `verify-deployment ${told.outcome} · ${about} · ${told.headline}`;
    return { ...told, headline, result: { ...result, ...told.result } };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/index.js





const opsVerifyDeployment = { name: 'ops-verify-deployment', Inputs: VerifyDeploymentInputs, observe: observe_observe, plan: plan_plan, apply: apply_apply, report: report_report };

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/health-log.js + 1 modules
var health_log = __webpack_require__(87304);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/smoke-test.js + 11 modules
var smoke_test = __webpack_require__(68533);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-health.js










async function wire(choice, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(choice.policy, host.run.workingDirectory);
    const ledger = await (0,wiring_ledger.ledgerOf)(policy, choice, host);
    const ports = {
        ...(0,smoke_test.smokePorts)(host),
        witness: await (0,smoke_test.localWitness)(policy, choice, host, ledger),
        ledger,
        addresses: localAddresses(policy, host, ledger),
        health: await (0,health_log/* healthLogOf */.u)(policy, choice, host)
    };
    return { ports, policy };
}
function localAddresses(policy, host, ledger) {
    return {
        async of(environment) {
            const proxy = (0,start/* findProxy */.EE)((0,embedded.proxyPlace)(policy, environment, host));
            if (proxy !== undefined)
                return `http://127.0.0.1:${proxy.port}`;
            if (policy.environments[environment]?.run === undefined)
                return undefined;
            const artifact = policy.artifact.name ?? 'artifact';
            const state = (0,ledger_state.foldLedger)((await ledger.read()).events);
            const live = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live;
            const running = await (0,embedded.localSlots)(policy, environment, host, false).list(artifact, environment);
            return running.find(({ slot }) => slot === live?.slot)?.url;
        }
    };
}
const opsVerifyDeploymentDoor = (0,door/* door */.d)(opsVerifyDeployment, wire);
const opsHealthCheckDoor = (0,door/* door */.d)(opsHealthCheck, wire);


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


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
