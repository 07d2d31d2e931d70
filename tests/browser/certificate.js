import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installed, temporaryFolder } from './ending.js';

const run = promisify(execFile);

/**
 * A key and a certificate for these hosts, signed by an authority that exists only while they are made.
 * @param {string[]} hosts
 * @returns {Promise<{ key: string, cert: string }>}
 */
export async function makeCertificate(hosts) {
  const openssl = installed('openssl', 'openssl');
  const folder = temporaryFolder('certificate');
  /** @param {string} name @param {string} subject @param {string[]} more */
  const request = (name, subject, ...more) =>
    run(
      openssl,
      [
        ...['req', '-x509', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'],
        ...['-days', '30', '-subj', `/CN=${subject}`, '-keyout', `${name}.key`, '-out', `${name}.pem`],
        ...more,
      ],
      { cwd: folder.path, timeout: 20_000 },
    );
  /** @param {string} file */
  const read = (file) => readFile(join(folder.path, file), 'utf8');
  try {
    await request('authority', 'Unticked test authority');
    await request(
      'leaf',
      'Unticked test sites',
      ...['-CA', 'authority.pem', '-CAkey', 'authority.key', '-addext', 'basicConstraints=critical,CA:FALSE'],
      ...['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`],
    );
    return { key: await read('leaf.key'), cert: (await read('leaf.pem')) + (await read('authority.pem')) };
  } finally {
    folder.remove();
  }
}
