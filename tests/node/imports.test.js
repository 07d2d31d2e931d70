/** Rooms know only the rooms beneath them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} folder @param {RegExp} ending @returns {string[]} */
const files = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** @param {string} path @param {RegExp} pattern  with the imported name as its first group */
const importsOf = (path, pattern) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(pattern)].map((match) => match[1]);

/** From the ground up: a room may use itself and those before it. */
const LAYERS = [['core'], ['consent'], ['law'], ['records', 'audit'], ['wire'], ['bind', 'cli']];
/** @param {string} room */
const height = (room) => LAYERS.findIndex((layer) => layer.includes(room));

test('in wasm/ includes point down', () => {
  const sources = files('wasm', /\.[ch]pp$/);
  assert.ok(sources.length > 30);
  for (const path of sources) {
    const room = path.split('/')[1];
    assert.notEqual(height(room), -1, `${path} is in no room of the design`);
    for (const name of importsOf(path, /^#include "([^"]+)"/gm)) {
      const from = name.split('/')[0];
      if (from === 'embedded') continue;
      assert.ok(from === room || height(from) < height(room), `${path} must not include ${name}`);
    }
  }
});

test('the core is pure: no clock, input, output, JSON library or exceptions', () => {
  const banned = /<(iostream|fstream|cstdio|chrono|ctime|regex|nlohmann[^>]*|filesystem)>|\bthrow\b|\btry\b/;
  for (const room of ['core', 'consent', 'law'])
    for (const path of files(`wasm/${room}`, /\.[ch]pp$/)) {
      const code = readFileSync(join(root, path), 'utf8').replace(/\/\/.*|"[^"\n]*"/g, '');
      assert.doesNotMatch(code, banned, path);
    }
});

test('only bind/ includes emscripten', () => {
  for (const path of files('wasm', /\.[ch]pp$/))
    if (!path.startsWith('wasm/bind/'))
      assert.doesNotMatch(readFileSync(join(root, path), 'utf8'), /#include <emscripten/, path);
});

test('in js/ nothing but the checker imports the checker, and nothing imports the build', () => {
  const pattern = /(?:^import[^'"]*|\bfrom |\bimport\()['"](\.[^'"]+)['"]/gm;
  for (const path of files('js', /\.js$/)) {
    for (const name of importsOf(path, pattern)) {
      const target = relative(root, join(root, dirname(path), name));
      for (const room of ['js/checker/', 'js/build/'])
        if (target.startsWith(room)) assert.ok(path.startsWith(room), `${path} must not import ${target}`);
    }
  }
});

test('no core file knows of the page, and the page knows the module in one file', () => {
  for (const path of files('js', /\.js$/)) {
    const knows = /from 'unticked-module'/.test(readFileSync(join(root, path), 'utf8'));
    assert.equal(knows, path === 'js/core.js', path);
  }
});
