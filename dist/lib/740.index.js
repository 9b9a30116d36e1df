export const id = 740;
export const ids = [740];
export const modules = {

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   bo: () => (/* binding */ Zone),
/* harmony export */   u3: () => (/* binding */ CronText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79565);
/* harmony import */ var _schedule_moment_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72057);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42915);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);





const Approvals = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(20).default(1),
    'distinct-from': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
const Hotfix = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    'second-person': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether somebody else must let the run of a hotfix go on. Default: true in a workflow.'),
    'distinct-from': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['author', 'trigger', 'policy-editor']))
        .default(['trigger'])
        .describe('What that second person must not be; never whoever started it.'),
    due: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('24h').describe('How long it may owe what it skipped.')
});
const Zone = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isZone */ .DS, { error: 'expected an IANA zone such as UTC or Europe/Vienna' });
const CronText = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isCron */ .dS, { error: 'expected five cron fields such as 0 2 * * *' });
const Moment = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_moment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isMoment */ .t_, { error: 'expected a time such as 2026-12-24T18:00 or 2026-12-24T17:00:00Z' });
const Span = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    zone: Zone.default('UTC').describe('IANA zone in which `cron`, and times without an offset, are meant.'),
    cron: CronText.optional().describe('When it begins, again and again: five cron fields. Either this, or `from` and `to`.'),
    for: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1h').describe('How long it lasts each time `cron` begins it.'),
    from: Moment.optional().describe('When it begins, once: 2026-12-24T18:00 or with an offset.'),
    to: Moment.optional().describe('When it ends, once.'),
    reason: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Why; shown to whoever is refused.')
})
    .refine(span => formOf(span) !== undefined, {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
})
    .refine(span => formOf(span) !== 'recurring' || span.for > 0, {
    path: ['for'],
    error: 'expected a duration above zero, found one that is never on; a valid example: for: 2h'
})
    .refine(({ from, to, zone }) => from === undefined || to === undefined || (0,_schedule_moment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(from, to, zone), {
    path: ['to'],
    error: ({ input }) => endsTooEarly(input)
});
function formOf(span) {
    const { cron, from, to } = span;
    if (cron !== undefined)
        return from === undefined && to === undefined ? 'recurring' : undefined;
    return from === undefined || to === undefined ? undefined : 'once';
}
function endsTooEarly(input) {
    const { from, to } = input;
    const example = 'from: "2026-12-24T18:00", to: "2026-12-27T06:00"';
    return `expected a time after "from" (${from}), found ${to}; a valid example: ${example}`;
}
const Run = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    command: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,
    'port-env': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('PORT'),
    health: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('/health'),
    'stop-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('10s')
});
const Environment = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    after: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional().describe('The stage before.'),
    soak: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Names */ .fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    hotfix: Hotfix.prefault({}).describe('What a hotfix that skips gates needs.'),
    manual: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['any', 'hotfix'])
        .default('any')
        .describe('When somebody may start a promotion by hand: at any time, or in an emergency only.'),
    windows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Where the digest goes: any store; in a registry, a tag then shows what is live.'),
    url: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), _rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutOverrides */ .v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});


/***/ }),

/***/ 69391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ latencyUnits),
/* harmony export */   w: () => (/* binding */ MetricSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69693);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71589);



const latencyUnits = ['seconds', 'milliseconds', 'microseconds'];
const Unit = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(latencyUnits).describe('Unit of the latencies.');
const Variable = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(200).regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' });
const ServerUrl = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(2000)
    .regex(/^https?:\/\/[^\s?#@]+$/, { error: 'expected an http or https address without query, fragment or password' })
    .transform(url => url.replace(/\/+$/, ''));
const BoundsMs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive())
    .min(1)
    .max(200)
    .refine(bounds => bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0)), {
    error: 'expected bounds in rising order'
})
    .describe('Upper bounds of the latency bins, in milliseconds.');
const WithoutLatency = zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true, { error: 'expected true' })
    .describe('Errors are enough: nobody watches how long requests take.');
function saysLatency({ latency, withoutLatency }) {
    return (latency === undefined) === (withoutLatency === true);
}
const latencyMissing = { path: ['latency'], error: 'expected where latencies are, or `without-latency: true`' };
const MetricName = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/, { error: 'expected the name of a metric' });
const LabelName = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'expected the name of a label' });
const Labels = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(LabelName, _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(500));
const ErrorValues = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(LabelName, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).min(1).max(50)]))
    .refine(labels => Object.keys(labels).length === 1, { error: 'expected one label' });
