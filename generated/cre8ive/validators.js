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
    exports.signUp_body = validate10;
    var formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
    var func2 = require_ucs2length().default;
    var pattern0 = new RegExp("^[^@]+@[^@]+\\.[^@.]+$", "u");
    var pattern1 = new RegExp("\\S", "u");
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/SignUpInput/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password1 === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/SignUpInput/required", keyword: "required", params: { missingProperty: "password1" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.password2 === void 0) {
          const err2 = { instancePath, schemaPath: "spec:#/components/schemas/SignUpInput/required", keyword: "required", params: { missingProperty: "password2" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.name === void 0) {
          const err3 = { instancePath, schemaPath: "spec:#/components/schemas/SignUpInput/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func2(data0) > 254) {
              const err4 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/SignUpInput/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err5 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/SignUpInput/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@]+@[^@]+\\.[^@.]+$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!formats0.test(data0)) {
              const err6 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/SignUpInput/properties/email/format", keyword: "format", params: { format: "email" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/SignUpInput/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.password1 !== void 0) {
          let data1 = data.password1;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err8 = { instancePath: instancePath + "/password1", schemaPath: "spec:#/components/schemas/SignUpInput/properties/password1/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (func2(data1) < 8) {
              const err9 = { instancePath: instancePath + "/password1", schemaPath: "spec:#/components/schemas/SignUpInput/properties/password1/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern1.test(data1)) {
              const err10 = { instancePath: instancePath + "/password1", schemaPath: "spec:#/components/schemas/SignUpInput/properties/password1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/password1", schemaPath: "spec:#/components/schemas/SignUpInput/properties/password1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.password2 !== void 0) {
          let data2 = data.password2;
          if (typeof data2 === "string") {
            if (func2(data2) > 1024) {
              const err12 = { instancePath: instancePath + "/password2", schemaPath: "spec:#/components/schemas/SignUpInput/properties/password2/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern1.test(data2)) {
              const err13 = { instancePath: instancePath + "/password2", schemaPath: "spec:#/components/schemas/SignUpInput/properties/password2/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/password2", schemaPath: "spec:#/components/schemas/SignUpInput/properties/password2/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data3 = data.name;
          if (typeof data3 === "string") {
            if (func2(data3) > 100) {
              const err15 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SignUpInput/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern1.test(data3)) {
              const err16 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SignUpInput/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SignUpInput/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath, schemaPath: "spec:#/components/schemas/SignUpInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
    exports.verifyEmail_body = validate12;
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.key === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/VerificationKey/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.key !== void 0) {
          let data0 = data.key;
          if (typeof data0 === "string") {
            if (func2(data0) > 200) {
              const err1 = { instancePath: instancePath + "/key", schemaPath: "spec:#/components/schemas/VerificationKey/properties/key/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/key", schemaPath: "spec:#/components/schemas/VerificationKey/properties/key/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/key", schemaPath: "spec:#/components/schemas/VerificationKey/properties/key/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/VerificationKey/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate12.errors = vErrors;
      return errors === 0;
    }
    exports.confirmEmail_path = validate13;
    var pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u");
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.key === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.key !== void 0) {
          let data0 = data.key;
          if (typeof data0 === "string") {
            if (func2(data0) > 200) {
              const err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
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
      validate13.errors = vErrors;
      return errors === 0;
    }
    exports.resendVerification_body = validate14;
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/EmailInput/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func2(data0) > 254) {
              const err1 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/EmailInput/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern0.test(data0)) {
              const err2 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/EmailInput/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@]+@[^@]+\\.[^@.]+$" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!formats0.test(data0)) {
              const err3 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/EmailInput/properties/email/format", keyword: "format", params: { format: "email" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/EmailInput/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "spec:#/components/schemas/EmailInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate14.errors = vErrors;
      return errors === 0;
    }
    exports.logIn_body = validate15;
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/Credentials/required", keyword: "required", params: { missingProperty: "email" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/Credentials/required", keyword: "required", params: { missingProperty: "password" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func2(data0) > 254) {
              const err2 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/Credentials/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err3 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/Credentials/properties/email/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/email", schemaPath: "spec:#/components/schemas/Credentials/properties/email/type", keyword: "type", params: { type: "string" } };
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
              const err5 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/Credentials/properties/password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern1.test(data1)) {
              const err6 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/Credentials/properties/password/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/password", schemaPath: "spec:#/components/schemas/Credentials/properties/password/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "spec:#/components/schemas/Credentials/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    exports.refreshLogin_body = validate16;
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.refresh_token === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/RefreshInput/required", keyword: "required", params: { missingProperty: "refresh_token" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.refresh_token !== void 0) {
          let data0 = data.refresh_token;
          if (typeof data0 === "string") {
            if (func2(data0) > 4096) {
              const err1 = { instancePath: instancePath + "/refresh_token", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh_token/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/refresh_token", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh_token/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/refresh_token", schemaPath: "spec:#/components/schemas/RefreshInput/properties/refresh_token/type", keyword: "type", params: { type: "string" } };
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
      validate16.errors = vErrors;
      return errors === 0;
    }
    exports.logInWithGoogle_body = validate17;
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.access_token === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/GoogleInput/required", keyword: "required", params: { missingProperty: "access_token" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.access_token !== void 0) {
          let data0 = data.access_token;
          if (typeof data0 === "string") {
            if (func2(data0) > 4096) {
              const err1 = { instancePath: instancePath + "/access_token", schemaPath: "spec:#/components/schemas/GoogleInput/properties/access_token/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/access_token", schemaPath: "spec:#/components/schemas/GoogleInput/properties/access_token/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/access_token", schemaPath: "spec:#/components/schemas/GoogleInput/properties/access_token/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.code !== void 0) {
          let data1 = data.code;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = { instancePath: instancePath + "/code", schemaPath: "spec:#/components/schemas/GoogleInput/properties/code/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func2(data1) > 4096) {
              const err5 = { instancePath: instancePath + "/code", schemaPath: "spec:#/components/schemas/GoogleInput/properties/code/maxLength", keyword: "maxLength", params: { limit: 4096 } };
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
        const err6 = { instancePath, schemaPath: "spec:#/components/schemas/GoogleInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate17.errors = vErrors;
      return errors === 0;
    }
    exports.editAccount_body = validate18;
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          let data0 = data.picture;
          if (typeof data0 !== "string" && data0 !== null) {
            const err1 = { instancePath: instancePath + "/picture", schemaPath: "spec:#/components/schemas/PictureUpload/properties/picture/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (func2(data0) > 2e3) {
              const err2 = { instancePath: instancePath + "/picture", schemaPath: "spec:#/components/schemas/PictureUpload/properties/picture/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "spec:#/components/schemas/PictureUpload/type", keyword: "type", params: { type: "object" } };
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
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.old_password === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordChange/required", keyword: "required", params: { missingProperty: "old_password" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.new_password1 === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordChange/required", keyword: "required", params: { missingProperty: "new_password1" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.new_password2 === void 0) {
          const err2 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordChange/required", keyword: "required", params: { missingProperty: "new_password2" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.old_password !== void 0) {
          let data0 = data.old_password;
          if (typeof data0 === "string") {
            if (func2(data0) > 1024) {
              const err3 = { instancePath: instancePath + "/old_password", schemaPath: "spec:#/components/schemas/PasswordChange/properties/old_password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err4 = { instancePath: instancePath + "/old_password", schemaPath: "spec:#/components/schemas/PasswordChange/properties/old_password/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/old_password", schemaPath: "spec:#/components/schemas/PasswordChange/properties/old_password/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.new_password1 !== void 0) {
          let data1 = data.new_password1;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err6 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordChange/properties/new_password1/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func2(data1) < 8) {
              const err7 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordChange/properties/new_password1/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern1.test(data1)) {
              const err8 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordChange/properties/new_password1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordChange/properties/new_password1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.new_password2 !== void 0) {
          let data2 = data.new_password2;
          if (typeof data2 === "string") {
            if (func2(data2) > 1024) {
              const err10 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordChange/properties/new_password2/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern1.test(data2)) {
              const err11 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordChange/properties/new_password2/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordChange/properties/new_password2/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordChange/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      validate19.errors = vErrors;
      return errors === 0;
    }
    exports.confirmPasswordReset_body = validate20;
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.new_password1 === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordReset/required", keyword: "required", params: { missingProperty: "new_password1" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.new_password2 === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordReset/required", keyword: "required", params: { missingProperty: "new_password2" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.uid === void 0) {
          const err2 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordReset/required", keyword: "required", params: { missingProperty: "uid" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.token === void 0) {
          const err3 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordReset/required", keyword: "required", params: { missingProperty: "token" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.new_password1 !== void 0) {
          let data0 = data.new_password1;
          if (typeof data0 === "string") {
            if (func2(data0) > 1024) {
              const err4 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordReset/properties/new_password1/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func2(data0) < 8) {
              const err5 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordReset/properties/new_password1/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err6 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordReset/properties/new_password1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordReset/properties/new_password1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.new_password2 !== void 0) {
          let data1 = data.new_password2;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err8 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordReset/properties/new_password2/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern1.test(data1)) {
              const err9 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordReset/properties/new_password2/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordReset/properties/new_password2/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.uid !== void 0) {
          let data2 = data.uid;
          if (typeof data2 === "string") {
            if (func2(data2) > 200) {
              const err11 = { instancePath: instancePath + "/uid", schemaPath: "spec:#/components/schemas/PasswordReset/properties/uid/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern1.test(data2)) {
              const err12 = { instancePath: instancePath + "/uid", schemaPath: "spec:#/components/schemas/PasswordReset/properties/uid/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/uid", schemaPath: "spec:#/components/schemas/PasswordReset/properties/uid/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.token !== void 0) {
          let data3 = data.token;
          if (typeof data3 === "string") {
            if (func2(data3) > 200) {
              const err14 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/PasswordReset/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern1.test(data3)) {
              const err15 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/PasswordReset/properties/token/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/PasswordReset/properties/token/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordReset/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    exports.confirmPasswordResetByLink_path = validate21;
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.uid === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.token === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.uid !== void 0) {
          let data0 = data.uid;
          if (typeof data0 === "string") {
            if (func2(data0) > 200) {
              const err2 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err3 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.token !== void 0) {
          let data1 = data.token;
          if (typeof data1 === "string") {
            if (func2(data1) > 200) {
              const err5 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err6 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } };
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
      validate21.errors = vErrors;
      return errors === 0;
    }
    exports.confirmPasswordResetByLink_body = validate22;
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.new_password1 === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordResetByLink/required", keyword: "required", params: { missingProperty: "new_password1" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.new_password2 === void 0) {
          const err1 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordResetByLink/required", keyword: "required", params: { missingProperty: "new_password2" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.new_password1 !== void 0) {
          let data0 = data.new_password1;
          if (typeof data0 === "string") {
            if (func2(data0) > 1024) {
              const err2 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/new_password1/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func2(data0) < 8) {
              const err3 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/new_password1/minLength", keyword: "minLength", params: { limit: 8 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err4 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/new_password1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/new_password1", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/new_password1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.new_password2 !== void 0) {
          let data1 = data.new_password2;
          if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
              const err6 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/new_password2/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern1.test(data1)) {
              const err7 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/new_password2/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/new_password2", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/new_password2/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.uid !== void 0) {
          let data2 = data.uid;
          if (typeof data2 === "string") {
            if (func2(data2) > 200) {
              const err9 = { instancePath: instancePath + "/uid", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/uid/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/uid", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/uid/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.token !== void 0) {
          let data3 = data.token;
          if (typeof data3 === "string") {
            if (func2(data3) > 200) {
              const err11 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/token", schemaPath: "spec:#/components/schemas/PasswordResetByLink/properties/token/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath, schemaPath: "spec:#/components/schemas/PasswordResetByLink/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.listUsers_query = validate23;
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page !== void 0) {
          let data0 = data.page;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 2147483647 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.search !== void 0) {
          let data1 = data.search;
          if (typeof data1 === "string") {
            if (func2(data1) > 255) {
              const err3 = { instancePath: instancePath + "/search", schemaPath: "#/properties/search/maxLength", keyword: "maxLength", params: { limit: 255 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: "string" } };
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
    exports.getUser_path = validate24;
    var pattern22 = new RegExp("^[-a-z0-9]+$", "u");
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.slug === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slug" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.slug !== void 0) {
          let data0 = data.slug;
          if (typeof data0 === "string") {
            if (func2(data0) > 120) {
              const err1 = { instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 120 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern22.test(data0)) {
              const err2 = { instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9]+$" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" } };
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
      validate24.errors = vErrors;
      return errors === 0;
    }
    exports.listFollowers_query = validate25;
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page !== void 0) {
          let data0 = data.page;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 2147483647 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
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
      validate25.errors = vErrors;
      return errors === 0;
    }
    exports.getProfile_path = validate26;
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pk === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pk" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.pk !== void 0) {
          let data0 = data.pk;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/pk", schemaPath: "#/properties/pk/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 2147483647 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/pk", schemaPath: "#/properties/pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err3 = { instancePath: instancePath + "/pk", schemaPath: "#/properties/pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
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
      validate26.errors = vErrors;
      return errors === 0;
    }
    exports.editProfile_body = validate27;
    var schema39 = { "type": "object", "description": "What is left out stays as it is.", "minProperties": 1, "properties": { "date_of_birth": { "type": "string", "format": "date", "description": "In the past.", "nullable": true }, "bio": { "type": "string", "maxLength": 500 }, "sex": { "type": "string", "enum": ["Male", "Female", null], "nullable": true }, "type_of_body": { "type": "string", "enum": ["Slim", "Average", "Athletic", "Heavyset", null], "nullable": true }, "feet": { "type": "integer", "minimum": 0, "maximum": 2147483647, "nullable": true }, "inches": { "type": "integer", "minimum": 0, "maximum": 2147483647, "nullable": true }, "lives_in": { "type": "string", "maxLength": 50 } }, "example": { "date_of_birth": "1994-12-22", "bio": "Dances and directs.", "sex": "Female", "type_of_body": "Athletic", "feet": 5, "inches": 9, "lives_in": "Lagos" } };
    var formats4 = require_formats().fullFormats.date;
    function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/ProfileInput/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.date_of_birth !== void 0) {
          let data0 = data.date_of_birth;
          if (typeof data0 !== "string" && data0 !== null) {
            const err1 = { instancePath: instancePath + "/date_of_birth", schemaPath: "spec:#/components/schemas/ProfileInput/properties/date_of_birth/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (!formats4.validate(data0)) {
              const err2 = { instancePath: instancePath + "/date_of_birth", schemaPath: "spec:#/components/schemas/ProfileInput/properties/date_of_birth/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
        if (data.bio !== void 0) {
          let data1 = data.bio;
          if (typeof data1 === "string") {
            if (func2(data1) > 500) {
              const err3 = { instancePath: instancePath + "/bio", schemaPath: "spec:#/components/schemas/ProfileInput/properties/bio/maxLength", keyword: "maxLength", params: { limit: 500 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/bio", schemaPath: "spec:#/components/schemas/ProfileInput/properties/bio/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.sex !== void 0) {
          let data2 = data.sex;
          if (typeof data2 !== "string" && data2 !== null) {
            const err5 = { instancePath: instancePath + "/sex", schemaPath: "spec:#/components/schemas/ProfileInput/properties/sex/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (!(data2 === "Male" || data2 === "Female" || data2 === null)) {
            const err6 = { instancePath: instancePath + "/sex", schemaPath: "spec:#/components/schemas/ProfileInput/properties/sex/enum", keyword: "enum", params: { allowedValues: schema39.properties.sex.enum } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.type_of_body !== void 0) {
          let data3 = data.type_of_body;
          if (typeof data3 !== "string" && data3 !== null) {
            const err7 = { instancePath: instancePath + "/type_of_body", schemaPath: "spec:#/components/schemas/ProfileInput/properties/type_of_body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data3 === "Slim" || data3 === "Average" || data3 === "Athletic" || data3 === "Heavyset" || data3 === null)) {
            const err8 = { instancePath: instancePath + "/type_of_body", schemaPath: "spec:#/components/schemas/ProfileInput/properties/type_of_body/enum", keyword: "enum", params: { allowedValues: schema39.properties.type_of_body.enum } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.feet !== void 0) {
          let data4 = data.feet;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
            const err9 = { instancePath: instancePath + "/feet", schemaPath: "spec:#/components/schemas/ProfileInput/properties/feet/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 2147483647 || isNaN(data4)) {
              const err10 = { instancePath: instancePath + "/feet", schemaPath: "spec:#/components/schemas/ProfileInput/properties/feet/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err11 = { instancePath: instancePath + "/feet", schemaPath: "spec:#/components/schemas/ProfileInput/properties/feet/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data.inches !== void 0) {
          let data5 = data.inches;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
            const err12 = { instancePath: instancePath + "/inches", schemaPath: "spec:#/components/schemas/ProfileInput/properties/inches/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 2147483647 || isNaN(data5)) {
              const err13 = { instancePath: instancePath + "/inches", schemaPath: "spec:#/components/schemas/ProfileInput/properties/inches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/inches", schemaPath: "spec:#/components/schemas/ProfileInput/properties/inches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data.lives_in !== void 0) {
          let data6 = data.lives_in;
          if (typeof data6 === "string") {
            if (func2(data6) > 50) {
              const err15 = { instancePath: instancePath + "/lives_in", schemaPath: "spec:#/components/schemas/ProfileInput/properties/lives_in/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/lives_in", schemaPath: "spec:#/components/schemas/ProfileInput/properties/lives_in/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath, schemaPath: "spec:#/components/schemas/ProfileInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    exports.editProfileSkills_body = validate28;
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (Array.isArray(data)) {
        if (data.length > 100) {
          const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Pk/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 2147483647 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Pk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
              const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Pk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.skills === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skills" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.skills !== void 0) {
          if (!validate30(data.skills, { instancePath: instancePath + "/skills", parentData: data, parentDataProperty: "skills", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
      validate28.errors = vErrors;
      return errors === 0;
    }
    exports.createSkill_body = validate33;
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/SkillInput/required", keyword: "required", params: { missingProperty: "name" } };
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
            if (func2(data0) > 60) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SkillInput/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SkillInput/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SkillInput/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.subcategory !== void 0) {
          let data1 = data.subcategory;
          if (typeof data1 === "string") {
            if (func2(data1) > 60) {
              const err4 = { instancePath: instancePath + "/subcategory", schemaPath: "spec:#/components/schemas/SkillInput/properties/subcategory/maxLength", keyword: "maxLength", params: { limit: 60 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/subcategory", schemaPath: "spec:#/components/schemas/SkillInput/properties/subcategory/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data2 = data.description;
          if (typeof data2 === "string") {
            if (func2(data2) > 1e4) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/SkillInput/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/SkillInput/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "spec:#/components/schemas/SkillInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    exports.patchSkill_body = validate34;
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/SkillChange/minProperties", keyword: "minProperties", params: { limit: 1 } };
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
            if (func2(data0) > 60) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SkillChange/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SkillChange/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "spec:#/components/schemas/SkillChange/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.subcategory !== void 0) {
          let data1 = data.subcategory;
          if (typeof data1 === "string") {
            if (func2(data1) > 60) {
              const err4 = { instancePath: instancePath + "/subcategory", schemaPath: "spec:#/components/schemas/SkillChange/properties/subcategory/maxLength", keyword: "maxLength", params: { limit: 60 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/subcategory", schemaPath: "spec:#/components/schemas/SkillChange/properties/subcategory/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data2 = data.description;
          if (typeof data2 === "string") {
            if (func2(data2) > 1e4) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/SkillChange/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/description", schemaPath: "spec:#/components/schemas/SkillChange/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "spec:#/components/schemas/SkillChange/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    exports.uploadMedia_body = validate35;
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/MediaUpload/required", keyword: "required", params: { missingProperty: "file" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.file !== void 0) {
          if (!(typeof data.file === "string")) {
            const err1 = { instancePath: instancePath + "/file", schemaPath: "spec:#/components/schemas/MediaUpload/properties/file/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: "spec:#/components/schemas/MediaUpload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      validate35.errors = vErrors;
      return errors === 0;
    }
    exports.createShowcase_body = validate36;
    var schema53 = { "type": "string", "enum": ["image", "video", "audio"] };
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = false;
      let passing0 = null;
      const _errs1 = errors;
      if (typeof data !== "string" && data !== null) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data === "string") {
        if (func2(data) > 2e3) {
          const err1 = { instancePath, schemaPath: "#/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      if (_valid0) {
        valid0 = true;
        passing0 = 0;
      }
      const _errs4 = errors;
      if (Array.isArray(data)) {
        if (data.length > 20) {
          const err2 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs7 = errors;
          let valid3 = false;
          let passing1 = null;
          const _errs8 = errors;
          if (typeof data0 === "string") {
            if (func2(data0) > 2e3) {
              const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid1 = _errs8 === errors;
          if (_valid1) {
            valid3 = true;
            passing1 = 0;
          }
          const _errs10 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.url === void 0) {
              const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/oneOf/1/required", keyword: "required", params: { missingProperty: "url" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data0.type === void 0) {
              const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/oneOf/1/required", keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data0.url !== void 0) {
              let data1 = data0.url;
              if (typeof data1 === "string") {
                if (func2(data1) > 2e3) {
                  const err7 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/oneOf/1/items/oneOf/1/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/oneOf/1/items/oneOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data0.type !== void 0) {
              let data2 = data0.type;
              if (typeof data2 !== "string") {
                const err9 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/components/schemas/MediaType/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (!(data2 === "image" || data2 === "video" || data2 === "audio")) {
                const err10 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/components/schemas/MediaType/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid1 = _errs10 === errors;
          if (_valid1 && valid3) {
            valid3 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid3 = true;
              passing1 = 1;
            }
          }
          if (!valid3) {
            const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 1;
        }
      }
      if (!valid0) {
        const err14 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs0;
        if (vErrors !== null) {
          if (_errs0) {
            vErrors.length = _errs0;
          } else {
            vErrors = null;
          }
        }
      }
      validate38.errors = vErrors;
      return errors === 0;
    }
    function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
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
            if (func2(data1) > 1e4) {
              const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.content !== void 0) {
          if (!validate38(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data.skill_type !== void 0) {
          if (!validate30(data.skill_type, { instancePath: instancePath + "/skill_type", parentData: data, parentDataProperty: "skill_type", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
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
    exports.patchShowcase_body = validate42;
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 50) {
              const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
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
            if (func2(data1) > 1e4) {
              const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.content !== void 0) {
          if (!validate38(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data.skill_type !== void 0) {
          if (!validate30(data.skill_type, { instancePath: instancePath + "/skill_type", parentData: data, parentDataProperty: "skill_type", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
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
      validate43.errors = vErrors;
      return errors === 0;
    }
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    exports.putShowcaseAdministrators_body = validate47;
    function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.administrator === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/AdministratorsInput/required", keyword: "required", params: { missingProperty: "administrator" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.administrator !== void 0) {
          let data0 = data.administrator;
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              const err1 = { instancePath: instancePath + "/administrator", schemaPath: "spec:#/components/schemas/AdministratorsInput/properties/administrator/maxItems", keyword: "maxItems", params: { limit: 100 } };
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
                if (func2(data1) > 120) {
                  const err2 = { instancePath: instancePath + "/administrator/" + i0, schemaPath: "spec:#/components/schemas/AdministratorsInput/properties/administrator/items/maxLength", keyword: "maxLength", params: { limit: 120 } };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              } else {
                const err3 = { instancePath: instancePath + "/administrator/" + i0, schemaPath: "spec:#/components/schemas/AdministratorsInput/properties/administrator/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/administrator", schemaPath: "spec:#/components/schemas/AdministratorsInput/properties/administrator/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "spec:#/components/schemas/AdministratorsInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate47.errors = vErrors;
      return errors === 0;
    }
    exports.addCollaborator_body = validate48;
    function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.user === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.user !== void 0) {
          let data0 = data.user;
          if (typeof data0 === "string") {
            if (func2(data0) > 120) {
              const err1 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/maxLength", keyword: "maxLength", params: { limit: 120 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.role !== void 0) {
          let data1 = data.role;
          if (typeof data1 === "string") {
            if (func2(data1) > 500) {
              const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 500 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.skill !== void 0) {
          if (!validate30(data.skill, { instancePath: instancePath + "/skill", parentData: data, parentDataProperty: "skill", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
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
      validate49.errors = vErrors;
      return errors === 0;
    }
    function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate49(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
      validate48.errors = vErrors;
      return errors === 0;
    }
    exports.editCollaborator_body = validate52;
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.role !== void 0) {
          let data0 = data.role;
          if (typeof data0 === "string") {
            if (func2(data0) > 500) {
              const err1 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 500 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.skill !== void 0) {
          if (!validate30(data.skill, { instancePath: instancePath + "/skill", parentData: data, parentDataProperty: "skill", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
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
      validate53.errors = vErrors;
      return errors === 0;
    }
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
      validate52.errors = vErrors;
      return errors === 0;
    }
    exports.commentOnShowcase_body = validate56;
    function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.body === void 0) {
          const err0 = { instancePath, schemaPath: "spec:#/components/schemas/CommentInput/required", keyword: "required", params: { missingProperty: "body" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.body !== void 0) {
          let data0 = data.body;
          if (typeof data0 === "string") {
            if (func2(data0) > 5e3) {
              const err1 = { instancePath: instancePath + "/body", schemaPath: "spec:#/components/schemas/CommentInput/properties/body/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/body", schemaPath: "spec:#/components/schemas/CommentInput/properties/body/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/body", schemaPath: "spec:#/components/schemas/CommentInput/properties/body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "spec:#/components/schemas/CommentInput/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate56.errors = vErrors;
      return errors === 0;
    }
    exports.createCollaboration_body = validate57;
    function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 100) {
              const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
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
            if (func2(data1) > 1e4) {
              const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.media !== void 0) {
          if (!validate38(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data.location !== void 0) {
          let data3 = data.location;
          if (typeof data3 === "string") {
            if (func2(data3) > 100) {
              const err6 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.looking_for !== void 0) {
          if (!validate30(data.looking_for, { instancePath: instancePath + "/looking_for", parentData: data, parentDataProperty: "looking_for", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
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
      validate58.errors = vErrors;
      return errors === 0;
    }
    function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
      validate57.errors = vErrors;
      return errors === 0;
    }
    exports.patchCollaboration_body = validate62;
    function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.title !== void 0) {
          let data0 = data.title;
          if (typeof data0 === "string") {
            if (func2(data0) > 100) {
              const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(data0)) {
              const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
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
            if (func2(data1) > 1e4) {
              const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.media !== void 0) {
          if (!validate38(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data.location !== void 0) {
          let data3 = data.location;
          if (typeof data3 === "string") {
            if (func2(data3) > 100) {
              const err6 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.looking_for !== void 0) {
          if (!validate30(data.looking_for, { instancePath: instancePath + "/looking_for", parentData: data, parentDataProperty: "looking_for", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
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
      validate63.errors = vErrors;
      return errors === 0;
    }
    function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
      validate62.errors = vErrors;
      return errors === 0;
    }
  }
});

// generated.js
var import_generated_judges = __toESM(require_generated_judges());
var validators = {
  signUp: { body: import_generated_judges.default.signUp_body },
  verifyEmail: { body: import_generated_judges.default.verifyEmail_body },
  confirmEmail: { path: import_generated_judges.default.confirmEmail_path },
  resendVerification: { body: import_generated_judges.default.resendVerification_body },
  logIn: { body: import_generated_judges.default.logIn_body },
  refreshLogin: { body: import_generated_judges.default.refreshLogin_body },
  logOut: {},
  logInWithGoogle: { body: import_generated_judges.default.logInWithGoogle_body },
  getMe: {},
  getAccount: {},
  editAccount: { body: import_generated_judges.default.editAccount_body },
  patchAccount: { body: import_generated_judges.default.editAccount_body },
  changePassword: { body: import_generated_judges.default.changePassword_body },
  resetPassword: { body: import_generated_judges.default.resendVerification_body },
  confirmPasswordReset: { body: import_generated_judges.default.confirmPasswordReset_body },
  confirmPasswordResetByLink: { path: import_generated_judges.default.confirmPasswordResetByLink_path, body: import_generated_judges.default.confirmPasswordResetByLink_body },
  listUsers: { query: import_generated_judges.default.listUsers_query },
  getUser: { path: import_generated_judges.default.getUser_path },
  followUser: { path: import_generated_judges.default.getUser_path },
  unfollowUser: { path: import_generated_judges.default.getUser_path },
  listFollowers: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  listFollowing: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  listShowcasesOfUser: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  listCollaborationsOfUser: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  listAdministeredShowcases: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  listAdministeredCollaborations: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  getProfile: { path: import_generated_judges.default.getProfile_path },
  editProfile: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.editProfile_body },
  patchProfile: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.editProfile_body },
  getProfileSkills: { path: import_generated_judges.default.getProfile_path },
  editProfileSkills: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.editProfileSkills_body },
  patchProfileSkills: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.editProfileSkills_body },
  listSkills: { query: import_generated_judges.default.listUsers_query },
  createSkill: { body: import_generated_judges.default.createSkill_body },
  getSkill: { path: import_generated_judges.default.getProfile_path },
  editSkill: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.createSkill_body },
  patchSkill: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.patchSkill_body },
  deleteSkill: { path: import_generated_judges.default.getProfile_path },
  uploadMedia: { body: import_generated_judges.default.uploadMedia_body },
  listShowcases: { query: import_generated_judges.default.listUsers_query },
  getShowcaseForm: {},
  createShowcase: { body: import_generated_judges.default.createShowcase_body },
  listMostLikedShowcases: { query: import_generated_judges.default.listFollowers_query },
  listMostLikedShowcasesOfYear: { query: import_generated_judges.default.listFollowers_query },
  listMostLikedShowcasesOfMonth: { query: import_generated_judges.default.listFollowers_query },
  listMostLikedShowcasesOfWeek: { query: import_generated_judges.default.listFollowers_query },
  listFollowedShowcases: { query: import_generated_judges.default.listFollowers_query },
  getShowcase: { path: import_generated_judges.default.getUser_path },
  getShowcaseToEdit: { path: import_generated_judges.default.getUser_path },
  editShowcase: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.createShowcase_body },
  patchShowcase: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.patchShowcase_body },
  deleteShowcase: { path: import_generated_judges.default.getUser_path },
  likeShowcase: { path: import_generated_judges.default.getUser_path },
  unlikeShowcase: { path: import_generated_judges.default.getUser_path },
  listShowcaseLikers: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  listShowcaseAdministrators: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  putShowcaseAdministrators: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.putShowcaseAdministrators_body },
  addShowcaseAdministrators: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.putShowcaseAdministrators_body },
  listCollaborators: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  addCollaborator: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.addCollaborator_body },
  getCollaborator: { path: import_generated_judges.default.getProfile_path },
  getCollaboratorToEdit: { path: import_generated_judges.default.getProfile_path },
  editCollaborator: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.editCollaborator_body },
  patchCollaborator: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.editCollaborator_body },
  deleteCollaborator: { path: import_generated_judges.default.getProfile_path },
  commentOnShowcase: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.commentOnShowcase_body },
  listShowcaseComments: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  getShowcaseComment: { path: import_generated_judges.default.getProfile_path },
  editShowcaseComment: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  patchShowcaseComment: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  deleteShowcaseComment: { path: import_generated_judges.default.getProfile_path },
  likeShowcaseComment: { path: import_generated_judges.default.getProfile_path },
  unlikeShowcaseComment: { path: import_generated_judges.default.getProfile_path },
  replyToShowcaseComment: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  listShowcaseCommentReplies: { path: import_generated_judges.default.getProfile_path, query: import_generated_judges.default.listFollowers_query },
  getShowcaseReply: { path: import_generated_judges.default.getProfile_path },
  editShowcaseReply: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  updateShowcaseReply: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  patchShowcaseReply: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  deleteShowcaseReply: { path: import_generated_judges.default.getProfile_path },
  likeShowcaseReply: { path: import_generated_judges.default.getProfile_path },
  unlikeShowcaseReply: { path: import_generated_judges.default.getProfile_path },
  listCollaborations: { query: import_generated_judges.default.listUsers_query },
  getCollaborationForm: {},
  createCollaboration: { body: import_generated_judges.default.createCollaboration_body },
  getCollaboration: { path: import_generated_judges.default.getUser_path },
  getCollaborationToEdit: { path: import_generated_judges.default.getUser_path },
  editCollaboration: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.createCollaboration_body },
  patchCollaboration: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.patchCollaboration_body },
  deleteCollaboration: { path: import_generated_judges.default.getUser_path },
  likeCollaboration: { path: import_generated_judges.default.getUser_path },
  unlikeCollaboration: { path: import_generated_judges.default.getUser_path },
  listCollaborationLikers: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  listCollaborationAdministrators: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  putCollaborationAdministrators: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.putShowcaseAdministrators_body },
  addCollaborationAdministrators: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.putShowcaseAdministrators_body },
  listInterest: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  showInterest: { path: import_generated_judges.default.getUser_path },
  removeInterest: { path: import_generated_judges.default.getUser_path },
  commentOnCollaboration: { path: import_generated_judges.default.getUser_path, body: import_generated_judges.default.commentOnShowcase_body },
  listCollaborationComments: { path: import_generated_judges.default.getUser_path, query: import_generated_judges.default.listFollowers_query },
  getCollaborationComment: { path: import_generated_judges.default.getProfile_path },
  editCollaborationComment: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  patchCollaborationComment: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  deleteCollaborationComment: { path: import_generated_judges.default.getProfile_path },
  likeCollaborationComment: { path: import_generated_judges.default.getProfile_path },
  unlikeCollaborationComment: { path: import_generated_judges.default.getProfile_path },
  replyToCollaborationComment: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  listCollaborationCommentReplies: { path: import_generated_judges.default.getProfile_path, query: import_generated_judges.default.listFollowers_query },
  getCollaborationReply: { path: import_generated_judges.default.getProfile_path },
  editCollaborationReply: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  updateCollaborationReply: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  patchCollaborationReply: { path: import_generated_judges.default.getProfile_path, body: import_generated_judges.default.commentOnShowcase_body },
  deleteCollaborationReply: { path: import_generated_judges.default.getProfile_path },
  likeCollaborationReply: { path: import_generated_judges.default.getProfile_path },
  unlikeCollaborationReply: { path: import_generated_judges.default.getProfile_path }
};
export {
  validators
};
