/** Both command lines, native and Node: the same bytes out, the same exit codes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'unticked-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {unknown} content */
function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Runs both and holds them to one another. @param {string[]} rest @param {string} [input] */
function both(rest, input) {
  const [native, node] = [
    [join(root, 'build/native/unticked'), ...rest],
    [process.execPath, join(root, 'dist/cli.mjs'), ...rest],
  ].map(([command, ...words]) => spawnSync(command, words, { input, encoding: 'utf8' }));
  assert.equal(node.stdout, native.stdout);
  assert.equal(node.status, native.status);
  return { out: native.stdout, err: native.stderr, nodeErr: node.stderr, exit: native.status };
}

const basket = {
  'item.kind': 'cookie',
  'item.essential': true,
  'item.convenience': false,
  'item.ownPurpose': false,
};
const requests = {
  permitted: { activity: 'store-or-read', facts: basket },
  prohibited: {
    activity: 'store-or-read',
    facts: { ...basket, 'item.essential': false, 'item.solelyTransmission': false, 'consent.given': false },
  },
  unknown: { activity: 'store-or-read' },
  bad: { activity: 'store-or-read', facts: { 'item.kind': 'biscuit' } },
};

for (const [name, exit] of Object.entries({ permitted: 0, prohibited: 1, unknown: 2, bad: 3 }))
  test(`decide: ${name} ends with ${exit}`, () => {
    const path = file(`${name}.json`, requests[/** @type {keyof typeof requests} */ (name)]);
    assert.equal(both(['decide', path]).exit, exit);
    const { out } = both(['decide', path, '--json']);
    assert.equal(JSON.parse(out).ok, exit !== 3);
  });

test('decide answers a stream a line each, and ends with the worst', () => {
  const lines = Object.values(requests).map((request) => JSON.stringify(request));
  const { out, exit } = both(['decide', '--ndjson', '-'], `${lines.join('\n')}\n\nnot json\n`);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map(({ ok, decision, error }) => (ok ? decision.outcome : error.code)),
    ['permitted', 'prohibited', 'cannot-tell', 'not-allowed', 'not-json'],
  );
  assert.equal(exit, 3);
});

test('decide reads standard input', () => {
  assert.match(both(['decide', '-'], JSON.stringify(requests.permitted)).out, /^permitted/);
});

test('rules prints each edition', () => {
  assert.match(both(['rules']).out, /PECR-6-CONSENT/);
  assert.doesNotMatch(both(['rules']).out, /P26-A1-5-STATISTICS/);
  assert.match(both(['rules', '--edition', '2026-02-05']).out, /P26-A1-5-STATISTICS/);
  const { rules } = JSON.parse(both(['rules', '--json']).out);
  assert.ok(rules.length > 30);
  assert.equal(both(['rules', '--edition', '1999']).exit, 3);
});

test('lint names the file, the path and what to do', () => {
  const good = {
    controller: { name: 'Shop' },
    categories: [{ id: 'a', basis: 'consent', purpose: 'Count' }],
  };
  assert.equal(both(['lint', file('good.json', good)]).exit, 0);
  const kept = both(['lint', file('kept.json', { ...good, afterWithdraw: 'keep' }), '--json']);
  assert.deepEqual(
    JSON.parse(kept.out).warnings.map((/** @type {any} */ { code }) => code),
    ['keeps-running', 'nothing-to-erase'],
  );
  const bad = both(['lint', file('bad.json', { ...good, colour: 'red' })]);
  assert.equal(bad.exit, 3);
  assert.equal(bad.err, bad.nodeErr);
  assert.match(bad.err, /bad\.json: colour: There is no such field\./);
  assert.match(both(['lint', file('broken.json', '{"a":')]).err, /byte 6/);
});

test('what cannot be used ends with 3 and says why', () => {
  for (const words of [
    ['decide', join(folder, 'absent.json')],
    ['lint', join(folder, 'absent.json')],
  ]) {
    const { exit, err, nodeErr } = both(words);
    assert.equal(exit, 3);
    assert.match(err, /cannot be read/);
    assert.match(nodeErr, /cannot be read/);
  }
  for (const words of [['fly'], ['decide'], ['lint', '--wings', 'x']]) {
    const native = spawnSync(join(root, 'build/native/unticked'), words);
    const node = spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), ...words]);
    assert.equal(native.status, 3);
    assert.equal(node.status, 3);
  }
});

test('bytes that are not UTF-8 are refused alike, and a byte order mark is not', () => {
  const bad = join(folder, 'latin1.json');
  writeFileSync(bad, Buffer.from('{"activity":"caf\xe9"}', 'latin1'));
  assert.equal(both(['decide', bad, '--json']).exit, 3);
  assert.equal(both(['decide', '--ndjson', bad]).exit, 3);
  assert.equal(both(['decide', file('bom.json', `\ufeff${JSON.stringify(requests.permitted)}`)]).exit, 0);
  assert.equal(both(['decide', file('bom-bad.json', '\ufeff{"a":'), '--json']).exit, 3);
  assert.equal(both(['decide', '--ndjson', '-'], `${JSON.stringify(requests.permitted)}\r\n\r\n`).exit, 0);
});

test('an option of another command is refused', () => {
  for (const words of [
    ['decide', '-', '--edition', '2026-02-05'],
    ['rules', '--ndjson'],
    ['lint', '-', '--ndjson'],
  ]) {
    const native = spawnSync(join(root, 'build/native/unticked'), words);
    const node = spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), ...words]);
    assert.deepEqual([native.status, node.status], [3, 3]);
  }
});

test('both say the same version', () => assert.match(both(['--version']).out, /^unticked, rulebook /));

test('lint: what the rule does not give is a breach, not bad input', () => {
  const claimed = { controller: { name: 'S' }, categories: [{ id: 'a', basis: 'exempt', purpose: 'x' }] };
  assert.equal(both(['lint', file('claimed.json', claimed)]).exit, 1);
});

test('help shows examples', () => {
  for (const command of [
    [join(root, 'build/native/unticked')],
    [process.execPath, join(root, 'dist/cli.mjs')],
  ]) {
    const { stdout, status } = spawnSync(command[0], [...command.slice(1), '--help'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /unticked decide --ndjson requests\.ndjson/);
  }
});