const Prometheus = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('prometheus'),
    url: ServerUrl.describe('Address of the server, with its path prefix if it has one.'),
    requests: MetricName.describe('Counter of requests.'),
    errors: ErrorValues.prefault({ code: '5xx' }).describe('Label of that counter with the values that mean an error.'),
    latency: MetricName.optional().describe('Histogram with `le` buckets, without its ending `_bucket`.'),
    'latency-unit': Unit.optional(),
    'without-latency': WithoutLatency.optional(),
    match: Labels.default({}).describe('Labels that all series of the service have.'),
    slots: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Labels, b: Labels })
        .prefault({ a: { slot: 'a' }, b: { slot: 'b' } })
        .describe('Labels that tell the slots apart.'),
    'token-env': Variable.optional().describe('Environment variable that holds a bearer token.')
}).refine(saysLatency, latencyMissing);
const ServerPlace = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(200).regex(/^[^/\s]+\/[^/\s]+$/, { error: 'expected backend/server' });
const Haproxy = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('haproxy'),
    socket: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(1000).describe('Path of the statistics socket, or host:port.'),
    slots: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: ServerPlace, b: ServerPlace }).describe('Which server of which backend is which slot.'),
    'without-latency': WithoutLatency.describe('The statistics know means of the last 1024 requests only.')
});
const Field = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(200);
const Marks = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([Field.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Field).min(1).max(500)]);
const usualBoundsMs = Array.from({ length: 100 }, (_, index) => Math.ceil(500 * 1.1 ** index) / 100);
const AccessLog = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('access-log'),
    path: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(4096).describe('The file that the proxy appends to.'),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'haproxy']).default('json').describe('One JSON object a line, or the HTTP log of HAProxy.'),
    time: Field.default('time').describe('Field: when the request ended, ISO 8601 or seconds since 1970.'),
    status: Field.default('status').describe('Field: the status that was answered.'),
    latency: Field.default('request_time').describe('Field: how long it took.'),
    'latency-unit': Unit.default('seconds'),
    slot: Field.default('upstream_addr').describe('Field: who answered.'),
    slots: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Marks, b: Marks }).describe('Values of that field for each slot.'),
    'bounds-ms': BoundsMs.default(usualBoundsMs),
    lag: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('1s').describe('How late a line is written.')
});
const Path = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(500).regex(/^\$/, { error: 'expected a JSONPath, which begins with $' });
const Json = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('json'),
    url: ServerUrl.describe('Asked with GET at each tick.'),
    requests: Path.describe('Requests since the start; {slot} is filled in.'),
    errors: Path.describe('Those that failed.'),
    latency: Path.optional().describe('List of counts, one per bound and one more for above the last.'),
    'bounds-ms': BoundsMs.default([1]),
    cumulative: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('True when each of these counts holds those below it, too.'),
    'without-latency': WithoutLatency.optional(),
    time: Path.optional().describe('When the counts were taken, ISO 8601 or milliseconds since 1970; default: now.'),
    lag: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s').describe('How late the counts are.'),
    'sees-in-flight': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('True when a request that hangs is counted before it ends.'),
    'token-env': Variable.optional().describe('Environment variable that holds a bearer token.')
}).refine(saysLatency, latencyMissing);
const Tag = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.regex(/^[a-zA-Z][\w.-]{0,99}:[\w./-]{1,199}$/, { error: 'expected a tag, such as env:prod' });
const Tags = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Tag).min(1).max(20);
const DottedName = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.regex(/^[a-zA-Z][a-zA-Z0-9_.]{0,199}$/, { error: 'expected the name of a metric' });
const Site = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(200).regex(/^([a-z0-9-]+\.)+[a-z]+$/, { error: 'expected a site, such as datadoghq.eu' });
const Datadog = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('datadog'),
    site: Site.default('datadoghq.com').describe('Where the account is.'),
    url: ServerUrl.optional().describe('Another address than https://api. and the site.'),
    requests: DottedName.describe('Count of requests.'),
    errors: DottedName.describe('Count of those that failed.'),
    latency: DottedName.optional().describe('Distribution of latencies.'),
    'latency-unit': Unit.optional(),
    'bounds-ms': BoundsMs.max(20).default([25, 50, 100, 150, 200, 300, 400, 500, 750, 1000, 2000, 5000]),
    'without-latency': WithoutLatency.optional(),
    presence: DottedName.optional().describe('Metric that is there as long as a slot is; without it, silence is no data.'),
    slots: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Tags, b: Tags }).describe('Tags of each slot.'),
    period: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('20s').describe('Length of the periods that are summed.'),
    delay: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('60s').describe('After this long a period is taken to be complete.'),
    'api-key-env': Variable.default('DD_API_KEY'),
    'application-key-env': Variable.default('DD_APP_KEY')
}).refine(saysLatency, latencyMissing);
const Word = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(255);
const Dimensions = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Word, _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(1024));
const Cloudwatch = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cloudwatch'),
    region: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: 'expected a region, such as eu-central-1' }),
    url: ServerUrl.optional().describe("Another address than the region's."),
    namespace: Word.default('AWS/ApplicationELB').describe('Namespace of all these metrics.'),
    requests: Word.default('RequestCount').describe('Metric whose sum is the requests.'),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Word).min(1).max(5).default(['HTTPCode_Target_5XX_Count', 'TargetConnectionErrorCount']),
    latency: Word.default('TargetResponseTime').describe('Metric of single latencies, for trimmed counts.'),
    'latency-unit': Unit.default('seconds'),
    'bounds-ms': BoundsMs.max(40).default([25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 2000, 5000]),
    'without-latency': WithoutLatency.optional(),
    presence: Word.default('HealthyHostCount').describe('Metric that is there as long as a slot is.'),
    slots: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ a: Dimensions, b: Dimensions }).describe('Dimensions of each slot, all of them.'),
    period: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('60s').describe('Length of the periods that are summed.'),
    delay: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('120s').describe('After this long a period is taken to be complete.')
});
const Embedded = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('embedded') });
const kinds = [Embedded, Prometheus, Haproxy, AccessLog, Json, Datadog, Cloudwatch];
const MetricSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', kinds, { error: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKind */ .PI)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .metricKinds */ .I) });


/***/ }),

/***/ 90740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PolicyFile: () => (/* binding */ PolicyFile),
  environmentNames: () => (/* binding */ environmentNames)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/incident/states.js
