export const id = 7679;
export const ids = [7679];
export const modules = {

/***/ 97679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBranchHealthLog: () => (/* binding */ createBranchHealthLog)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _health_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76969);


const dayMs = 86_400_000;
const daysRead = 35;
const mostAttempts = 10;
function createBranchHealthLog(branch, clock) {
    return {
        location: branch.location,
        async read() {
            const commit = await branch.head();
            if (commit === undefined)
                return [];
            const texts = await branch.texts(commit, newestDays(clock.now()).map(pathOf));
            return texts.flatMap(text => (0,_health_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHealthLines */ .h)(text ?? ''));
        },
        append: entries => append(branch, entries)
    };
}
async function append(branch, entries) {
    if (entries.length === 0)
        return;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const parent = await branch.head();
        const files = await withEntries(branch, parent, entries);
        if (files.size === 0)
            return;
        const { commit } = await branch.commit({ parent, subject: 'Keep a health check', files });
        if (commit !== undefined)
            return;
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .conflict */ .hj)('ledger-moved', `${mostAttempts} attempts to keep a health check on ${branch.location} failed`);
}
async function withEntries(branch, parent, entries) {
    const paths = [...new Set(entries.map(({ time }) => pathOf(time.slice(0, 10))))];
    const texts = parent === undefined ? [] : await branch.texts(parent, paths);
    const files = new Map();
    for (const [index, path] of paths.entries()) {
        const before = texts[index] ?? '';
        const there = new Set(before.split('\n'));
        const lines = entries.filter(({ time }) => pathOf(time.slice(0, 10)) === path).map(_health_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .healthLine */ .J);
        const news = lines.filter(line => !there.has(line));
        if (news.length > 0)
            files.set(path, `${before}${news.join('\n')}\n`);
    }
    return files;
}
function newestDays(now) {
    const days = Array.from({ length: daysRead }, (_, back) => new Date(now.getTime() - back * dayMs).toISOString().slice(0, 10));
    return days.reverse();
}
function pathOf(day) {
    return `events/${day}.jsonl`;
}


/***/ })

};
