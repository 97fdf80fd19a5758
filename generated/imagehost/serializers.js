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

// node_modules/fast-json-stringify/lib/v8.js
var require_v8 = __commonJS({
  "node_modules/fast-json-stringify/lib/v8.js"(exports, module) {
    "use strict";
    var [v8Major, v8Minor] = String(process.versions.v8).split(".").map(Number);
    module.exports = {
      HAS_FAST_JSON_STRINGIFY: v8Major * 100 + v8Minor >= 1308
    };
  }
});

// node_modules/fast-json-stringify/lib/serializer.js
var require_serializer = __commonJS({
  "node_modules/fast-json-stringify/lib/serializer.js"(exports, module) {
    "use strict";
    var STR_ESCAPE = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
    var { HAS_FAST_JSON_STRINGIFY } = require_v8();
    var NATIVE_STRING_ESCAPE_MIN_LENGTH = 8;
    function escapeStringNative(str) {
      return str.length < NATIVE_STRING_ESCAPE_MIN_LENGTH ? escapeStringLoop(str) : JSON.stringify(str);
    }
    var TWO_DIGITS = new Array(100);
    for (let i = 0; i < 100; i++) {
      TWO_DIGITS[i] = (i < 10 ? "0" : "") + i;
    }
    function asYear(year) {
      if (year >= 1e3) return year <= 9999 ? "" + year : null;
      if (year >= 100) return "0" + year;
      if (year >= 10) return "00" + year;
      if (year >= 0) return "000" + year;
      return null;
    }
    function escapeStringLoop(str) {
      const len = str.length;
      if (len === 0) {
        return '""';
      } else if (len < 42) {
        let result = "";
        let last = -1;
        let point = 255;
        for (let i = 0; i < len; i++) {
          point = str.charCodeAt(i);
          if (point === 34 || // '"'
          point === 92) {
            last === -1 && (last = 0);
            result += str.slice(last, i) + "\\";
            last = i;
          } else if (point < 32 || point >= 55296 && point <= 57343) {
            return JSON.stringify(str);
          }
        }
        return last === -1 && '"' + str + '"' || '"' + result + str.slice(last) + '"';
      } else if (len < 5e3 && STR_ESCAPE.test(str) === false) {
        return '"' + str + '"';
      } else {
        return JSON.stringify(str);
      }
    }
    var asString = [escapeStringLoop, escapeStringNative][Number(HAS_FAST_JSON_STRINGIFY)];
    module.exports = class Serializer {
      static escapeStringLoop = escapeStringLoop;
      static escapeStringNative = escapeStringNative;
      constructor(options) {
        switch (options && options.rounding) {
          case "floor":
            this.parseInteger = Math.floor;
            break;
          case "ceil":
            this.parseInteger = Math.ceil;
            break;
          case "round":
            this.parseInteger = Math.round;
            break;
          case "trunc":
          default:
            this.parseInteger = Math.trunc;
            break;
        }
        this._options = options;
      }
      asInteger(i) {
        if (Number.isInteger(i)) {
          return "" + i;
        } else if (typeof i === "bigint") {
          return i.toString();
        }
        const integer = this.parseInteger(i);
        if (integer === Infinity || integer === -Infinity || integer !== integer) {
          throw new Error(`The value "${i}" cannot be converted to an integer.`);
        }
        return "" + integer;
      }
      asNumber(i) {
        const num = Number(i);
        if (num !== num) {
          throw new Error(`The value "${i}" cannot be converted to a number.`);
        } else if (num === Infinity || num === -Infinity) {
          return "null";
        } else {
          return "" + num;
        }
      }
      asBoolean(bool) {
        return bool && "true" || "false";
      }
      asDateTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getUTCFullYear());
          if (year === null) return '"' + date.toISOString() + '"';
          const ms = date.getUTCMilliseconds();
          return '"' + year + "-" + TWO_DIGITS[date.getUTCMonth() + 1] + "-" + TWO_DIGITS[date.getUTCDate()] + "T" + TWO_DIGITS[date.getUTCHours()] + ":" + TWO_DIGITS[date.getUTCMinutes()] + ":" + TWO_DIGITS[date.getUTCSeconds()] + "." + (ms < 10 ? "00" : ms < 100 ? "0" : "") + ms + 'Z"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date-time.`);
      }
      asDate(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getFullYear());
          if (year === null) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(0, 10) + '"';
          }
          return '"' + year + "-" + TWO_DIGITS[date.getMonth() + 1] + "-" + TWO_DIGITS[date.getDate()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date.`);
      }
      asTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const hours = TWO_DIGITS[date.getHours()];
          if (hours === void 0) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(11, 19) + '"';
          }
          return '"' + hours + ":" + TWO_DIGITS[date.getMinutes()] + ":" + TWO_DIGITS[date.getSeconds()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a time.`);
      }
      asString(str) {
        return asString(str);
      }
      asUnsafeString(str) {
        return '"' + str + '"';
      }
      // Copy primitive strings once, ignoring array/prototype toJSON hooks. On a
      // miss, serialize the captured prefix and coerce the remaining items in order,
      // matching buildSingleTypeSerializer without rereading getters.
      asPlainStringArray(arr, len = arr.length) {
        const copy = new Array(len);
        if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
        for (let i = 0; i < len; i++) {
          const value = arr[i];
          if (typeof value !== "string") {
            copy.length = i;
            let json = JSON.stringify(copy).slice(0, -1);
            for (let j = i; j < len; j++) {
              const item = j === i ? value : arr[j];
              if (j > 0) json += ",";
              if (typeof item === "string") {
                json += asString(item);
              } else if (item === null) {
                json += '""';
              } else if (item instanceof Date) {
                json += '"' + item.toISOString() + '"';
              } else if (item instanceof RegExp) {
                json += asString(item.source);
              } else {
                json += asString(item.toString());
              }
            }
            return json + "]";
          }
          copy[i] = value;
        }
        return JSON.stringify(copy);
      }
      getState() {
        return this._options;
      }
      static restoreFromState(state) {
        return new Serializer(state);
      }
    };
  }
});