var states = __webpack_require__(87222);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(71589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/alerts.js



const MetricName = section/* Text */.EY.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/, { error: 'expected the name of a metric' });
const LabelName = section/* Text */.EY.regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'expected the name of a label' });
const Labels = schemas/* record */.g1P(LabelName, section/* Text */.EY.max(500)).describe('Labels that its series have.');
const ErrorValues = schemas/* record */.g1P(LabelName, schemas/* union */.KCZ([section/* Text */.EY.max(100).transform(one => [one]), schemas/* array */.YOg(section/* Text */.EY.max(100)).min(1).max(50)]))
    .refine(labels => Object.keys(labels).length === 1, { error: 'expected one label' });
const Requests = (0,section/* section */.uW)({
    metric: MetricName.optional().describe('Counter of requests; http_requests_total unless rollout.metrics says.'),
    errors: ErrorValues.optional().describe('Label with the values that mean an error, x for any digit; code: 5xx.'),
    match: Labels.optional()
});
const Latency = (0,section/* section */.uW)({
    metric: MetricName.optional().describe('Histogram of seconds; http_request_duration_seconds unless rollout.metrics says.'),
    quantile: schemas/* number */.aig().gt(0).lt(1).default(0.95).describe('Share of requests that must be faster than a limit.'),
    match: Labels.optional()
});
function gauge(metric, meaning) {
    const fields = { metric: MetricName.default(metric).describe(meaning), match: Labels.default({}) };
    return (0,section/* section */.uW)(fields).prefault({});
}
const Own = (0,section/* section */.uW)({
    metric: MetricName.describe('A gauge.'),
    combine: schemas/* enum */.k5n(['min', 'max']).default('max').describe('Which of several series counts.'),
    match: Labels.default({})
});
const Signals = (0,section/* section */.uW)({
    requests: Requests.prefault({}).describe('Traffic and errors.'),
    latency: Latency.prefault({}).describe('How long requests take.'),
    health: gauge('probe_success', 'Gauge: 1 while a probe gets an answer, else 0.'),
    capacity: gauge('capacity_used_ratio', 'Gauge: how full the system is, 0 to 1.'),
    integrity: gauge('data_integrity_problems', 'Gauge: records known to be wrong or lost.'),
    dependencies: gauge('dependency_up', 'Gauge: 1 while something that is not critical works.'),
    own: schemas/* record */.g1P(section/* Name */.SX, Own).default({}).describe('Further gauges, by name.')
});
const RuleName = section/* Text */.EY.regex(/^[A-Z][A-Za-z0-9]{0,99}$/, { error: 'expected a name such as QueueTooLong' });
const Rule = (0,section/* section */.uW)({
    name: RuleName.describe('One of the pack’s names replaces that rule.'),
    severity: schemas/* enum */.k5n(states/* severities */.gO).optional().describe('P0 pages, P1 pages after a while, P2 is a ticket, P3 is shown.'),
    signal: section/* Name */.SX.optional().describe('errors, latency, health, capacity, integrity, dependencies, or one of own.'),
    above: schemas/* number */.aig().optional().describe('Fires above this figure.'),
    'at-least': schemas/* number */.aig().optional().describe('Fires from this figure on.'),
    below: schemas/* number */.aig().optional().describe('Fires below this figure.'),
    absent: schemas/* boolean */.zMY().default(false).describe('Fires when the figure is not there.'),
    for: (0,section/* duration */.p0)('0s').describe('How long it must hold.'),
    runbook: section/* Name */.SX.optional().describe('Page in `alerts.runbooks`, without `.md`.'),
    summary: section/* Text */.EY.max(300).optional().describe('What it means, in a sentence.'),
    off: schemas/* boolean */.zMY().default(false).describe('Takes a rule of the pack away.')
}).refine(isWhole, {
    error: 'expected severity, signal, runbook and one of above, at-least, below, absent; or off: true'
});
function isWhole({ off, severity, signal, runbook, above, atLeast, below, absent }) {
    const limits = [above, atLeast, below].filter(limit => limit !== undefined).length + (absent ? 1 : 0);
    return off || (severity !== undefined && signal !== undefined && runbook !== undefined && limits === 1);
}
const Objective = (0,section/* section */.uW)({
    target: schemas/* number */.aig().gt(50).lt(100).default(99.9).describe('Percent of requests that must be answered well.'),
    window: (0,section/* duration */.p0)('30d').describe('Over how long.')
});
const AlertSettings = (0,section/* section */.uW)({
    pack: schemas/* enum */.k5n(['sop', 'none']).default('sop').describe('Rules to begin with.'),
    objective: Objective.prefault({}).describe('What users were promised; burn-rate rules follow from it.'),
    'minimum-errors': schemas/* int */.Whr()
        .min(1)
        .default(3)
        .describe('A share of fewer errors than this in its window alarms nobody.'),
    'page-after': (0,section/* duration */.p0)('15m').describe('A P1 that nobody acknowledged becomes a page.'),
    signals: Signals.prefault({}).describe('Where the figures are; requests and latency default to rollout.metrics.'),
    rules: schemas/* array */.YOg(Rule).max(200).default([]).describe('Further rules, or others of the same name.'),
    role: section/* Name */.SX.optional().describe('Whom a page wakes; a role of this file.'),
    runbooks: section/* Text */.EY.default('docs/operations/runbooks').describe('Folder of the runbooks.'),
    'runbook-url': section/* Text */.EY.optional().describe('Address of that folder, for links in alerts; {runbook} is filled in.'),
    alertmanager: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http or https address' })
        .optional()
        .describe('An Alertmanager to ask for current alerts; tickets are opened from there.'),
    secrets: section/* Text */.EY.default('/etc/alertmanager/secrets').describe('Folder in which Alertmanager finds each secret as a file.')
});

