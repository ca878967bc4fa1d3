import { describe, expect, it } from 'vitest';
import { dataFolder, type DataFolderPlace } from '#workbench/dataFolder';

const linux: DataFolderPlace = { platform: 'linux', env: {}, home: '/home/ada', cwd: '/work' };
const windows: DataFolderPlace = { platform: 'win32', env: {}, home: 'C:\\Users\\ada', cwd: 'C:\\work' };

describe('the data folder', () => {
  const cases: [name: string, place: DataFolderPlace, expected: string][] = [
    ['Linux', linux, '/home/ada/.local/share/plumbline'],
    ['Linux with a data home', { ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/plumbline'],
    [
      'Linux with a data home that is not absolute',
      { ...linux, env: { XDG_DATA_HOME: 'data' } },
      '/home/ada/.local/share/plumbline',
    ],
    ['macOS', { ...linux, platform: 'darwin' }, '/home/ada/Library/Application Support/Plumbline'],
    ['Windows', { ...windows, env: { APPDATA: 'D:\\Roaming' } }, 'D:\\Roaming\\Plumbline'],
    ['Windows without APPDATA', windows, 'C:\\Users\\ada\\AppData\\Roaming\\Plumbline'],
    ['PLUMBLINE_DATA', { ...linux, env: { PLUMBLINE_DATA: '/own' } }, '/own'],
    [
      'an empty PLUMBLINE_DATA',
      { ...linux, env: { PLUMBLINE_DATA: '' } },
      '/home/ada/.local/share/plumbline',
    ],
    [
      '--data before PLUMBLINE_DATA',
      { ...linux, env: { PLUMBLINE_DATA: '/own' }, given: '/given' },
      '/given',
    ],
    ['a relative --data', { ...linux, given: 'here' }, '/work/here'],
    ['a relative --data on Windows', { ...windows, given: 'here' }, 'C:\\work\\here'],
  ];
  it.each(cases)('on %s', (_name, place, expected) => {
    expect(dataFolder(place)).toBe(expected);
  });
});