// generated:generated:createToken_201
var require_generated_createToken_201 = __commonJS({
  "generated:generated:createToken_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_refresh_1 = obj["refresh"];
        if (value_refresh_1 !== void 0) {
          json += '{"refresh":';
          if (typeof value_refresh_1 !== "string") {
            if (value_refresh_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_refresh_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_refresh_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_refresh_1 instanceof RegExp) {
              json += asString(value_refresh_1.source);
            } else {
              json += asString(value_refresh_1.toString());
            }
          } else {
            json += asString(value_refresh_1);
          }
        } else {
          throw new Error('"refresh" is required!');
        }
        const value_access_2 = obj["access"];
        if (value_access_2 !== void 0) {
          json += ',"access":';
          if (typeof value_access_2 !== "string") {
            if (value_access_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_access_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_access_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_access_2 instanceof RegExp) {
              json += asString(value_access_2.source);
            } else {
              json += asString(value_access_2.toString());
            }
          } else {
            json += asString(value_access_2);
          }
        } else {
          throw new Error('"access" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:refreshToken_200
var require_generated_refreshToken_200 = __commonJS({
  "generated:generated:refreshToken_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_access_1 = obj["access"];
        if (value_access_1 !== void 0) {
          json += '{"access":';
          if (typeof value_access_1 !== "string") {
            if (value_access_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_access_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_access_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_access_1 instanceof RegExp) {
              json += asString(value_access_1.source);
            } else {
              json += asString(value_access_1.toString());
            }
          } else {
            json += asString(value_access_1);
          }
        } else {
          throw new Error('"access" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadSmall_201
var require_generated_uploadSmall_201 = __commonJS({
  "generated:generated:uploadSmall_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_1 = obj["status"];
        if (value_status_1 !== void 0) {
          json += '{"status":';
          if (typeof value_status_1 !== "string") {
            if (value_status_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_1 instanceof RegExp) {
              json += asString(value_status_1.source);
            } else {
              json += asString(value_status_1.toString());
            }
          } else {
            json += asString(value_status_1);
          }
        } else {
          throw new Error('"status" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadMedium_201
var require_generated_uploadMedium_201 = __commonJS({
  "generated:generated:uploadMedium_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_1 = obj["status"];
        if (value_status_1 !== void 0) {
          json += '{"status":';
          if (typeof value_status_1 !== "string") {
            if (value_status_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_1 instanceof RegExp) {
              json += asString(value_status_1.source);
            } else {
              json += asString(value_status_1.toString());
            }
          } else {
            json += asString(value_status_1);
          }
        } else {
          throw new Error('"status" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadOriginal_201
var require_generated_uploadOriginal_201 = __commonJS({
  "generated:generated:uploadOriginal_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_1 = obj["status"];
        if (value_status_1 !== void 0) {
          json += '{"status":';
          if (typeof value_status_1 !== "string") {
            if (value_status_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_1 instanceof RegExp) {
              json += asString(value_status_1.source);
            } else {
              json += asString(value_status_1.toString());
            }
          } else {
            json += asString(value_status_1);
          }
        } else {
          throw new Error('"status" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadCustom_201
var require_generated_uploadCustom_201 = __commonJS({
  "generated:generated:uploadCustom_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_1 = obj["status"];
        if (value_status_1 !== void 0) {
          json += '{"status":';
          if (typeof value_status_1 !== "string") {
            if (value_status_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_1 instanceof RegExp) {
              json += asString(value_status_1.source);
            } else {
              json += asString(value_status_1.toString());
            }
          } else {
            json += asString(value_status_1);
          }
        } else {
          throw new Error('"status" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadThumbnail_201
var require_generated_uploadThumbnail_201 = __commonJS({
  "generated:generated:uploadThumbnail_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_1 = obj["status"];
        if (value_status_1 !== void 0) {
          json += '{"status":';
          if (typeof value_status_1 !== "string") {
            if (value_status_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_1 instanceof RegExp) {
              json += asString(value_status_1.source);
            } else {
              json += asString(value_status_1.toString());
            }
          } else {
            json += asString(value_status_1);
          }
        } else {
          throw new Error('"status" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listImages_200
var require_generated_listImages_200 = __commonJS({
  "generated:generated:listImages_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_title_6 = obj["title"];
        if (value_title_6 !== void 0) {
          json += '{"title":';
          if (typeof value_title_6 !== "string") {
            if (value_title_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_6 instanceof RegExp) {
              json += asString(value_title_6.source);
            } else {
              json += asString(value_title_6.toString());
            }
          } else {
            json += asString(value_title_6);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_link_7 = obj["link"];
        if (value_link_7 !== void 0) {
          json += ',"link":';
          if (typeof value_link_7 !== "string") {
            if (value_link_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_link_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_link_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_link_7 instanceof RegExp) {
              json += asString(value_link_7.source);
            } else {
              json += asString(value_link_7.toString());
            }
          } else {
            json += asString(value_link_7);
          }
        } else {
          throw new Error('"link" is required!');
        }
        const value_resolution_8 = obj["resolution"];
        if (value_resolution_8 !== void 0) {
          json += ',"resolution":';
          if (typeof value_resolution_8 !== "string") {
            if (value_resolution_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_resolution_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_resolution_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_resolution_8 instanceof RegExp) {
              json += asString(value_resolution_8.source);
            } else {
              json += asString(value_resolution_8.toString());
            }
          } else {
            json += asString(value_resolution_8);
          }
        } else {
          throw new Error('"resolution" is required!');
        }
        const value_create_at_9 = obj["create_at"];
        if (value_create_at_9 !== void 0) {
          json += ',"create_at":';
          json += asDateTime(value_create_at_9);
        } else {
          throw new Error('"create_at" is required!');
        }
        const value_expired_at_10 = obj["expired_at"];
        if (value_expired_at_10 !== void 0) {
          json += ',"expired_at":';
          if (value_expired_at_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDateTime(value_expired_at_10);
          }
        } else {
          throw new Error('"expired_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_44#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listPlans_200
var require_generated_listPlans_200 = __commonJS({
  "generated:generated:listPlans_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Plan/properties/thumbnail_heights' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += '{"name":';
          if (typeof value_name_6 !== "string") {
            if (value_name_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_6 instanceof RegExp) {
              json += asString(value_name_6.source);
            } else {
              json += asString(value_name_6.toString());
            }
          } else {
            json += asString(value_name_6);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_thumbnail_heights_7 = obj["thumbnail_heights"];
        if (value_thumbnail_heights_7 !== void 0) {
          json += ',"thumbnail_heights":';
          json += anonymous3(value_thumbnail_heights_7);
        } else {
          throw new Error('"thumbnail_heights" is required!');
        }
        const value_original_8 = obj["original"];
        if (value_original_8 !== void 0) {
          json += ',"original":';
          json += asBoolean(value_original_8);
        } else {
          throw new Error('"original" is required!');
        }
        const value_expiring_links_9 = obj["expiring_links"];
        if (value_expiring_links_9 !== void 0) {
          json += ',"expiring_links":';
          json += asBoolean(value_expiring_links_9);
        } else {
          throw new Error('"expiring_links" is required!');
        }
        const value_custom_sizes_10 = obj["custom_sizes"];
        if (value_custom_sizes_10 !== void 0) {
          json += ',"custom_sizes":';
          json += asBoolean(value_custom_sizes_10);
        } else {
          throw new Error('"custom_sizes" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_46#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createPlan_201
var require_generated_createPlan_201 = __commonJS({
  "generated:generated:createPlan_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_48#/properties/thumbnail_heights' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_1 = obj["name"];
        if (value_name_1 !== void 0) {
          json += '{"name":';
          if (typeof value_name_1 !== "string") {
            if (value_name_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_1 instanceof RegExp) {
              json += asString(value_name_1.source);
            } else {
              json += asString(value_name_1.toString());
            }
          } else {
            json += asString(value_name_1);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_thumbnail_heights_2 = obj["thumbnail_heights"];
        if (value_thumbnail_heights_2 !== void 0) {
          json += ',"thumbnail_heights":';
          json += anonymous1(value_thumbnail_heights_2);
        } else {
          throw new Error('"thumbnail_heights" is required!');
        }
        const value_original_3 = obj["original"];
        if (value_original_3 !== void 0) {
          json += ',"original":';
          json += asBoolean(value_original_3);
        } else {
          throw new Error('"original" is required!');
        }
        const value_expiring_links_4 = obj["expiring_links"];
        if (value_expiring_links_4 !== void 0) {
          json += ',"expiring_links":';
          json += asBoolean(value_expiring_links_4);
        } else {
          throw new Error('"expiring_links" is required!');
        }
        const value_custom_sizes_5 = obj["custom_sizes"];
        if (value_custom_sizes_5 !== void 0) {
          json += ',"custom_sizes":';
          json += asBoolean(value_custom_sizes_5);
        } else {
          throw new Error('"custom_sizes" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getPlan_200
var require_generated_getPlan_200 = __commonJS({
  "generated:generated:getPlan_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_50#/properties/thumbnail_heights' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_1 = obj["name"];
        if (value_name_1 !== void 0) {
          json += '{"name":';
          if (typeof value_name_1 !== "string") {
            if (value_name_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_1 instanceof RegExp) {
              json += asString(value_name_1.source);
            } else {
              json += asString(value_name_1.toString());
            }
          } else {
            json += asString(value_name_1);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_thumbnail_heights_2 = obj["thumbnail_heights"];
        if (value_thumbnail_heights_2 !== void 0) {
          json += ',"thumbnail_heights":';
          json += anonymous1(value_thumbnail_heights_2);
        } else {
          throw new Error('"thumbnail_heights" is required!');
        }
        const value_original_3 = obj["original"];
        if (value_original_3 !== void 0) {
          json += ',"original":';
          json += asBoolean(value_original_3);
        } else {
          throw new Error('"original" is required!');
        }
        const value_expiring_links_4 = obj["expiring_links"];
        if (value_expiring_links_4 !== void 0) {
          json += ',"expiring_links":';
          json += asBoolean(value_expiring_links_4);
        } else {
          throw new Error('"expiring_links" is required!');
        }
        const value_custom_sizes_5 = obj["custom_sizes"];
        if (value_custom_sizes_5 !== void 0) {
          json += ',"custom_sizes":';
          json += asBoolean(value_custom_sizes_5);
        } else {
          throw new Error('"custom_sizes" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updatePlan_200
var require_generated_updatePlan_200 = __commonJS({
  "generated:generated:updatePlan_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_52#/properties/thumbnail_heights' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 3e5 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          const copy = new Array(arrayLength);
          if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i];
            if (!Number.isInteger(v)) {
              copy.length = i;
              json = JSON.stringify(copy).slice(0, -1);
              if (i > 0) json += JSON_STR_COMMA;
              json += asInteger(v);
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA;
                const v2 = obj[i];
                json += asInteger(v2);
              }
              return json + JSON_STR_END_ARRAY;
            }
            copy[i] = v;
          }
          return JSON.stringify(copy);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += asInteger(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += asInteger(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_name_1 = obj["name"];
        if (value_name_1 !== void 0) {
          json += '{"name":';
          if (typeof value_name_1 !== "string") {
            if (value_name_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_1 instanceof RegExp) {
              json += asString(value_name_1.source);
            } else {
              json += asString(value_name_1.toString());
            }
          } else {
            json += asString(value_name_1);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_thumbnail_heights_2 = obj["thumbnail_heights"];
        if (value_thumbnail_heights_2 !== void 0) {
          json += ',"thumbnail_heights":';
          json += anonymous1(value_thumbnail_heights_2);
        } else {
          throw new Error('"thumbnail_heights" is required!');
        }
        const value_original_3 = obj["original"];
        if (value_original_3 !== void 0) {
          json += ',"original":';
          json += asBoolean(value_original_3);
        } else {
          throw new Error('"original" is required!');
        }
        const value_expiring_links_4 = obj["expiring_links"];
        if (value_expiring_links_4 !== void 0) {
          json += ',"expiring_links":';
          json += asBoolean(value_expiring_links_4);
        } else {
          throw new Error('"expiring_links" is required!');
        }
        const value_custom_sizes_5 = obj["custom_sizes"];
        if (value_custom_sizes_5 !== void 0) {
          json += ',"custom_sizes":';
          json += asBoolean(value_custom_sizes_5);
        } else {
          throw new Error('"custom_sizes" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listUsers_200
var require_generated_listUsers_200 = __commonJS({
  "generated:generated:listUsers_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_6 = obj["id"];
        if (value_id_6 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_6);
        } else {
          throw new Error('"id" is required!');
        }
        const value_email_7 = obj["email"];
        if (value_email_7 !== void 0) {
          json += ',"email":';
          if (typeof value_email_7 !== "string") {
            if (value_email_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_7 instanceof RegExp) {
              json += asString(value_email_7.source);
            } else {
              json += asString(value_email_7.toString());
            }
          } else {
            json += asString(value_email_7);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_plan_8 = obj["plan"];
        if (value_plan_8 !== void 0) {
          json += ',"plan":';
          if (value_plan_8 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_plan_8 !== "string") {
              if (value_plan_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_plan_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_plan_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_plan_8 instanceof RegExp) {
                json += asString(value_plan_8.source);
              } else {
                json += asString(value_plan_8.toString());
              }
            } else {
              json += asString(value_plan_8);
            }
          }
        } else {
          throw new Error('"plan" is required!');
        }
        const value_is_active_9 = obj["is_active"];
        if (value_is_active_9 !== void 0) {
          json += ',"is_active":';
          json += asBoolean(value_is_active_9);
        } else {
          throw new Error('"is_active" is required!');
        }
        const value_created_at_10 = obj["created_at"];
        if (value_created_at_10 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_10);
        } else {
          throw new Error('"created_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_54#/properties/results' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous2(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous2(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_count_1 = obj["count"];
        if (value_count_1 !== void 0) {
          json += '{"count":';
          json += asInteger(value_count_1);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_2 = obj["next"];
        if (value_next_2 !== void 0) {
          json += ',"next":';
          if (value_next_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_2 !== "string") {
              if (value_next_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_2 instanceof RegExp) {
                json += asString(value_next_2.source);
              } else {
                json += asString(value_next_2.toString());
              }
            } else {
              json += asString(value_next_2);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_3 = obj["previous"];
        if (value_previous_3 !== void 0) {
          json += ',"previous":';
          if (value_previous_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_3 !== "string") {
              if (value_previous_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_3 instanceof RegExp) {
                json += asString(value_previous_3.source);
              } else {
                json += asString(value_previous_3.toString());
              }
            } else {
              json += asString(value_previous_3);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_results_4 = obj["results"];
        if (value_results_4 !== void 0) {
          json += ',"results":';
          json += anonymous1(value_results_4);
        } else {
          throw new Error('"results" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createUser_201
var require_generated_createUser_201 = __commonJS({
  "generated:generated:createUser_201"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_email_2 = obj["email"];
        if (value_email_2 !== void 0) {
          json += ',"email":';
          if (typeof value_email_2 !== "string") {
            if (value_email_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_2 instanceof RegExp) {
              json += asString(value_email_2.source);
            } else {
              json += asString(value_email_2.toString());
            }
          } else {
            json += asString(value_email_2);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_plan_3 = obj["plan"];
        if (value_plan_3 !== void 0) {
          json += ',"plan":';
          if (value_plan_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_plan_3 !== "string") {
              if (value_plan_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_plan_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_plan_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_plan_3 instanceof RegExp) {
                json += asString(value_plan_3.source);
              } else {
                json += asString(value_plan_3.toString());
              }
            } else {
              json += asString(value_plan_3);
            }
          }
        } else {
          throw new Error('"plan" is required!');
        }
        const value_is_active_4 = obj["is_active"];
        if (value_is_active_4 !== void 0) {
          json += ',"is_active":';
          json += asBoolean(value_is_active_4);
        } else {
          throw new Error('"is_active" is required!');
        }
        const value_created_at_5 = obj["created_at"];
        if (value_created_at_5 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_5);
        } else {
          throw new Error('"created_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:updateUser_200
var require_generated_updateUser_200 = __commonJS({
  "generated:generated:updateUser_200"(exports, module) {
    "use strict";
    var Serializer = require_serializer();
    var serializerState = { "mode": "standalone" };
    var serializer = Serializer.restoreFromState(serializerState);
    var validator = null;
    module.exports = (function anonymous(validator2, serializer2) {
      const {
        asString,
        asNumber,
        asBoolean,
        asDateTime,
        asDate,
        asTime,
        asUnsafeString,
        asPlainStringArray
      } = serializer2;
      const asInteger = serializer2.asInteger.bind(serializer2);
      const JSON_STR_BEGIN_OBJECT = "{";
      const JSON_STR_END_OBJECT = "}";
      const JSON_STR_BEGIN_ARRAY = "[";
      const JSON_STR_END_ARRAY = "]";
      const JSON_STR_COMMA = ",";
      const JSON_STR_COLONS = ":";
      const JSON_STR_QUOTE = '"';
      const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
      const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
      const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
      const JSON_STR_NULL = "null";
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_id_1 = obj["id"];
        if (value_id_1 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_1);
        } else {
          throw new Error('"id" is required!');
        }
        const value_email_2 = obj["email"];
        if (value_email_2 !== void 0) {
          json += ',"email":';
          if (typeof value_email_2 !== "string") {
            if (value_email_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_2 instanceof RegExp) {
              json += asString(value_email_2.source);
            } else {
              json += asString(value_email_2.toString());
            }
          } else {
            json += asString(value_email_2);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_plan_3 = obj["plan"];
        if (value_plan_3 !== void 0) {
          json += ',"plan":';
          if (value_plan_3 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_plan_3 !== "string") {
              if (value_plan_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_plan_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_plan_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_plan_3 instanceof RegExp) {
                json += asString(value_plan_3.source);
              } else {
                json += asString(value_plan_3.toString());
              }
            } else {
              json += asString(value_plan_3);
            }
          }
        } else {
          throw new Error('"plan" is required!');
        }
        const value_is_active_4 = obj["is_active"];
        if (value_is_active_4 !== void 0) {
          json += ',"is_active":';
          json += asBoolean(value_is_active_4);
        } else {
          throw new Error('"is_active" is required!');
        }
        const value_created_at_5 = obj["created_at"];
        if (value_created_at_5 !== void 0) {
          json += ',"created_at":';
          json += asDateTime(value_created_at_5);
        } else {
          throw new Error('"created_at" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated.js
var import_generated_createToken_201 = __toESM(require_generated_createToken_201());
var import_generated_refreshToken_200 = __toESM(require_generated_refreshToken_200());
var import_generated_uploadSmall_201 = __toESM(require_generated_uploadSmall_201());
var import_generated_uploadMedium_201 = __toESM(require_generated_uploadMedium_201());
var import_generated_uploadOriginal_201 = __toESM(require_generated_uploadOriginal_201());
var import_generated_uploadCustom_201 = __toESM(require_generated_uploadCustom_201());
var import_generated_uploadThumbnail_201 = __toESM(require_generated_uploadThumbnail_201());
var import_generated_listImages_200 = __toESM(require_generated_listImages_200());
var import_generated_listPlans_200 = __toESM(require_generated_listPlans_200());
var import_generated_createPlan_201 = __toESM(require_generated_createPlan_201());
var import_generated_getPlan_200 = __toESM(require_generated_getPlan_200());
var import_generated_updatePlan_200 = __toESM(require_generated_updatePlan_200());
var import_generated_listUsers_200 = __toESM(require_generated_listUsers_200());
var import_generated_createUser_201 = __toESM(require_generated_createUser_201());
var import_generated_updateUser_200 = __toESM(require_generated_updateUser_200());
var serializers = {
  createToken: { 201: import_generated_createToken_201.default },
  refreshToken: { 200: import_generated_refreshToken_200.default },
  uploadSmall: { 201: import_generated_uploadSmall_201.default },
  uploadMedium: { 201: import_generated_uploadMedium_201.default },
  uploadOriginal: { 201: import_generated_uploadOriginal_201.default },
  uploadCustom: { 201: import_generated_uploadCustom_201.default },
  uploadThumbnail: { 201: import_generated_uploadThumbnail_201.default },
  listImages: { 200: import_generated_listImages_200.default },
  viewImage: {},
  listPlans: { 200: import_generated_listPlans_200.default },
  createPlan: { 201: import_generated_createPlan_201.default },
  getPlan: { 200: import_generated_getPlan_200.default },
  updatePlan: { 200: import_generated_updatePlan_200.default },
  deletePlan: {},
  listUsers: { 200: import_generated_listUsers_200.default },
  createUser: { 201: import_generated_createUser_201.default },
  updateUser: { 200: import_generated_updateUser_200.default },
  deleteUser: {}
};
export {
  serializers
};