;// CONCATENATED MODULE: ./lib/src/domain/policy/dashboard.js


const dashboard_MetricName = section/* Text */.EY.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/, { error: 'expected the name of a metric' });
const dashboard_LabelName = section/* Text */.EY.regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'expected the name of a label' });
const Business = (0,section/* section */.uW)({
    metric: dashboard_MetricName.describe('A counter.'),
    match: schemas/* record */.g1P(dashboard_LabelName, section/* Text */.EY.max(500)).default({}),
    per: (0,section/* duration */.p0)('1h').describe('Over how long it is shown, such as 1h for registrations or 1m for calls.'),
    title: section/* Text */.EY.max(100).optional().describe('What the panel is called.')
});
const Template = section/* Text */.EY.max(2000).regex(/^https?:\/\/[^\s{}]+(\{(artifact|environment|from|to)\}[^\s{}]*)*$/, {
    error: 'expected an http or https address, in which {artifact}, {environment}, {from} and {to} are filled in'
});
const Logs = (0,section/* section */.uW)({
    application: Template.optional().describe('Where what the service says is.'),
    access: Template.optional().describe('Where each request is.'),
    errors: Template.optional().describe('Where what went wrong is.'),
    audit: Template.optional().describe('Where an export of the ledger goes.')
});
const Traces = (0,section/* section */.uW)({
    requests: Template.optional().describe('Where the way of a request is.'),
    bottlenecks: Template.optional().describe('Where it spends its time.'),
    dependencies: Template.optional().describe('Which services call which.')
});
const Dashboard = (0,section/* section */.uW)({
    business: schemas/* record */.g1P(section/* Name */.SX, Business).default({}).describe('Counters of the business, each a panel.'),
    logs: Logs.prefault({}).describe('Addresses of logs.'),
    traces: Traces.prefault({}).describe('Addresses of traces.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/environment.js
var environment = __webpack_require__(2807);
;// CONCATENATED MODULE: ./lib/src/domain/policy/notify.js


const Variable = section/* Text */.EY.max(200).regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' });
const WebAddress = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http or https address' }).max(2000);
const severities = ['page', 'notice'];
const On = schemas/* array */.YOg(schemas/* enum */.k5n(severities)).min(1).default(['page', 'notice']).describe('What is told here.');
const shared = { on: On, role: section/* Name */.SX.optional().describe('Whose turn it is; a role of this file.') };
const PagerDuty = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('pagerduty'),
    ...shared,
    'routing-key-env': Variable.default('PAGERDUTY_ROUTING_KEY').describe('Holds the key of an Events v2 integration.'),
    url: WebAddress.default('https://events.pagerduty.com/v2/enqueue').describe('Another region has another address.')
});
const Opsgenie = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('opsgenie'),
    ...shared,
    'api-key-env': Variable.default('OPSGENIE_API_KEY').describe('Holds the key of an API integration.'),
    url: WebAddress.default('https://api.opsgenie.com/v2/alerts').describe('That of an imitator, or of another region.'),
    responders: schemas/* array */.YOg(section/* Text */.EY.max(100)).max(50).default([]).describe('Teams, by name.')
});
const Slack = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('slack'),
    ...shared,
    'webhook-env': Variable.default('SLACK_WEBHOOK_URL').describe('Holds the address of an incoming webhook.')
});
const Statuspage = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('statuspage'),
    ...shared,
    on: schemas/* array */.YOg(schemas/* enum */.k5n(severities))
        .default([])
        .describe('What opens an incident there by itself; without it, only what somebody publishes is shown.'),
    page: section/* Text */.EY.max(100).regex(/^[a-z0-9]+$/, { error: 'expected the id of a page' }),
    'api-key-env': Variable.default('STATUSPAGE_API_KEY').describe('Holds an API key.'),
    url: WebAddress.default('https://api.statuspage.io/v1').describe('Where the API is.')
});
const Webhook = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('webhook'),
    ...shared,
    url: WebAddress.describe('Gets each message as a signed POST.'),
    'secret-env': Variable.describe('Holds the secret that signs.')
});
const kinds = [PagerDuty, Opsgenie, Slack, Statuspage, Webhook];
const notifyKinds = ['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook'];
const Notify = schemas/* discriminatedUnion */.gMt('kind', kinds, { error: (0,section/* unknownKind */.PI)(notifyKinds) });

;// CONCATENATED MODULE: ./lib/src/domain/policy/incident.js



const Updates = (0,section/* section */.uW)({
    P0: (0,section/* duration */.p0)('30m').describe('During a P0.'),
    P1: (0,section/* duration */.p0)('60m').describe('During a P1.')
});
const Channel = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('slack').default('slack'),
    'token-env': Variable.default('SLACK_BOT_TOKEN').describe('Holds the token of a bot that may make channels.'),
    prefix: section/* Text */.EY.max(30)
        .regex(/^[a-z0-9-]*$/, { error: 'expected lower-case letters, digits and hyphens' })
        .default('inc-')
        .describe('What the name of each channel begins with.'),
    url: WebAddress.default('https://slack.com/api').describe('Where the API is.')
});
const Folder = section/* Text */.EY.max(200)
    .regex(/^[A-Za-z0-9][\w./-]*$/, { error: 'expected a folder of the repository' })
    .refine(path => !path.split('/').includes('..'), { error: 'expected a folder inside the repository' });
