import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'followthrough-bundle-'));
const bundle = join(copy, 'node_modules/.cache/followthrough/reader.mjs');
const postmortem = join(copy, 'postmortem.md');

/** A checkout of its own, as an edit of a module must not be seen by other tests. */
beforeAll(() => {
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  writeFileSync(
    postmortem,
    '# Outage\n\n**Duration:** 2 h\n\n## Action items\n\n- Mieten ist teuer — @kim\n\n## 再発防止策\n\n- 監視を追加する\n',
  );
  spawnSync(process.execPath, [join(copy, 'src/reader-bundle.mjs')]);
  appendFileSync(bundle, "process.stderr.write('read by the bundle');\n");
});

afterAll(() => rmSync(copy, { recursive: true }));

function parse() {
  const args = [join(copy, 'src/cli.mjs'), 'parse', '--json', postmortem];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { reading: JSON.parse(stdout), stderr };
}

test('the bundle reads as its modules do, and only as long as they are the same', () => {
  const bundled = parse();
  expect(bundled.stderr).toBe('read by the bundle');
  appendFileSync(join(copy, 'src/markdown/vocabulary/kind-words.ts'), '\n');
  const plain = parse();
  expect(plain.stderr).toBe('');
  expect(bundled.reading.items).toMatchObject([
    { title: 'Mieten ist teuer', owners: ['kim'] },
    { title: '監視を追加する' },
  ]);
  expect(plain.reading).toEqual(bundled.reading);
});
