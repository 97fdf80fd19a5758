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

// generated:generated:register_201
var require_generated_register_201 = __commonJS({
  "generated:generated:register_201"(exports, module) {
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
        const value_auth_token_1 = obj["auth_token"];
        if (value_auth_token_1 !== void 0) {
          json += '{"auth_token":';
          if (typeof value_auth_token_1 !== "string") {
            if (value_auth_token_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_auth_token_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_auth_token_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_auth_token_1 instanceof RegExp) {
              json += asString(value_auth_token_1.source);
            } else {
              json += asString(value_auth_token_1.toString());
            }
          } else {
            json += asString(value_auth_token_1);
          }
        } else {
          throw new Error('"auth_token" is required!');
        }
        const value_message_2 = obj["message"];
        if (value_message_2 !== void 0) {
          json += ',"message":';
          if (typeof value_message_2 !== "string") {
            if (value_message_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_2 instanceof RegExp) {
              json += asString(value_message_2.source);
            } else {
              json += asString(value_message_2.toString());
            }
          } else {
            json += asString(value_message_2);
          }
        } else {
          throw new Error('"message" is required!');
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

// generated:generated:register_202
var require_generated_register_202 = __commonJS({
  "generated:generated:register_202"(exports, module) {
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
        const value_message_2 = obj["message"];
        if (value_message_2 !== void 0) {
          json += ',"message":';
          if (typeof value_message_2 !== "string") {
            if (value_message_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_2 instanceof RegExp) {
              json += asString(value_message_2.source);
            } else {
              json += asString(value_message_2.toString());
            }
          } else {
            json += asString(value_message_2);
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

// generated:generated:login_200
var require_generated_login_200 = __commonJS({
  "generated:generated:login_200"(exports, module) {
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
        const value_auth_token_1 = obj["auth_token"];
        if (value_auth_token_1 !== void 0) {
          json += '{"auth_token":';
          if (typeof value_auth_token_1 !== "string") {
            if (value_auth_token_1 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_auth_token_1 instanceof Date) {
              json += JSON_STR_QUOTE + value_auth_token_1.toISOString() + JSON_STR_QUOTE;
            } else if (value_auth_token_1 instanceof RegExp) {
              json += asString(value_auth_token_1.source);
            } else {
              json += asString(value_auth_token_1.toString());
            }
          } else {
            json += asString(value_auth_token_1);
          }
        } else {
          throw new Error('"auth_token" is required!');
        }
        const value_message_2 = obj["message"];
        if (value_message_2 !== void 0) {
          json += ',"message":';
          if (typeof value_message_2 !== "string") {
            if (value_message_2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_message_2 instanceof Date) {
              json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
            } else if (value_message_2 instanceof RegExp) {
              json += asString(value_message_2.source);
            } else {
              json += asString(value_message_2.toString());
            }
          } else {
            json += asString(value_message_2);
          }
        } else {
          throw new Error('"message" is required!');
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

// generated:generated:logout_200
var require_generated_logout_200 = __commonJS({
  "generated:generated:logout_200"(exports, module) {
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
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listBuckets_200
var require_generated_listBuckets_200 = __commonJS({
  "generated:generated:listBuckets_200"(exports, module) {
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
        const value_id_3 = obj["id"];
        if (value_id_3 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_3);
        } else {
          throw new Error('"id" is required!');
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
        const value_createdAt_5 = obj["createdAt"];
        if (value_createdAt_5 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_5 !== "string") {
            if (value_createdAt_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_5 instanceof RegExp) {
              json += asString(value_createdAt_5.source);
            } else {
              json += asString(value_createdAt_5.toString());
            }
          } else {
            json += asString(value_createdAt_5);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_6 = obj["modifiedAt"];
        if (value_modifiedAt_6 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_6 !== "string") {
            if (value_modifiedAt_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_6 instanceof RegExp) {
              json += asString(value_modifiedAt_6.source);
            } else {
              json += asString(value_modifiedAt_6.toString());
            }
          } else {
            json += asString(value_modifiedAt_6);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_10#/properties/buckets' does not match schema definition.");
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
        const value_buckets_1 = obj["buckets"];
        if (value_buckets_1 !== void 0) {
          json += '{"buckets":';
          json += anonymous1(value_buckets_1);
        } else {
          throw new Error('"buckets" is required!');
        }
        const value_count_7 = obj["count"];
        if (value_count_7 !== void 0) {
          json += ',"count":';
          json += asInteger(value_count_7);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_8 = obj["next"];
        if (value_next_8 !== void 0) {
          json += ',"next":';
          if (value_next_8 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_8 !== "string") {
              if (value_next_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_8 instanceof RegExp) {
                json += asString(value_next_8.source);
              } else {
                json += asString(value_next_8.toString());
              }
            } else {
              json += asString(value_next_8);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_9 = obj["previous"];
        if (value_previous_9 !== void 0) {
          json += ',"previous":';
          if (value_previous_9 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_9 !== "string") {
              if (value_previous_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_9 instanceof RegExp) {
                json += asString(value_previous_9.source);
              } else {
                json += asString(value_previous_9.toString());
              }
            } else {
              json += asString(value_previous_9);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_status_10 = obj["status"];
        if (value_status_10 !== void 0) {
          json += ',"status":';
          if (typeof value_status_10 !== "string") {
            if (value_status_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_10 instanceof RegExp) {
              json += asString(value_status_10.source);
            } else {
              json += asString(value_status_10.toString());
            }
          } else {
            json += asString(value_status_10);
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

// generated:generated:createBucket_201
var require_generated_createBucket_201 = __commonJS({
  "generated:generated:createBucket_201"(exports, module) {
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
        const value_createdAt_3 = obj["createdAt"];
        if (value_createdAt_3 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_3 !== "string") {
            if (value_createdAt_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_3 instanceof RegExp) {
              json += asString(value_createdAt_3.source);
            } else {
              json += asString(value_createdAt_3.toString());
            }
          } else {
            json += asString(value_createdAt_3);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_4 = obj["modifiedAt"];
        if (value_modifiedAt_4 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_4 !== "string") {
            if (value_modifiedAt_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_4 instanceof RegExp) {
              json += asString(value_modifiedAt_4.source);
            } else {
              json += asString(value_modifiedAt_4.toString());
            }
          } else {
            json += asString(value_modifiedAt_4);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        const value_status_5 = obj["status"];
        if (value_status_5 !== void 0) {
          json += ',"status":';
          if (typeof value_status_5 !== "string") {
            if (value_status_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_5 instanceof RegExp) {
              json += asString(value_status_5.source);
            } else {
              json += asString(value_status_5.toString());
            }
          } else {
            json += asString(value_status_5);
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

// generated:generated:getBucket_200
var require_generated_getBucket_200 = __commonJS({
  "generated:generated:getBucket_200"(exports, module) {
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
        const value_id_3 = obj["id"];
        if (value_id_3 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_3);
        } else {
          throw new Error('"id" is required!');
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
        const value_createdAt_5 = obj["createdAt"];
        if (value_createdAt_5 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_5 !== "string") {
            if (value_createdAt_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_5 instanceof RegExp) {
              json += asString(value_createdAt_5.source);
            } else {
              json += asString(value_createdAt_5.toString());
            }
          } else {
            json += asString(value_createdAt_5);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_6 = obj["modifiedAt"];
        if (value_modifiedAt_6 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_6 !== "string") {
            if (value_modifiedAt_6 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_6 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_6.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_6 instanceof RegExp) {
              json += asString(value_modifiedAt_6.source);
            } else {
              json += asString(value_modifiedAt_6.toString());
            }
          } else {
            json += asString(value_modifiedAt_6);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_bucket_1 = obj["bucket"];
        if (value_bucket_1 !== void 0) {
          json += '{"bucket":';
          json += anonymous1(value_bucket_1);
        } else {
          throw new Error('"bucket" is required!');
        }
        const value_status_7 = obj["status"];
        if (value_status_7 !== void 0) {
          json += ',"status":';
          if (typeof value_status_7 !== "string") {
            if (value_status_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_7 instanceof RegExp) {
              json += asString(value_status_7.source);
            } else {
              json += asString(value_status_7.toString());
            }
          } else {
            json += asString(value_status_7);
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

// generated:generated:updateBucket_201
var require_generated_updateBucket_201 = __commonJS({
  "generated:generated:updateBucket_201"(exports, module) {
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
        const value_createdAt_3 = obj["createdAt"];
        if (value_createdAt_3 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_3 !== "string") {
            if (value_createdAt_3 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_3 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_3.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_3 instanceof RegExp) {
              json += asString(value_createdAt_3.source);
            } else {
              json += asString(value_createdAt_3.toString());
            }
          } else {
            json += asString(value_createdAt_3);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_4 = obj["modifiedAt"];
        if (value_modifiedAt_4 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_4 !== "string") {
            if (value_modifiedAt_4 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_4 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_4.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_4 instanceof RegExp) {
              json += asString(value_modifiedAt_4.source);
            } else {
              json += asString(value_modifiedAt_4.toString());
            }
          } else {
            json += asString(value_modifiedAt_4);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        const value_status_5 = obj["status"];
        if (value_status_5 !== void 0) {
          json += ',"status":';
          if (typeof value_status_5 !== "string") {
            if (value_status_5 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_5 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_5 instanceof RegExp) {
              json += asString(value_status_5.source);
            } else {
              json += asString(value_status_5.toString());
            }
          } else {
            json += asString(value_status_5);
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

// generated:generated:deleteBucket_200
var require_generated_deleteBucket_200 = __commonJS({
  "generated:generated:deleteBucket_200"(exports, module) {
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
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated:generated:listItems_200
var require_generated_listItems_200 = __commonJS({
  "generated:generated:listItems_200"(exports, module) {
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
        const value_id_3 = obj["id"];
        if (value_id_3 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_3);
        } else {
          throw new Error('"id" is required!');
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
          if (value_description_5 === null) {
            json += JSON_STR_NULL;
          } else {
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
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_bucketId_6 = obj["bucketId"];
        if (value_bucketId_6 !== void 0) {
          json += ',"bucketId":';
          json += asInteger(value_bucketId_6);
        } else {
          throw new Error('"bucketId" is required!');
        }
        const value_createdAt_7 = obj["createdAt"];
        if (value_createdAt_7 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_7 !== "string") {
            if (value_createdAt_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_7 instanceof RegExp) {
              json += asString(value_createdAt_7.source);
            } else {
              json += asString(value_createdAt_7.toString());
            }
          } else {
            json += asString(value_createdAt_7);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_8 = obj["modifiedAt"];
        if (value_modifiedAt_8 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_8 !== "string") {
            if (value_modifiedAt_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_8 instanceof RegExp) {
              json += asString(value_modifiedAt_8.source);
            } else {
              json += asString(value_modifiedAt_8.toString());
            }
          } else {
            json += asString(value_modifiedAt_8);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous1(obj) {
        let json = "";
        if (obj === null) return JSON_STR_EMPTY_ARRAY;
        if (!Array.isArray(obj)) {
          throw new TypeError("The value of '__fjs_merged_20#/properties/items' does not match schema definition.");
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
        const value_items_1 = obj["items"];
        if (value_items_1 !== void 0) {
          json += '{"items":';
          json += anonymous1(value_items_1);
        } else {
          throw new Error('"items" is required!');
        }
        const value_count_9 = obj["count"];
        if (value_count_9 !== void 0) {
          json += ',"count":';
          json += asInteger(value_count_9);
        } else {
          throw new Error('"count" is required!');
        }
        const value_next_10 = obj["next"];
        if (value_next_10 !== void 0) {
          json += ',"next":';
          if (value_next_10 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_next_10 !== "string") {
              if (value_next_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_next_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_next_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_next_10 instanceof RegExp) {
                json += asString(value_next_10.source);
              } else {
                json += asString(value_next_10.toString());
              }
            } else {
              json += asString(value_next_10);
            }
          }
        } else {
          throw new Error('"next" is required!');
        }
        const value_previous_11 = obj["previous"];
        if (value_previous_11 !== void 0) {
          json += ',"previous":';
          if (value_previous_11 === null) {
            json += JSON_STR_NULL;
          } else {
            if (typeof value_previous_11 !== "string") {
              if (value_previous_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_previous_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_previous_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_previous_11 instanceof RegExp) {
                json += asString(value_previous_11.source);
              } else {
                json += asString(value_previous_11.toString());
              }
            } else {
              json += asString(value_previous_11);
            }
          }
        } else {
          throw new Error('"previous" is required!');
        }
        const value_status_12 = obj["status"];
        if (value_status_12 !== void 0) {
          json += ',"status":';
          if (typeof value_status_12 !== "string") {
            if (value_status_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_12 instanceof RegExp) {
              json += asString(value_status_12.source);
            } else {
              json += asString(value_status_12.toString());
            }
          } else {
            json += asString(value_status_12);
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

// generated:generated:createItem_201
var require_generated_createItem_201 = __commonJS({
  "generated:generated:createItem_201"(exports, module) {
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
        const value_id_3 = obj["id"];
        if (value_id_3 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_3);
        } else {
          throw new Error('"id" is required!');
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
          if (value_description_5 === null) {
            json += JSON_STR_NULL;
          } else {
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
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_bucketId_6 = obj["bucketId"];
        if (value_bucketId_6 !== void 0) {
          json += ',"bucketId":';
          json += asInteger(value_bucketId_6);
        } else {
          throw new Error('"bucketId" is required!');
        }
        const value_createdAt_7 = obj["createdAt"];
        if (value_createdAt_7 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_7 !== "string") {
            if (value_createdAt_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_7 instanceof RegExp) {
              json += asString(value_createdAt_7.source);
            } else {
              json += asString(value_createdAt_7.toString());
            }
          } else {
            json += asString(value_createdAt_7);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_8 = obj["modifiedAt"];
        if (value_modifiedAt_8 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_8 !== "string") {
            if (value_modifiedAt_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_8 instanceof RegExp) {
              json += asString(value_modifiedAt_8.source);
            } else {
              json += asString(value_modifiedAt_8.toString());
            }
          } else {
            json += asString(value_modifiedAt_8);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_item_1 = obj["item"];
        if (value_item_1 !== void 0) {
          json += '{"item":';
          json += anonymous1(value_item_1);
        } else {
          throw new Error('"item" is required!');
        }
        const value_status_9 = obj["status"];
        if (value_status_9 !== void 0) {
          json += ',"status":';
          if (typeof value_status_9 !== "string") {
            if (value_status_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_9 instanceof RegExp) {
              json += asString(value_status_9.source);
            } else {
              json += asString(value_status_9.toString());
            }
          } else {
            json += asString(value_status_9);
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

// generated:generated:getItem_200
var require_generated_getItem_200 = __commonJS({
  "generated:generated:getItem_200"(exports, module) {
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
        const value_id_3 = obj["id"];
        if (value_id_3 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_3);
        } else {
          throw new Error('"id" is required!');
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
          if (value_description_5 === null) {
            json += JSON_STR_NULL;
          } else {
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
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_bucketId_6 = obj["bucketId"];
        if (value_bucketId_6 !== void 0) {
          json += ',"bucketId":';
          json += asInteger(value_bucketId_6);
        } else {
          throw new Error('"bucketId" is required!');
        }
        const value_createdAt_7 = obj["createdAt"];
        if (value_createdAt_7 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_7 !== "string") {
            if (value_createdAt_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_7 instanceof RegExp) {
              json += asString(value_createdAt_7.source);
            } else {
              json += asString(value_createdAt_7.toString());
            }
          } else {
            json += asString(value_createdAt_7);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_8 = obj["modifiedAt"];
        if (value_modifiedAt_8 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_8 !== "string") {
            if (value_modifiedAt_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_8 instanceof RegExp) {
              json += asString(value_modifiedAt_8.source);
            } else {
              json += asString(value_modifiedAt_8.toString());
            }
          } else {
            json += asString(value_modifiedAt_8);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_item_1 = obj["item"];
        if (value_item_1 !== void 0) {
          json += '{"item":';
          json += anonymous1(value_item_1);
        } else {
          throw new Error('"item" is required!');
        }
        const value_status_9 = obj["status"];
        if (value_status_9 !== void 0) {
          json += ',"status":';
          if (typeof value_status_9 !== "string") {
            if (value_status_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_9 instanceof RegExp) {
              json += asString(value_status_9.source);
            } else {
              json += asString(value_status_9.toString());
            }
          } else {
            json += asString(value_status_9);
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

// generated:generated:updateItem_200
var require_generated_updateItem_200 = __commonJS({
  "generated:generated:updateItem_200"(exports, module) {
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
        const value_id_3 = obj["id"];
        if (value_id_3 !== void 0) {
          json += '{"id":';
          json += asInteger(value_id_3);
        } else {
          throw new Error('"id" is required!');
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
          if (value_description_5 === null) {
            json += JSON_STR_NULL;
          } else {
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
          }
        } else {
          throw new Error('"description" is required!');
        }
        const value_bucketId_6 = obj["bucketId"];
        if (value_bucketId_6 !== void 0) {
          json += ',"bucketId":';
          json += asInteger(value_bucketId_6);
        } else {
          throw new Error('"bucketId" is required!');
        }
        const value_createdAt_7 = obj["createdAt"];
        if (value_createdAt_7 !== void 0) {
          json += ',"createdAt":';
          if (typeof value_createdAt_7 !== "string") {
            if (value_createdAt_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_createdAt_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_createdAt_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_createdAt_7 instanceof RegExp) {
              json += asString(value_createdAt_7.source);
            } else {
              json += asString(value_createdAt_7.toString());
            }
          } else {
            json += asString(value_createdAt_7);
          }
        } else {
          throw new Error('"createdAt" is required!');
        }
        const value_modifiedAt_8 = obj["modifiedAt"];
        if (value_modifiedAt_8 !== void 0) {
          json += ',"modifiedAt":';
          if (typeof value_modifiedAt_8 !== "string") {
            if (value_modifiedAt_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_modifiedAt_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_modifiedAt_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_modifiedAt_8 instanceof RegExp) {
              json += asString(value_modifiedAt_8.source);
            } else {
              json += asString(value_modifiedAt_8.toString());
            }
          } else {
            json += asString(value_modifiedAt_8);
          }
        } else {
          throw new Error('"modifiedAt" is required!');
        }
        return json + JSON_STR_END_OBJECT;
      }
      function anonymous0(input) {
        const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
        if (obj === null) return JSON_STR_EMPTY_OBJECT;
        let json = "";
        const value_item_1 = obj["item"];
        if (value_item_1 !== void 0) {
          json += '{"item":';
          json += anonymous1(value_item_1);
        } else {
          throw new Error('"item" is required!');
        }
        const value_status_9 = obj["status"];
        if (value_status_9 !== void 0) {
          json += ',"status":';
          if (typeof value_status_9 !== "string") {
            if (value_status_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_status_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_status_9 instanceof RegExp) {
              json += asString(value_status_9.source);
            } else {
              json += asString(value_status_9.toString());
            }
          } else {
            json += asString(value_status_9);
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

// generated:generated:deleteItem_200
var require_generated_deleteItem_200 = __commonJS({
  "generated:generated:deleteItem_200"(exports, module) {
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
        return json + JSON_STR_END_OBJECT;
      }
      const main = anonymous0;
      return main;
    })(validator, serializer);
  }
});

// generated.js
var import_generated_register_201 = __toESM(require_generated_register_201());
var import_generated_register_202 = __toESM(require_generated_register_202());
var import_generated_login_200 = __toESM(require_generated_login_200());
var import_generated_logout_200 = __toESM(require_generated_logout_200());
var import_generated_resetPassword_200 = __toESM(require_generated_resetPassword_200());
var import_generated_listBuckets_200 = __toESM(require_generated_listBuckets_200());
var import_generated_createBucket_201 = __toESM(require_generated_createBucket_201());
var import_generated_getBucket_200 = __toESM(require_generated_getBucket_200());
var import_generated_updateBucket_201 = __toESM(require_generated_updateBucket_201());
var import_generated_deleteBucket_200 = __toESM(require_generated_deleteBucket_200());
var import_generated_listItems_200 = __toESM(require_generated_listItems_200());
var import_generated_createItem_201 = __toESM(require_generated_createItem_201());
var import_generated_getItem_200 = __toESM(require_generated_getItem_200());
var import_generated_updateItem_200 = __toESM(require_generated_updateItem_200());
var import_generated_deleteItem_200 = __toESM(require_generated_deleteItem_200());
var serializers = {
  register: { 201: import_generated_register_201.default, 202: import_generated_register_202.default },
  login: { 200: import_generated_login_200.default },
  logout: { 200: import_generated_logout_200.default },
  resetPassword: { 200: import_generated_resetPassword_200.default },
  listBuckets: { 200: import_generated_listBuckets_200.default },
  createBucket: { 201: import_generated_createBucket_201.default },
  getBucket: { 200: import_generated_getBucket_200.default },
  updateBucket: { 201: import_generated_updateBucket_201.default },
  deleteBucket: { 200: import_generated_deleteBucket_200.default },
  listItems: { 200: import_generated_listItems_200.default },
  createItem: { 201: import_generated_createItem_201.default },
  getItem: { 200: import_generated_getItem_200.default },
  updateItem: { 200: import_generated_updateItem_200.default },
  deleteItem: { 200: import_generated_deleteItem_200.default }
};
export {
  serializers
};