const IncidentSettings = (0,section/* section */.uW)({
    acknowledge: (0,section/* duration */.p0)('15m').describe('Time to acknowledge; then somebody is paged again.'),
    commander: (0,section/* duration */.p0)('15m').describe('Time until a P0 or P1 has a commander; then somebody is paged.'),
    update: Updates.prefault({}).describe('Longest time between two updates.'),
    'post-mortem': (0,section/* duration */.p0)('48h').describe('Time from the end of a P0 or P1 to its post-mortem.'),
    channel: Channel.optional().describe('A channel of its own for each P0 and P1.'),
    documents: Folder.default('docs/post-mortems').describe('Folder that post-mortems are proposed for.'),
    people: schemas/* boolean */.zMY().default(false).describe('Whether a post-mortem names people; without it, roles only.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/rollout.js + 1 modules
var rollout = __webpack_require__(42915);
// EXTERNAL MODULE: ./lib/src/domain/policy/sections.js
var sections = __webpack_require__(57520);
;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js









const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: sections/* Artifact */.FV.prefault({}).describe('What is released.'),
    trust: sections/* Trust */.R_.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: sections/* Signing */.SG.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, environment/* Environment */.OH).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: sections/* Smoke */._v.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: sections/* Triage */.Tr.prefault({}).describe('What happens to dependency updates.'),
    schedule: sections/* Schedule */.qg.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(Notify).max(100).default([]).describe('Who is told.'),
    roles: sections/* Roles */.YK.default({}).describe('People or teams by role.'),
    ledger: sections/* Ledger */.Oc.prefault({}).describe('Where facts are kept.'),
    commands: sections/* Commands */.Ts.prefault({}).describe('What the commands of this policy and of its steps are given.'),
    alerts: AlertSettings.prefault({}).describe('Alert rules.'),
    incident: IncidentSettings.prefault({}).describe('Clocks of incidents.'),
    dashboard: Dashboard.prefault({}).describe('What people look at: business metrics, and links to logs and traces.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: sections/* Sop */.b1.optional().describe('The tracked procedure that this policy follows.')
});
function environmentNames(policy) {
    const waiting = Object.keys(policy.environments);
    const ordered = [];
    while (waiting.length > 0) {
        const next = waiting.findIndex(name => {
            const after = policy.environments[name]?.after;
            return after === undefined || !waiting.includes(after);
        });
        ordered.push(...waiting.splice(Math.max(next, 0), 1));
    }
    return ordered;
}


/***/ }),

/***/ 42915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Rollout),
  v: () => (/* binding */ RolloutOverrides)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/policy/metrics.js
