import { describe, expect, it } from 'vitest';
import { conflictCopyOf } from '#shared/file/conflictCopy';

describe('the name of a conflict copy', () => {
  it.each([
    ['Syncthing', 'engagement.sync-conflict-20260301-090000-ABCDEFG.json', 'engagement.json'],
    [
      'Syncthing on a journal',
      '000000000001.sync-conflict-20260301-090000-K7MN2QX.jsonl',
      '000000000001.jsonl',
    ],
    ['Dropbox', 'clients (Anna’s conflicted copy 2026-03-01).json', 'clients.json'],
    ['Dropbox with two cases', 'settings (Case Conflict).json', 'settings.json'],
    ['OneDrive', 'engagement-ANNAS-LAPTOP.json', 'engagement.json'],
    ['OneDrive on a template', '1.0.0-DESKTOP-4TB.json', '1.0.0.json'],
    ['Google Drive', 'brands (1).json', 'brands.json'],
    ['iCloud', 'workspace 2.json', 'workspace.json'],
  ])('of %s names its original', (_, copy, original) => {
    expect(conflictCopyOf(copy)).toBe(original);
  });

  it.each([
    'engagement.json',
    '000000000001.jsonl',
    '000000000004.schema-1.json',
    '1.0.0.json',
    'engagement.json.0123456789abcdef.tmp',
    'lock',
    'notes-from-anna.txt',
    'plan (1).docx',
  ])('is not seen in %s', (name) => {
    expect(conflictCopyOf(name)).toBeNull();
  });
});
