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

// generated:generated:revokeToken_200
var require_generated_revokeToken_200 = __commonJS({
  "generated:generated:revokeToken_200"(exports, module) {
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
        const value_tokens_deleted_1 = obj["tokens_deleted"];
        if (value_tokens_deleted_1 !== void 0) {
          json += '{"tokens_deleted":';
          json += asInteger(value_tokens_deleted_1);
        } else {
          throw new Error('"tokens_deleted" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:obtainTokens_200
var require_generated_obtainTokens_200 = __commonJS({
  "generated:generated:obtainTokens_200"(exports, module) {
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
        const value_refresh_2 = obj["refresh"];
        if (value_refresh_2 !== void 0) {
          json += ',"refresh":';
          if (typeof value_refresh_2 !== "string") {
            if (value_refresh_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_refresh_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_refresh_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_refresh_2 instanceof RegExp) {
              json += asString(value_refresh_2.source);
            } else {
              json += asString(value_refresh_2.toString());
            }
          } else {
            json += asString(value_refresh_2);
          }
        } else {
          throw new Error('"refresh" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:revokeTokens_200
var require_generated_revokeTokens_200 = __commonJS({
  "generated:generated:revokeTokens_200"(exports, module) {
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
        const value_tokens_deleted_1 = obj["tokens_deleted"];
        if (value_tokens_deleted_1 !== void 0) {
          json += '{"tokens_deleted":';
          json += asInteger(value_tokens_deleted_1);
        } else {
          throw new Error('"tokens_deleted" is required!');
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

// generated:generated:logInWithProvider_200
var require_generated_logInWithProvider_200 = __commonJS({
  "generated:generated:logInWithProvider_200"(exports, module) {
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
        const value_refresh_2 = obj["refresh"];
        if (value_refresh_2 !== void 0) {
          json += ',"refresh":';
          if (typeof value_refresh_2 !== "string") {
            if (value_refresh_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_refresh_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_refresh_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_refresh_2 instanceof RegExp) {
              json += asString(value_refresh_2.source);
            } else {
              json += asString(value_refresh_2.toString());
            }
          } else {
            json += asString(value_refresh_2);
          }
        } else {
          throw new Error('"refresh" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getAuthModes_200
var require_generated_getAuthModes_200 = __commonJS({
  "generated:generated:getAuthModes_200"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_340#/properties/o-auth' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_password_1 = obj["password"];
        if (value_password_1 !== void 0) {
          json += '{"password":';
          json += asBoolean(value_password_1);
        } else {
          throw new Error('"password" is required!');
        }
        const value_o_auth_2 = obj["o-auth"];
        if (value_o_auth_2 !== void 0) {
          json += ',"o-auth":';
          json += anonymous1(value_o_auth_2);
        } else {
          throw new Error('"o-auth" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:changePassword_200
var require_generated_changePassword_200 = __commonJS({
  "generated:generated:changePassword_200"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createPassword_201
var require_generated_createPassword_201 = __commonJS({
  "generated:generated:createPassword_201"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:resetPassword_200
var require_generated_resetPassword_200 = __commonJS({
  "generated:generated:resetPassword_200"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:requestPasswordReset_202
var require_generated_requestPasswordReset_202 = __commonJS({
  "generated:generated:requestPasswordReset_202"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
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
        const value_publicId_5 = obj["publicId"];
        if (value_publicId_5 !== void 0) {
          json += '{"publicId":';
          if (typeof value_publicId_5 !== "string") {
            if (value_publicId_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_publicId_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_publicId_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_publicId_5 instanceof RegExp) {
              json += asString(value_publicId_5.source);
            } else {
              json += asString(value_publicId_5.toString());
            }
          } else {
            json += asString(value_publicId_5);
          }
        } else {
          throw new Error('"publicId" is required!');
        }
        const value_username_6 = obj["username"];
        if (value_username_6 !== void 0) {
          json += ',"username":';
          if (typeof value_username_6 !== "string") {
            if (value_username_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_6 instanceof RegExp) {
              json += asString(value_username_6.source);
            } else {
              json += asString(value_username_6.toString());
            }
          } else {
            json += asString(value_username_6);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_firstName_7 = obj["firstName"];
        if (value_firstName_7 !== void 0) {
          json += ',"firstName":';
          if (typeof value_firstName_7 !== "string") {
            if (value_firstName_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_firstName_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_firstName_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_firstName_7 instanceof RegExp) {
              json += asString(value_firstName_7.source);
            } else {
              json += asString(value_firstName_7.toString());
            }
          } else {
            json += asString(value_firstName_7);
          }
        } else {
          throw new Error('"firstName" is required!');
        }
        const value_lastName_8 = obj["lastName"];
        if (value_lastName_8 !== void 0) {
          json += ',"lastName":';
          if (typeof value_lastName_8 !== "string") {
            if (value_lastName_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lastName_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_lastName_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_lastName_8 instanceof RegExp) {
              json += asString(value_lastName_8.source);
            } else {
              json += asString(value_lastName_8.toString());
            }
          } else {
            json += asString(value_lastName_8);
          }
        } else {
          throw new Error('"lastName" is required!');
        }
        const value_email_9 = obj["email"];
        if (value_email_9 !== void 0) {
          json += ',"email":';
          if (typeof value_email_9 !== "string") {
            if (value_email_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_9 instanceof RegExp) {
              json += asString(value_email_9.source);
            } else {
              json += asString(value_email_9.toString());
            }
          } else {
            json += asString(value_email_9);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_phoneNumber_10 = obj["phoneNumber"];
        if (value_phoneNumber_10 !== void 0) {
          json += ',"phoneNumber":';
          if (value_phoneNumber_10 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_phoneNumber_10 !== "string") {
              if (value_phoneNumber_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_phoneNumber_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_phoneNumber_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_phoneNumber_10 instanceof RegExp) {
                json += asString(value_phoneNumber_10.source);
              } else {
                json += asString(value_phoneNumber_10.toString());
              }
            } else {
              json += asString(value_phoneNumber_10);
            }
          }
        } else {
          throw new Error('"phoneNumber" is required!');
        }
        const value_collegeName_11 = obj["collegeName"];
        if (value_collegeName_11 !== void 0) {
          json += ',"collegeName":';
          if (value_collegeName_11 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_collegeName_11 !== "string") {
              if (value_collegeName_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_collegeName_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_collegeName_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_collegeName_11 instanceof RegExp) {
                json += asString(value_collegeName_11.source);
              } else {
                json += asString(value_collegeName_11.toString());
              }
            } else {
              json += asString(value_collegeName_11);
            }
          }
        } else {
          throw new Error('"collegeName" is required!');
        }
        const value_profilePicture_12 = obj["profilePicture"];
        if (value_profilePicture_12 !== void 0) {
          json += ',"profilePicture":';
          if (value_profilePicture_12 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_profilePicture_12 !== "string") {
              if (value_profilePicture_12 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_profilePicture_12 instanceof Date) {
                json += JSON_STR_QUOTE + value_profilePicture_12.toISOString() + JSON_STR_QUOTE;
              } else if (value_profilePicture_12 instanceof RegExp) {
                json += asString(value_profilePicture_12.source);
              } else {
                json += asString(value_profilePicture_12.toString());
              }
            } else {
              json += asString(value_profilePicture_12);
            }
          }
        } else {
          throw new Error('"profilePicture" is required!');
        }
        const value_dateJoined_13 = obj["dateJoined"];
        if (value_dateJoined_13 !== void 0) {
          json += ',"dateJoined":';
          json += asDateTime(value_dateJoined_13);
        } else {
          throw new Error('"dateJoined" is required!');
        }
        const value_lastLogin_14 = obj["lastLogin"];
        if (value_lastLogin_14 !== void 0) {
          json += ',"lastLogin":';
          if (value_lastLogin_14 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDateTime(value_lastLogin_14);
          }
        } else {
          throw new Error('"lastLogin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_350#/properties/users' does not match schema definition.");
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
        const value_currentPage_1 = obj["currentPage"];
        if (value_currentPage_1 !== void 0) {
          json += '{"currentPage":';
          json += asInteger(value_currentPage_1);
        } else {
          throw new Error('"currentPage" is required!');
        }
        const value_noOfPages_2 = obj["noOfPages"];
        if (value_noOfPages_2 !== void 0) {
          json += ',"noOfPages":';
          json += asInteger(value_noOfPages_2);
        } else {
          throw new Error('"noOfPages" is required!');
        }
        const value_users_3 = obj["users"];
        if (value_users_3 !== void 0) {
          json += ',"users":';
          json += anonymous1(value_users_3);
        } else {
          throw new Error('"users" is required!');
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
        const value_publicId_1 = obj["publicId"];
        if (value_publicId_1 !== void 0) {
          json += '{"publicId":';
          if (typeof value_publicId_1 !== "string") {
            if (value_publicId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_publicId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_publicId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_publicId_1 instanceof RegExp) {
              json += asString(value_publicId_1.source);
            } else {
              json += asString(value_publicId_1.toString());
            }
          } else {
            json += asString(value_publicId_1);
          }
        } else {
          throw new Error('"publicId" is required!');
        }
        const value_username_2 = obj["username"];
        if (value_username_2 !== void 0) {
          json += ',"username":';
          if (typeof value_username_2 !== "string") {
            if (value_username_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_2 instanceof RegExp) {
              json += asString(value_username_2.source);
            } else {
              json += asString(value_username_2.toString());
            }
          } else {
            json += asString(value_username_2);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_firstName_3 = obj["firstName"];
        if (value_firstName_3 !== void 0) {
          json += ',"firstName":';
          if (typeof value_firstName_3 !== "string") {
            if (value_firstName_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_firstName_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_firstName_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_firstName_3 instanceof RegExp) {
              json += asString(value_firstName_3.source);
            } else {
              json += asString(value_firstName_3.toString());
            }
          } else {
            json += asString(value_firstName_3);
          }
        } else {
          throw new Error('"firstName" is required!');
        }
        const value_lastName_4 = obj["lastName"];
        if (value_lastName_4 !== void 0) {
          json += ',"lastName":';
          if (typeof value_lastName_4 !== "string") {
            if (value_lastName_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lastName_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_lastName_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_lastName_4 instanceof RegExp) {
              json += asString(value_lastName_4.source);
            } else {
              json += asString(value_lastName_4.toString());
            }
          } else {
            json += asString(value_lastName_4);
          }
        } else {
          throw new Error('"lastName" is required!');
        }
        const value_email_5 = obj["email"];
        if (value_email_5 !== void 0) {
          json += ',"email":';
          if (typeof value_email_5 !== "string") {
            if (value_email_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_5 instanceof RegExp) {
              json += asString(value_email_5.source);
            } else {
              json += asString(value_email_5.toString());
            }
          } else {
            json += asString(value_email_5);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_phoneNumber_6 = obj["phoneNumber"];
        if (value_phoneNumber_6 !== void 0) {
          json += ',"phoneNumber":';
          if (value_phoneNumber_6 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_phoneNumber_6 !== "string") {
              if (value_phoneNumber_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_phoneNumber_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_phoneNumber_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_phoneNumber_6 instanceof RegExp) {
                json += asString(value_phoneNumber_6.source);
              } else {
                json += asString(value_phoneNumber_6.toString());
              }
            } else {
              json += asString(value_phoneNumber_6);
            }
          }
        } else {
          throw new Error('"phoneNumber" is required!');
        }
        const value_collegeName_7 = obj["collegeName"];
        if (value_collegeName_7 !== void 0) {
          json += ',"collegeName":';
          if (value_collegeName_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_collegeName_7 !== "string") {
              if (value_collegeName_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_collegeName_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_collegeName_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_collegeName_7 instanceof RegExp) {
                json += asString(value_collegeName_7.source);
              } else {
                json += asString(value_collegeName_7.toString());
              }
            } else {
              json += asString(value_collegeName_7);
            }
          }
        } else {
          throw new Error('"collegeName" is required!');
        }
        const value_profilePicture_8 = obj["profilePicture"];
        if (value_profilePicture_8 !== void 0) {
          json += ',"profilePicture":';
          if (value_profilePicture_8 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_profilePicture_8 !== "string") {
              if (value_profilePicture_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_profilePicture_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_profilePicture_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_profilePicture_8 instanceof RegExp) {
                json += asString(value_profilePicture_8.source);
              } else {
                json += asString(value_profilePicture_8.toString());
              }
            } else {
              json += asString(value_profilePicture_8);
            }
          }
        } else {
          throw new Error('"profilePicture" is required!');
        }
        const value_dateJoined_9 = obj["dateJoined"];
        if (value_dateJoined_9 !== void 0) {
          json += ',"dateJoined":';
          json += asDateTime(value_dateJoined_9);
        } else {
          throw new Error('"dateJoined" is required!');
        }
        const value_lastLogin_10 = obj["lastLogin"];
        if (value_lastLogin_10 !== void 0) {
          json += ',"lastLogin":';
          if (value_lastLogin_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDateTime(value_lastLogin_10);
          }
        } else {
          throw new Error('"lastLogin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getUser_200
var require_generated_getUser_200 = __commonJS({
  "generated:generated:getUser_200"(exports, module) {
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
        const value_publicId_1 = obj["publicId"];
        if (value_publicId_1 !== void 0) {
          json += '{"publicId":';
          if (typeof value_publicId_1 !== "string") {
            if (value_publicId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_publicId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_publicId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_publicId_1 instanceof RegExp) {
              json += asString(value_publicId_1.source);
            } else {
              json += asString(value_publicId_1.toString());
            }
          } else {
            json += asString(value_publicId_1);
          }
        } else {
          throw new Error('"publicId" is required!');
        }
        const value_username_2 = obj["username"];
        if (value_username_2 !== void 0) {
          json += ',"username":';
          if (typeof value_username_2 !== "string") {
            if (value_username_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_2 instanceof RegExp) {
              json += asString(value_username_2.source);
            } else {
              json += asString(value_username_2.toString());
            }
          } else {
            json += asString(value_username_2);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_firstName_3 = obj["firstName"];
        if (value_firstName_3 !== void 0) {
          json += ',"firstName":';
          if (typeof value_firstName_3 !== "string") {
            if (value_firstName_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_firstName_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_firstName_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_firstName_3 instanceof RegExp) {
              json += asString(value_firstName_3.source);
            } else {
              json += asString(value_firstName_3.toString());
            }
          } else {
            json += asString(value_firstName_3);
          }
        } else {
          throw new Error('"firstName" is required!');
        }
        const value_lastName_4 = obj["lastName"];
        if (value_lastName_4 !== void 0) {
          json += ',"lastName":';
          if (typeof value_lastName_4 !== "string") {
            if (value_lastName_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lastName_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_lastName_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_lastName_4 instanceof RegExp) {
              json += asString(value_lastName_4.source);
            } else {
              json += asString(value_lastName_4.toString());
            }
          } else {
            json += asString(value_lastName_4);
          }
        } else {
          throw new Error('"lastName" is required!');
        }
        const value_email_5 = obj["email"];
        if (value_email_5 !== void 0) {
          json += ',"email":';
          if (typeof value_email_5 !== "string") {
            if (value_email_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_5 instanceof RegExp) {
              json += asString(value_email_5.source);
            } else {
              json += asString(value_email_5.toString());
            }
          } else {
            json += asString(value_email_5);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_phoneNumber_6 = obj["phoneNumber"];
        if (value_phoneNumber_6 !== void 0) {
          json += ',"phoneNumber":';
          if (value_phoneNumber_6 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_phoneNumber_6 !== "string") {
              if (value_phoneNumber_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_phoneNumber_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_phoneNumber_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_phoneNumber_6 instanceof RegExp) {
                json += asString(value_phoneNumber_6.source);
              } else {
                json += asString(value_phoneNumber_6.toString());
              }
            } else {
              json += asString(value_phoneNumber_6);
            }
          }
        } else {
          throw new Error('"phoneNumber" is required!');
        }
        const value_collegeName_7 = obj["collegeName"];
        if (value_collegeName_7 !== void 0) {
          json += ',"collegeName":';
          if (value_collegeName_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_collegeName_7 !== "string") {
              if (value_collegeName_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_collegeName_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_collegeName_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_collegeName_7 instanceof RegExp) {
                json += asString(value_collegeName_7.source);
              } else {
                json += asString(value_collegeName_7.toString());
              }
            } else {
              json += asString(value_collegeName_7);
            }
          }
        } else {
          throw new Error('"collegeName" is required!');
        }
        const value_profilePicture_8 = obj["profilePicture"];
        if (value_profilePicture_8 !== void 0) {
          json += ',"profilePicture":';
          if (value_profilePicture_8 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_profilePicture_8 !== "string") {
              if (value_profilePicture_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_profilePicture_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_profilePicture_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_profilePicture_8 instanceof RegExp) {
                json += asString(value_profilePicture_8.source);
              } else {
                json += asString(value_profilePicture_8.toString());
              }
            } else {
              json += asString(value_profilePicture_8);
            }
          }
        } else {
          throw new Error('"profilePicture" is required!');
        }
        const value_dateJoined_9 = obj["dateJoined"];
        if (value_dateJoined_9 !== void 0) {
          json += ',"dateJoined":';
          json += asDateTime(value_dateJoined_9);
        } else {
          throw new Error('"dateJoined" is required!');
        }
        const value_lastLogin_10 = obj["lastLogin"];
        if (value_lastLogin_10 !== void 0) {
          json += ',"lastLogin":';
          if (value_lastLogin_10 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asDateTime(value_lastLogin_10);
          }
        } else {
          throw new Error('"lastLogin" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editUser_200
var require_generated_editUser_200 = __commonJS({
  "generated:generated:editUser_200"(exports, module) {
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
        const value_publicId_1 = obj["publicId"];
        if (value_publicId_1 !== void 0) {
          json += '{"publicId":';
          if (typeof value_publicId_1 !== "string") {
            if (value_publicId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_publicId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_publicId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_publicId_1 instanceof RegExp) {
              json += asString(value_publicId_1.source);
            } else {
              json += asString(value_publicId_1.toString());
            }
          } else {
            json += asString(value_publicId_1);
          }
        } else {
          throw new Error('"publicId" is required!');
        }
        const value_username_2 = obj["username"];
        if (value_username_2 !== void 0) {
          json += ',"username":';
          if (typeof value_username_2 !== "string") {
            if (value_username_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_2 instanceof RegExp) {
              json += asString(value_username_2.source);
            } else {
              json += asString(value_username_2.toString());
            }
          } else {
            json += asString(value_username_2);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_firstName_3 = obj["firstName"];
        if (value_firstName_3 !== void 0) {
          json += ',"firstName":';
          if (typeof value_firstName_3 !== "string") {
            if (value_firstName_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_firstName_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_firstName_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_firstName_3 instanceof RegExp) {
              json += asString(value_firstName_3.source);
            } else {
              json += asString(value_firstName_3.toString());
            }
          } else {
            json += asString(value_firstName_3);
          }
        } else {
          throw new Error('"firstName" is required!');
        }
        const value_lastName_4 = obj["lastName"];
        if (value_lastName_4 !== void 0) {
          json += ',"lastName":';
          if (typeof value_lastName_4 !== "string") {
            if (value_lastName_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_lastName_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_lastName_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_lastName_4 instanceof RegExp) {
              json += asString(value_lastName_4.source);
            } else {
              json += asString(value_lastName_4.toString());
            }
          } else {
            json += asString(value_lastName_4);
          }
        } else {
          throw new Error('"lastName" is required!');
        }
        const value_email_5 = obj["email"];
        if (value_email_5 !== void 0) {
          json += ',"email":';
          if (typeof value_email_5 !== "string") {
            if (value_email_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_5 instanceof RegExp) {
              json += asString(value_email_5.source);
            } else {
              json += asString(value_email_5.toString());
            }
          } else {
            json += asString(value_email_5);
          }
        } else {
          throw new Error('"email" is required!');
        }
        const value_phoneNumber_6 = obj["phoneNumber"];
        if (value_phoneNumber_6 !== void 0) {
          json += ',"phoneNumber":';
          if (value_phoneNumber_6 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_phoneNumber_6 !== "string") {
              if (value_phoneNumber_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_phoneNumber_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_phoneNumber_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_phoneNumber_6 instanceof RegExp) {
                json += asString(value_phoneNumber_6.source);
              } else {
                json += asString(value_phoneNumber_6.toString());
              }
            } else {
              json += asString(value_phoneNumber_6);
            }
          }
        } else {
          throw new Error('"phoneNumber" is required!');
        }
        const value_collegeName_7 = obj["collegeName"];
        if (value_collegeName_7 !== void 0) {
          json += ',"collegeName":';
          if (value_collegeName_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_collegeName_7 !== "string") {
              if (value_collegeName_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_collegeName_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_collegeName_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_collegeName_7 instanceof RegExp) {
                json += asString(value_collegeName_7.source);
              } else {
                json += asString(value_collegeName_7.toString());
              }
            } else {
              json += asString(value_collegeName_7);
            }
          }
        } else {
          throw new Error('"collegeName" is required!');
        }
        const value_profilePicture_8 = obj["profilePicture"];
        if (value_profilePicture_8 !== void 0) {
          json += ',"profilePicture":';
          if (value_profilePicture_8 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_profilePicture_8 !== "string") {
              if (value_profilePicture_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_profilePicture_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_profilePicture_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_profilePicture_8 instanceof RegExp) {
                json += asString(value_profilePicture_8.source);
              } else {
                json += asString(value_profilePicture_8.toString());
              }
            } else {
              json += asString(value_profilePicture_8);
            }
          }
        } else {
          throw new Error('"profilePicture" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:deleteUser_200
var require_generated_deleteUser_200 = __commonJS({
  "generated:generated:deleteUser_200"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getUserState_200
var require_generated_getUserState_200 = __commonJS({
  "generated:generated:getUserState_200"(exports, module) {
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
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_360#/properties/privileges/properties/user' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_360#/properties/privileges/properties/event' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_360#/properties/privileges/properties/firebaseUser' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_360#/properties/privileges/properties/category' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous6(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_360#/properties/privileges/properties/tag' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous7(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_360#/properties/privileges/properties/team' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous8(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_360#/properties/privileges/properties/ticket' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_user_4 = obj["user"];
        if (value_user_4 !== void 0) {
          json += '{"user":';
          json += anonymous2(value_user_4);
        } else {
          throw new Error('"user" is required!');
        }
        const value_event_5 = obj["event"];
        if (value_event_5 !== void 0) {
          json += ',"event":';
          json += anonymous3(value_event_5);
        } else {
          throw new Error('"event" is required!');
        }
        const value_firebaseUser_6 = obj["firebaseUser"];
        if (value_firebaseUser_6 !== void 0) {
          json += ',"firebaseUser":';
          json += anonymous4(value_firebaseUser_6);
        } else {
          throw new Error('"firebaseUser" is required!');
        }
        const value_category_7 = obj["category"];
        if (value_category_7 !== void 0) {
          json += ',"category":';
          json += anonymous5(value_category_7);
        } else {
          throw new Error('"category" is required!');
        }
        const value_tag_8 = obj["tag"];
        if (value_tag_8 !== void 0) {
          json += ',"tag":';
          json += anonymous6(value_tag_8);
        } else {
          throw new Error('"tag" is required!');
        }
        const value_team_9 = obj["team"];
        if (value_team_9 !== void 0) {
          json += ',"team":';
          json += anonymous7(value_team_9);
        } else {
          throw new Error('"team" is required!');
        }
        const value_ticket_10 = obj["ticket"];
        if (value_ticket_10 !== void 0) {
          json += ',"ticket":';
          json += anonymous8(value_ticket_10);
        } else {
          throw new Error('"ticket" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_state_1 = obj["state"];
        if (value_state_1 !== void 0) {
          json += '{"state":';
          if (typeof value_state_1 !== "string") {
            if (value_state_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_state_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_state_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_state_1 instanceof RegExp) {
              json += asString(value_state_1.source);
            } else {
              json += asString(value_state_1.toString());
            }
          } else {
            json += asString(value_state_1);
          }
        } else {
          throw new Error('"state" is required!');
        }
        const value_privileges_2 = obj["privileges"];
        if (value_privileges_2 !== void 0) {
          json += ',"privileges":';
          json += anonymous1(value_privileges_2);
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:disableUser_200
var require_generated_disableUser_200 = __commonJS({
  "generated:generated:disableUser_200"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:takePictureFromProvider_200
var require_generated_takePictureFromProvider_200 = __commonJS({
  "generated:generated:takePictureFromProvider_200"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadPicture_202
var require_generated_uploadPicture_202 = __commonJS({
  "generated:generated:uploadPicture_202"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listInvitations_200
var require_generated_listInvitations_200 = __commonJS({
  "generated:generated:listInvitations_200"(exports, module) {
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
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_teamid_1 = obj["teamid"];
        if (value_teamid_1 !== void 0) {
          json += '{"teamid":';
          if (typeof value_teamid_1 !== "string") {
            if (value_teamid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_1 instanceof RegExp) {
              json += asString(value_teamid_1.source);
            } else {
              json += asString(value_teamid_1.toString());
            }
          } else {
            json += asString(value_teamid_1);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_leader_3 = obj["leader"];
        if (value_leader_3 !== void 0) {
          json += ',"leader":';
          if (typeof value_leader_3 !== "string") {
            if (value_leader_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_leader_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_leader_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_leader_3 instanceof RegExp) {
              json += asString(value_leader_3.source);
            } else {
              json += asString(value_leader_3.toString());
            }
          } else {
            json += asString(value_leader_3);
          }
        } else {
          throw new Error('"leader" is required!');
        }
        const value_status_4 = obj["status"];
        if (value_status_4 !== void 0) {
          json += ',"status":';
          if (typeof value_status_4 !== "string") {
            if (value_status_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_4 instanceof RegExp) {
              json += asString(value_status_4.source);
            } else {
              json += asString(value_status_4.toString());
            }
          } else {
            json += asString(value_status_4);
          }
        } else {
          throw new Error('"status" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_368#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:acceptInvitation_200
var require_generated_acceptInvitation_200 = __commonJS({
  "generated:generated:acceptInvitation_200"(exports, module) {
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
        const value_teamid_2 = obj["teamid"];
        if (value_teamid_2 !== void 0) {
          json += ',"teamid":';
          if (typeof value_teamid_2 !== "string") {
            if (value_teamid_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_2 instanceof RegExp) {
              json += asString(value_teamid_2.source);
            } else {
              json += asString(value_teamid_2.toString());
            }
          } else {
            json += asString(value_teamid_2);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_3 = obj["name"];
        if (value_name_3 !== void 0) {
          json += ',"name":';
          if (typeof value_name_3 !== "string") {
            if (value_name_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_3 instanceof RegExp) {
              json += asString(value_name_3.source);
            } else {
              json += asString(value_name_3.toString());
            }
          } else {
            json += asString(value_name_3);
          }
        } else {
          throw new Error('"name" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:rejectInvitation_200
var require_generated_rejectInvitation_200 = __commonJS({
  "generated:generated:rejectInvitation_200"(exports, module) {
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
        const value_teamid_2 = obj["teamid"];
        if (value_teamid_2 !== void 0) {
          json += ',"teamid":';
          if (typeof value_teamid_2 !== "string") {
            if (value_teamid_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_2 instanceof RegExp) {
              json += asString(value_teamid_2.source);
            } else {
              json += asString(value_teamid_2.toString());
            }
          } else {
            json += asString(value_teamid_2);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_3 = obj["name"];
        if (value_name_3 !== void 0) {
          json += ',"name":';
          if (typeof value_name_3 !== "string") {
            if (value_name_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_3 instanceof RegExp) {
              json += asString(value_name_3.source);
            } else {
              json += asString(value_name_3.toString());
            }
          } else {
            json += asString(value_name_3);
          }
        } else {
          throw new Error('"name" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listCategories_200
var require_generated_listCategories_200 = __commonJS({
  "generated:generated:listCategories_200"(exports, module) {
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
      function anonymous1(input) {
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
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_374#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createCategory_201
var require_generated_createCategory_201 = __commonJS({
  "generated:generated:createCategory_201"(exports, module) {
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
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editCategory_202
var require_generated_editCategory_202 = __commonJS({
  "generated:generated:editCategory_202"(exports, module) {
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
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listTags_200
var require_generated_listTags_200 = __commonJS({
  "generated:generated:listTags_200"(exports, module) {
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
      function anonymous1(input) {
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
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_380#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createTag_201
var require_generated_createTag_201 = __commonJS({
  "generated:generated:createTag_201"(exports, module) {
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
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editTag_202
var require_generated_editTag_202 = __commonJS({
  "generated:generated:editTag_202"(exports, module) {
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
        const value_description_2 = obj["description"];
        if (value_description_2 !== void 0) {
          json += ',"description":';
          if (typeof value_description_2 !== "string") {
            if (value_description_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_2 instanceof RegExp) {
              json += asString(value_description_2.source);
            } else {
              json += asString(value_description_2.toString());
            }
          } else {
            json += asString(value_description_2);
          }
        } else {
          throw new Error('"description" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listEvents_200
var require_generated_listEvents_200 = __commonJS({
  "generated:generated:listEvents_200"(exports, module) {
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
          throw new TypeError("The value of '#/components/schemas/EventSummary/properties/category' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_publicId_3 = obj["publicId"];
        if (value_publicId_3 !== void 0) {
          json += '{"publicId":';
          if (typeof value_publicId_3 !== "string") {
            if (value_publicId_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_publicId_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_publicId_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_publicId_3 instanceof RegExp) {
              json += asString(value_publicId_3.source);
            } else {
              json += asString(value_publicId_3.toString());
            }
          } else {
            json += asString(value_publicId_3);
          }
        } else {
          throw new Error('"publicId" is required!');
        }
        const value_name_4 = obj["name"];
        if (value_name_4 !== void 0) {
          json += ',"name":';
          if (typeof value_name_4 !== "string") {
            if (value_name_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_4 instanceof RegExp) {
              json += asString(value_name_4.source);
            } else {
              json += asString(value_name_4.toString());
            }
          } else {
            json += asString(value_name_4);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_description_5 = obj["description"];
        if (value_description_5 !== void 0) {
          json += ',"description":';
          if (typeof value_description_5 !== "string") {
            if (value_description_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_5 instanceof RegExp) {
              json += asString(value_description_5.source);
            } else {
              json += asString(value_description_5.toString());
            }
          } else {
            json += asString(value_description_5);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_date_6 = obj["date"];
        if (value_date_6 !== void 0) {
          json += ',"date":';
          json += asDate(value_date_6);
        } else {
          throw new Error('"date" is required!');
        }
        const value_time_7 = obj["time"];
        if (value_time_7 !== void 0) {
          json += ',"time":';
          if (typeof value_time_7 !== "string") {
            if (value_time_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_time_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_time_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_time_7 instanceof RegExp) {
              json += asString(value_time_7.source);
            } else {
              json += asString(value_time_7.toString());
            }
          } else {
            json += asString(value_time_7);
          }
        } else {
          throw new Error('"time" is required!');
        }
        const value_venue_8 = obj["venue"];
        if (value_venue_8 !== void 0) {
          json += ',"venue":';
          if (typeof value_venue_8 !== "string") {
            if (value_venue_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_venue_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_venue_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_venue_8 instanceof RegExp) {
              json += asString(value_venue_8.source);
            } else {
              json += asString(value_venue_8.toString());
            }
          } else {
            json += asString(value_venue_8);
          }
        } else {
          throw new Error('"venue" is required!');
        }
        const value_category_9 = obj["category"];
        if (value_category_9 !== void 0) {
          json += ',"category":';
          json += anonymous3(value_category_9);
        } else {
          throw new Error('"category" is required!');
        }
        const value_tags_10 = obj["tags"];
        if (value_tags_10 !== void 0) {
          json += ',"tags":';
          json += anonymous3(value_tags_10);
        } else {
          throw new Error('"tags" is required!');
        }
        const value_eventPicture_11 = obj["eventPicture"];
        if (value_eventPicture_11 !== void 0) {
          json += ',"eventPicture":';
          if (typeof value_eventPicture_11 !== "string") {
            if (value_eventPicture_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventPicture_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventPicture_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventPicture_11 instanceof RegExp) {
              json += asString(value_eventPicture_11.source);
            } else {
              json += asString(value_eventPicture_11.toString());
            }
          } else {
            json += asString(value_eventPicture_11);
          }
        }
        const value_eventLogo_12 = obj["eventLogo"];
        if (value_eventLogo_12 !== void 0) {
          json += ',"eventLogo":';
          if (typeof value_eventLogo_12 !== "string") {
            if (value_eventLogo_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventLogo_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventLogo_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventLogo_12 instanceof RegExp) {
              json += asString(value_eventLogo_12.source);
            } else {
              json += asString(value_eventLogo_12.toString());
            }
          } else {
            json += asString(value_eventLogo_12);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_386#/properties/events' does not match schema definition.");
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
        const value_events_1 = obj["events"];
        if (value_events_1 !== void 0) {
          json += '{"events":';
          json += anonymous1(value_events_1);
        } else {
          throw new Error('"events" is required!');
        }
        const value_currentPage_13 = obj["currentPage"];
        if (value_currentPage_13 !== void 0) {
          json += ',"currentPage":';
          json += asInteger(value_currentPage_13);
        } else {
          throw new Error('"currentPage" is required!');
        }
        const value_noOfPages_14 = obj["noOfPages"];
        if (value_noOfPages_14 !== void 0) {
          json += ',"noOfPages":';
          json += asInteger(value_noOfPages_14);
        } else {
          throw new Error('"noOfPages" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createEvent_201
var require_generated_createEvent_201 = __commonJS({
  "generated:generated:createEvent_201"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_388#/properties/prize' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_388#/properties/rules' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_388#/properties/faq/items' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_388#/properties/faq' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_388#/properties/category' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous6(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_388#/properties/tags' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_publicId_1 = obj["publicId"];
        if (value_publicId_1 !== void 0) {
          json += '{"publicId":';
          if (typeof value_publicId_1 !== "string") {
            if (value_publicId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_publicId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_publicId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_publicId_1 instanceof RegExp) {
              json += asString(value_publicId_1.source);
            } else {
              json += asString(value_publicId_1.toString());
            }
          } else {
            json += asString(value_publicId_1);
          }
        } else {
          throw new Error('"publicId" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_date_4 = obj["date"];
        if (value_date_4 !== void 0) {
          json += ',"date":';
          json += asDate(value_date_4);
        } else {
          throw new Error('"date" is required!');
        }
        const value_time_5 = obj["time"];
        if (value_time_5 !== void 0) {
          json += ',"time":';
          if (typeof value_time_5 !== "string") {
            if (value_time_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_time_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_time_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_time_5 instanceof RegExp) {
              json += asString(value_time_5.source);
            } else {
              json += asString(value_time_5.toString());
            }
          } else {
            json += asString(value_time_5);
          }
        } else {
          throw new Error('"time" is required!');
        }
        const value_venue_6 = obj["venue"];
        if (value_venue_6 !== void 0) {
          json += ',"venue":';
          if (typeof value_venue_6 !== "string") {
            if (value_venue_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_venue_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_venue_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_venue_6 instanceof RegExp) {
              json += asString(value_venue_6.source);
            } else {
              json += asString(value_venue_6.toString());
            }
          } else {
            json += asString(value_venue_6);
          }
        } else {
          throw new Error('"venue" is required!');
        }
        const value_fees_7 = obj["fees"];
        if (value_fees_7 !== void 0) {
          json += ',"fees":';
          if (typeof value_fees_7 !== "string") {
            if (value_fees_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_fees_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_fees_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_fees_7 instanceof RegExp) {
              json += asString(value_fees_7.source);
            } else {
              json += asString(value_fees_7.toString());
            }
          } else {
            json += asString(value_fees_7);
          }
        } else {
          throw new Error('"fees" is required!');
        }
        const value_prize_8 = obj["prize"];
        if (value_prize_8 !== void 0) {
          json += ',"prize":';
          json += anonymous1(value_prize_8);
        } else {
          throw new Error('"prize" is required!');
        }
        const value_teamEvent_9 = obj["teamEvent"];
        if (value_teamEvent_9 !== void 0) {
          json += ',"teamEvent":';
          json += asBoolean(value_teamEvent_9);
        } else {
          throw new Error('"teamEvent" is required!');
        }
        const value_minSize_10 = obj["minSize"];
        if (value_minSize_10 !== void 0) {
          json += ',"minSize":';
          json += asInteger(value_minSize_10);
        } else {
          throw new Error('"minSize" is required!');
        }
        const value_maxSize_11 = obj["maxSize"];
        if (value_maxSize_11 !== void 0) {
          json += ',"maxSize":';
          json += asInteger(value_maxSize_11);
        } else {
          throw new Error('"maxSize" is required!');
        }
        const value_rules_12 = obj["rules"];
        if (value_rules_12 !== void 0) {
          json += ',"rules":';
          json += anonymous2(value_rules_12);
        } else {
          throw new Error('"rules" is required!');
        }
        const value_faq_13 = obj["faq"];
        if (value_faq_13 !== void 0) {
          json += ',"faq":';
          json += anonymous3(value_faq_13);
        } else {
          throw new Error('"faq" is required!');
        }
        const value_category_14 = obj["category"];
        if (value_category_14 !== void 0) {
          json += ',"category":';
          json += anonymous5(value_category_14);
        } else {
          throw new Error('"category" is required!');
        }
        const value_tags_15 = obj["tags"];
        if (value_tags_15 !== void 0) {
          json += ',"tags":';
          json += anonymous6(value_tags_15);
        } else {
          throw new Error('"tags" is required!');
        }
        const value_maxParticipants_16 = obj["maxParticipants"];
        if (value_maxParticipants_16 !== void 0) {
          json += ',"maxParticipants":';
          if (value_maxParticipants_16 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_maxParticipants_16);
          }
        } else {
          throw new Error('"maxParticipants" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getEvent_200
var require_generated_getEvent_200 = __commonJS({
  "generated:generated:getEvent_200"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_390#/properties/prize' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_minSize_12 = obj["minSize"];
        if (value_minSize_12 !== void 0) {
          json += '{"minSize":';
          json += asInteger(value_minSize_12);
        } else {
          throw new Error('"minSize" is required!');
        }
        const value_maxSize_13 = obj["maxSize"];
        if (value_maxSize_13 !== void 0) {
          json += ',"maxSize":';
          json += asInteger(value_maxSize_13);
        } else {
          throw new Error('"maxSize" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_390#/properties/rules' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_390#/properties/faq/items' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_390#/properties/faq' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous5(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous5(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous6(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_390#/properties/category' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous7(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_390#/properties/tags' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_publicId_1 = obj["publicId"];
        if (value_publicId_1 !== void 0) {
          json += '{"publicId":';
          if (typeof value_publicId_1 !== "string") {
            if (value_publicId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_publicId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_publicId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_publicId_1 instanceof RegExp) {
              json += asString(value_publicId_1.source);
            } else {
              json += asString(value_publicId_1.toString());
            }
          } else {
            json += asString(value_publicId_1);
          }
        } else {
          throw new Error('"publicId" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_date_4 = obj["date"];
        if (value_date_4 !== void 0) {
          json += ',"date":';
          json += asDate(value_date_4);
        } else {
          throw new Error('"date" is required!');
        }
        const value_time_5 = obj["time"];
        if (value_time_5 !== void 0) {
          json += ',"time":';
          if (typeof value_time_5 !== "string") {
            if (value_time_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_time_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_time_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_time_5 instanceof RegExp) {
              json += asString(value_time_5.source);
            } else {
              json += asString(value_time_5.toString());
            }
          } else {
            json += asString(value_time_5);
          }
        } else {
          throw new Error('"time" is required!');
        }
        const value_venue_6 = obj["venue"];
        if (value_venue_6 !== void 0) {
          json += ',"venue":';
          if (typeof value_venue_6 !== "string") {
            if (value_venue_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_venue_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_venue_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_venue_6 instanceof RegExp) {
              json += asString(value_venue_6.source);
            } else {
              json += asString(value_venue_6.toString());
            }
          } else {
            json += asString(value_venue_6);
          }
        } else {
          throw new Error('"venue" is required!');
        }
        const value_fees_7 = obj["fees"];
        if (value_fees_7 !== void 0) {
          json += ',"fees":';
          json += asNumber(value_fees_7);
        } else {
          throw new Error('"fees" is required!');
        }
        const value_prize_8 = obj["prize"];
        if (value_prize_8 !== void 0) {
          json += ',"prize":';
          json += anonymous1(value_prize_8);
        } else {
          throw new Error('"prize" is required!');
        }
        const value_teamEvent_9 = obj["teamEvent"];
        if (value_teamEvent_9 !== void 0) {
          json += ',"teamEvent":';
          json += asBoolean(value_teamEvent_9);
        } else {
          throw new Error('"teamEvent" is required!');
        }
        const value_teamEventProperties_10 = obj["teamEventProperties"];
        if (value_teamEventProperties_10 !== void 0) {
          json += ',"teamEventProperties":';
          json += anonymous2(value_teamEventProperties_10);
        } else {
          throw new Error('"teamEventProperties" is required!');
        }
        const value_rules_14 = obj["rules"];
        if (value_rules_14 !== void 0) {
          json += ',"rules":';
          json += anonymous3(value_rules_14);
        } else {
          throw new Error('"rules" is required!');
        }
        const value_faq_15 = obj["faq"];
        if (value_faq_15 !== void 0) {
          json += ',"faq":';
          json += anonymous4(value_faq_15);
        } else {
          throw new Error('"faq" is required!');
        }
        const value_category_16 = obj["category"];
        if (value_category_16 !== void 0) {
          json += ',"category":';
          json += anonymous6(value_category_16);
        } else {
          throw new Error('"category" is required!');
        }
        const value_tags_17 = obj["tags"];
        if (value_tags_17 !== void 0) {
          json += ',"tags":';
          json += anonymous7(value_tags_17);
        } else {
          throw new Error('"tags" is required!');
        }
        const value_maxParticipants_18 = obj["maxParticipants"];
        if (value_maxParticipants_18 !== void 0) {
          json += ',"maxParticipants":';
          if (value_maxParticipants_18 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_maxParticipants_18);
          }
        } else {
          throw new Error('"maxParticipants" is required!');
        }
        const value_eventPicture_19 = obj["eventPicture"];
        if (value_eventPicture_19 !== void 0) {
          json += ',"eventPicture":';
          if (typeof value_eventPicture_19 !== "string") {
            if (value_eventPicture_19 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventPicture_19 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventPicture_19.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventPicture_19 instanceof RegExp) {
              json += asString(value_eventPicture_19.source);
            } else {
              json += asString(value_eventPicture_19.toString());
            }
          } else {
            json += asString(value_eventPicture_19);
          }
        }
        const value_eventLogo_20 = obj["eventLogo"];
        if (value_eventLogo_20 !== void 0) {
          json += ',"eventLogo":';
          if (typeof value_eventLogo_20 !== "string") {
            if (value_eventLogo_20 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventLogo_20 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventLogo_20.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventLogo_20 instanceof RegExp) {
              json += asString(value_eventLogo_20.source);
            } else {
              json += asString(value_eventLogo_20.toString());
            }
          } else {
            json += asString(value_eventLogo_20);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editEvent_202
var require_generated_editEvent_202 = __commonJS({
  "generated:generated:editEvent_202"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_392#/properties/prize' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_392#/properties/rules' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_392#/properties/faq/items' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_392#/properties/faq' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous4(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous4(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_392#/properties/category' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous6(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_392#/properties/tags' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_eventid_1 = obj["eventid"];
        if (value_eventid_1 !== void 0) {
          json += '{"eventid":';
          if (typeof value_eventid_1 !== "string") {
            if (value_eventid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventid_1 instanceof RegExp) {
              json += asString(value_eventid_1.source);
            } else {
              json += asString(value_eventid_1.toString());
            }
          } else {
            json += asString(value_eventid_1);
          }
        } else {
          throw new Error('"eventid" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_date_4 = obj["date"];
        if (value_date_4 !== void 0) {
          json += ',"date":';
          json += asDate(value_date_4);
        } else {
          throw new Error('"date" is required!');
        }
        const value_time_5 = obj["time"];
        if (value_time_5 !== void 0) {
          json += ',"time":';
          if (typeof value_time_5 !== "string") {
            if (value_time_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_time_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_time_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_time_5 instanceof RegExp) {
              json += asString(value_time_5.source);
            } else {
              json += asString(value_time_5.toString());
            }
          } else {
            json += asString(value_time_5);
          }
        } else {
          throw new Error('"time" is required!');
        }
        const value_venue_6 = obj["venue"];
        if (value_venue_6 !== void 0) {
          json += ',"venue":';
          if (typeof value_venue_6 !== "string") {
            if (value_venue_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_venue_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_venue_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_venue_6 instanceof RegExp) {
              json += asString(value_venue_6.source);
            } else {
              json += asString(value_venue_6.toString());
            }
          } else {
            json += asString(value_venue_6);
          }
        } else {
          throw new Error('"venue" is required!');
        }
        const value_fees_7 = obj["fees"];
        if (value_fees_7 !== void 0) {
          json += ',"fees":';
          if (typeof value_fees_7 !== "string") {
            if (value_fees_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_fees_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_fees_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_fees_7 instanceof RegExp) {
              json += asString(value_fees_7.source);
            } else {
              json += asString(value_fees_7.toString());
            }
          } else {
            json += asString(value_fees_7);
          }
        } else {
          throw new Error('"fees" is required!');
        }
        const value_prize_8 = obj["prize"];
        if (value_prize_8 !== void 0) {
          json += ',"prize":';
          json += anonymous1(value_prize_8);
        } else {
          throw new Error('"prize" is required!');
        }
        const value_teamEvent_9 = obj["teamEvent"];
        if (value_teamEvent_9 !== void 0) {
          json += ',"teamEvent":';
          json += asBoolean(value_teamEvent_9);
        } else {
          throw new Error('"teamEvent" is required!');
        }
        const value_minSize_10 = obj["minSize"];
        if (value_minSize_10 !== void 0) {
          json += ',"minSize":';
          json += asInteger(value_minSize_10);
        } else {
          throw new Error('"minSize" is required!');
        }
        const value_maxSize_11 = obj["maxSize"];
        if (value_maxSize_11 !== void 0) {
          json += ',"maxSize":';
          json += asInteger(value_maxSize_11);
        } else {
          throw new Error('"maxSize" is required!');
        }
        const value_rules_12 = obj["rules"];
        if (value_rules_12 !== void 0) {
          json += ',"rules":';
          json += anonymous2(value_rules_12);
        } else {
          throw new Error('"rules" is required!');
        }
        const value_faq_13 = obj["faq"];
        if (value_faq_13 !== void 0) {
          json += ',"faq":';
          json += anonymous3(value_faq_13);
        } else {
          throw new Error('"faq" is required!');
        }
        const value_category_14 = obj["category"];
        if (value_category_14 !== void 0) {
          json += ',"category":';
          json += anonymous5(value_category_14);
        } else {
          throw new Error('"category" is required!');
        }
        const value_tags_15 = obj["tags"];
        if (value_tags_15 !== void 0) {
          json += ',"tags":';
          json += anonymous6(value_tags_15);
        } else {
          throw new Error('"tags" is required!');
        }
        const value_maxParticipants_16 = obj["maxParticipants"];
        if (value_maxParticipants_16 !== void 0) {
          json += ',"maxParticipants":';
          if (value_maxParticipants_16 === null) {
            json += JSON_STR_NULL;
          } else {
            json += asInteger(value_maxParticipants_16);
          }
        } else {
          throw new Error('"maxParticipants" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:deleteEvent_200
var require_generated_deleteEvent_200 = __commonJS({
  "generated:generated:deleteEvent_200"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:uploadEventPhotos_200
var require_generated_uploadEventPhotos_200 = __commonJS({
  "generated:generated:uploadEventPhotos_200"(exports, module) {
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
        const value_eventPicture_1 = obj["eventPicture"];
        if (value_eventPicture_1 !== void 0) {
          json += '{"eventPicture":';
          if (value_eventPicture_1 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_eventPicture_1 !== "string") {
              if (value_eventPicture_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_eventPicture_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_eventPicture_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_eventPicture_1 instanceof RegExp) {
                json += asString(value_eventPicture_1.source);
              } else {
                json += asString(value_eventPicture_1.toString());
              }
            } else {
              json += asString(value_eventPicture_1);
            }
          }
        } else {
          throw new Error('"eventPicture" is required!');
        }
        const value_eventLogo_2 = obj["eventLogo"];
        if (value_eventLogo_2 !== void 0) {
          json += ',"eventLogo":';
          if (value_eventLogo_2 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_eventLogo_2 !== "string") {
              if (value_eventLogo_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_eventLogo_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_eventLogo_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_eventLogo_2 instanceof RegExp) {
                json += asString(value_eventLogo_2.source);
              } else {
                json += asString(value_eventLogo_2.toString());
              }
            } else {
              json += asString(value_eventLogo_2);
            }
          }
        } else {
          throw new Error('"eventLogo" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:registerForEvent_201
var require_generated_registerForEvent_201 = __commonJS({
  "generated:generated:registerForEvent_201"(exports, module) {
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
        const value_message_1 = obj["message"];
        if (value_message_1 !== void 0) {
          json += '{"message":';
          if (typeof value_message_1 !== "string") {
            if (value_message_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_1 instanceof RegExp) {
              json += asString(value_message_1.source);
            } else {
              json += asString(value_message_1.toString());
            }
          } else {
            json += asString(value_message_1);
          }
        } else {
          throw new Error('"message" is required!');
        }
        const value_registrationId_2 = obj["registrationId"];
        if (value_registrationId_2 !== void 0) {
          json += ',"registrationId":';
          if (typeof value_registrationId_2 !== "string") {
            if (value_registrationId_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_registrationId_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_registrationId_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_registrationId_2 instanceof RegExp) {
              json += asString(value_registrationId_2.source);
            } else {
              json += asString(value_registrationId_2.toString());
            }
          } else {
            json += asString(value_registrationId_2);
          }
        } else {
          throw new Error('"registrationId" is required!');
        }
        const value_status_3 = obj["status"];
        if (value_status_3 !== void 0) {
          json += ',"status":';
          if (typeof value_status_3 !== "string") {
            if (value_status_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_3 instanceof RegExp) {
              json += asString(value_status_3.source);
            } else {
              json += asString(value_status_3.toString());
            }
          } else {
            json += asString(value_status_3);
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

// generated:generated:listRegistrations_200
var require_generated_listRegistrations_200 = __commonJS({
  "generated:generated:listRegistrations_200"(exports, module) {
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
        const value_registrationId_5 = obj["registrationId"];
        if (value_registrationId_5 !== void 0) {
          json += '{"registrationId":';
          if (typeof value_registrationId_5 !== "string") {
            if (value_registrationId_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_registrationId_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_registrationId_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_registrationId_5 instanceof RegExp) {
              json += asString(value_registrationId_5.source);
            } else {
              json += asString(value_registrationId_5.toString());
            }
          } else {
            json += asString(value_registrationId_5);
          }
        } else {
          throw new Error('"registrationId" is required!');
        }
        const value_status_6 = obj["status"];
        if (value_status_6 !== void 0) {
          json += ',"status":';
          if (typeof value_status_6 !== "string") {
            if (value_status_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_6 instanceof RegExp) {
              json += asString(value_status_6.source);
            } else {
              json += asString(value_status_6.toString());
            }
          } else {
            json += asString(value_status_6);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_userId_7 = obj["userId"];
        if (value_userId_7 !== void 0) {
          json += ',"userId":';
          if (typeof value_userId_7 !== "string") {
            if (value_userId_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_userId_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_userId_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_userId_7 instanceof RegExp) {
              json += asString(value_userId_7.source);
            } else {
              json += asString(value_userId_7.toString());
            }
          } else {
            json += asString(value_userId_7);
          }
        }
        const value_teamId_8 = obj["teamId"];
        if (value_teamId_8 !== void 0) {
          json += ',"teamId":';
          if (typeof value_teamId_8 !== "string") {
            if (value_teamId_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamId_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamId_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamId_8 instanceof RegExp) {
              json += asString(value_teamId_8.source);
            } else {
              json += asString(value_teamId_8.toString());
            }
          } else {
            json += asString(value_teamId_8);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_400#/properties/registrations' does not match schema definition.");
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
        const value_eventPublicId_1 = obj["eventPublicId"];
        if (value_eventPublicId_1 !== void 0) {
          json += '{"eventPublicId":';
          if (typeof value_eventPublicId_1 !== "string") {
            if (value_eventPublicId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventPublicId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventPublicId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventPublicId_1 instanceof RegExp) {
              json += asString(value_eventPublicId_1.source);
            } else {
              json += asString(value_eventPublicId_1.toString());
            }
          } else {
            json += asString(value_eventPublicId_1);
          }
        } else {
          throw new Error('"eventPublicId" is required!');
        }
        const value_eventType_2 = obj["eventType"];
        if (value_eventType_2 !== void 0) {
          json += ',"eventType":';
          if (typeof value_eventType_2 !== "string") {
            if (value_eventType_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventType_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventType_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventType_2 instanceof RegExp) {
              json += asString(value_eventType_2.source);
            } else {
              json += asString(value_eventType_2.toString());
            }
          } else {
            json += asString(value_eventType_2);
          }
        } else {
          throw new Error('"eventType" is required!');
        }
        const value_registrations_3 = obj["registrations"];
        if (value_registrations_3 !== void 0) {
          json += ',"registrations":';
          json += anonymous1(value_registrations_3);
        } else {
          throw new Error('"registrations" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getRegistration_200
var require_generated_getRegistration_200 = __commonJS({
  "generated:generated:getRegistration_200"(exports, module) {
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
        const value_registrationId_1 = obj["registrationId"];
        if (value_registrationId_1 !== void 0) {
          json += '{"registrationId":';
          if (typeof value_registrationId_1 !== "string") {
            if (value_registrationId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_registrationId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_registrationId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_registrationId_1 instanceof RegExp) {
              json += asString(value_registrationId_1.source);
            } else {
              json += asString(value_registrationId_1.toString());
            }
          } else {
            json += asString(value_registrationId_1);
          }
        } else {
          throw new Error('"registrationId" is required!');
        }
        const value_status_2 = obj["status"];
        if (value_status_2 !== void 0) {
          json += ',"status":';
          if (typeof value_status_2 !== "string") {
            if (value_status_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_2 instanceof RegExp) {
              json += asString(value_status_2.source);
            } else {
              json += asString(value_status_2.toString());
            }
          } else {
            json += asString(value_status_2);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_userId_3 = obj["userId"];
        if (value_userId_3 !== void 0) {
          json += ',"userId":';
          if (typeof value_userId_3 !== "string") {
            if (value_userId_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_userId_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_userId_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_userId_3 instanceof RegExp) {
              json += asString(value_userId_3.source);
            } else {
              json += asString(value_userId_3.toString());
            }
          } else {
            json += asString(value_userId_3);
          }
        }
        const value_teamId_4 = obj["teamId"];
        if (value_teamId_4 !== void 0) {
          json += ',"teamId":';
          if (typeof value_teamId_4 !== "string") {
            if (value_teamId_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamId_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamId_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamId_4 instanceof RegExp) {
              json += asString(value_teamId_4.source);
            } else {
              json += asString(value_teamId_4.toString());
            }
          } else {
            json += asString(value_teamId_4);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editRegistration_200
var require_generated_editRegistration_200 = __commonJS({
  "generated:generated:editRegistration_200"(exports, module) {
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
        const value_registrationId_1 = obj["registrationId"];
        if (value_registrationId_1 !== void 0) {
          json += '{"registrationId":';
          if (typeof value_registrationId_1 !== "string") {
            if (value_registrationId_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_registrationId_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_registrationId_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_registrationId_1 instanceof RegExp) {
              json += asString(value_registrationId_1.source);
            } else {
              json += asString(value_registrationId_1.toString());
            }
          } else {
            json += asString(value_registrationId_1);
          }
        } else {
          throw new Error('"registrationId" is required!');
        }
        const value_status_2 = obj["status"];
        if (value_status_2 !== void 0) {
          json += ',"status":';
          if (typeof value_status_2 !== "string") {
            if (value_status_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_2 instanceof RegExp) {
              json += asString(value_status_2.source);
            } else {
              json += asString(value_status_2.toString());
            }
          } else {
            json += asString(value_status_2);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_userId_3 = obj["userId"];
        if (value_userId_3 !== void 0) {
          json += ',"userId":';
          if (typeof value_userId_3 !== "string") {
            if (value_userId_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_userId_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_userId_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_userId_3 instanceof RegExp) {
              json += asString(value_userId_3.source);
            } else {
              json += asString(value_userId_3.toString());
            }
          } else {
            json += asString(value_userId_3);
          }
        }
        const value_teamId_4 = obj["teamId"];
        if (value_teamId_4 !== void 0) {
          json += ',"teamId":';
          if (typeof value_teamId_4 !== "string") {
            if (value_teamId_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamId_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamId_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamId_4 instanceof RegExp) {
              json += asString(value_teamId_4.source);
            } else {
              json += asString(value_teamId_4.toString());
            }
          } else {
            json += asString(value_teamId_4);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listOrganisers_200
var require_generated_listOrganisers_200 = __commonJS({
  "generated:generated:listOrganisers_200"(exports, module) {
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
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_username_1 = obj["username"];
        if (value_username_1 !== void 0) {
          json += '{"username":';
          if (typeof value_username_1 !== "string") {
            if (value_username_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_1 instanceof RegExp) {
              json += asString(value_username_1.source);
            } else {
              json += asString(value_username_1.toString());
            }
          } else {
            json += asString(value_username_1);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_role_2 = obj["role"];
        if (value_role_2 !== void 0) {
          json += ',"role":';
          if (typeof value_role_2 !== "string") {
            if (value_role_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_role_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_role_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_role_2 instanceof RegExp) {
              json += asString(value_role_2.source);
            } else {
              json += asString(value_role_2.toString());
            }
          } else {
            json += asString(value_role_2);
          }
        } else {
          throw new Error('"role" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_406#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:addOrganiser_201
var require_generated_addOrganiser_201 = __commonJS({
  "generated:generated:addOrganiser_201"(exports, module) {
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
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_username_1 = obj["username"];
        if (value_username_1 !== void 0) {
          json += '{"username":';
          if (typeof value_username_1 !== "string") {
            if (value_username_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_1 instanceof RegExp) {
              json += asString(value_username_1.source);
            } else {
              json += asString(value_username_1.toString());
            }
          } else {
            json += asString(value_username_1);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_role_2 = obj["role"];
        if (value_role_2 !== void 0) {
          json += ',"role":';
          if (typeof value_role_2 !== "string") {
            if (value_role_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_role_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_role_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_role_2 instanceof RegExp) {
              json += asString(value_role_2.source);
            } else {
              json += asString(value_role_2.toString());
            }
          } else {
            json += asString(value_role_2);
          }
        } else {
          throw new Error('"role" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_408#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listVolunteers_200
var require_generated_listVolunteers_200 = __commonJS({
  "generated:generated:listVolunteers_200"(exports, module) {
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
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Volunteer/properties/task' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_username_1 = obj["username"];
        if (value_username_1 !== void 0) {
          json += '{"username":';
          if (typeof value_username_1 !== "string") {
            if (value_username_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_1 instanceof RegExp) {
              json += asString(value_username_1.source);
            } else {
              json += asString(value_username_1.toString());
            }
          } else {
            json += asString(value_username_1);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_task_2 = obj["task"];
        if (value_task_2 !== void 0) {
          json += ',"task":';
          json += anonymous2(value_task_2);
        } else {
          throw new Error('"task" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_410#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:addVolunteer_201
var require_generated_addVolunteer_201 = __commonJS({
  "generated:generated:addVolunteer_201"(exports, module) {
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
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Volunteer/properties/task' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_username_1 = obj["username"];
        if (value_username_1 !== void 0) {
          json += '{"username":';
          if (typeof value_username_1 !== "string") {
            if (value_username_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_username_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_username_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_username_1 instanceof RegExp) {
              json += asString(value_username_1.source);
            } else {
              json += asString(value_username_1.toString());
            }
          } else {
            json += asString(value_username_1);
          }
        } else {
          throw new Error('"username" is required!');
        }
        const value_task_2 = obj["task"];
        if (value_task_2 !== void 0) {
          json += ',"task":';
          json += anonymous2(value_task_2);
        } else {
          throw new Error('"task" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_412#' does not match schema definition.");
        }
        const arrayLength = obj.length;
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          json += anonymous1(value);
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            json += anonymous1(value2);
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:changeVolunteerTasks_200
var require_generated_changeVolunteerTasks_200 = __commonJS({
  "generated:generated:changeVolunteerTasks_200"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_414#/properties/task' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_eventid_1 = obj["eventid"];
        if (value_eventid_1 !== void 0) {
          json += '{"eventid":';
          if (typeof value_eventid_1 !== "string") {
            if (value_eventid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_eventid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_eventid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_eventid_1 instanceof RegExp) {
              json += asString(value_eventid_1.source);
            } else {
              json += asString(value_eventid_1.toString());
            }
          } else {
            json += asString(value_eventid_1);
          }
        } else {
          throw new Error('"eventid" is required!');
        }
        const value_volunteer_2 = obj["volunteer"];
        if (value_volunteer_2 !== void 0) {
          json += ',"volunteer":';
          if (typeof value_volunteer_2 !== "string") {
            if (value_volunteer_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_volunteer_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_volunteer_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_volunteer_2 instanceof RegExp) {
              json += asString(value_volunteer_2.source);
            } else {
              json += asString(value_volunteer_2.toString());
            }
          } else {
            json += asString(value_volunteer_2);
          }
        } else {
          throw new Error('"volunteer" is required!');
        }
        const value_task_3 = obj["task"];
        if (value_task_3 !== void 0) {
          json += ',"task":';
          json += anonymous1(value_task_3);
        } else {
          throw new Error('"task" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listTeams_200
var require_generated_listTeams_200 = __commonJS({
  "generated:generated:listTeams_200"(exports, module) {
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
          throw new TypeError("The value of '#/components/schemas/Team/properties/members' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous4(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Team/properties/invitees' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous5(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '#/components/schemas/Team/properties/events' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_teamid_5 = obj["teamid"];
        if (value_teamid_5 !== void 0) {
          json += '{"teamid":';
          if (typeof value_teamid_5 !== "string") {
            if (value_teamid_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_5 instanceof RegExp) {
              json += asString(value_teamid_5.source);
            } else {
              json += asString(value_teamid_5.toString());
            }
          } else {
            json += asString(value_teamid_5);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_6 = obj["name"];
        if (value_name_6 !== void 0) {
          json += ',"name":';
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
        const value_leader_7 = obj["leader"];
        if (value_leader_7 !== void 0) {
          json += ',"leader":';
          if (typeof value_leader_7 !== "string") {
            if (value_leader_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_leader_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_leader_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_leader_7 instanceof RegExp) {
              json += asString(value_leader_7.source);
            } else {
              json += asString(value_leader_7.toString());
            }
          } else {
            json += asString(value_leader_7);
          }
        } else {
          throw new Error('"leader" is required!');
        }
        const value_members_8 = obj["members"];
        if (value_members_8 !== void 0) {
          json += ',"members":';
          json += anonymous3(value_members_8);
        } else {
          throw new Error('"members" is required!');
        }
        const value_invitees_9 = obj["invitees"];
        if (value_invitees_9 !== void 0) {
          json += ',"invitees":';
          json += anonymous4(value_invitees_9);
        } else {
          throw new Error('"invitees" is required!');
        }
        const value_events_10 = obj["events"];
        if (value_events_10 !== void 0) {
          json += ',"events":';
          json += anonymous5(value_events_10);
        } else {
          throw new Error('"events" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_416#/properties/result' does not match schema definition.");
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
        const value_pages_1 = obj["pages"];
        if (value_pages_1 !== void 0) {
          json += '{"pages":';
          json += asInteger(value_pages_1);
        } else {
          throw new Error('"pages" is required!');
        }
        const value_currentpage_2 = obj["currentpage"];
        if (value_currentpage_2 !== void 0) {
          json += ',"currentpage":';
          json += asInteger(value_currentpage_2);
        } else {
          throw new Error('"currentpage" is required!');
        }
        const value_result_3 = obj["result"];
        if (value_result_3 !== void 0) {
          json += ',"result":';
          json += anonymous1(value_result_3);
        } else {
          throw new Error('"result" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createTeam_201
var require_generated_createTeam_201 = __commonJS({
  "generated:generated:createTeam_201"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_418#/properties/members' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_418#/properties/events' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_418#/properties/invitees' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_teamid_1 = obj["teamid"];
        if (value_teamid_1 !== void 0) {
          json += '{"teamid":';
          if (typeof value_teamid_1 !== "string") {
            if (value_teamid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_1 instanceof RegExp) {
              json += asString(value_teamid_1.source);
            } else {
              json += asString(value_teamid_1.toString());
            }
          } else {
            json += asString(value_teamid_1);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_leader_3 = obj["leader"];
        if (value_leader_3 !== void 0) {
          json += ',"leader":';
          if (typeof value_leader_3 !== "string") {
            if (value_leader_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_leader_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_leader_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_leader_3 instanceof RegExp) {
              json += asString(value_leader_3.source);
            } else {
              json += asString(value_leader_3.toString());
            }
          } else {
            json += asString(value_leader_3);
          }
        } else {
          throw new Error('"leader" is required!');
        }
        const value_members_4 = obj["members"];
        if (value_members_4 !== void 0) {
          json += ',"members":';
          json += anonymous1(value_members_4);
        } else {
          throw new Error('"members" is required!');
        }
        const value_events_5 = obj["events"];
        if (value_events_5 !== void 0) {
          json += ',"events":';
          json += anonymous2(value_events_5);
        } else {
          throw new Error('"events" is required!');
        }
        const value_invitees_6 = obj["invitees"];
        if (value_invitees_6 !== void 0) {
          json += ',"invitees":';
          json += anonymous3(value_invitees_6);
        } else {
          throw new Error('"invitees" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:getTeam_200
var require_generated_getTeam_200 = __commonJS({
  "generated:generated:getTeam_200"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_420#/properties/members' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_420#/properties/invitees' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_420#/properties/events' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_teamid_1 = obj["teamid"];
        if (value_teamid_1 !== void 0) {
          json += '{"teamid":';
          if (typeof value_teamid_1 !== "string") {
            if (value_teamid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_1 instanceof RegExp) {
              json += asString(value_teamid_1.source);
            } else {
              json += asString(value_teamid_1.toString());
            }
          } else {
            json += asString(value_teamid_1);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_leader_3 = obj["leader"];
        if (value_leader_3 !== void 0) {
          json += ',"leader":';
          if (typeof value_leader_3 !== "string") {
            if (value_leader_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_leader_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_leader_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_leader_3 instanceof RegExp) {
              json += asString(value_leader_3.source);
            } else {
              json += asString(value_leader_3.toString());
            }
          } else {
            json += asString(value_leader_3);
          }
        } else {
          throw new Error('"leader" is required!');
        }
        const value_members_4 = obj["members"];
        if (value_members_4 !== void 0) {
          json += ',"members":';
          json += anonymous1(value_members_4);
        } else {
          throw new Error('"members" is required!');
        }
        const value_invitees_5 = obj["invitees"];
        if (value_invitees_5 !== void 0) {
          json += ',"invitees":';
          json += anonymous2(value_invitees_5);
        } else {
          throw new Error('"invitees" is required!');
        }
        const value_events_6 = obj["events"];
        if (value_events_6 !== void 0) {
          json += ',"events":';
          json += anonymous3(value_events_6);
        } else {
          throw new Error('"events" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:editTeam_200
var require_generated_editTeam_200 = __commonJS({
  "generated:generated:editTeam_200"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_422#/properties/members' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_422#/properties/event' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_422#/properties/invitees' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_teamid_1 = obj["teamid"];
        if (value_teamid_1 !== void 0) {
          json += '{"teamid":';
          if (typeof value_teamid_1 !== "string") {
            if (value_teamid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_1 instanceof RegExp) {
              json += asString(value_teamid_1.source);
            } else {
              json += asString(value_teamid_1.toString());
            }
          } else {
            json += asString(value_teamid_1);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_leader_3 = obj["leader"];
        if (value_leader_3 !== void 0) {
          json += ',"leader":';
          if (typeof value_leader_3 !== "string") {
            if (value_leader_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_leader_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_leader_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_leader_3 instanceof RegExp) {
              json += asString(value_leader_3.source);
            } else {
              json += asString(value_leader_3.toString());
            }
          } else {
            json += asString(value_leader_3);
          }
        } else {
          throw new Error('"leader" is required!');
        }
        const value_members_4 = obj["members"];
        if (value_members_4 !== void 0) {
          json += ',"members":';
          json += anonymous1(value_members_4);
        } else {
          throw new Error('"members" is required!');
        }
        const value_event_5 = obj["event"];
        if (value_event_5 !== void 0) {
          json += ',"event":';
          json += anonymous2(value_event_5);
        } else {
          throw new Error('"event" is required!');
        }
        const value_invitees_6 = obj["invitees"];
        if (value_invitees_6 !== void 0) {
          json += ',"invitees":';
          json += anonymous3(value_invitees_6);
        } else {
          throw new Error('"invitees" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:createInvitation_201
var require_generated_createInvitation_201 = __commonJS({
  "generated:generated:createInvitation_201"(exports, module) {
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
          throw new TypeError("The value of '__fjs_merged_424#/properties/members' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous2(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_424#/properties/events' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous3(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_424#/properties/invitees' does not match schema definition.");
        }
        const arrayLength = obj.length;
        if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
          return asPlainStringArray(obj, arrayLength);
        }
        json += JSON_STR_BEGIN_ARRAY;
        if (arrayLength > 0) {
          const value = obj[0];
          if (typeof value !== "string") {
            if (value === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value instanceof Date) {
              json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
            } else if (value instanceof RegExp) {
              json += asString(value.source);
            } else {
              json += asString(value.toString());
            }
          } else {
            json += asString(value);
          }
          for (let i = 1; i < arrayLength; i++) {
            json += JSON_STR_COMMA;
            const value2 = obj[i];
            if (typeof value2 !== "string") {
              if (value2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value2 instanceof Date) {
                json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
              } else if (value2 instanceof RegExp) {
                json += asString(value2.source);
              } else {
                json += asString(value2.toString());
              }
            } else {
              json += asString(value2);
            }
          }
        }
        return json + JSON_STR_END_ARRAY;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_teamid_1 = obj["teamid"];
        if (value_teamid_1 !== void 0) {
          json += '{"teamid":';
          if (typeof value_teamid_1 !== "string") {
            if (value_teamid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_teamid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_teamid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_teamid_1 instanceof RegExp) {
              json += asString(value_teamid_1.source);
            } else {
              json += asString(value_teamid_1.toString());
            }
          } else {
            json += asString(value_teamid_1);
          }
        } else {
          throw new Error('"teamid" is required!');
        }
        const value_name_2 = obj["name"];
        if (value_name_2 !== void 0) {
          json += ',"name":';
          if (typeof value_name_2 !== "string") {
            if (value_name_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_2 instanceof RegExp) {
              json += asString(value_name_2.source);
            } else {
              json += asString(value_name_2.toString());
            }
          } else {
            json += asString(value_name_2);
          }
        } else {
          throw new Error('"name" is required!');
        }
        const value_leader_3 = obj["leader"];
        if (value_leader_3 !== void 0) {
          json += ',"leader":';
          if (typeof value_leader_3 !== "string") {
            if (value_leader_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_leader_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_leader_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_leader_3 instanceof RegExp) {
              json += asString(value_leader_3.source);
            } else {
              json += asString(value_leader_3.toString());
            }
          } else {
            json += asString(value_leader_3);
          }
        } else {
          throw new Error('"leader" is required!');
        }
        const value_members_4 = obj["members"];
        if (value_members_4 !== void 0) {
          json += ',"members":';
          json += anonymous1(value_members_4);
        } else {
          throw new Error('"members" is required!');
        }
        const value_events_5 = obj["events"];
        if (value_events_5 !== void 0) {
          json += ',"events":';
          json += anonymous2(value_events_5);
        } else {
          throw new Error('"events" is required!');
        }
        const value_invitees_6 = obj["invitees"];
        if (value_invitees_6 !== void 0) {
          json += ',"invitees":';
          json += anonymous3(value_invitees_6);
        } else {
          throw new Error('"invitees" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listTickets_200
var require_generated_listTickets_200 = __commonJS({
  "generated:generated:listTickets_200"(exports, module) {
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
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_15 = obj["status"];
        if (value_status_15 !== void 0) {
          json += '{"status":';
          if (typeof value_status_15 !== "string") {
            if (value_status_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_15 instanceof RegExp) {
              json += asString(value_status_15.source);
            } else {
              json += asString(value_status_15.toString());
            }
          } else {
            json += asString(value_status_15);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_solvedBy_16 = obj["solvedBy"];
        if (value_solvedBy_16 !== void 0) {
          json += ',"solvedBy":';
          if (typeof value_solvedBy_16 !== "string") {
            if (value_solvedBy_16 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_solvedBy_16 instanceof Date) {
              json += JSON_STR_QUOTE + value_solvedBy_16.toISOString() + JSON_STR_QUOTE;
            } else if (value_solvedBy_16 instanceof RegExp) {
              json += asString(value_solvedBy_16.source);
            } else {
              json += asString(value_solvedBy_16.toString());
            }
          } else {
            json += asString(value_solvedBy_16);
          }
        }
        const value_solvingDate_17 = obj["solvingDate"];
        if (value_solvingDate_17 !== void 0) {
          json += ',"solvingDate":';
          json += asDate(value_solvingDate_17);
        }
        const value_content_18 = obj["content"];
        if (value_content_18 !== void 0) {
          json += ',"content":';
          if (typeof value_content_18 !== "string") {
            if (value_content_18 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_content_18 instanceof Date) {
              json += JSON_STR_QUOTE + value_content_18.toISOString() + JSON_STR_QUOTE;
            } else if (value_content_18 instanceof RegExp) {
              json += asString(value_content_18.source);
            } else {
              json += asString(value_content_18.toString());
            }
          } else {
            json += asString(value_content_18);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_ticketid_5 = obj["ticketid"];
        if (value_ticketid_5 !== void 0) {
          json += '{"ticketid":';
          if (typeof value_ticketid_5 !== "string") {
            if (value_ticketid_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_ticketid_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_ticketid_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_ticketid_5 instanceof RegExp) {
              json += asString(value_ticketid_5.source);
            } else {
              json += asString(value_ticketid_5.toString());
            }
          } else {
            json += asString(value_ticketid_5);
          }
        } else {
          throw new Error('"ticketid" is required!');
        }
        const value_title_6 = obj["title"];
        if (value_title_6 !== void 0) {
          json += ',"title":';
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
        const value_description_7 = obj["description"];
        if (value_description_7 !== void 0) {
          json += ',"description":';
          if (typeof value_description_7 !== "string") {
            if (value_description_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_7 instanceof RegExp) {
              json += asString(value_description_7.source);
            } else {
              json += asString(value_description_7.toString());
            }
          } else {
            json += asString(value_description_7);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_openedBy_8 = obj["openedBy"];
        if (value_openedBy_8 !== void 0) {
          json += ',"openedBy":';
          if (typeof value_openedBy_8 !== "string") {
            if (value_openedBy_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_openedBy_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_openedBy_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_openedBy_8 instanceof RegExp) {
              json += asString(value_openedBy_8.source);
            } else {
              json += asString(value_openedBy_8.toString());
            }
          } else {
            json += asString(value_openedBy_8);
          }
        } else {
          throw new Error('"openedBy" is required!');
        }
        const value_openingDate_9 = obj["openingDate"];
        if (value_openingDate_9 !== void 0) {
          json += ',"openingDate":';
          json += asDate(value_openingDate_9);
        } else {
          throw new Error('"openingDate" is required!');
        }
        const value_openingdate_10 = obj["openingdate"];
        if (value_openingdate_10 !== void 0) {
          json += ',"openingdate":';
          json += asDate(value_openingdate_10);
        } else {
          throw new Error('"openingdate" is required!');
        }
        const value_topic_11 = obj["topic"];
        if (value_topic_11 !== void 0) {
          json += ',"topic":';
          if (value_topic_11 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_topic_11 !== "string") {
              if (value_topic_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_topic_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_topic_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_topic_11 instanceof RegExp) {
                json += asString(value_topic_11.source);
              } else {
                json += asString(value_topic_11.toString());
              }
            } else {
              json += asString(value_topic_11);
            }
          }
        } else {
          throw new Error('"topic" is required!');
        }
        const value_view_12 = obj["view"];
        if (value_view_12 !== void 0) {
          json += ',"view":';
          if (typeof value_view_12 !== "string") {
            if (value_view_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_view_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_view_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_view_12 instanceof RegExp) {
              json += asString(value_view_12.source);
            } else {
              json += asString(value_view_12.toString());
            }
          } else {
            json += asString(value_view_12);
          }
        } else {
          throw new Error('"view" is required!');
        }
        const value_solution_13 = obj["solution"];
        if (value_solution_13 !== void 0) {
          json += ',"solution":';
          json += anonymous3(value_solution_13);
        } else {
          throw new Error('"solution" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_426#/properties/result' does not match schema definition.");
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
        const value_pages_1 = obj["pages"];
        if (value_pages_1 !== void 0) {
          json += '{"pages":';
          json += asInteger(value_pages_1);
        } else {
          throw new Error('"pages" is required!');
        }
        const value_currentpage_2 = obj["currentpage"];
        if (value_currentpage_2 !== void 0) {
          json += ',"currentpage":';
          json += asInteger(value_currentpage_2);
        } else {
          throw new Error('"currentpage" is required!');
        }
        const value_result_3 = obj["result"];
        if (value_result_3 !== void 0) {
          json += ',"result":';
          json += anonymous1(value_result_3);
        } else {
          throw new Error('"result" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:openTicket_201
var require_generated_openTicket_201 = __commonJS({
  "generated:generated:openTicket_201"(exports, module) {
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
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_11 = obj["status"];
        if (value_status_11 !== void 0) {
          json += '{"status":';
          if (typeof value_status_11 !== "string") {
            if (value_status_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_11 instanceof RegExp) {
              json += asString(value_status_11.source);
            } else {
              json += asString(value_status_11.toString());
            }
          } else {
            json += asString(value_status_11);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_solvedBy_12 = obj["solvedBy"];
        if (value_solvedBy_12 !== void 0) {
          json += ',"solvedBy":';
          if (typeof value_solvedBy_12 !== "string") {
            if (value_solvedBy_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_solvedBy_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_solvedBy_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_solvedBy_12 instanceof RegExp) {
              json += asString(value_solvedBy_12.source);
            } else {
              json += asString(value_solvedBy_12.toString());
            }
          } else {
            json += asString(value_solvedBy_12);
          }
        }
        const value_solvingDate_13 = obj["solvingDate"];
        if (value_solvingDate_13 !== void 0) {
          json += ',"solvingDate":';
          json += asDate(value_solvingDate_13);
        }
        const value_content_14 = obj["content"];
        if (value_content_14 !== void 0) {
          json += ',"content":';
          if (typeof value_content_14 !== "string") {
            if (value_content_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_content_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_content_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_content_14 instanceof RegExp) {
              json += asString(value_content_14.source);
            } else {
              json += asString(value_content_14.toString());
            }
          } else {
            json += asString(value_content_14);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_ticketid_1 = obj["ticketid"];
        if (value_ticketid_1 !== void 0) {
          json += '{"ticketid":';
          if (typeof value_ticketid_1 !== "string") {
            if (value_ticketid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_ticketid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_ticketid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_ticketid_1 instanceof RegExp) {
              json += asString(value_ticketid_1.source);
            } else {
              json += asString(value_ticketid_1.toString());
            }
          } else {
            json += asString(value_ticketid_1);
          }
        } else {
          throw new Error('"ticketid" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_openedBy_4 = obj["openedBy"];
        if (value_openedBy_4 !== void 0) {
          json += ',"openedBy":';
          if (typeof value_openedBy_4 !== "string") {
            if (value_openedBy_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_openedBy_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_openedBy_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_openedBy_4 instanceof RegExp) {
              json += asString(value_openedBy_4.source);
            } else {
              json += asString(value_openedBy_4.toString());
            }
          } else {
            json += asString(value_openedBy_4);
          }
        } else {
          throw new Error('"openedBy" is required!');
        }
        const value_openingDate_5 = obj["openingDate"];
        if (value_openingDate_5 !== void 0) {
          json += ',"openingDate":';
          json += asDate(value_openingDate_5);
        } else {
          throw new Error('"openingDate" is required!');
        }
        const value_openingdate_6 = obj["openingdate"];
        if (value_openingdate_6 !== void 0) {
          json += ',"openingdate":';
          json += asDate(value_openingdate_6);
        } else {
          throw new Error('"openingdate" is required!');
        }
        const value_topic_7 = obj["topic"];
        if (value_topic_7 !== void 0) {
          json += ',"topic":';
          if (value_topic_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_topic_7 !== "string") {
              if (value_topic_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_topic_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_topic_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_topic_7 instanceof RegExp) {
                json += asString(value_topic_7.source);
              } else {
                json += asString(value_topic_7.toString());
              }
            } else {
              json += asString(value_topic_7);
            }
          }
        } else {
          throw new Error('"topic" is required!');
        }
        const value_view_8 = obj["view"];
        if (value_view_8 !== void 0) {
          json += ',"view":';
          if (typeof value_view_8 !== "string") {
            if (value_view_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_view_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_view_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_view_8 instanceof RegExp) {
              json += asString(value_view_8.source);
            } else {
              json += asString(value_view_8.toString());
            }
          } else {
            json += asString(value_view_8);
          }
        } else {
          throw new Error('"view" is required!');
        }
        const value_solution_9 = obj["solution"];
        if (value_solution_9 !== void 0) {
          json += ',"solution":';
          json += anonymous1(value_solution_9);
        } else {
          throw new Error('"solution" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listPublicTickets_200
var require_generated_listPublicTickets_200 = __commonJS({
  "generated:generated:listPublicTickets_200"(exports, module) {
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
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_15 = obj["status"];
        if (value_status_15 !== void 0) {
          json += '{"status":';
          if (typeof value_status_15 !== "string") {
            if (value_status_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_15 instanceof RegExp) {
              json += asString(value_status_15.source);
            } else {
              json += asString(value_status_15.toString());
            }
          } else {
            json += asString(value_status_15);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_solvedBy_16 = obj["solvedBy"];
        if (value_solvedBy_16 !== void 0) {
          json += ',"solvedBy":';
          if (typeof value_solvedBy_16 !== "string") {
            if (value_solvedBy_16 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_solvedBy_16 instanceof Date) {
              json += JSON_STR_QUOTE + value_solvedBy_16.toISOString() + JSON_STR_QUOTE;
            } else if (value_solvedBy_16 instanceof RegExp) {
              json += asString(value_solvedBy_16.source);
            } else {
              json += asString(value_solvedBy_16.toString());
            }
          } else {
            json += asString(value_solvedBy_16);
          }
        }
        const value_solvingDate_17 = obj["solvingDate"];
        if (value_solvingDate_17 !== void 0) {
          json += ',"solvingDate":';
          json += asDate(value_solvingDate_17);
        }
        const value_content_18 = obj["content"];
        if (value_content_18 !== void 0) {
          json += ',"content":';
          if (typeof value_content_18 !== "string") {
            if (value_content_18 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_content_18 instanceof Date) {
              json += JSON_STR_QUOTE + value_content_18.toISOString() + JSON_STR_QUOTE;
            } else if (value_content_18 instanceof RegExp) {
              json += asString(value_content_18.source);
            } else {
              json += asString(value_content_18.toString());
            }
          } else {
            json += asString(value_content_18);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_ticketid_5 = obj["ticketid"];
        if (value_ticketid_5 !== void 0) {
          json += '{"ticketid":';
          if (typeof value_ticketid_5 !== "string") {
            if (value_ticketid_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_ticketid_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_ticketid_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_ticketid_5 instanceof RegExp) {
              json += asString(value_ticketid_5.source);
            } else {
              json += asString(value_ticketid_5.toString());
            }
          } else {
            json += asString(value_ticketid_5);
          }
        } else {
          throw new Error('"ticketid" is required!');
        }
        const value_title_6 = obj["title"];
        if (value_title_6 !== void 0) {
          json += ',"title":';
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
        const value_description_7 = obj["description"];
        if (value_description_7 !== void 0) {
          json += ',"description":';
          if (typeof value_description_7 !== "string") {
            if (value_description_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_7 instanceof RegExp) {
              json += asString(value_description_7.source);
            } else {
              json += asString(value_description_7.toString());
            }
          } else {
            json += asString(value_description_7);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_openedBy_8 = obj["openedBy"];
        if (value_openedBy_8 !== void 0) {
          json += ',"openedBy":';
          if (typeof value_openedBy_8 !== "string") {
            if (value_openedBy_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_openedBy_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_openedBy_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_openedBy_8 instanceof RegExp) {
              json += asString(value_openedBy_8.source);
            } else {
              json += asString(value_openedBy_8.toString());
            }
          } else {
            json += asString(value_openedBy_8);
          }
        } else {
          throw new Error('"openedBy" is required!');
        }
        const value_openingDate_9 = obj["openingDate"];
        if (value_openingDate_9 !== void 0) {
          json += ',"openingDate":';
          json += asDate(value_openingDate_9);
        } else {
          throw new Error('"openingDate" is required!');
        }
        const value_openingdate_10 = obj["openingdate"];
        if (value_openingdate_10 !== void 0) {
          json += ',"openingdate":';
          json += asDate(value_openingdate_10);
        } else {
          throw new Error('"openingdate" is required!');
        }
        const value_topic_11 = obj["topic"];
        if (value_topic_11 !== void 0) {
          json += ',"topic":';
          if (value_topic_11 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_topic_11 !== "string") {
              if (value_topic_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_topic_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_topic_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_topic_11 instanceof RegExp) {
                json += asString(value_topic_11.source);
              } else {
                json += asString(value_topic_11.toString());
              }
            } else {
              json += asString(value_topic_11);
            }
          }
        } else {
          throw new Error('"topic" is required!');
        }
        const value_view_12 = obj["view"];
        if (value_view_12 !== void 0) {
          json += ',"view":';
          if (typeof value_view_12 !== "string") {
            if (value_view_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_view_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_view_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_view_12 instanceof RegExp) {
              json += asString(value_view_12.source);
            } else {
              json += asString(value_view_12.toString());
            }
          } else {
            json += asString(value_view_12);
          }
        } else {
          throw new Error('"view" is required!');
        }
        const value_solution_13 = obj["solution"];
        if (value_solution_13 !== void 0) {
          json += ',"solution":';
          json += anonymous3(value_solution_13);
        } else {
          throw new Error('"solution" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_430#/properties/result' does not match schema definition.");
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
        const value_pages_1 = obj["pages"];
        if (value_pages_1 !== void 0) {
          json += '{"pages":';
          json += asInteger(value_pages_1);
        } else {
          throw new Error('"pages" is required!');
        }
        const value_currentpage_2 = obj["currentpage"];
        if (value_currentpage_2 !== void 0) {
          json += ',"currentpage":';
          json += asInteger(value_currentpage_2);
        } else {
          throw new Error('"currentpage" is required!');
        }
        const value_result_3 = obj["result"];
        if (value_result_3 !== void 0) {
          json += ',"result":';
          json += anonymous1(value_result_3);
        } else {
          throw new Error('"result" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listUserTickets_200
var require_generated_listUserTickets_200 = __commonJS({
  "generated:generated:listUserTickets_200"(exports, module) {
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
      function anonymous3(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_15 = obj["status"];
        if (value_status_15 !== void 0) {
          json += '{"status":';
          if (typeof value_status_15 !== "string") {
            if (value_status_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_15 instanceof RegExp) {
              json += asString(value_status_15.source);
            } else {
              json += asString(value_status_15.toString());
            }
          } else {
            json += asString(value_status_15);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_solvedBy_16 = obj["solvedBy"];
        if (value_solvedBy_16 !== void 0) {
          json += ',"solvedBy":';
          if (typeof value_solvedBy_16 !== "string") {
            if (value_solvedBy_16 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_solvedBy_16 instanceof Date) {
              json += JSON_STR_QUOTE + value_solvedBy_16.toISOString() + JSON_STR_QUOTE;
            } else if (value_solvedBy_16 instanceof RegExp) {
              json += asString(value_solvedBy_16.source);
            } else {
              json += asString(value_solvedBy_16.toString());
            }
          } else {
            json += asString(value_solvedBy_16);
          }
        }
        const value_solvingDate_17 = obj["solvingDate"];
        if (value_solvingDate_17 !== void 0) {
          json += ',"solvingDate":';
          json += asDate(value_solvingDate_17);
        }
        const value_content_18 = obj["content"];
        if (value_content_18 !== void 0) {
          json += ',"content":';
          if (typeof value_content_18 !== "string") {
            if (value_content_18 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_content_18 instanceof Date) {
              json += JSON_STR_QUOTE + value_content_18.toISOString() + JSON_STR_QUOTE;
            } else if (value_content_18 instanceof RegExp) {
              json += asString(value_content_18.source);
            } else {
              json += asString(value_content_18.toString());
            }
          } else {
            json += asString(value_content_18);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous2(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_ticketid_5 = obj["ticketid"];
        if (value_ticketid_5 !== void 0) {
          json += '{"ticketid":';
          if (typeof value_ticketid_5 !== "string") {
            if (value_ticketid_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_ticketid_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_ticketid_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_ticketid_5 instanceof RegExp) {
              json += asString(value_ticketid_5.source);
            } else {
              json += asString(value_ticketid_5.toString());
            }
          } else {
            json += asString(value_ticketid_5);
          }
        } else {
          throw new Error('"ticketid" is required!');
        }
        const value_title_6 = obj["title"];
        if (value_title_6 !== void 0) {
          json += ',"title":';
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
        const value_description_7 = obj["description"];
        if (value_description_7 !== void 0) {
          json += ',"description":';
          if (typeof value_description_7 !== "string") {
            if (value_description_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_7 instanceof RegExp) {
              json += asString(value_description_7.source);
            } else {
              json += asString(value_description_7.toString());
            }
          } else {
            json += asString(value_description_7);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_openedBy_8 = obj["openedBy"];
        if (value_openedBy_8 !== void 0) {
          json += ',"openedBy":';
          if (typeof value_openedBy_8 !== "string") {
            if (value_openedBy_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_openedBy_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_openedBy_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_openedBy_8 instanceof RegExp) {
              json += asString(value_openedBy_8.source);
            } else {
              json += asString(value_openedBy_8.toString());
            }
          } else {
            json += asString(value_openedBy_8);
          }
        } else {
          throw new Error('"openedBy" is required!');
        }
        const value_openingDate_9 = obj["openingDate"];
        if (value_openingDate_9 !== void 0) {
          json += ',"openingDate":';
          json += asDate(value_openingDate_9);
        } else {
          throw new Error('"openingDate" is required!');
        }
        const value_openingdate_10 = obj["openingdate"];
        if (value_openingdate_10 !== void 0) {
          json += ',"openingdate":';
          json += asDate(value_openingdate_10);
        } else {
          throw new Error('"openingdate" is required!');
        }
        const value_topic_11 = obj["topic"];
        if (value_topic_11 !== void 0) {
          json += ',"topic":';
          if (value_topic_11 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_topic_11 !== "string") {
              if (value_topic_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_topic_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_topic_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_topic_11 instanceof RegExp) {
                json += asString(value_topic_11.source);
              } else {
                json += asString(value_topic_11.toString());
              }
            } else {
              json += asString(value_topic_11);
            }
          }
        } else {
          throw new Error('"topic" is required!');
        }
        const value_view_12 = obj["view"];
        if (value_view_12 !== void 0) {
          json += ',"view":';
          if (typeof value_view_12 !== "string") {
            if (value_view_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_view_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_view_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_view_12 instanceof RegExp) {
              json += asString(value_view_12.source);
            } else {
              json += asString(value_view_12.toString());
            }
          } else {
            json += asString(value_view_12);
          }
        } else {
          throw new Error('"view" is required!');
        }
        const value_solution_13 = obj["solution"];
        if (value_solution_13 !== void 0) {
          json += ',"solution":';
          json += anonymous3(value_solution_13);
        } else {
          throw new Error('"solution" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_432#/properties/result' does not match schema definition.");
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
        const value_pages_1 = obj["pages"];
        if (value_pages_1 !== void 0) {
          json += '{"pages":';
          json += asInteger(value_pages_1);
        } else {
          throw new Error('"pages" is required!');
        }
        const value_currentpage_2 = obj["currentpage"];
        if (value_currentpage_2 !== void 0) {
          json += ',"currentpage":';
          json += asInteger(value_currentpage_2);
        } else {
          throw new Error('"currentpage" is required!');
        }
        const value_result_3 = obj["result"];
        if (value_result_3 !== void 0) {
          json += ',"result":';
          json += anonymous1(value_result_3);
        } else {
          throw new Error('"result" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:closeTicket_200
var require_generated_closeTicket_200 = __commonJS({
  "generated:generated:closeTicket_200"(exports, module) {
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
      function anonymous1(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_status_11 = obj["status"];
        if (value_status_11 !== void 0) {
          json += '{"status":';
          if (typeof value_status_11 !== "string") {
            if (value_status_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_11 instanceof RegExp) {
              json += asString(value_status_11.source);
            } else {
              json += asString(value_status_11.toString());
            }
          } else {
            json += asString(value_status_11);
          }
        } else {
          throw new Error('"status" is required!');
        }
        const value_solvedBy_12 = obj["solvedBy"];
        if (value_solvedBy_12 !== void 0) {
          json += ',"solvedBy":';
          if (typeof value_solvedBy_12 !== "string") {
            if (value_solvedBy_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_solvedBy_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_solvedBy_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_solvedBy_12 instanceof RegExp) {
              json += asString(value_solvedBy_12.source);
            } else {
              json += asString(value_solvedBy_12.toString());
            }
          } else {
            json += asString(value_solvedBy_12);
          }
        }
        const value_solvingDate_13 = obj["solvingDate"];
        if (value_solvingDate_13 !== void 0) {
          json += ',"solvingDate":';
          json += asDate(value_solvingDate_13);
        }
        const value_content_14 = obj["content"];
        if (value_content_14 !== void 0) {
          json += ',"content":';
          if (typeof value_content_14 !== "string") {
            if (value_content_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_content_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_content_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_content_14 instanceof RegExp) {
              json += asString(value_content_14.source);
            } else {
              json += asString(value_content_14.toString());
            }
          } else {
            json += asString(value_content_14);
          }
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_ticketid_1 = obj["ticketid"];
        if (value_ticketid_1 !== void 0) {
          json += '{"ticketid":';
          if (typeof value_ticketid_1 !== "string") {
            if (value_ticketid_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_ticketid_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_ticketid_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_ticketid_1 instanceof RegExp) {
              json += asString(value_ticketid_1.source);
            } else {
              json += asString(value_ticketid_1.toString());
            }
          } else {
            json += asString(value_ticketid_1);
          }
        } else {
          throw new Error('"ticketid" is required!');
        }
        const value_title_2 = obj["title"];
        if (value_title_2 !== void 0) {
          json += ',"title":';
          if (typeof value_title_2 !== "string") {
            if (value_title_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_2 instanceof RegExp) {
              json += asString(value_title_2.source);
            } else {
              json += asString(value_title_2.toString());
            }
          } else {
            json += asString(value_title_2);
          }
        } else {
          throw new Error('"title" is required!');
        }
        const value_description_3 = obj["description"];
        if (value_description_3 !== void 0) {
          json += ',"description":';
          if (typeof value_description_3 !== "string") {
            if (value_description_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_description_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_description_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_description_3 instanceof RegExp) {
              json += asString(value_description_3.source);
            } else {
              json += asString(value_description_3.toString());
            }
          } else {
            json += asString(value_description_3);
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_openedBy_4 = obj["openedBy"];
        if (value_openedBy_4 !== void 0) {
          json += ',"openedBy":';
          if (typeof value_openedBy_4 !== "string") {
            if (value_openedBy_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_openedBy_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_openedBy_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_openedBy_4 instanceof RegExp) {
              json += asString(value_openedBy_4.source);
            } else {
              json += asString(value_openedBy_4.toString());
            }
          } else {
            json += asString(value_openedBy_4);
          }
        } else {
          throw new Error('"openedBy" is required!');
        }
        const value_openingDate_5 = obj["openingDate"];
        if (value_openingDate_5 !== void 0) {
          json += ',"openingDate":';
          json += asDate(value_openingDate_5);
        } else {
          throw new Error('"openingDate" is required!');
        }
        const value_openingdate_6 = obj["openingdate"];
        if (value_openingdate_6 !== void 0) {
          json += ',"openingdate":';
          json += asDate(value_openingdate_6);
        } else {
          throw new Error('"openingdate" is required!');
        }
        const value_topic_7 = obj["topic"];
        if (value_topic_7 !== void 0) {
          json += ',"topic":';
          if (value_topic_7 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_topic_7 !== "string") {
              if (value_topic_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_topic_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_topic_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_topic_7 instanceof RegExp) {
                json += asString(value_topic_7.source);
              } else {
                json += asString(value_topic_7.toString());
              }
            } else {
              json += asString(value_topic_7);
            }
          }
        } else {
          throw new Error('"topic" is required!');
        }
        const value_view_8 = obj["view"];
        if (value_view_8 !== void 0) {
          json += ',"view":';
          if (typeof value_view_8 !== "string") {
            if (value_view_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_view_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_view_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_view_8 instanceof RegExp) {
              json += asString(value_view_8.source);
            } else {
              json += asString(value_view_8.toString());
            }
          } else {
            json += asString(value_view_8);
          }
        } else {
          throw new Error('"view" is required!');
        }
        const value_solution_9 = obj["solution"];
        if (value_solution_9 !== void 0) {
          json += ',"solution":';
          json += anonymous1(value_solution_9);
        } else {
          throw new Error('"solution" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated.js
var import_generated_revokeToken_200 = __toESM(require_generated_revokeToken_200());
var import_generated_obtainTokens_200 = __toESM(require_generated_obtainTokens_200());
var import_generated_revokeTokens_200 = __toESM(require_generated_revokeTokens_200());
var import_generated_refreshToken_200 = __toESM(require_generated_refreshToken_200());
var import_generated_logInWithProvider_200 = __toESM(require_generated_logInWithProvider_200());
var import_generated_getAuthModes_200 = __toESM(require_generated_getAuthModes_200());
var import_generated_changePassword_200 = __toESM(require_generated_changePassword_200());
var import_generated_createPassword_201 = __toESM(require_generated_createPassword_201());
var import_generated_resetPassword_200 = __toESM(require_generated_resetPassword_200());
var import_generated_requestPasswordReset_202 = __toESM(require_generated_requestPasswordReset_202());
var import_generated_listUsers_200 = __toESM(require_generated_listUsers_200());
var import_generated_createUser_201 = __toESM(require_generated_createUser_201());
var import_generated_getUser_200 = __toESM(require_generated_getUser_200());
var import_generated_editUser_200 = __toESM(require_generated_editUser_200());
var import_generated_deleteUser_200 = __toESM(require_generated_deleteUser_200());
var import_generated_getUserState_200 = __toESM(require_generated_getUserState_200());
var import_generated_disableUser_200 = __toESM(require_generated_disableUser_200());
var import_generated_takePictureFromProvider_200 = __toESM(require_generated_takePictureFromProvider_200());
var import_generated_uploadPicture_202 = __toESM(require_generated_uploadPicture_202());
var import_generated_listInvitations_200 = __toESM(require_generated_listInvitations_200());
var import_generated_acceptInvitation_200 = __toESM(require_generated_acceptInvitation_200());
var import_generated_rejectInvitation_200 = __toESM(require_generated_rejectInvitation_200());
var import_generated_listCategories_200 = __toESM(require_generated_listCategories_200());
var import_generated_createCategory_201 = __toESM(require_generated_createCategory_201());
var import_generated_editCategory_202 = __toESM(require_generated_editCategory_202());
var import_generated_listTags_200 = __toESM(require_generated_listTags_200());
var import_generated_createTag_201 = __toESM(require_generated_createTag_201());
var import_generated_editTag_202 = __toESM(require_generated_editTag_202());
var import_generated_listEvents_200 = __toESM(require_generated_listEvents_200());
var import_generated_createEvent_201 = __toESM(require_generated_createEvent_201());
var import_generated_getEvent_200 = __toESM(require_generated_getEvent_200());
var import_generated_editEvent_202 = __toESM(require_generated_editEvent_202());
var import_generated_deleteEvent_200 = __toESM(require_generated_deleteEvent_200());
var import_generated_uploadEventPhotos_200 = __toESM(require_generated_uploadEventPhotos_200());
var import_generated_registerForEvent_201 = __toESM(require_generated_registerForEvent_201());
var import_generated_listRegistrations_200 = __toESM(require_generated_listRegistrations_200());
var import_generated_getRegistration_200 = __toESM(require_generated_getRegistration_200());
var import_generated_editRegistration_200 = __toESM(require_generated_editRegistration_200());
var import_generated_listOrganisers_200 = __toESM(require_generated_listOrganisers_200());
var import_generated_addOrganiser_201 = __toESM(require_generated_addOrganiser_201());
var import_generated_listVolunteers_200 = __toESM(require_generated_listVolunteers_200());
var import_generated_addVolunteer_201 = __toESM(require_generated_addVolunteer_201());
var import_generated_changeVolunteerTasks_200 = __toESM(require_generated_changeVolunteerTasks_200());
var import_generated_listTeams_200 = __toESM(require_generated_listTeams_200());
var import_generated_createTeam_201 = __toESM(require_generated_createTeam_201());
var import_generated_getTeam_200 = __toESM(require_generated_getTeam_200());
var import_generated_editTeam_200 = __toESM(require_generated_editTeam_200());
var import_generated_createInvitation_201 = __toESM(require_generated_createInvitation_201());
var import_generated_listTickets_200 = __toESM(require_generated_listTickets_200());
var import_generated_openTicket_201 = __toESM(require_generated_openTicket_201());
var import_generated_listPublicTickets_200 = __toESM(require_generated_listPublicTickets_200());
var import_generated_listUserTickets_200 = __toESM(require_generated_listUserTickets_200());
var import_generated_closeTicket_200 = __toESM(require_generated_closeTicket_200());
var serializers = {
  revokeToken: { 200: import_generated_revokeToken_200.default },
  obtainTokens: { 200: import_generated_obtainTokens_200.default },
  revokeTokens: { 200: import_generated_revokeTokens_200.default },
  refreshToken: { 200: import_generated_refreshToken_200.default },
  logInWithProvider: { 200: import_generated_logInWithProvider_200.default },
  getAuthModes: { 200: import_generated_getAuthModes_200.default },
  changePassword: { 200: import_generated_changePassword_200.default },
  createPassword: { 201: import_generated_createPassword_201.default },
  resetPassword: { 200: import_generated_resetPassword_200.default },
  requestPasswordReset: { 202: import_generated_requestPasswordReset_202.default },
  listUsers: { 200: import_generated_listUsers_200.default },
  createUser: { 201: import_generated_createUser_201.default },
  getUser: { 200: import_generated_getUser_200.default },
  editUser: { 200: import_generated_editUser_200.default },
  deleteUser: { 200: import_generated_deleteUser_200.default },
  getUserState: { 200: import_generated_getUserState_200.default },
  disableUser: { 200: import_generated_disableUser_200.default },
  takePictureFromProvider: { 200: import_generated_takePictureFromProvider_200.default },
  uploadPicture: { 202: import_generated_uploadPicture_202.default },
  listInvitations: { 200: import_generated_listInvitations_200.default },
  acceptInvitation: { 200: import_generated_acceptInvitation_200.default },
  rejectInvitation: { 200: import_generated_rejectInvitation_200.default },
  listCategories: { 200: import_generated_listCategories_200.default },
  createCategory: { 201: import_generated_createCategory_201.default },
  editCategory: { 202: import_generated_editCategory_202.default },
  deleteCategory: {},
  listTags: { 200: import_generated_listTags_200.default },
  createTag: { 201: import_generated_createTag_201.default },
  editTag: { 202: import_generated_editTag_202.default },
  deleteTag: {},
  listEvents: { 200: import_generated_listEvents_200.default },
  createEvent: { 201: import_generated_createEvent_201.default },
  getEvent: { 200: import_generated_getEvent_200.default },
  editEvent: { 202: import_generated_editEvent_202.default },
  deleteEvent: { 200: import_generated_deleteEvent_200.default },
  uploadEventPhotos: { 200: import_generated_uploadEventPhotos_200.default },
  getEventCalendar: {},
  registerForEvent: { 201: import_generated_registerForEvent_201.default },
  listRegistrations: { 200: import_generated_listRegistrations_200.default },
  exportRegistrations: {},
  getRegistration: { 200: import_generated_getRegistration_200.default },
  editRegistration: { 200: import_generated_editRegistration_200.default },
  withdrawRegistration: {},
  listOrganisers: { 200: import_generated_listOrganisers_200.default },
  addOrganiser: { 201: import_generated_addOrganiser_201.default },
  removeOrganiser: {},
  listVolunteers: { 200: import_generated_listVolunteers_200.default },
  addVolunteer: { 201: import_generated_addVolunteer_201.default },
  changeVolunteerTasks: { 200: import_generated_changeVolunteerTasks_200.default },
  removeVolunteer: {},
  listTeams: { 200: import_generated_listTeams_200.default },
  createTeam: { 201: import_generated_createTeam_201.default },
  getTeam: { 200: import_generated_getTeam_200.default },
  editTeam: { 200: import_generated_editTeam_200.default },
  deleteTeam: {},
  createInvitation: { 201: import_generated_createInvitation_201.default },
  withdrawInvitation: {},
  removeMember: {},
  listTickets: { 200: import_generated_listTickets_200.default },
  openTicket: { 201: import_generated_openTicket_201.default },
  listPublicTickets: { 200: import_generated_listPublicTickets_200.default },
  listUserTickets: { 200: import_generated_listUserTickets_200.default },
  closeTicket: { 200: import_generated_closeTicket_200.default }
};
export {
  serializers
};