var metrics = __webpack_require__(69391);
// EXTERNAL MODULE: ./lib/src/domain/policy/kinds.js
var kinds = __webpack_require__(69693);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(71589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/router.js



const Port = schemas/* int */.Whr().min(1).max(65_535);
const PlainPath = section/* Text */.EY.max(500).regex(/^[\w./@%+:-]+$/, { error: 'expected a path without spaces or punctuation' });
const PlainName = section/* Text */.EY.max(64).regex(/^[\w.-]+$/, { error: 'expected letters, digits, ".", "_" or "-"' });
const Variable = section/* Text */.EY.max(200).regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' });
const WebAddress = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http or https address' }).max(2000);
const Embedded = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('embedded'),
    port: Port.optional().describe('Where the proxy answers; any free port when absent.')
});
const HaproxySettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('haproxy'),
    socket: schemas/* union */.KCZ([PlainPath.transform(one => [one]), schemas/* array */.YOg(PlainPath).min(1).max(64)])
        .describe('Runtime API with level admin: a path or host:port; several nodes in a list, all must answer.'),
    map: PlainPath.describe('Map file with the live slot, as HAProxy and this machine both call it.'),
    table: PlainName.default('sluice_lease').describe('Backend with the stick table whose entries expire.'),
    key: PlainName.optional().describe("The service's key in map and table; default the artifact's name.")
});
const NginxSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('nginx'),
    directory: section/* Text */.EY.max(500).describe('Absolute path of the gate files that nginx looks at.')
});
const abilities = {
    granularity: schemas/* number */.aig().positive().max(1).default(0.01).describe("Smallest step of green's fraction."),
    assignment: schemas/* enum */.k5n(['request', 'connection', 'sticky'])
        .default('request')
        .describe('What one coin decides: a request, a connection, or a user.'),
    lease: schemas/* boolean */.zMY().default(false).describe('True when it goes back to blue by itself once nobody renews.'),
    timeout: (0,section/* duration */.p0)('5s').describe('How long one call may take.')
};
const CommandSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('command'),
    command: section/* Text */.EY.describe('Called with SLUICE_ACTION read, set or finalize; see docs/routers.md.'),
    ...abilities
});
const WebhookSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('webhook'),
    url: WebAddress.describe('Receives each action as a signed POST; see docs/routers.md.'),
    'secret-env': Variable.describe('Environment variable with the secret that signs each request.'),
    ...abilities
});
const cluster = {
    server: WebAddress.optional().describe('The API server; in a pod, the one of its cluster.'),
    'token-env': Variable.optional().describe("Variable with a token; in a pod, its service account's."),
    'certificate-authority': section/* Text */.EY.optional().describe("PEM file of the API server's authority.")
};
const GatewaySettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('kubernetes-gateway'),
    namespace: PlainName.describe('Where the HTTPRoute is.'),
    route: PlainName.describe('Name of the HTTPRoute.'),
    rule: schemas/* int */.Whr().min(0).max(15).default(0).describe('Which of its rules, counted from 0.'),
    backends: schemas/* strictObject */.rej({ a: PlainName, b: PlainName }).describe('The service of each slot.'),
    ...cluster,
    settle: (0,section/* duration */.p0)('10s').describe('How long the gateways may take to look at a change.')
});
const Destination = schemas/* strictObject */.rej({ host: PlainName, subset: PlainName.optional() });
const IstioSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('istio'),
    namespace: PlainName.describe('Where the VirtualService is.'),
    service: PlainName.describe('Name of the VirtualService.'),
    rule: schemas/* int */.Whr().min(0).max(63).default(0).describe('Which of its HTTP routes, counted from 0.'),
    destinations: schemas/* strictObject */.rej({ a: Destination, b: Destination })
        .describe('The destination of each slot: a host, and the subset of a DestinationRule.'),
    ...cluster,
    settle: (0,section/* duration */.p0)('10s').describe('How long the proxies are expected to take for a change.')
});
const Arn = section/* Text */.EY.max(2048).regex(/^arn:aws[\w-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:[\w/-]+$/, {
    error: 'expected an ARN of Elastic Load Balancing'
});
const AlbSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('aws-alb'),
    rule: Arn.describe('ARN of a listener rule, or of a listener for its default action.'),
    'target-groups': schemas/* strictObject */.rej({ a: Arn, b: Arn }).describe('ARN of the target group of each slot.'),
    endpoint: WebAddress.optional().describe("Address of the API; default the public one of the rule's region.")
});
const LambdaSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('aws-lambda'),
    function: PlainName.describe('Name of the function.'),
    alias: PlainName.describe('The alias that users call.'),
    slots: schemas/* strictObject */.rej({ a: PlainName, b: PlainName })
        .describe("Alias of each slot's version; the deploy command moves the one of its slot."),
    region: PlainName.describe('Region of the function.'),
    endpoint: WebAddress.optional().describe('Address of the API; default the public one of the region.')
});
const CloudRunSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('cloud-run'),
    service: section/* Text */.EY.max(300)
        .regex(/^projects\/[\w.:-]+\/locations\/[\w-]+\/services\/[\w-]+$/, {
        error: 'expected projects/…/locations/…/services/…'
    })
        .describe('Full name of the service.'),
    tags: schemas/* strictObject */.rej({ a: PlainName, b: PlainName })
        .describe('Tag of the revision in each slot; the deploy command sets it, without traffic.'),
    'token-env': Variable.default('GOOGLE_ACCESS_TOKEN').describe('Variable with an access token.'),
    endpoint: WebAddress.default('https://run.googleapis.com').describe('Where the API is.'),
    settle: (0,section/* duration */.p0)('60s').describe('How long a change may take until it is in effect.')
});
const TraefikSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('traefik'),
    file: section/* Text */.EY.max(500).describe("File of the file provider's directory that is written; no other may be in it."),
    service: PlainName.describe('Name of the weighted service that Traefik gets.'),
    backends: schemas/* strictObject */.rej({ a: section/* Text */.EY.max(200), b: section/* Text */.EY.max(200) })
        .describe('The service of each slot, as Traefik names it: shop-a@docker.'),
    api: WebAddress.default('http://127.0.0.1:8080').describe('Where its API says what is in effect.'),
    settle: (0,section/* duration */.p0)('10s').describe('How long it may take to see a changed file.')
});
const EnvoySettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('envoy'),
    admin: schemas/* union */.KCZ([WebAddress.transform(one => [one]), schemas/* array */.YOg(WebAddress).min(1).max(64)])
        .describe('Administration addresses of all nodes; all must answer.'),
    directory: section/* Text */.EY.max(500).describe('Folder with the link current, the root of a disk layer of the runtime.'),
    key: PlainName.default('sluice').describe('Beginning of the runtime keys.'),
    settle: (0,section/* duration */.p0)('10s').describe('How long the nodes may take to see a change.')
});
const router_image = section/* Text */.EY.max(400)
    .regex(/^[a-z0-9][a-z0-9._:/-]*[a-z0-9]$/, { error: 'expected an image without tag or digest, as ghcr.io/octo/shop' })
    .refine(name => !/:[^/]*$/.test(name), { error: 'expected an image without a tag: the digest is added' })
    .describe('The image without tag; the digest is added.');
const engineSettle = (0,section/* duration */.p0)('2m').describe('How long the engine may take to go back, or to bring a version out at once.');
const ArgoSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('argo-rollouts'),
    namespace: PlainName.describe('Where the Rollout is.'),
    rollout: PlainName.describe('Name of the Rollout.'),
    container: PlainName.describe('Which container of its template gets the image.'),
    image: router_image,
    pauses: schemas/* enum */.k5n(['wait', 'judge'])
        .default('wait')
        .describe('At a pause without end: wait for a person, or go on when profile and judge would.'),
    ...cluster,
    settle: engineSettle
});
const FlaggerSettings = (0,section/* section */.uW)({
    kind: schemas/* literal */.euz('flagger'),
    namespace: PlainName.describe('Where the Canary is.'),
    canary: PlainName.describe('Name of the Canary; its target must be a Deployment.'),
    container: PlainName.describe("Which container of the target's template gets the image."),
    image: router_image,
    ...cluster,
    settle: engineSettle
});
const router_kinds = [
    Embedded,
    HaproxySettings,
    NginxSettings,
    CommandSettings,
    WebhookSettings,
    GatewaySettings,
    AlbSettings,
    IstioSettings,
    LambdaSettings,
    CloudRunSettings,
    TraefikSettings,
    EnvoySettings,
    ArgoSettings,
    FlaggerSettings
];
const RouterSettings = schemas/* discriminatedUnion */.gMt('kind', router_kinds, { error: (0,section/* unknownKind */.PI)(kinds/* routerKinds */.R) });

