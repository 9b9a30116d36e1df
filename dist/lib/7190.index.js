export const id = 7190;
export const ids = [7190];
export const modules = {

/***/ 27190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAlertSamples: () => (/* binding */ createAlertSamples)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96117);




const Counts = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ requests: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), latency: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()) }).nullable();
const Line = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    time: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    requests: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()).optional(),
    gauges: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()).optional(),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ time: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), slots: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ a: Counts, b: Counts }) }).optional()
});
const mostLines = 4400;
const healthCountsMs = 300_000;
function createAlertSamples(measured) {
    return {
        async take() {
            const lines = await readLines(measured.path);
            const line = await measure(measured, lines.at(-1)?.base);
            const kept = [...lines, line].slice(-mostLines);
            const boundsSeconds = measured.source.capabilities().boundsMs.map(bound => bound / 1000);
            const samples = kept.map(({ base: _, ...sample }) => sample);
            return { boundsSeconds, samples, keep: () => keep(measured.path, line, kept, lines.length >= mostLines) };
        }
    };
}
async function measure({ environment, source, health, now }, base) {
    const time = now();
    const seen = (await health.read()).filter(one => one.environment === environment).at(-1);
    const isFresh = seen !== undefined && time - Date.parse(seen.time) <= healthCountsMs;
    const told = isFresh && seen.verdict !== 'inconclusive';
    const gauges = told ? { gauges: { health: seen.verdict === 'fail' ? 0 : 1 } } : {};
    const sample = await source.read(base).catch(() => undefined);
    if (sample === undefined)
        return { time, ...gauges, ...(base && { base }) };
    return { time, ...(base && rise(base, sample)), ...gauges, base: sample };
}
function rise(before, after) {
    const pairs = ['a', 'b'].flatMap(slot => {
        const now = after.slots[slot];
        return now === null ? [] : [[before.slots[slot] ?? zero(now), now]];
    });
    if (pairs.length === 0)
        return {};
    const sum = (of) => pairs.reduce((all, [then, now]) => all + Math.max(0, of(now) - of(then)), 0);
    const bins = pairs[0]?.[1].latency.length ?? 0;
    return {
        requests: sum(one => one.requests),
        errors: sum(one => one.errors),
        latency: Array.from({ length: bins }, (_, bin) => sum(one => one.latency[bin] ?? 0))
    };
}
function zero({ latency }) {
    return { requests: 0, errors: 0, latency: latency.map(() => 0) };
}
async function keep(path, line, kept, isFull) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    if (!isFull)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${JSON.stringify(line)}\n`);
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(path, kept.map(one => `${JSON.stringify(one)}\n`).join(''));
}
async function readLines(path) {
    const text = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__.readTextIfThere)(path)) ?? '';
    return text.split('\n').flatMap(line => {
        try {
            return [Line.parse(JSON.parse(line))];
        }
        catch {
            return [];
        }
    });
}


/***/ })

};
