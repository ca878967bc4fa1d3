import { describe, expect, it } from 'vitest';
import { PageOperators, shortNumber } from '#workbench/pdf/draw/pageOperators';

function written(...operators: readonly string[]): string[] {
  const page = new PageOperators();
  return operators.map((each) => page.written(each, 2)).filter((each) => each !== null);
}

describe('what is written to a page', () => {
  it('sets nothing that is set already', () => {
    expect(written('1 w', '0 0 m', '1 w', '2 w', '1 w')).toEqual(['1 w', '0 0 m', '2 w', '1 w']);
  });

  it('sets again what was another one in between', () => {
    expect(written('1 w', 'q', '2 w', 'Q', '1 w', '2 w')).toEqual(['1 w', 'q', '2 w', 'Q', '2 w']);
  });

  it('trusts nothing after more was closed than opened', () => {
    expect(written('1 w', 'Q', '1 w')).toEqual(['1 w', 'Q', '1 w']);
  });

  it('says colours in one operator, told apart in each of their 256 steps', () => {
    expect(written('/DeviceRGB cs', `${1 / 255} ${2 / 255} 1 scn`, '/DeviceRGB CS', '0 0 0 SCN')).toEqual([
      '.004 .008 1 rg',
      '0 0 0 RG',
    ]);
  });

  it('leaves patterns as they are, and the colour behind one is said again', () => {
    const pattern = ['/Pattern cs', '/P1 scn'];
    expect(written('0 0 0 scn', ...pattern, '0 0 0 scn')).toEqual(['0 0 0 rg', ...pattern, '0 0 0 rg']);
  });

  it('has lengths to a hundredth, and matrices as they are', () => {
    expect(written('0.12345 -0.5 m', '0.00012 0 0 0.00012 0 0 cm')).toEqual([
      '.12 -.5 m',
      '0.00012 0 0 0.00012 0 0 cm',
    ]);
  });

  it('has the kerning of drawings in whole thousandths, and none where there is none', () => {
    expect(written('[<0001> 18.066 <0002> 0] TJ')).toEqual(['[<0001>18<0002>] TJ']);
  });
});

it.each([
  [0.5, '.5'],
  [-0.5, '-.5'],
  [-0.001, '0'],
  [10, '10'],
  [100.004, '100'],
])('%d is written as %s', (value, short) => {
  expect(shortNumber(value, 2)).toBe(short);
});
