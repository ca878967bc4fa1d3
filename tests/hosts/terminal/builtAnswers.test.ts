import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { samples } from '#shared/library/samples/index';
import { terminalForTests } from './terminalForTests';

const { at, plumbline } = terminalForTests();
const { title, respondents } = samples.A.file;

it('a table of answers is looked at, named cell by cell, and what is new is taken', async () => {
  expect(await plumbline('import', 'A.json')).toMatchObject({ code: 0 });
  await writeFile(
    at('new.csv'),
    'respondent,group,question,answer\nHead of support,Finance,sym.sales,2\n,,sym.dev,1\n',
  );
  const looked = await plumbline('import', 'new.csv', '--engagement', title, '--dry-run');
  expect(looked).toMatchObject({ code: 0, stderr: '' });
  expect(looked.stdout).toContain('  One new answer\n  One cannot be taken\n');
  expect(looked.stdout).toContain('  A3: the row does not say whose answers it holds.');
  const taken = await plumbline('import', 'new.csv', '--engagement', title);
  expect(taken.stdout).toContain('One answer was taken.');
  expect((await plumbline('import', 'new.csv', '--engagement', title)).stdout).toContain('on record just so');

  await writeFile(at('one.csv'), 'sym.sales\n3\n');
  const told = await plumbline(
    ...['import', 'one.csv', '--engagement', title, '--respondent', respondents[0]?.title ?? '', '--dry-run'],
  );
  expect(told.stdout).toContain('One differs from what is on record');
  const unknown = await plumbline('import', 'one.csv', '--engagement', title, '--respondent', 'Nobody');
  expect(unknown).toMatchObject({ code: 1, stdout: '' });

  await writeFile(
    at('excel.txt'),
    Buffer.from('\ufeffrespondent\tgroup\tsym.sales\nKühn\tFIN\t1\n', 'utf16le'),
  );
  const wide = await plumbline('import', 'excel.txt', '--engagement', title, '--dry-run');
  expect(wide).toMatchObject({ code: 0, stderr: '' });
  expect(wide.stdout).toContain('One new answer');

  await writeFile(at('latin.csv'), Buffer.from('sym.sales\n\xe4\n', 'latin1'));
  expect((await plumbline('import', 'latin.csv', '--engagement', title)).stderr).toContain('UTF-8');
});

it('the table we export comes back with nothing new and nothing that differs', async () => {
  expect(await plumbline('export', title, '--out', 'own.csv')).toMatchObject({ code: 0 });
  const back = await plumbline('import', 'own.csv', '--engagement', title, '--dry-run');
  expect(back).toMatchObject({ code: 0, stderr: '' });
  expect(back.stdout).not.toContain('new answer');
  expect(back.stdout).not.toContain('differ');
  expect(back.stdout).not.toContain('cannot be taken');
});

it('the interview guide of a group is printed, and a page made to answer, which comes back as an answers file', async () => {
  const { title: other } = samples.B.file;
  expect(await plumbline('import', 'B.json')).toMatchObject({ code: 0 });
  const guide = await plumbline('guide', other, '--group', 'Finance', '--out', 'guide.pdf');
  expect(guide).toMatchObject({ code: 0, stderr: '' });
  expect(guide.stdout).toMatch(/^guide\.pdf written: \d+ pages/);
  const page = await plumbline('self-assessment', other, '--group', 'FIN', '--out', 'page.html');
  expect(page).toMatchObject({ code: 0, stderr: '' });
  expect(await readFile(at('page.html'), 'utf8')).toContain('plumbline-self-assessment');
  const nobody = await plumbline('self-assessment', other, '--group', 'Cleaners', '--out', 'no.html');
  expect(nobody).toMatchObject({ code: 1, stdout: '' });
  expect(nobody.stderr).toContain('FIN  Finance');
});
