// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// generated:generated:judges
var require_generated_judges = __commonJS({
  "generated:generated:judges"(exports) {
    "use strict";
    exports.createToken_201 = validate10;
    var func2 = require_ucs2length().default;
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.refresh === void 0 && (missing0 = "refresh") || data.access === void 0 && (missing0 = "access")) {
            validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Tokens/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.refresh !== void 0) {
              let data0 = data.refresh;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate10.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/Tokens/properties/refresh/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/Tokens/properties/refresh/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.access !== void 0) {
                let data1 = data.access;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                      validate10.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Tokens/properties/access/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Tokens/properties/access/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        } else {
          validate10.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Tokens/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_400 = validate12;
    var schema14 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "email": { "$ref": "spec:#/components/schemas/FieldMessages" }, "password": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    var pattern0 = new RegExp("\\S", "u");
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate12.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate12.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema14.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== void 0) {
              let data1 = data.email;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate12.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0) {
                let data3 = data.password;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate12.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate12.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.non_field_errors !== void 0) {
                  let data5 = data.non_field_errors;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate12.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate12.errors = [{ instancePath: instancePath + "/non_field_errors/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate12.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate12.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_401 = validate13;
    var schema18 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["No active account found with the given credentials"] } } };
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate13.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "No active account found with the given credentials")) {
                validate13.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema18.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate13.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_405 = validate14;
    var pattern3 = new RegExp('^Method "[A-Z-]+" not allowed\\.$', "u");
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern3.test(data0)) {
                    validate14.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/pattern", keyword: "pattern", params: { pattern: '^Method "[A-Z-]+" not allowed\\.$' } }];
                    return false;
                  }
                } else {
                  validate14.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate14.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_413 = validate15;
    var schema20 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["The request body is too large."] } } };
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate15.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "The request body is too large.")) {
                validate15.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema20.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_415 = validate16;
    var pattern4 = new RegExp('^Unsupported media type "[^"]*" in request\\.$', "u");
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate16.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/pattern", keyword: "pattern", params: { pattern: '^Unsupported media type "[^"]*" in request\\.$' } }];
                    return false;
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate16.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_429 = validate17;
    var pattern5 = new RegExp("^Request was throttled\\. Expected available in [0-9]+ seconds?\\.$", "u");
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (typeof data0 === "string") {
                  if (!pattern5.test(data0)) {
                    validate17.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/pattern", keyword: "pattern", params: { pattern: "^Request was throttled\\. Expected available in [0-9]+ seconds?\\.$" } }];
                    return false;
                  }
                } else {
                  validate17.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate17.errors = vErrors;
      return errors === 0;
    }
    exports.createToken_503 = validate18;
    var schema23 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Service temporarily unavailable, try again later."] } } };
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate18.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Service temporarily unavailable, try again later.")) {
                validate18.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema23.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_200 = validate19;
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.access === void 0 && (missing0 = "access")) {
            validate19.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Refreshed/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.access !== void 0) {
              let data0 = data.access;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) < 1) {
                    validate19.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Refreshed/properties/access/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                } else {
                  validate19.errors = [{ instancePath: instancePath + "/access", schemaPath: "spec:#/components/schemas/Refreshed/properties/access/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate19.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Refreshed/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate19.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_400 = validate20;
    var schema26 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "refresh": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate20.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate20.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema26.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.refresh !== void 0) {
              let data1 = data.refresh;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate20.errors = [{ instancePath: instancePath + "/refresh/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/refresh/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.non_field_errors !== void 0) {
                let data3 = data.non_field_errors;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate20.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/non_field_errors/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_401 = validate21;
    var schema29 = { "type": "object", "required": ["detail", "code"], "properties": { "detail": { "type": "string", "enum": ["Token is invalid or expired"] }, "code": { "type": "string", "enum": ["token_not_valid"] } } };
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail") || data.code === void 0 && (missing0 = "code")) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate21.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Token is invalid or expired")) {
                validate21.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema29.properties.detail.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.code !== void 0) {
                let data1 = data.code;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "token_not_valid")) {
                  validate21.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema29.properties.code.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    exports.uploadSmall_201 = validate22;
    var schema31 = { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["Uploaded"] } }, "example": { "status": "Uploaded" } };
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.status === void 0 && (missing0 = "status")) {
            validate22.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Uploaded/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.status !== void 0) {
              let data0 = data.status;
              if (typeof data0 !== "string") {
                validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Uploaded/properties/status/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Uploaded")) {
                validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "spec:#/components/schemas/Uploaded/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum } }];
                return false;
              }
            }
          }
        } else {
          validate22.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Uploaded/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.uploadSmall_400 = validate23;
    var schema32 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["Multipart form parse error"] }, "title": { "$ref": "spec:#/components/schemas/FieldMessages" }, "image": { "$ref": "spec:#/components/schemas/FieldMessages" }, "expired_time": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "Multipart form parse error")) {
              validate23.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema32.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              let data1 = data.title;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate23.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.image !== void 0) {
                let data3 = data.image;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate23.errors = [{ instancePath: instancePath + "/image/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/image/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/image", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expired_time !== void 0) {
                  let data5 = data.expired_time;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate23.errors = [{ instancePath: instancePath + "/expired_time/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate23.errors = [{ instancePath: instancePath + "/expired_time/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate23.errors = [{ instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    exports.uploadSmall_401 = validate24;
    var schema36 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Authentication credentials were not provided.", "Given token not valid for any token type"] }, "code": { "type": "string", "enum": ["token_not_valid"] } } };
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              const _errs1 = errors;
              if (typeof data0 !== "string") {
                validate24.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Authentication credentials were not provided." || data0 === "Given token not valid for any token type")) {
                validate24.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema36.properties.detail.enum } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.code !== void 0) {
                let data1 = data.code;
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate24.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data1 === "token_not_valid")) {
                  validate24.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema36.properties.code.enum } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        } else {
          validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    exports.uploadSmall_403 = validate25;
    var schema37 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["You do not have permission to perform this action."] } } };
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate25.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "You do not have permission to perform this action.")) {
                validate25.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema37.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate25.errors = vErrors;
      return errors === 0;
    }
    exports.uploadSmall_507 = validate26;
    var schema38 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["There is no room left to store this."] } } };
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate26.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "There is no room left to store this.")) {
                validate26.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema38.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    exports.uploadOriginal_400 = validate27;
    var schema39 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["Multipart form parse error"] }, "title": { "$ref": "spec:#/components/schemas/FieldMessages" }, "image": { "$ref": "spec:#/components/schemas/FieldMessages" }, "expired_time": { "$ref": "spec:#/components/schemas/FieldMessages" }, "height": { "$ref": "spec:#/components/schemas/FieldMessages" }, "width": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate27.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "Multipart form parse error")) {
              validate27.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema39.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              let data1 = data.title;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate27.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate27.errors = [{ instancePath: instancePath + "/title/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.image !== void 0) {
                let data3 = data.image;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate27.errors = [{ instancePath: instancePath + "/image/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate27.errors = [{ instancePath: instancePath + "/image/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/image", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expired_time !== void 0) {
                  let data5 = data.expired_time;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate27.errors = [{ instancePath: instancePath + "/expired_time/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate27.errors = [{ instancePath: instancePath + "/expired_time/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate27.errors = [{ instancePath: instancePath + "/expired_time", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.height !== void 0) {
                    let data7 = data.height;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate27.errors = [{ instancePath: instancePath + "/height/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate27.errors = [{ instancePath: instancePath + "/height/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate27.errors = [{ instancePath: instancePath + "/height", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.width !== void 0) {
                      let data9 = data.width;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate27.errors = [{ instancePath: instancePath + "/width/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate27.errors = [{ instancePath: instancePath + "/width/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate27.errors = [{ instancePath: instancePath + "/width", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.non_field_errors !== void 0) {
                        let data11 = data.non_field_errors;
                        const _errs28 = errors;
                        const _errs29 = errors;
                        if (errors === _errs29) {
                          if (Array.isArray(data11)) {
                            var valid12 = true;
                            const len5 = data11.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data12 = data11[i5];
                              const _errs31 = errors;
                              if (errors === _errs31) {
                                if (typeof data12 === "string") {
                                  if (!pattern0.test(data12)) {
                                    validate27.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate27.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate27.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    exports.uploadThumbnail_404 = validate28;
    var schema46 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["Not found."] } } };
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate28.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "Not found.")) {
                validate28.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema46.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate28.errors = vErrors;
      return errors === 0;
    }
    exports.listImages_200 = validate29;
    var formats0 = require_formats().fullFormats.uri;
    var formats6 = require_formats().fullFormats["date-time"];
    var pattern17 = new RegExp("^[0-9]+x[0-9]+$", "u");
    var pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$", "u");
    function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.title === void 0 && (missing0 = "title") || data.link === void 0 && (missing0 = "link") || data.resolution === void 0 && (missing0 = "resolution") || data.create_at === void 0 && (missing0 = "create_at") || data.expired_at === void 0 && (missing0 = "expired_at")) {
            validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.title !== void 0) {
              const _errs1 = errors;
              if (typeof data.title !== "string") {
                validate31.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.link !== void 0) {
                let data1 = data.link;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate31.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    } else {
                      validate31.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.resolution !== void 0) {
                  let data2 = data.resolution;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!pattern17.test(data2)) {
                        validate31.errors = [{ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/pattern", keyword: "pattern", params: { pattern: "^[0-9]+x[0-9]+$" } }];
                        return false;
                      }
                    } else {
                      validate31.errors = [{ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.create_at !== void 0) {
                    let data3 = data.create_at;
                    const _errs7 = errors;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (errors === _errs8) {
                        if (typeof data3 === "string") {
                          if (!pattern18.test(data3)) {
                            validate31.errors = [{ instancePath: instancePath + "/create_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                            return false;
                          } else {
                            if (!formats6.validate(data3)) {
                              validate31.errors = [{ instancePath: instancePath + "/create_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                              return false;
                            }
                          }
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/create_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.expired_at !== void 0) {
                      let data4 = data.expired_at;
                      const _errs10 = errors;
                      if (typeof data4 !== "string" && data4 !== null) {
                        validate31.errors = [{ instancePath: instancePath + "/expired_at", schemaPath: "#/properties/expired_at/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (errors === _errs10) {
                          if (typeof data4 === "string") {
                            if (!formats6.validate(data4)) {
                              validate31.errors = [{ instancePath: instancePath + "/expired_at", schemaPath: "#/properties/expired_at/format", keyword: "format", params: { format: "date-time" } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate31.errors = vErrors;
      return errors === 0;
    }
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate30.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate30.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.next !== void 0) {
                let data1 = data.next;
                const _errs4 = errors;
                const _errs5 = errors;
                if (typeof data1 !== "string" && data1 !== null) {
                  validate30.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate30.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.previous !== void 0) {
                  let data2 = data.previous;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate30.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats0(data2)) {
                          validate30.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.results !== void 0) {
                    let data3 = data.results;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data3)) {
                        var valid4 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs14 = errors;
                          if (!validate31(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate30.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    exports.viewImage_400 = validate34;
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data["If-None-Match"] !== void 0) {
            let data0 = data["If-None-Match"];
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (!pattern0.test(data1)) {
                        validate34.errors = [{ instancePath: instancePath + "/If-None-Match/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                        return false;
                      }
                    } else {
                      validate34.errors = [{ instancePath: instancePath + "/If-None-Match/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid2 = _errs4 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/If-None-Match", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
          }
        } else {
          validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    exports.viewImage_403 = validate35;
    var schema56 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "string", "enum": ["Sorry, the link is expired"] } } } };
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.error === void 0 && (missing0 = "error")) {
            validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.error !== void 0) {
              let data0 = data.error;
              const _errs1 = errors;
              if (errors === _errs1) {
                if (Array.isArray(data0)) {
                  if (data0.length > 1) {
                    validate35.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/maxItems", keyword: "maxItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    if (data0.length < 1) {
                      validate35.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data0.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data1 = data0[i0];
                        const _errs3 = errors;
                        if (typeof data1 !== "string") {
                          validate35.errors = [{ instancePath: instancePath + "/error/" + i0, schemaPath: "#/properties/error/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if (!(data1 === "Sorry, the link is expired")) {
                          validate35.errors = [{ instancePath: instancePath + "/error/" + i0, schemaPath: "#/properties/error/items/enum", keyword: "enum", params: { allowedValues: schema56.properties.error.items.enum } }];
                          return false;
                        }
                        var valid1 = _errs3 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate35.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
            }
          }
        } else {
          validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate35.errors = vErrors;
      return errors === 0;
    }
    exports.listPlans_200 = validate36;
    var pattern20 = new RegExp("^[A-Za-z0-9_-]+$", "u");
    function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate37.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate37.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.next !== void 0) {
                let data1 = data.next;
                const _errs4 = errors;
                const _errs5 = errors;
                if (typeof data1 !== "string" && data1 !== null) {
                  validate37.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate37.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.previous !== void 0) {
                  let data2 = data.previous;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate37.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats0(data2)) {
                          validate37.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.results !== void 0) {
                    let data3 = data.results;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data3)) {
                        var valid4 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data4 = data3[i0];
                          const _errs14 = errors;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                              let missing1;
                              if (data4.name === void 0 && (missing1 = "name") || data4.thumbnail_heights === void 0 && (missing1 = "thumbnail_heights") || data4.original === void 0 && (missing1 = "original") || data4.expiring_links === void 0 && (missing1 = "expiring_links") || data4.custom_sizes === void 0 && (missing1 = "custom_sizes")) {
                                validate37.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/components/schemas/Plan/required", keyword: "required", params: { missingProperty: missing1 } }];
                                return false;
                              } else {
                                if (data4.name !== void 0) {
                                  let data5 = data4.name;
                                  const _errs17 = errors;
                                  if (errors === _errs17) {
                                    if (typeof data5 === "string") {
                                      if (func2(data5) > 50) {
                                        validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/name", schemaPath: "#/components/schemas/Plan/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 } }];
                                        return false;
                                      } else {
                                        if (!pattern20.test(data5)) {
                                          validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/name", schemaPath: "#/components/schemas/Plan/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/name", schemaPath: "#/components/schemas/Plan/properties/name/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs17 === errors;
                                } else {
                                  var valid6 = true;
                                }
                                if (valid6) {
                                  if (data4.thumbnail_heights !== void 0) {
                                    let data6 = data4.thumbnail_heights;
                                    const _errs19 = errors;
                                    if (errors === _errs19) {
                                      if (Array.isArray(data6)) {
                                        if (data6.length > 20) {
                                          validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/thumbnail_heights", schemaPath: "#/components/schemas/Plan/properties/thumbnail_heights/maxItems", keyword: "maxItems", params: { limit: 20 } }];
                                          return false;
                                        } else {
                                          var valid7 = true;
                                          const len1 = data6.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let data7 = data6[i1];
                                            const _errs21 = errors;
                                            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                              validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/thumbnail_heights/" + i1, schemaPath: "#/components/schemas/Plan/properties/thumbnail_heights/items/type", keyword: "type", params: { type: "integer" } }];
                                              return false;
                                            }
                                            if (errors === _errs21) {
                                              if (typeof data7 == "number" && isFinite(data7)) {
                                                if (data7 > 1e4 || isNaN(data7)) {
                                                  validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/thumbnail_heights/" + i1, schemaPath: "#/components/schemas/Plan/properties/thumbnail_heights/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }];
                                                  return false;
                                                } else {
                                                  if (data7 < 1 || isNaN(data7)) {
                                                    validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/thumbnail_heights/" + i1, schemaPath: "#/components/schemas/Plan/properties/thumbnail_heights/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid7 = _errs21 === errors;
                                            if (!valid7) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/thumbnail_heights", schemaPath: "#/components/schemas/Plan/properties/thumbnail_heights/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid6 = _errs19 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data4.original !== void 0) {
                                      const _errs23 = errors;
                                      if (typeof data4.original !== "boolean") {
                                        validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/original", schemaPath: "#/components/schemas/Plan/properties/original/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid6 = _errs23 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data4.expiring_links !== void 0) {
                                        const _errs25 = errors;
                                        if (typeof data4.expiring_links !== "boolean") {
                                          validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/expiring_links", schemaPath: "#/components/schemas/Plan/properties/expiring_links/type", keyword: "type", params: { type: "boolean" } }];
                                          return false;
                                        }
                                        var valid6 = _errs25 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data4.custom_sizes !== void 0) {
                                          const _errs27 = errors;
                                          if (typeof data4.custom_sizes !== "boolean") {
                                            validate37.errors = [{ instancePath: instancePath + "/results/" + i0 + "/custom_sizes", schemaPath: "#/components/schemas/Plan/properties/custom_sizes/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                          }
                                          var valid6 = _errs27 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate37.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/components/schemas/Plan/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate37.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate37.errors = vErrors;
      return errors === 0;
    }
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      validate36.errors = vErrors;
      return errors === 0;
    }
    exports.createPlan_201 = validate39;
    function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      if (errors === _errs0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.name === void 0 && (missing0 = "name") || data.thumbnail_heights === void 0 && (missing0 = "thumbnail_heights") || data.original === void 0 && (missing0 = "original") || data.expiring_links === void 0 && (missing0 = "expiring_links") || data.custom_sizes === void 0 && (missing0 = "custom_sizes")) {
            validate39.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Plan/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.name !== void 0) {
              let data0 = data.name;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func2(data0) > 50) {
                    validate39.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Plan/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 } }];
                    return false;
                  } else {
                    if (!pattern20.test(data0)) {
                      validate39.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Plan/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }];
                      return false;
                    }
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/Plan/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.thumbnail_heights !== void 0) {
                let data1 = data.thumbnail_heights;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data1)) {
                    if (data1.length > 20) {
                      validate39.errors = [{ instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/maxItems", keyword: "maxItems", params: { limit: 20 } }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs6 = errors;
                        if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                          validate39.errors = [{ instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/items/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs6) {
                          if (typeof data2 == "number" && isFinite(data2)) {
                            if (data2 > 1e4 || isNaN(data2)) {
                              validate39.errors = [{ instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }];
                              return false;
                            } else {
                              if (data2 < 1 || isNaN(data2)) {
                                validate39.errors = [{ instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid2 = _errs6 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate39.errors = [{ instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/Plan/properties/thumbnail_heights/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.original !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.original !== "boolean") {
                    validate39.errors = [{ instancePath: instancePath + "/original", schemaPath: "spec:#/components/schemas/Plan/properties/original/type", keyword: "type", params: { type: "boolean" } }];
                    return false;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.expiring_links !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.expiring_links !== "boolean") {
                      validate39.errors = [{ instancePath: instancePath + "/expiring_links", schemaPath: "spec:#/components/schemas/Plan/properties/expiring_links/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.custom_sizes !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.custom_sizes !== "boolean") {
                        validate39.errors = [{ instancePath: instancePath + "/custom_sizes", schemaPath: "spec:#/components/schemas/Plan/properties/custom_sizes/type", keyword: "type", params: { type: "boolean" } }];
                        return false;
                      }
                      var valid1 = _errs12 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate39.errors = [{ instancePath, schemaPath: "spec:#/components/schemas/Plan/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate39.errors = vErrors;
      return errors === 0;
    }
    exports.createPlan_400 = validate40;
    var schema65 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "name": { "$ref": "spec:#/components/schemas/FieldMessages" }, "thumbnail_heights": { "$ref": "spec:#/components/schemas/FieldMessages" }, "original": { "$ref": "spec:#/components/schemas/FieldMessages" }, "expiring_links": { "$ref": "spec:#/components/schemas/FieldMessages" }, "custom_sizes": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate40.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate40.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema65.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate40.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate40.errors = [{ instancePath: instancePath + "/name/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate40.errors = [{ instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.thumbnail_heights !== void 0) {
                let data3 = data.thumbnail_heights;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate40.errors = [{ instancePath: instancePath + "/thumbnail_heights/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate40.errors = [{ instancePath: instancePath + "/thumbnail_heights/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate40.errors = [{ instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.original !== void 0) {
                  let data5 = data.original;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate40.errors = [{ instancePath: instancePath + "/original/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate40.errors = [{ instancePath: instancePath + "/original/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate40.errors = [{ instancePath: instancePath + "/original", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expiring_links !== void 0) {
                    let data7 = data.expiring_links;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate40.errors = [{ instancePath: instancePath + "/expiring_links/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate40.errors = [{ instancePath: instancePath + "/expiring_links/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate40.errors = [{ instancePath: instancePath + "/expiring_links", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.custom_sizes !== void 0) {
                      let data9 = data.custom_sizes;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate40.errors = [{ instancePath: instancePath + "/custom_sizes/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate40.errors = [{ instancePath: instancePath + "/custom_sizes/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate40.errors = [{ instancePath: instancePath + "/custom_sizes", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.non_field_errors !== void 0) {
                        let data11 = data.non_field_errors;
                        const _errs28 = errors;
                        const _errs29 = errors;
                        if (errors === _errs29) {
                          if (Array.isArray(data11)) {
                            var valid12 = true;
                            const len5 = data11.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data12 = data11[i5];
                              const _errs31 = errors;
                              if (errors === _errs31) {
                                if (typeof data12 === "string") {
                                  if (!pattern0.test(data12)) {
                                    validate40.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                    return false;
                                  }
                                } else {
                                  validate40.errors = [{ instancePath: instancePath + "/non_field_errors/" + i5, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid12 = _errs31 === errors;
                              if (!valid12) {
                                break;
                              }
                            }
                          } else {
                            validate40.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate40.errors = vErrors;
      return errors === 0;
    }
    exports.updatePlan_400 = validate41;
    var schema72 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "thumbnail_heights": { "$ref": "spec:#/components/schemas/FieldMessages" }, "original": { "$ref": "spec:#/components/schemas/FieldMessages" }, "expiring_links": { "$ref": "spec:#/components/schemas/FieldMessages" }, "custom_sizes": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate41.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate41.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema72.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.thumbnail_heights !== void 0) {
              let data1 = data.thumbnail_heights;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate41.errors = [{ instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate41.errors = [{ instancePath: instancePath + "/thumbnail_heights/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate41.errors = [{ instancePath: instancePath + "/thumbnail_heights", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.original !== void 0) {
                let data3 = data.original;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate41.errors = [{ instancePath: instancePath + "/original/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/original/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate41.errors = [{ instancePath: instancePath + "/original", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expiring_links !== void 0) {
                  let data5 = data.expiring_links;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate41.errors = [{ instancePath: instancePath + "/expiring_links/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate41.errors = [{ instancePath: instancePath + "/expiring_links/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate41.errors = [{ instancePath: instancePath + "/expiring_links", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.custom_sizes !== void 0) {
                    let data7 = data.custom_sizes;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate41.errors = [{ instancePath: instancePath + "/custom_sizes/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate41.errors = [{ instancePath: instancePath + "/custom_sizes/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate41.errors = [{ instancePath: instancePath + "/custom_sizes", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.non_field_errors !== void 0) {
                      let data9 = data.non_field_errors;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate41.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate41.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate41.errors = vErrors;
      return errors === 0;
    }
    exports.updatePlan_409 = validate42;
    var schema78 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["The plan ROOT cannot be changed."] } } };
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate42.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "The plan ROOT cannot be changed.")) {
                validate42.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema78.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    exports.deletePlan_409 = validate43;
    var schema79 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["This plan is in use.", "The plan ROOT cannot be changed."] } } };
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate43.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "This plan is in use." || data0 === "The plan ROOT cannot be changed.")) {
                validate43.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema79.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate43.errors = vErrors;
      return errors === 0;
    }
    exports.listUsers_200 = validate44;
    function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.plan === void 0 && (missing0 = "plan") || data.is_active === void 0 && (missing0 = "is_active") || data.created_at === void 0 && (missing0 = "created_at")) {
            validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate46.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs1) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate46.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.email !== void 0) {
                const _errs3 = errors;
                if (typeof data.email !== "string") {
                  validate46.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plan !== void 0) {
                  let data2 = data.plan;
                  const _errs5 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate46.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.is_active !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.is_active !== "boolean") {
                      validate46.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.created_at !== void 0) {
                      let data4 = data.created_at;
                      const _errs10 = errors;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (errors === _errs11) {
                          if (typeof data4 === "string") {
                            if (!pattern18.test(data4)) {
                              validate46.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                              return false;
                            } else {
                              if (!formats6.validate(data4)) {
                                validate46.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                return false;
                              }
                            }
                          } else {
                            validate46.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate46.errors = vErrors;
      return errors === 0;
    }
    function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.count === void 0 && (missing0 = "count") || data.next === void 0 && (missing0 = "next") || data.previous === void 0 && (missing0 = "previous") || data.results === void 0 && (missing0 = "results")) {
            validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.count !== void 0) {
              let data0 = data.count;
              const _errs1 = errors;
              const _errs2 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate45.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 0 || isNaN(data0)) {
                    validate45.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.next !== void 0) {
                let data1 = data.next;
                const _errs4 = errors;
                const _errs5 = errors;
                if (typeof data1 !== "string" && data1 !== null) {
                  validate45.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (!formats0(data1)) {
                        validate45.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.previous !== void 0) {
                  let data2 = data.previous;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate45.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (!formats0(data2)) {
                          validate45.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/components/schemas/PageLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.results !== void 0) {
                    let data3 = data.results;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data3)) {
                        var valid4 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs14 = errors;
                          if (!validate46(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate45.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate45.errors = vErrors;
      return errors === 0;
    }
    function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
      validate44.errors = vErrors;
      return errors === 0;
    }
    exports.createUser_201 = validate49;
    function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.plan === void 0 && (missing0 = "plan") || data.is_active === void 0 && (missing0 = "is_active") || data.created_at === void 0 && (missing0 = "created_at")) {
            validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.id !== void 0) {
              let data0 = data.id;
              const _errs1 = errors;
              if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                validate50.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs1) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 < 1 || isNaN(data0)) {
                    validate50.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.email !== void 0) {
                const _errs3 = errors;
                if (typeof data.email !== "string") {
                  validate50.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plan !== void 0) {
                  let data2 = data.plan;
                  const _errs5 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate50.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.is_active !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.is_active !== "boolean") {
                      validate50.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.created_at !== void 0) {
                      let data4 = data.created_at;
                      const _errs10 = errors;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (errors === _errs11) {
                          if (typeof data4 === "string") {
                            if (!pattern18.test(data4)) {
                              validate50.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$" } }];
                              return false;
                            } else {
                              if (!formats6.validate(data4)) {
                                validate50.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } }];
                                return false;
                              }
                            }
                          } else {
                            validate50.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate50.errors = vErrors;
      return errors === 0;
    }
    function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
      validate49.errors = vErrors;
      return errors === 0;
    }
    exports.createUser_400 = validate52;
    var schema90 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "email": { "$ref": "spec:#/components/schemas/FieldMessages" }, "password": { "$ref": "spec:#/components/schemas/FieldMessages" }, "plan": { "$ref": "spec:#/components/schemas/FieldMessages" }, "is_active": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate52.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate52.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema90.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== void 0) {
              let data1 = data.email;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate52.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate52.errors = [{ instancePath: instancePath + "/email/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate52.errors = [{ instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0) {
                let data3 = data.password;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate52.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate52.errors = [{ instancePath: instancePath + "/password/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plan !== void 0) {
                  let data5 = data.plan;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate52.errors = [{ instancePath: instancePath + "/plan/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate52.errors = [{ instancePath: instancePath + "/plan/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate52.errors = [{ instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.is_active !== void 0) {
                    let data7 = data.is_active;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate52.errors = [{ instancePath: instancePath + "/is_active/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate52.errors = [{ instancePath: instancePath + "/is_active/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate52.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.non_field_errors !== void 0) {
                      let data9 = data.non_field_errors;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data9)) {
                          var valid10 = true;
                          const len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4];
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                  validate52.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                  return false;
                                }
                              } else {
                                validate52.errors = [{ instancePath: instancePath + "/non_field_errors/" + i4, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid10 = _errs26 === errors;
                            if (!valid10) {
                              break;
                            }
                          }
                        } else {
                          validate52.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate52.errors = vErrors;
      return errors === 0;
    }
    exports.updateUser_400 = validate53;
    var schema96 = { "type": "object", "properties": { "detail": { "type": "string", "enum": ["JSON parse error"] }, "password": { "$ref": "spec:#/components/schemas/FieldMessages" }, "plan": { "$ref": "spec:#/components/schemas/FieldMessages" }, "is_active": { "$ref": "spec:#/components/schemas/FieldMessages" }, "non_field_errors": { "$ref": "spec:#/components/schemas/FieldMessages" } } };
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.detail !== void 0) {
            let data0 = data.detail;
            const _errs1 = errors;
            if (typeof data0 !== "string") {
              validate53.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!(data0 === "JSON parse error")) {
              validate53.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema96.properties.detail.enum } }];
              return false;
            }
            var valid0 = _errs1 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.password !== void 0) {
              let data1 = data.password;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                          validate53.errors = [{ instancePath: instancePath + "/password/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                          return false;
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/password/" + i0, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate53.errors = [{ instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.plan !== void 0) {
                let data3 = data.plan;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern0.test(data4)) {
                            validate53.errors = [{ instancePath: instancePath + "/plan/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                            return false;
                          }
                        } else {
                          validate53.errors = [{ instancePath: instancePath + "/plan/" + i1, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs11 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate53.errors = [{ instancePath: instancePath + "/plan", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.is_active !== void 0) {
                  let data5 = data.is_active;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid6 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                              validate53.errors = [{ instancePath: instancePath + "/is_active/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                              return false;
                            }
                          } else {
                            validate53.errors = [{ instancePath: instancePath + "/is_active/" + i2, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      validate53.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.non_field_errors !== void 0) {
                    let data7 = data.non_field_errors;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data7)) {
                        var valid8 = true;
                        const len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data8 = data7[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate53.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                return false;
                              }
                            } else {
                              validate53.errors = [{ instancePath: instancePath + "/non_field_errors/" + i3, schemaPath: "spec:#/components/schemas/FieldMessages/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid8 = _errs21 === errors;
                          if (!valid8) {
                            break;
                          }
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/non_field_errors", schemaPath: "spec:#/components/schemas/FieldMessages/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate53.errors = vErrors;
      return errors === 0;
    }
    exports.updateUser_409 = validate54;
    var schema101 = { "type": "object", "required": ["detail"], "properties": { "detail": { "type": "string", "enum": ["The last administrator must stay."] } } };
    function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.detail === void 0 && (missing0 = "detail")) {
            validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data.detail !== void 0) {
              let data0 = data.detail;
              if (typeof data0 !== "string") {
                validate54.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data0 === "The last administrator must stay.")) {
                validate54.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/enum", keyword: "enum", params: { allowedValues: schema101.properties.detail.enum } }];
                return false;
              }
            }
          }
        } else {
          validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      validate54.errors = vErrors;
      return errors === 0;
    }
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  createToken: { 201: import_generated_judges.default.createToken_201, 400: import_generated_judges.default.createToken_400, 401: import_generated_judges.default.createToken_401, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 429: import_generated_judges.default.createToken_429, 503: import_generated_judges.default.createToken_503 },
  refreshToken: { 200: import_generated_judges.default.refreshToken_200, 400: import_generated_judges.default.refreshToken_400, 401: import_generated_judges.default.refreshToken_401, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503 },
  uploadSmall: { 201: import_generated_judges.default.uploadSmall_201, 400: import_generated_judges.default.uploadSmall_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503, 507: import_generated_judges.default.uploadSmall_507 },
  uploadMedium: { 201: import_generated_judges.default.uploadSmall_201, 400: import_generated_judges.default.uploadSmall_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503, 507: import_generated_judges.default.uploadSmall_507 },
  uploadOriginal: { 201: import_generated_judges.default.uploadSmall_201, 400: import_generated_judges.default.uploadOriginal_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503, 507: import_generated_judges.default.uploadSmall_507 },
  uploadCustom: { 201: import_generated_judges.default.uploadSmall_201, 400: import_generated_judges.default.uploadOriginal_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503, 507: import_generated_judges.default.uploadSmall_507 },
  uploadThumbnail: { 201: import_generated_judges.default.uploadSmall_201, 400: import_generated_judges.default.uploadSmall_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 404: import_generated_judges.default.uploadThumbnail_404, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503, 507: import_generated_judges.default.uploadSmall_507 },
  listImages: { 200: import_generated_judges.default.listImages_200, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 503: import_generated_judges.default.createToken_503 },
  viewImage: { 400: import_generated_judges.default.viewImage_400, 403: import_generated_judges.default.viewImage_403, 404: import_generated_judges.default.uploadThumbnail_404, 405: import_generated_judges.default.createToken_405, 503: import_generated_judges.default.createToken_503 },
  listPlans: { 200: import_generated_judges.default.listPlans_200, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 503: import_generated_judges.default.createToken_503 },
  createPlan: { 201: import_generated_judges.default.createPlan_201, 400: import_generated_judges.default.createPlan_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503 },
  getPlan: { 200: import_generated_judges.default.createPlan_201, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 404: import_generated_judges.default.uploadThumbnail_404, 405: import_generated_judges.default.createToken_405, 503: import_generated_judges.default.createToken_503 },
  updatePlan: { 200: import_generated_judges.default.createPlan_201, 400: import_generated_judges.default.updatePlan_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 404: import_generated_judges.default.uploadThumbnail_404, 405: import_generated_judges.default.createToken_405, 409: import_generated_judges.default.updatePlan_409, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503 },
  deletePlan: { 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 404: import_generated_judges.default.uploadThumbnail_404, 405: import_generated_judges.default.createToken_405, 409: import_generated_judges.default.deletePlan_409, 503: import_generated_judges.default.createToken_503 },
  listUsers: { 200: import_generated_judges.default.listUsers_200, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 503: import_generated_judges.default.createToken_503 },
  createUser: { 201: import_generated_judges.default.createUser_201, 400: import_generated_judges.default.createUser_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 405: import_generated_judges.default.createToken_405, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503 },
  updateUser: { 200: import_generated_judges.default.createUser_201, 400: import_generated_judges.default.updateUser_400, 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 404: import_generated_judges.default.uploadThumbnail_404, 405: import_generated_judges.default.createToken_405, 409: import_generated_judges.default.updateUser_409, 413: import_generated_judges.default.createToken_413, 415: import_generated_judges.default.createToken_415, 503: import_generated_judges.default.createToken_503 },
  deleteUser: { 401: import_generated_judges.default.uploadSmall_401, 403: import_generated_judges.default.uploadSmall_403, 404: import_generated_judges.default.uploadThumbnail_404, 405: import_generated_judges.default.createToken_405, 409: import_generated_judges.default.updateUser_409, 503: import_generated_judges.default.createToken_503 }
};
export {
  validators
};
