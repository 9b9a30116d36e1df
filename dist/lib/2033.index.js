export const id = 2033;
export const ids = [2033];
export const modules = {

/***/ 62033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registriesOf: () => (/* binding */ registriesOf)
/* harmony export */ });
async function registriesOf({ triage }, { pace }) {
    const [{ nodeHttp }, npm, pypi, json, packagist, byVersion, { spaced }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7456).then(__webpack_require__.bind(__webpack_require__, 27456)),
        __webpack_require__.e(/* import() */ 9444).then(__webpack_require__.bind(__webpack_require__, 69444)),
        __webpack_require__.e(/* import() */ 4491).then(__webpack_require__.bind(__webpack_require__, 34491)),
        __webpack_require__.e(/* import() */ 637).then(__webpack_require__.bind(__webpack_require__, 10637)),
        __webpack_require__.e(/* import() */ 3260).then(__webpack_require__.bind(__webpack_require__, 3260)),
        __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 60131)),
        __webpack_require__.e(/* import() */ 9925).then(__webpack_require__.bind(__webpack_require__, 59925))
    ]);
    const http = nodeHttp();
    const at = (ecosystem) => ({ http, url: triage.registries[ecosystem] });
    const maven = byVersion.createMavenCentral(at('maven'));
    return new Map([
        ['npm', npm.createNpmRegistry({ http, url: triage.npmRegistry })],
        ['pip', pypi.createPyPi(at('pip'))],
        ['cargo', spaced(json.createCratesIo(at('cargo')), pace?.secondMilliseconds ?? 1000)],
        ['bundler', json.createRubyGems(at('bundler'))],
        ['mix', json.createHex(at('mix'))],
        ['pub', json.createPub(at('pub'))],
        ['composer', packagist.createPackagist(at('composer'))],
        ['nuget', byVersion.createNuGet(at('nuget'))],
        ['maven', maven],
        ['gradle', maven]
    ]);
}


/***/ })

};
