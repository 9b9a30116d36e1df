export const id = 4941;
export const ids = [4941];
export const modules = {

/***/ 24941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecmaPattern: () => (/* binding */ ecmaPattern),
/* harmony export */   firstGroup: () => (/* binding */ firstGroup),
/* harmony export */   interoperablePattern: () => (/* binding */ interoperablePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

function firstGroup(pattern, text) {
    const matcher = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern).matcher(text);
    if (!matcher.find())
        return undefined;
    return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? '';
}
function interoperablePattern(pattern) {
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(translated(pattern, { '.': '[^\\n\\r]' }));
}
const spaces = '\\s\\v\\x{a0}\\x{feff}\\x{2028}\\x{2029}\\p{Zs}';
function ecmaPattern(pattern) {
    const outside = { '.': '[^\\n\\r\\x{2028}\\x{2029}]', '\\s': `[${spaces}]`, '\\S': `[^${spaces}]` };
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(translated(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(pattern), outside, { '\\s': spaces }));
}
function translated(pattern, outside, inside = {}) {
    let brackets = false;
    return pattern.replace(/\\[pP]\{[^}]*\}|\\.|./gs, token => {
        const property = /^\\([pP])\{(.*)\}$/.exec(token);
        if (property !== null)
            return `\\${property[1]}{${propertyName(property[2] ?? '')}}`;
        if (token === '[')
            brackets = true;
        if (token === ']')
            brackets = false;
        return (brackets ? inside : outside)[token] ?? token;
    });
}
const categories = {
    Letter: 'L',
    Cased_Letter: 'LC',
    Uppercase_Letter: 'Lu',
    Lowercase_Letter: 'Ll',
    Titlecase_Letter: 'Lt',
    Modifier_Letter: 'Lm',
    Other_Letter: 'Lo',
    Mark: 'M',
    Nonspacing_Mark: 'Mn',
    Spacing_Mark: 'Mc',
    Enclosing_Mark: 'Me',
    Number: 'N',
    Decimal_Number: 'Nd',
    digit: 'Nd',
    Letter_Number: 'Nl',
    Other_Number: 'No',
    Punctuation: 'P',
    punct: 'P',
    Connector_Punctuation: 'Pc',
    Dash_Punctuation: 'Pd',
    Open_Punctuation: 'Ps',
    Close_Punctuation: 'Pe',
    Initial_Punctuation: 'Pi',
    Final_Punctuation: 'Pf',
    Other_Punctuation: 'Po',
    Symbol: 'S',
    Math_Symbol: 'Sm',
    Currency_Symbol: 'Sc',
    Modifier_Symbol: 'Sk',
    Other_Symbol: 'So',
    Separator: 'Z',
    Space_Separator: 'Zs',
    Line_Separator: 'Zl',
    Paragraph_Separator: 'Zp',
    Other: 'C',
    Control: 'Cc',
    Format: 'Cf'
};
function propertyName(name) {
    const value = name.replace(/^(gc|General_Category|sc|Script|scx|Script_Extensions)=/, '');
    return categories[value] ?? value;
}


/***/ })

};