;// CONCATENATED MODULE: ./lib/src/domain/policy/rollout.js




const Step = (0,section/* section */.uW)({
    at: (0,section/* duration */.p0)('0s').describe('When the step begins, from the start of the rollout.'),
    weight: schemas/* number */.aig().min(0).max(100).describe('Percent of the traffic that green gets.')
});
const Profile = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['standard', 'adaptive', 'linear', 'gentle']),
    schemas/* array */.YOg(Step)
        .min(1)
        .max(200)
        .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
        .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
        error: 'expected steps in the order of their "at"'
    })
]);
const Tolerance = (0,section/* section */.uW)({
    'error-relative': schemas/* number */.aig().min(0).default(10),
    'error-points': schemas/* number */.aig().min(0).max(100).default(0.02),
    latency: schemas/* number */.aig().min(0).default(10)
});
const Margin = (0,section/* section */.uW)({
    'error-points': schemas/* number */.aig().min(0).max(100).default(1),
    latency: schemas/* number */.aig().min(0).default(20)
});
const Alarms = (0,section/* section */.uW)({
    'error-rate': schemas/* number */.aig().positive().max(100).default(5),
    health: schemas/* int */.Whr().min(1).default(3)
});
const probability = schemas/* number */.aig().gt(0).lt(0.5);
const AfterFailure = schemas/* enum */.k5n(['rollback', 'hold']);
const shape = {
    router: RouterSettings.prefault({ kind: 'embedded' }).describe('What moves the traffic.'),
    metrics: metrics/* MetricSettings */.w.prefault({ kind: 'embedded' }).describe('What tells how both colours do.'),
    profile: Profile.default('standard').describe('The steps of the weight.'),
    duration: (0,section/* duration */.p0)('30m').describe('Scales every time of the judge and the profile.'),
    rule: schemas/* enum */.k5n(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
    tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
    margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
    alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
    beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
    'harm-budget': schemas/* number */.aig().positive().default(100).describe('Requests that may be harmed before a decision.'),
    bake: (0,section/* duration */.p0)('30m').describe('How long to watch after the last step.'),
    holdback: schemas/* number */.aig().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
    retain: (0,section/* duration */.p0)('24h').describe('How long the previous generation stays deployed after completion.'),
    lease: (0,section/* duration */.p0)('15s').describe('After this long without renewal the router goes back to blue by itself.'),
    'blind-timeout': (0,section/* duration */.p0)('120s').describe('How long to go on without fresh data.'),
    grace: (0,section/* duration */.p0)('0s').describe('How much of the start the judge leaves out.'),
    'on-inconclusive': schemas/* enum */.k5n(['hold', 'promote', 'rollback'])
        .default('hold')
        .describe('What to do when nothing could be proven.'),
    'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
    alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
    hold: (0,section/* duration */.p0)('24h').describe('How long green is kept after a rollback.')
};
const Rollout = (0,section/* section */.uW)(shape);
function withoutDefaults() {
    const entries = Object.entries(shape).map(([key, value]) => [
        key,
        value
            .unwrap()
            .optional()
            .describe(value.description ?? key)
    ]);
    return Object.fromEntries(entries);
}
const RolloutOverrides = (0,section/* section */.uW)(withoutDefaults());


/***/ }),

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ Artifact),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   R_: () => (/* binding */ Trust),
/* harmony export */   SG: () => (/* binding */ Signing),
/* harmony export */   Tr: () => (/* binding */ Triage),
/* harmony export */   Ts: () => (/* binding */ Commands),
/* harmony export */   YK: () => (/* binding */ Roles),
/* harmony export */   _v: () => (/* binding */ Smoke),
/* harmony export */   b1: () => (/* binding */ Sop),
/* harmony export */   qg: () => (/* binding */ Schedule)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _smoke_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32608);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);





