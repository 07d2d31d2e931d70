// The part of embind's JavaScript that this project's modules use: functions from string to string. A
// library of its own costs the visitor a fifth of the official one. It holds to the wire format of
// Emscripten 3.1.6: a string is a 32-bit length and its UTF-8 bytes, made by malloc, freed by whoever
// receives it.
// Plain functions and `var` only: this Emscripten drops arrow functions here without a word.
mergeInto(LibraryManager.library, {
  $readName: function (at) {
    var end = at;
    while (HEAPU8[end]) end++;
    return new TextDecoder().decode(HEAPU8.subarray(at, end));
  },
  _embind_register_std_string: function () {},
  _embind_register_function__deps: ['$readName', 'malloc', 'free'],
  _embind_register_function: function (name, count, types, signature, invoker, target) {
    var call = wasmTable.get(invoker);
    Module[readName(name)] = function (text) {
      var bytes = new TextEncoder().encode(text);
      var argument = _malloc(bytes.length + 4);
      HEAPU32[argument >> 2] = bytes.length;
      HEAPU8.set(bytes, argument + 4);
      var answer = call(target, argument);
      _free(argument);
      var length = HEAPU32[answer >> 2];
      var result = new TextDecoder().decode(HEAPU8.slice(answer + 4, answer + 4 + length));
      _free(answer);
      return result;
    };
  },
});
