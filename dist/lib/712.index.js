export const id = 712;
export const ids = [712];
export const modules = {

/***/ 50712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateAll: () => (/* binding */ generateAll)
/* harmony export */ });
/* unused harmony export bytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const syllables = ['ka', 'lo', 'mi', 'ne', 'pu', 'ra', 'so', 'ti', 'va', 'zu'];
function generateAll(wanted, seed, now) {
    return Object.entries(wanted).map(([name, kind]) => [name, generate(kind, `${seed}:${name}`, now)]);
}
function generate(kind, seed, now) {
    if (kind === 'time')
        return now.toISOString();
    if (kind === 'hex')
        return bytes(seed, 16).toString('hex');
    if (kind === 'uuid')
        return uuid(seed);
    if (kind === 'word')
        return [...bytes(seed, 4)].map(byte => syllables[byte % syllables.length]).join('');
    if ('text' in kind)
        return [...bytes(seed, kind.text)].map(byte => letters[byte % letters.length]).join('');
    const [low, high] = kind.integer;
    return low + (bytes(seed, 6).readUIntBE(0, 6) % (high - low + 1));
}
function uuid(seed) {
    const raw = bytes(seed, 16);
    raw[6] = ((raw[6] ?? 0) & 0x0f) | 0x40;
    raw[8] = ((raw[8] ?? 0) & 0x3f) | 0x80;
    return raw.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function bytes(seed, count) {
    const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, index) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${index}:${seed}`).digest());
    return Buffer.concat(blocks).subarray(0, count);
}


/***/ })

};