const DigestText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ name: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional(), store: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional() });
const Trust = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    workflow: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT,
    repository: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'repository-id': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    ref: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    issuer: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('https://token.actions.githubusercontent.com'),
    event: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    runner: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    commit: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(3),
        zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['1', '2', '3', 'SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_3'])
    ])
        .transform(level => Number(String(level).at(-1)))
        .optional()
        .describe('The least build level of SLSA that a provenance must have earned: 1, 2 or 3.'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT)
        .default({})
        .describe('External parameters of a build beside its workflow, such as inputs.flavour, each with the values that are allowed.'),
    keys: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT.describe('Public keys: paths of PEM files, or SHA-256 digests of their SPKI.'),
    root: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Path of a trusted_root.json. Default: the roots of the instances that GitHub signs with.')
});
const Signing = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    with: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    command: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    fulcio: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    rekor: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'rekor-version': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(2)]).default(1),
    timestamp: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'public-log': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false)
});
const Identity = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    version: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('/api/version').describe('Path that tells version, commit, build_id or digest.'),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_smoke_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceLevels */ .To).default('claimed').describe('How strongly the digest must be shown.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1).default(0.99).describe('How sure it must be that no stale share is left.'),
    'stale-share': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1).default(0.1).describe('Share of stale backends that must not stay unseen.'),
    instances: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(10_000).optional().describe('How many instances there are; fewer answering is sticky.'),
    backends: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).max(1000).default([]).describe('host:port of each backend, to ask one by one.'),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).default({}).describe('Served path → file in the artifact, for level content.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, file: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY })
        .optional()
        .describe('Path that answers challenges and the file that holds the key, for level challenge.')
});
const Smoke = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ suite: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(), identity: Identity.prefault({}) });
const Registry = zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ });
const Registries = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    pip: Registry.default('https://pypi.org').describe('Python.'),
    cargo: Registry.default('https://crates.io').describe('Rust.'),
    bundler: Registry.default('https://rubygems.org').describe('Ruby.'),
    composer: Registry.default('https://repo.packagist.org').describe('PHP.'),
    nuget: Registry.default('https://api.nuget.org').describe('.NET.'),
    maven: Registry.default('https://repo1.maven.org/maven2').describe('Java, for Maven and Gradle.'),
    mix: Registry.default('https://hex.pm').describe('Elixir and Erlang.'),
    pub: Registry.default('https://pub.dev').describe('Dart and Flutter.')
});
const Triage = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['merge', 'label']).default('merge'),
    'critical-major': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['label', 'merge']).default('label'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('72h'),
    review: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('24h'),
    escalate: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive()).default([50, 100, 150]),
    bots: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY])).default([]),
    'npm-registry': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ })
        .default('https://registry.npmjs.org')
        .describe('Where npm packages are looked up: the base URL of a registry.'),
    registries: Registries.prefault({}).describe('Where packages of the other ecosystems are looked up: base URLs.'),
    'epss-feed': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Where EPSS is looked up. Default: first.org, for projects on github.com.'),
    'kev-feed': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe("The catalogue of known exploited vulnerabilities. Default: CISA's, for projects on github.com."),
    projects: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, { error: 'expected owner/name' }))
        .max(500)
        .default([])
        .describe('Projects that `sluice security --all-projects` looks at; without any, all of the owner.'),
    licenses: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        allow: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT.describe('SPDX identifiers that are welcome.'),
        deny: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT.describe('SPDX identifiers that fail the audit.'),
        exceptions: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).default({}).describe('Package → why its licence is all right nevertheless.')
    })
        .prefault({})
        .describe('The licence audit. What is in neither list is told as unknown.')
});
const Train = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    name: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.describe('What the train is called.'),
    cron: _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .CronText */ .u3.default('0 2 * * *').describe('When it leaves: five cron fields.'),
    zone: _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .Zone */ .bo.default('UTC').describe('IANA zone in which `cron` is meant.'),
    environment: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.describe('Where it promotes to.'),
    'catch-up': (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('4h')
        .refine(milliseconds => milliseconds > 0, { error: 'expected more than 0s: at that no slot would ever be used' })
        .describe('How late it may still leave, when nobody looked in time.')
});
const Schedule = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    trains: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Train).max(100).default([]).describe('Promotions that leave by the clock.'),
    'lead-time': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['counted', 'apart'])
        .default('counted')
        .describe('Whether what waited for a train counts towards the target of the lead time; it is told apart in any case.')
});
const Roles = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).min(1)]));
const Ledger = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'git']).optional(),
    branch: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('sluice-ledger'),
    repository: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional()
});
const Commands = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    env: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT.describe("Variables that commands get though they are withheld: the job's tokens, ACTIONS_*, and secrets named here.")
});
const Sop = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ id: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, version: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, digest: DigestText });


/***/ }),

/***/ 79565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   DU: () => (/* binding */ firingOf),
/* harmony export */   dS: () => (/* binding */ isCron)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);

function isCron(text) {
    return firingOf(text, 'UTC') !== undefined;
}
function isZone(text) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return /^[A-Za-z]/.test(text);
    }
    catch {
        return false;
    }
}
function firingOf(cron, zone) {
    if (cron.trim().split(/\s+/).length !== 5)
        return undefined;
    try {
        const schedule = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: zone, paused: true });
        return after => schedule.nextRun(new Date(Math.floor(after / 1000) * 1000))?.getTime();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 72057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ readMoment),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   t_: () => (/* binding */ isMoment)
/* harmony export */ });
const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
function readMoment(text) {
    const [, day = '', time = '00:00', offset] = pattern.exec(text) ?? [];
    const instant = Date.parse(`${day}T${time}Z`);
    if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day))
        return undefined;
    return { day, time, offset };
}
function isMoment(text) {
    return readMoment(text) !== undefined;
}
function isBefore(from, to, zone) {
    const [first, last] = [readMoment(from), readMoment(to)];
    if (first === undefined || last === undefined)
        return false;
    if ((first.offset === undefined) === (last.offset === undefined))
        return timeOf(first) < timeOf(last);
    return onTheWall(first, zone) < onTheWall(last, zone);
}
function timeOf({ day, time, offset = 'Z' }) {
    return Date.parse(`${day}T${time}${offset}`);
}
function onTheWall(moment, zone) {
    const time = timeOf(moment);
    if (moment.offset === undefined || Number.isNaN(time))
        return time;
    return Date.parse(`${new Date(time).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
}


/***/ })

};
