import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceText, shippedPackages } from '../../build/licences.ts';

const packages = shippedPackages(join(import.meta.dirname, '..', '..'));

test('what the page and the programs are made of is listed, down to the last package', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['better-sqlite3', 'citeproc', 'react', 'scheduler', '@orpc/shared']),
  );
  expect(names).not.toContain('vite');
});

test('every package says what its licence is', () => {
  expect(packages.filter(({ licence }) => !/^[\w.() -]+$/u.test(licence))).toEqual([]);
});

test('the text holds the licences that ask to be handed on', () => {
  const text = licenceText(packages);
  expect(text).toContain('Common Public Attribution License');
  expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(text).toContain('pdf.js in unpdf');
  expect(text).toContain('Apache License');
  expect(text).toContain('Permission is hereby granted, free of charge');
});
