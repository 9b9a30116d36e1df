export const id = 9158;
export const ids = [9158];
export const modules = {

/***/ 59158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSuite: () => (/* binding */ jsonSuite),
/* harmony export */   yamlSuite: () => (/* binding */ yamlSuite)
/* harmony export */ });
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48682);
/* harmony import */ var _plain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11796);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64832);



function jsonSuite(text, { used = false } = {}) {
    const value = (0,_plain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .R)(text.trim());
    if (value === undefined)
        return undefined;
    const read = _suite_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteFile */ .hI.safeParse(value, { jitless: true });
    if (!read.success || read.data.steps.length === 0)
        return undefined;
    const isFilled = used || !text.includes('{{') || (0,_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHoles */ .P)(read.data).length === 0;
    return isFilled ? read.data : undefined;
}
async function yamlSuite(text, path, use) {
    const { parseSuite } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3987)]).then(__webpack_require__.bind(__webpack_require__, 13987));
    return parseSuite(text, path, use);
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


/***/ })

};
