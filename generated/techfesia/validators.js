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
    exports.revokeToken_body = validate10;
    var func2 = require_ucs2length().default;
    var pattern0 = new RegExp("\\S", "u");
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.token === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/TokenInput/required", keyword: "required", params: { missingProperty: "token" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.token !== void 0) {
          let data0 = data.token;
          if (typeof data0 === "string") {
            if (func2(data0) > 4096) {
              const err1 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/TokenInput/properties/token/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/TokenInput/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/TokenInput/properties/token/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/TokenInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.obtainTokens_body = validate12;
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func2(data0) > 30) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data1 = data.password;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err5 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err6 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/Password/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate13.errors = vErrors;
      return errors === 0;
    }
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate13(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
      validate12.errors = vErrors;
      return errors === 0;
    }
    exports.refreshToken_body = validate15;
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.refresh === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/RefreshInput/required", keyword: "required", params: { missingProperty: "refresh" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.refresh !== void 0) {
          let data0 = data.refresh;
          if (typeof data0 === "string") {
            if (func2(data0) > 4096) {
              const err1 = { instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/refresh", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/RefreshInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    exports.logInWithProvider_path = validate16;
    var schema19 = { "type": "object", "properties": { "provider": { "type": "string", "enum": ["google", "github", "facebook"] } }, "required": ["provider"] };
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.provider === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.provider !== void 0) {
          let data0 = data.provider;
          if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (!(data0 === "google" || data0 === "github" || data0 === "facebook")) {
            const err2 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/enum", keyword: "enum", params: { allowedValues: schema19.properties.provider.enum } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate16.errors = vErrors;
      return errors === 0;
    }
    exports.logInWithProvider_body = validate17;
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.accessToken === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/ProviderToken/required", keyword: "required", params: { missingProperty: "accessToken" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.accessToken !== void 0) {
          let data0 = data.accessToken;
          if (typeof data0 === "string") {
            if (func2(data0) > 4096) {
              const err1 = { instancePath: instancePath + "/accessToken", schemaPath: "spec:#/components/schemas/ProviderToken/properties/accessToken/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/accessToken", schemaPath: "spec:#/components/schemas/ProviderToken/properties/accessToken/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/accessToken", schemaPath: "spec:#/components/schemas/ProviderToken/properties/accessToken/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/ProviderToken/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate17.errors = vErrors;
      return errors === 0;
    }
    exports.getAuthModes_path = validate18;
    var pattern5 = new RegExp("^[A-Za-z0-9_.-]{3,30}$", "u");
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
              const err1 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{3,30}$" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    exports.changePassword_body = validate19;
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.oldPassword === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oldPassword" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.newPassword === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "newPassword" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.oldPassword !== void 0) {
          let data0 = data.oldPassword;
          if (typeof data0 === "string") {
            if (func2(data0) > 1024) {
              const err2 = { instancePath: instancePath + "/oldPassword", schemaPath: "#/components/schemas/Password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/oldPassword", schemaPath: "#/components/schemas/Password/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/oldPassword", schemaPath: "#/components/schemas/Password/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.newPassword !== void 0) {
          let data1 = data.newPassword;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err5 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func2(data1) < 8) {
              const err6 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err7 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate20(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
      validate19.errors = vErrors;
      return errors === 0;
    }
    exports.createPassword_body = validate22;
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.password === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password !== void 0) {
          let data0 = data.password;
          if (typeof data0 === "string") {
            if (func2(data0) > 1024) {
              const err1 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func2(data0) < 8) {
              const err2 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.resetPassword_body = validate25;
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resetToken === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resetToken" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.newPassword === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "newPassword" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.resetToken !== void 0) {
          let data0 = data.resetToken;
          if (typeof data0 === "string") {
            if (func2(data0) > 200) {
              const err2 = { instancePath: instancePath + "/resetToken", schemaPath: "#/properties/resetToken/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/resetToken", schemaPath: "#/properties/resetToken/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/resetToken", schemaPath: "#/properties/resetToken/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.newPassword !== void 0) {
          let data1 = data.newPassword;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err5 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func2(data1) < 8) {
              const err6 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err7 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/newPassword", schemaPath: "#/components/schemas/NewPassword/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
      validate25.errors = vErrors;
      return errors === 0;
    }
    exports.listUsers_query = validate28;
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limit !== void 0) {
          let data0 = data.limit;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 100 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.page !== void 0) {
          let data1 = data.page;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate28.errors = vErrors;
      return errors === 0;
    }
    exports.createUser_body = validate29;
    var pattern11 = new RegExp("^(?!(?:[Pp][Uu][Bb][Ll][Ii][Cc]|[Ii][Nn][Vv][Ii][Tt][Aa][Tt][Ii][Oo][Nn][Ss])$)[A-Za-z0-9_.-]+$", "u");
    var pattern14 = new RegExp("^[^@]+@[^@]+\\.[^@.]+$", "u");
    var pattern16 = new RegExp("^\\+[1-9]\\d{1,14}$", "u");
    var pattern18 = new RegExp("^(https?://\\S+)?$", "u");
    var formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.firstName === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstName" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.lastName === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastName" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.email === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.phoneNumber === void 0) {
          const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data.collegeName === void 0) {
          const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collegeName" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func2(data0) > 30) {
              const err7 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func2(data0) < 3) {
              const err8 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 3 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern11.test(data0)) {
              const err9 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Pp][Uu][Bb][Ll][Ii][Cc]|[Ii][Nn][Vv][Ii][Tt][Aa][Tt][Ii][Oo][Nn][Ss])$)[A-Za-z0-9_.-]+$" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.firstName !== void 0) {
          let data1 = data.firstName;
          if (typeof data1 === "string") {
            if (func2(data1) > 100) {
              const err11 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err12 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.lastName !== void 0) {
          let data2 = data.lastName;
          if (typeof data2 === "string") {
            if (func2(data2) > 100) {
              const err14 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern0.test(data2)) {
              const err15 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.email !== void 0) {
          let data3 = data.email;
          if (typeof data3 === "string") {
            if (func2(data3) > 254) {
              const err17 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern14.test(data3)) {
              const err18 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@]+@[^@]+\\.[^@.]+$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!formats0.test(data3)) {
              const err19 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data4 = data.password;
          if (typeof data4 === "string") {
            if (func2(data4) > 1024) {
              const err21 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func2(data4) < 8) {
              const err22 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern0.test(data4)) {
              const err23 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/password", schemaPath: "#/components/schemas/NewPassword/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data.phoneNumber !== void 0) {
          let data5 = data.phoneNumber;
          if (typeof data5 === "string") {
            if (!pattern16.test(data5)) {
              const err25 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{1,14}$" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data.collegeName !== void 0) {
          let data6 = data.collegeName;
          if (typeof data6 === "string") {
            if (func2(data6) > 200) {
              const err27 = { instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!pattern0.test(data6)) {
              const err28 = { instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data.profilePicture !== void 0) {
          let data7 = data.profilePicture;
          if (typeof data7 !== "string" && data7 !== null) {
            const err30 = { instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data7 === "string") {
            if (func2(data7) > 2e3) {
              const err31 = { instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (!pattern18.test(data7)) {
              const err32 = { instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+)?$" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
      } else {
        const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
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
    exports.editUser_body = validate32;
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.firstName === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstName" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.lastName === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastName" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.email === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.phoneNumber === void 0) {
          const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.collegeName === void 0) {
          const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collegeName" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func2(data0) > 30) {
              const err6 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func2(data0) < 3) {
              const err7 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 3 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern11.test(data0)) {
              const err8 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Pp][Uu][Bb][Ll][Ii][Cc]|[Ii][Nn][Vv][Ii][Tt][Aa][Tt][Ii][Oo][Nn][Ss])$)[A-Za-z0-9_.-]+$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.firstName !== void 0) {
          let data1 = data.firstName;
          if (typeof data1 === "string") {
            if (func2(data1) > 100) {
              const err10 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err11 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.lastName !== void 0) {
          let data2 = data.lastName;
          if (typeof data2 === "string") {
            if (func2(data2) > 100) {
              const err13 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/PersonName/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern0.test(data2)) {
              const err14 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/PersonName/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/PersonName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data.email !== void 0) {
          let data3 = data.email;
          if (typeof data3 === "string") {
            if (func2(data3) > 254) {
              const err16 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern14.test(data3)) {
              const err17 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@]+@[^@]+\\.[^@.]+$" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!formats0.test(data3)) {
              const err18 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data.phoneNumber !== void 0) {
          let data4 = data.phoneNumber;
          if (typeof data4 === "string") {
            if (!pattern16.test(data4)) {
              const err20 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{1,14}$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data.collegeName !== void 0) {
          let data5 = data.collegeName;
          if (typeof data5 === "string") {
            if (func2(data5) > 200) {
              const err22 = { instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern0.test(data5)) {
              const err23 = { instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/collegeName", schemaPath: "#/properties/collegeName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data.profilePicture !== void 0) {
          let data6 = data.profilePicture;
          if (typeof data6 !== "string" && data6 !== null) {
            const err25 = { instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (func2(data6) > 2e3) {
              const err26 = { instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern18.test(data6)) {
              const err27 = { instancePath: instancePath + "/profilePicture", schemaPath: "#/properties/profilePicture/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+)?$" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
      } else {
        const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
      validate32.errors = vErrors;
      return errors === 0;
    }
    exports.takePictureFromProvider_body = validate35;
    var schema45 = { "type": "string", "enum": ["google", "github", "facebook"] };
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.provider === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.provider !== void 0) {
          let data0 = data.provider;
          if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/provider", schemaPath: "#/components/schemas/Provider/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (!(data0 === "google" || data0 === "github" || data0 === "facebook")) {
            const err2 = { instancePath: instancePath + "/provider", schemaPath: "#/components/schemas/Provider/enum", keyword: "enum", params: { allowedValues: schema45.enum } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate36.errors = vErrors;
      return errors === 0;
    }
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
      validate35.errors = vErrors;
      return errors === 0;
    }
    exports.uploadPicture_body = validate38;
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.picture === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/PictureUpload/required", keyword: "required", params: { missingProperty: "picture" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.picture !== void 0) {
          if (!(typeof data.picture === "string")) {
            const err1 = { instancePath: instancePath + "/picture", schemaPath: "spec:#/components/schemas/PictureUpload/properties/picture/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: "spec:#/components/schemas/PictureUpload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      validate38.errors = vErrors;
      return errors === 0;
    }
    exports.acceptInvitation_path = validate39;
    var pattern27 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
    function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.teamid === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teamid" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{3,30}$" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.teamid !== void 0) {
          let data1 = data.teamid;
          if (typeof data1 === "string") {
            if (!pattern27.test(data1)) {
              const err4 = { instancePath: instancePath + "/teamid", schemaPath: "#/properties/teamid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/teamid", schemaPath: "#/properties/teamid/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate39.errors = vErrors;
      return errors === 0;
    }
    exports.createCategory_body = validate40;
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/LabelInput/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/LabelInput/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/LabelInput/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/LabelInput/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 === "string") {
            if (func2(data1) > 1e3) {
              const err4 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/LabelInput/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/LabelInput/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "spec:#/components/schemas/LabelInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate40.errors = vErrors;
      return errors === 0;
    }
    exports.editCategory_path = validate41;
    function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func2(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate41.errors = vErrors;
      return errors === 0;
    }
    exports.editCategory_body = validate42;
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.description === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/LabelChange/required", keyword: "required", params: { missingProperty: "description" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.description !== void 0) {
          let data0 = data.description;
          if (typeof data0 === "string") {
            if (func2(data0) > 1e3) {
              const err1 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/LabelChange/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/LabelChange/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "spec:#/components/schemas/LabelChange/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    exports.listEvents_query = validate43;
    var schema54 = { "type": "object", "properties": { "limit": { "type": "integer", "minimum": 1, "maximum": 100, "default": 10 }, "page": { "type": "integer", "minimum": 1, "maximum": 2147483647, "default": 1 }, "category": { "type": "array", "maxItems": 50, "items": { "type": "string", "maxLength": 50 } }, "order": { "type": "string", "enum": ["date", "-date", "name", "-name"], "default": "date" }, "tags": { "type": "array", "maxItems": 50, "items": { "type": "string", "maxLength": 50 } } }, "required": [] };
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limit !== void 0) {
          let data0 = data.limit;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 100 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.page !== void 0) {
          let data1 = data.page;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.category !== void 0) {
          let data2 = data.category;
          if (Array.isArray(data2)) {
            if (data2.length > 50) {
              const err6 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 === "string") {
                if (func2(data3) > 50) {
                  const err7 = { instancePath: instancePath + "/category/" + i0, schemaPath: "#/properties/category/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/category/" + i0, schemaPath: "#/properties/category/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.order !== void 0) {
          let data4 = data.order;
          if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data4 === "date" || data4 === "-date" || data4 === "name" || data4 === "-name")) {
            const err11 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema54.properties.order.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.tags !== void 0) {
          let data5 = data.tags;
          if (Array.isArray(data5)) {
            if (data5.length > 50) {
              const err12 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 === "string") {
                if (func2(data6) > 50) {
                  const err13 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      validate43.errors = vErrors;
      return errors === 0;
    }
    exports.createEvent_body = validate44;
    var pattern31 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
    var formats4 = require_formats().fullFormats.date;
    function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/EventInput/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.description === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/EventInput/required", keyword: "required", params: { missingProperty: "description" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.date === void 0) {
          const err2 = { instancePath, schemaPath: "spec:#/components/schemas/EventInput/required", keyword: "required", params: { missingProperty: "date" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.time === void 0) {
          const err3 = { instancePath, schemaPath: "spec:#/components/schemas/EventInput/required", keyword: "required", params: { missingProperty: "time" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.venue === void 0) {
          const err4 = { instancePath, schemaPath: "spec:#/components/schemas/EventInput/required", keyword: "required", params: { missingProperty: "venue" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func2(data0) > 200) {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/EventInput/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err6 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/EventInput/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/EventInput/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 === "string") {
            if (func2(data1) > 1e4) {
              const err8 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/EventInput/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err9 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/EventInput/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/EventInput/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.date !== void 0) {
          let data2 = data.date;
          if (typeof data2 === "string") {
            if (!formats4.validate(data2)) {
              const err11 = { instancePath: instancePath + "/date", schemaPath: "spec:#/components/schemas/EventInput/properties/date/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/date", schemaPath: "spec:#/components/schemas/EventInput/properties/date/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.time !== void 0) {
          let data3 = data.time;
          if (typeof data3 === "string") {
            if (!pattern31.test(data3)) {
              const err13 = { instancePath: instancePath + "/time", schemaPath: "spec:#/components/schemas/EventInput/properties/time/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/time", schemaPath: "spec:#/components/schemas/EventInput/properties/time/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.venue !== void 0) {
          let data4 = data.venue;
          if (typeof data4 === "string") {
            if (func2(data4) > 200) {
              const err15 = { instancePath: instancePath + "/venue", schemaPath: "spec:#/components/schemas/EventInput/properties/venue/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern0.test(data4)) {
              const err16 = { instancePath: instancePath + "/venue", schemaPath: "spec:#/components/schemas/EventInput/properties/venue/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/venue", schemaPath: "spec:#/components/schemas/EventInput/properties/venue/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data.fees !== void 0) {
          let data5 = data.fees;
          const _errs13 = errors;
          let valid2 = false;
          let passing0 = null;
          const _errs14 = errors;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1e9 || isNaN(data5)) {
              const err18 = { instancePath: instancePath + "/fees", schemaPath: "spec:#/components/schemas/EventInput/properties/fees/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err19 = { instancePath: instancePath + "/fees", schemaPath: "spec:#/components/schemas/EventInput/properties/fees/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/fees", schemaPath: "spec:#/components/schemas/EventInput/properties/fees/oneOf/0/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          if (_valid0) {
            valid2 = true;
            passing0 = 0;
          }
          const _errs16 = errors;
          if (typeof data5 === "string") {
            if (func2(data5) > 100) {
              const err21 = { instancePath: instancePath + "/fees", schemaPath: "spec:#/components/schemas/EventInput/properties/fees/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/fees", schemaPath: "spec:#/components/schemas/EventInput/properties/fees/oneOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid0 = _errs16 === errors;
          if (_valid0 && valid2) {
            valid2 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid2 = true;
              passing0 = 1;
            }
          }
          if (!valid2) {
            const err23 = { instancePath: instancePath + "/fees", schemaPath: "spec:#/components/schemas/EventInput/properties/fees/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.prize !== void 0) {
          let data6 = data.prize;
          if (Array.isArray(data6)) {
            if (data6.length > 100) {
              const err24 = { instancePath: instancePath + "/prize", schemaPath: "spec:#/components/schemas/EventInput/properties/prize/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 === "string") {
                if (func2(data7) > 2e3) {
                  const err25 = { instancePath: instancePath + "/prize/" + i0, schemaPath: "spec:#/components/schemas/EventInput/properties/prize/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!pattern0.test(data7)) {
                  const err26 = { instancePath: instancePath + "/prize/" + i0, schemaPath: "spec:#/components/schemas/EventInput/properties/prize/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/prize/" + i0, schemaPath: "spec:#/components/schemas/EventInput/properties/prize/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/prize", schemaPath: "spec:#/components/schemas/EventInput/properties/prize/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data.teamEvent !== void 0) {
          if (typeof data.teamEvent !== "boolean") {
            const err29 = { instancePath: instancePath + "/teamEvent", schemaPath: "spec:#/components/schemas/EventInput/properties/teamEvent/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data.minSize !== void 0) {
          let data9 = data.minSize;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err30 = { instancePath: instancePath + "/minSize", schemaPath: "spec:#/components/schemas/EventInput/properties/minSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e3 || isNaN(data9)) {
              const err31 = { instancePath: instancePath + "/minSize", schemaPath: "spec:#/components/schemas/EventInput/properties/minSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err32 = { instancePath: instancePath + "/minSize", schemaPath: "spec:#/components/schemas/EventInput/properties/minSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data.maxSize !== void 0) {
          let data10 = data.maxSize;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err33 = { instancePath: instancePath + "/maxSize", schemaPath: "spec:#/components/schemas/EventInput/properties/maxSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 1e3 || isNaN(data10)) {
              const err34 = { instancePath: instancePath + "/maxSize", schemaPath: "spec:#/components/schemas/EventInput/properties/maxSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err35 = { instancePath: instancePath + "/maxSize", schemaPath: "spec:#/components/schemas/EventInput/properties/maxSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data.teamProperties !== void 0) {
          let data11 = data.teamProperties;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.minSize !== void 0) {
              let data12 = data11.minSize;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err36 = { instancePath: instancePath + "/teamProperties/minSize", schemaPath: "spec:#/components/schemas/EventInput/properties/teamProperties/properties/minSize/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 1e3 || isNaN(data12)) {
                  const err37 = { instancePath: instancePath + "/teamProperties/minSize", schemaPath: "spec:#/components/schemas/EventInput/properties/teamProperties/properties/minSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (data12 < 1 || isNaN(data12)) {
                  const err38 = { instancePath: instancePath + "/teamProperties/minSize", schemaPath: "spec:#/components/schemas/EventInput/properties/teamProperties/properties/minSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
            if (data11.maxSize !== void 0) {
              let data13 = data11.maxSize;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err39 = { instancePath: instancePath + "/teamProperties/maxSize", schemaPath: "spec:#/components/schemas/EventInput/properties/teamProperties/properties/maxSize/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 1e3 || isNaN(data13)) {
                  const err40 = { instancePath: instancePath + "/teamProperties/maxSize", schemaPath: "spec:#/components/schemas/EventInput/properties/teamProperties/properties/maxSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (data13 < 1 || isNaN(data13)) {
                  const err41 = { instancePath: instancePath + "/teamProperties/maxSize", schemaPath: "spec:#/components/schemas/EventInput/properties/teamProperties/properties/maxSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/teamProperties", schemaPath: "spec:#/components/schemas/EventInput/properties/teamProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data.rules !== void 0) {
          let data14 = data.rules;
          if (Array.isArray(data14)) {
            if (data14.length > 100) {
              const err43 = { instancePath: instancePath + "/rules", schemaPath: "spec:#/components/schemas/EventInput/properties/rules/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            const len1 = data14.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data15 = data14[i1];
              if (typeof data15 === "string") {
                if (func2(data15) > 2e3) {
                  const err44 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "spec:#/components/schemas/EventInput/properties/rules/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (!pattern0.test(data15)) {
                  const err45 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "spec:#/components/schemas/EventInput/properties/rules/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "spec:#/components/schemas/EventInput/properties/rules/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/rules", schemaPath: "spec:#/components/schemas/EventInput/properties/rules/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data.faq !== void 0) {
          let data16 = data.faq;
          if (Array.isArray(data16)) {
            if (data16.length > 100) {
              const err48 = { instancePath: instancePath + "/faq", schemaPath: "spec:#/components/schemas/EventInput/properties/faq/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            const len2 = data16.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data17 = data16[i2];
              if (Array.isArray(data17)) {
                if (data17.length > 2) {
                  const err49 = { instancePath: instancePath + "/faq/" + i2, schemaPath: "spec:#/components/schemas/EventInput/properties/faq/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (data17.length < 2) {
                  const err50 = { instancePath: instancePath + "/faq/" + i2, schemaPath: "spec:#/components/schemas/EventInput/properties/faq/items/minItems", keyword: "minItems", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data18 = data17[i3];
                  if (typeof data18 === "string") {
                    if (func2(data18) > 2e3) {
                      const err51 = { instancePath: instancePath + "/faq/" + i2 + "/" + i3, schemaPath: "spec:#/components/schemas/EventInput/properties/faq/items/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    if (!pattern0.test(data18)) {
                      const err52 = { instancePath: instancePath + "/faq/" + i2 + "/" + i3, schemaPath: "spec:#/components/schemas/EventInput/properties/faq/items/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  } else {
                    const err53 = { instancePath: instancePath + "/faq/" + i2 + "/" + i3, schemaPath: "spec:#/components/schemas/EventInput/properties/faq/items/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              } else {
                const err54 = { instancePath: instancePath + "/faq/" + i2, schemaPath: "spec:#/components/schemas/EventInput/properties/faq/items/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/faq", schemaPath: "spec:#/components/schemas/EventInput/properties/faq/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data.category !== void 0) {
          let data19 = data.category;
          if (Array.isArray(data19)) {
            if (data19.length > 50) {
              const err56 = { instancePath: instancePath + "/category", schemaPath: "spec:#/components/schemas/EventInput/properties/category/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            const len4 = data19.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data20 = data19[i4];
              if (typeof data20 === "string") {
                if (func2(data20) > 50) {
                  const err57 = { instancePath: instancePath + "/category/" + i4, schemaPath: "spec:#/components/schemas/EventInput/properties/category/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (!pattern0.test(data20)) {
                  const err58 = { instancePath: instancePath + "/category/" + i4, schemaPath: "spec:#/components/schemas/EventInput/properties/category/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/category/" + i4, schemaPath: "spec:#/components/schemas/EventInput/properties/category/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/category", schemaPath: "spec:#/components/schemas/EventInput/properties/category/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data.tags !== void 0) {
          let data21 = data.tags;
          if (Array.isArray(data21)) {
            if (data21.length > 50) {
              const err61 = { instancePath: instancePath + "/tags", schemaPath: "spec:#/components/schemas/EventInput/properties/tags/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            const len5 = data21.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data22 = data21[i5];
              if (typeof data22 === "string") {
                if (func2(data22) > 50) {
                  const err62 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "spec:#/components/schemas/EventInput/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (!pattern0.test(data22)) {
                  const err63 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "spec:#/components/schemas/EventInput/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "spec:#/components/schemas/EventInput/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/tags", schemaPath: "spec:#/components/schemas/EventInput/properties/tags/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data.maxParticipants !== void 0) {
          let data23 = data.maxParticipants;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && data23 !== null) {
            const err66 = { instancePath: instancePath + "/maxParticipants", schemaPath: "spec:#/components/schemas/EventInput/properties/maxParticipants/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 2147483647 || isNaN(data23)) {
              const err67 = { instancePath: instancePath + "/maxParticipants", schemaPath: "spec:#/components/schemas/EventInput/properties/maxParticipants/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              const err68 = { instancePath: instancePath + "/maxParticipants", schemaPath: "spec:#/components/schemas/EventInput/properties/maxParticipants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        }
      } else {
        const err69 = { instancePath, schemaPath: "spec:#/components/schemas/EventInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      validate44.errors = vErrors;
      return errors === 0;
    }
    exports.getEvent_path = validate45;
    function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 === "string") {
            if (!pattern27.test(data0)) {
              const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate45.errors = vErrors;
      return errors === 0;
    }
    exports.uploadEventPhotos_body = validate46;
    function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/PhotoUpload/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.eventPicture !== void 0) {
          if (!(typeof data.eventPicture === "string")) {
            const err1 = { instancePath: instancePath + "/eventPicture", schemaPath: "spec:#/components/schemas/PhotoUpload/properties/eventPicture/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.eventLogo !== void 0) {
          if (!(typeof data.eventLogo === "string")) {
            const err2 = { instancePath: instancePath + "/eventLogo", schemaPath: "spec:#/components/schemas/PhotoUpload/properties/eventLogo/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "spec:#/components/schemas/PhotoUpload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate46.errors = vErrors;
      return errors === 0;
    }
    exports.registerForEvent_body = validate47;
    function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.teamId !== void 0) {
          let data0 = data.teamId;
          if (typeof data0 !== "string" && data0 !== null) {
            const err0 = { instancePath: instancePath + "/teamId", schemaPath: "spec:#/components/schemas/RegistrationInput/properties/teamId/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (func2(data0) > 64) {
              const err1 = { instancePath: instancePath + "/teamId", schemaPath: "spec:#/components/schemas/RegistrationInput/properties/teamId/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: "spec:#/components/schemas/RegistrationInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      validate47.errors = vErrors;
      return errors === 0;
    }
    exports.getRegistration_path = validate48;
    function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.rid === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rid" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 === "string") {
            if (!pattern27.test(data0)) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.rid !== void 0) {
          let data1 = data.rid;
          if (typeof data1 === "string") {
            if (!pattern27.test(data1)) {
              const err4 = { instancePath: instancePath + "/rid", schemaPath: "#/properties/rid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/rid", schemaPath: "#/properties/rid/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate48.errors = vErrors;
      return errors === 0;
    }
    exports.editRegistration_body = validate49;
    var schema65 = { "type": "string", "description": "A registration that waits has no place yet; one whose payment is pending holds its place.", "enum": ["confirmed", "payment pending", "waiting"] };
    function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.status !== void 0) {
          let data0 = data.status;
          if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RegistrationStatus/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (!(data0 === "confirmed" || data0 === "payment pending" || data0 === "waiting")) {
            const err2 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RegistrationStatus/enum", keyword: "enum", params: { allowedValues: schema65.enum } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
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
    exports.addOrganiser_body = validate52;
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/OrganiserInput/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.role === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/OrganiserInput/required", keyword: "required", params: { missingProperty: "role" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func2(data0) > 30) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/OrganiserInput/properties/username/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/OrganiserInput/properties/username/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/OrganiserInput/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.role !== void 0) {
          let data1 = data.role;
          if (typeof data1 === "string") {
            if (func2(data1) > 100) {
              const err5 = { instancePath: instancePath + "/role", schemaPath: "spec:#/components/schemas/OrganiserInput/properties/role/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err6 = { instancePath: instancePath + "/role", schemaPath: "spec:#/components/schemas/OrganiserInput/properties/role/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/role", schemaPath: "spec:#/components/schemas/OrganiserInput/properties/role/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "spec:#/components/schemas/OrganiserInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate52.errors = vErrors;
      return errors === 0;
    }
    exports.removeOrganiser_path = validate53;
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.username === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 === "string") {
            if (!pattern27.test(data0)) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.username !== void 0) {
          let data1 = data.username;
          if (typeof data1 === "string") {
            if (!pattern5.test(data1)) {
              const err4 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{3,30}$" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate53.errors = vErrors;
      return errors === 0;
    }
    exports.addVolunteer_body = validate54;
    function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/VolunteerInput/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.task === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/VolunteerInput/required", keyword: "required", params: { missingProperty: "task" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func2(data0) > 30) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/VolunteerInput/properties/username/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/VolunteerInput/properties/username/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/VolunteerInput/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.task !== void 0) {
          let data1 = data.task;
          if (Array.isArray(data1)) {
            if (data1.length > 100) {
              const err5 = { instancePath: instancePath + "/task", schemaPath: "spec:#/components/schemas/VolunteerInput/properties/task/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 === "string") {
                if (func2(data2) > 500) {
                  const err6 = { instancePath: instancePath + "/task/" + i0, schemaPath: "spec:#/components/schemas/VolunteerInput/properties/task/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!pattern0.test(data2)) {
                  const err7 = { instancePath: instancePath + "/task/" + i0, schemaPath: "spec:#/components/schemas/VolunteerInput/properties/task/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/task/" + i0, schemaPath: "spec:#/components/schemas/VolunteerInput/properties/task/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/task", schemaPath: "spec:#/components/schemas/VolunteerInput/properties/task/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "spec:#/components/schemas/VolunteerInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate54.errors = vErrors;
      return errors === 0;
    }
    exports.changeVolunteerTasks_body = validate55;
    function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.task === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/TaskInput/required", keyword: "required", params: { missingProperty: "task" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.task !== void 0) {
          let data0 = data.task;
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              const err1 = { instancePath: instancePath + "/task", schemaPath: "spec:#/components/schemas/TaskInput/properties/task/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 === "string") {
                if (func2(data1) > 500) {
                  const err2 = { instancePath: instancePath + "/task/" + i0, schemaPath: "spec:#/components/schemas/TaskInput/properties/task/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
                if (!pattern0.test(data1)) {
                  const err3 = { instancePath: instancePath + "/task/" + i0, schemaPath: "spec:#/components/schemas/TaskInput/properties/task/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              } else {
                const err4 = { instancePath: instancePath + "/task/" + i0, schemaPath: "spec:#/components/schemas/TaskInput/properties/task/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/task", schemaPath: "spec:#/components/schemas/TaskInput/properties/task/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "spec:#/components/schemas/TaskInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate55.errors = vErrors;
      return errors === 0;
    }
    exports.listTeams_query = validate56;
    function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limit !== void 0) {
          let data0 = data.limit;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 100 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.page !== void 0) {
          let data1 = data.page;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.event !== void 0) {
          let data2 = data.event;
          if (typeof data2 === "string") {
            if (func2(data2) > 64) {
              const err6 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.user !== void 0) {
          let data3 = data.user;
          if (typeof data3 === "string") {
            if (func2(data3) > 30) {
              const err8 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate56.errors = vErrors;
      return errors === 0;
    }
    exports.createTeam_body = validate57;
    function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/TeamInput/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/TeamInput/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/TeamInput/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/TeamInput/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/TeamInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate57.errors = vErrors;
      return errors === 0;
    }
    exports.createInvitation_body = validate58;
    function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/InvitationInput/required", keyword: "required", params: { missingProperty: "username" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func2(data0) > 30) {
              const err1 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/InvitationInput/properties/username/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/InvitationInput/properties/username/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/username", schemaPath: "spec:#/components/schemas/InvitationInput/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/InvitationInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate58.errors = vErrors;
      return errors === 0;
    }
    exports.listTickets_query = validate59;
    var schema78 = { "type": "object", "properties": { "limit": { "type": "integer", "minimum": 1, "maximum": 100, "default": 10 }, "page": { "type": "integer", "minimum": 1, "maximum": 2147483647, "default": 1 }, "user": { "type": "string", "maxLength": 30 }, "topic": { "type": "string", "maxLength": 100 }, "status": { "type": "string", "enum": ["solved", "unsolved"] } }, "required": [] };
    function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limit !== void 0) {
          let data0 = data.limit;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 100 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.page !== void 0) {
          let data1 = data.page;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.user !== void 0) {
          let data2 = data.user;
          if (typeof data2 === "string") {
            if (func2(data2) > 30) {
              const err6 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/maxLength", keyword: "maxLength", params: { limit: 30 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.topic !== void 0) {
          let data3 = data.topic;
          if (typeof data3 === "string") {
            if (func2(data3) > 100) {
              const err8 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.status !== void 0) {
          let data4 = data.status;
          if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data4 === "solved" || data4 === "unsolved")) {
            const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema78.properties.status.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate59.errors = vErrors;
      return errors === 0;
    }
    exports.openTicket_body = validate60;
    var schema80 = { "type": "object", "required": ["title", "description"], "properties": { "title": { "type": "string", "maxLength": 200, "pattern": "\\S" }, "description": { "type": "string", "maxLength": 1e4, "pattern": "\\S" }, "topic": { "type": "string", "nullable": true, "maxLength": 100, "x-addition": true }, "view": { "type": "string", "description": "Private where it is absent.", "enum": ["public", "private"] } }, "example": { "title": "No receipt", "description": "I paid for the relay and got no receipt.", "topic": "payment", "view": "public" } };
    function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/TicketInput/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.description === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/TicketInput/required", keyword: "required", params: { missingProperty: "description" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 200) {
              const err2 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/TicketInput/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err3 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/TicketInput/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/title", schemaPath: "spec:#/components/schemas/TicketInput/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 === "string") {
            if (func2(data1) > 1e4) {
              const err5 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/TicketInput/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/TicketInput/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/TicketInput/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.topic !== void 0) {
          let data2 = data.topic;
          if (typeof data2 !== "string" && data2 !== null) {
            const err8 = { instancePath: instancePath + "/topic", schemaPath: "spec:#/components/schemas/TicketInput/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func2(data2) > 100) {
              const err9 = { instancePath: instancePath + "/topic", schemaPath: "spec:#/components/schemas/TicketInput/properties/topic/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.view !== void 0) {
          let data3 = data.view;
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/view", schemaPath: "spec:#/components/schemas/TicketInput/properties/view/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data3 === "public" || data3 === "private")) {
            const err11 = { instancePath: instancePath + "/view", schemaPath: "spec:#/components/schemas/TicketInput/properties/view/enum", keyword: "enum", params: { allowedValues: schema80.properties.view.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "spec:#/components/schemas/TicketInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate60.errors = vErrors;
      return errors === 0;
    }
    exports.listPublicTickets_query = validate61;
    var schema81 = { "type": "object", "properties": { "limit": { "type": "integer", "minimum": 1, "maximum": 100, "default": 10 }, "page": { "type": "integer", "minimum": 1, "maximum": 2147483647, "default": 1 }, "status": { "type": "string", "enum": ["solved", "unsolved"] }, "topic": { "type": "string", "maxLength": 100 } }, "required": [] };
    function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limit !== void 0) {
          let data0 = data.limit;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 100 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.page !== void 0) {
          let data1 = data.page;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.status !== void 0) {
          let data2 = data.status;
          if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data2 === "solved" || data2 === "unsolved")) {
            const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema81.properties.status.enum } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.topic !== void 0) {
          let data3 = data.topic;
          if (typeof data3 === "string") {
            if (func2(data3) > 100) {
              const err8 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate61.errors = vErrors;
      return errors === 0;
    }
    exports.closeTicket_body = validate62;
    function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.content === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/SolutionInput/required", keyword: "required", params: { missingProperty: "content" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.content !== void 0) {
          let data0 = data.content;
          if (typeof data0 === "string") {
            if (func2(data0) > 1e4) {
              const err1 = { instancePath: instancePath + "/content", schemaPath: "spec:#/components/schemas/SolutionInput/properties/content/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/content", schemaPath: "spec:#/components/schemas/SolutionInput/properties/content/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/content", schemaPath: "spec:#/components/schemas/SolutionInput/properties/content/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/SolutionInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate62.errors = vErrors;
      return errors === 0;
    }
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  revokeToken: { body: import_generated_judges.default.revokeToken_body },
  obtainTokens: { body: import_generated_judges.default.obtainTokens_body },
  revokeTokens: {},
  refreshToken: { body: import_generated_judges.default.refreshToken_body },
  logInWithProvider: { path: import_generated_judges.default.logInWithProvider_path, body: import_generated_judges.default.logInWithProvider_body },
  getAuthModes: { path: import_generated_judges.default.getAuthModes_path },
  changePassword: { path: import_generated_judges.default.getAuthModes_path, body: import_generated_judges.default.changePassword_body },
  createPassword: { path: import_generated_judges.default.getAuthModes_path, body: import_generated_judges.default.createPassword_body },
  resetPassword: { path: import_generated_judges.default.getAuthModes_path, body: import_generated_judges.default.resetPassword_body },
  requestPasswordReset: { path: import_generated_judges.default.getAuthModes_path },
  listUsers: { query: import_generated_judges.default.listUsers_query },
  createUser: { body: import_generated_judges.default.createUser_body },
  getUser: { path: import_generated_judges.default.getAuthModes_path },
  editUser: { path: import_generated_judges.default.getAuthModes_path, body: import_generated_judges.default.editUser_body },
  deleteUser: { path: import_generated_judges.default.getAuthModes_path },
  getUserState: { path: import_generated_judges.default.getAuthModes_path },
  disableUser: { path: import_generated_judges.default.getAuthModes_path },
  takePictureFromProvider: { path: import_generated_judges.default.getAuthModes_path, body: import_generated_judges.default.takePictureFromProvider_body },
  uploadPicture: { path: import_generated_judges.default.getAuthModes_path, body: import_generated_judges.default.uploadPicture_body },
  listInvitations: { path: import_generated_judges.default.getAuthModes_path },
  acceptInvitation: { path: import_generated_judges.default.acceptInvitation_path },
  rejectInvitation: { path: import_generated_judges.default.acceptInvitation_path },
  listCategories: {},
  createCategory: { body: import_generated_judges.default.createCategory_body },
  editCategory: { path: import_generated_judges.default.editCategory_path, body: import_generated_judges.default.editCategory_body },
  deleteCategory: { path: import_generated_judges.default.editCategory_path },
  listTags: {},
  createTag: { body: import_generated_judges.default.createCategory_body },
  editTag: { path: import_generated_judges.default.editCategory_path, body: import_generated_judges.default.editCategory_body },
  deleteTag: { path: import_generated_judges.default.editCategory_path },
  listEvents: { query: import_generated_judges.default.listEvents_query },
  createEvent: { body: import_generated_judges.default.createEvent_body },
  getEvent: { path: import_generated_judges.default.getEvent_path },
  editEvent: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.createEvent_body },
  deleteEvent: { path: import_generated_judges.default.getEvent_path },
  uploadEventPhotos: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.uploadEventPhotos_body },
  getEventCalendar: { path: import_generated_judges.default.getEvent_path },
  registerForEvent: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.registerForEvent_body },
  listRegistrations: { path: import_generated_judges.default.getEvent_path },
  exportRegistrations: { path: import_generated_judges.default.getEvent_path },
  getRegistration: { path: import_generated_judges.default.getRegistration_path },
  editRegistration: { path: import_generated_judges.default.getRegistration_path, body: import_generated_judges.default.editRegistration_body },
  withdrawRegistration: { path: import_generated_judges.default.getRegistration_path },
  listOrganisers: { path: import_generated_judges.default.getEvent_path },
  addOrganiser: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.addOrganiser_body },
  removeOrganiser: { path: import_generated_judges.default.removeOrganiser_path },
  listVolunteers: { path: import_generated_judges.default.getEvent_path },
  addVolunteer: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.addVolunteer_body },
  changeVolunteerTasks: { path: import_generated_judges.default.removeOrganiser_path, body: import_generated_judges.default.changeVolunteerTasks_body },
  removeVolunteer: { path: import_generated_judges.default.removeOrganiser_path },
  listTeams: { query: import_generated_judges.default.listTeams_query },
  createTeam: { body: import_generated_judges.default.createTeam_body },
  getTeam: { path: import_generated_judges.default.getEvent_path },
  editTeam: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.createTeam_body },
  deleteTeam: { path: import_generated_judges.default.getEvent_path },
  createInvitation: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.createInvitation_body },
  withdrawInvitation: { path: import_generated_judges.default.removeOrganiser_path },
  removeMember: { path: import_generated_judges.default.removeOrganiser_path },
  listTickets: { query: import_generated_judges.default.listTickets_query },
  openTicket: { body: import_generated_judges.default.openTicket_body },
  listPublicTickets: { query: import_generated_judges.default.listPublicTickets_query },
  listUserTickets: { path: import_generated_judges.default.getAuthModes_path, query: import_generated_judges.default.listPublicTickets_query },
  closeTicket: { path: import_generated_judges.default.getEvent_path, body: import_generated_judges.default.closeTicket_body }
};
export {
  validators
};
