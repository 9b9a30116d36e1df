export const id = 4367;
export const ids = [4367];
export const modules = {

/***/ 14367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectXml: () => (/* binding */ selectXml)
/* harmony export */ });
/* harmony import */ var _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98351);
/* harmony import */ var xpath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28408);


function selectXml(path, xml) {
    const parsed = nestsTooDeep(xml) ? undefined : parse(xml);
    if (parsed === undefined)
        return undefined;
    const selected = xpath__WEBPACK_IMPORTED_MODULE_1__.useNamespaces(namespacesOf(parsed))(path, parsed);
    if (!Array.isArray(selected))
        return [String(selected)];
    return selected.map(node => node.textContent ?? node.nodeValue ?? '');
}
const deepestElements = 1000;
function nestsTooDeep(xml) {
    let depth = 0;
    for (const [tag] of xml.matchAll(/<[/\w][^<>]*>?/g)) {
        if (tag.startsWith('</'))
            depth -= 1;
        else if (!tag.endsWith('/>'))
            depth += 1;
        if (depth > deepestElements)
            return true;
    }
    return false;
}
function parse(xml) {
    try {
        const parser = new _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__/* .DOMParser */ .S4({
            onError: (level, message) => {
                if (level !== 'warning')
                    throw new _xmldom_xmldom__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB(message);
            }
        });
        return parser.parseFromString(xml, 'text/xml');
    }
    catch {
        return undefined;
    }
}
function namespacesOf(document) {
    const attributes = Array.from(document.documentElement?.attributes ?? []);
    const declared = attributes.filter(attribute => attribute.name.startsWith('xmlns:'));
    return Object.fromEntries(declared.map(attribute => [attribute.name.slice('xmlns:'.length), attribute.value]));
}


/***/ })

};
