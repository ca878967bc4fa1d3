import { describe, expect, it } from 'vitest';
import { cleanSvg } from '#workbench/images/svg/cleanSvg';

const head =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 20"';
const clean = (text: string) => cleanSvg(Buffer.from(text));
const inside = (content: string) => clean(`<svg ${head}>${content}</svg>`);
/** What stands between the root's tags afterwards. */
const kept = (content: string): string => {
  const cleaned = inside(content);
  if (!cleaned.ok) throw new Error(JSON.stringify(cleaned.problem));
  return cleaned.value.text.replace(/^<svg[^>]*>/, '').replace('</svg>', '');
};
const refused = (content: string) => {
  const cleaned = inside(content);
  return cleaned.ok ? cleaned.value.text : cleaned.problem;
};

describe('an SVG in our own words', () => {
  it('keeps its shapes, groups, gradients and clip paths', () => {
    const drawing =
      '<defs><linearGradient id="p1" x1="0" x2="1"><stop offset="0" stop-color="#fff"/><stop offset="100%" stop-color="red"/></linearGradient><clipPath id="p2"><circle cx="5" cy="5" r="4"/></clipPath></defs><g transform="translate(1 2)" clip-path="url(#p2)"><path d="M0 0h4v4z" fill="url(#p1)"/></g>';
    expect(new Set(kept(drawing).match(/<\w+/g))).toEqual(new Set(drawing.match(/<\w+/g)));
    expect(kept(drawing)).toContain('fill="url(#p');
    expect(kept(drawing)).toContain('d="M0 0h4v4z"');
  });

  it('is the same when it is cleaned once more', () => {
    const once = inside(
      '<g id="Ebene 1"><path style="fill:#123456" d="M0 0h1"/></g><use xlink:href="#Ebene 1"/>',
    );
    if (!once.ok) throw new Error('refused');
    expect(clean(once.value.text)).toEqual(once);
  });

  it('says its proportions, whichever way it came with them', () => {
    expect(inside('')).toMatchObject({ ok: true, value: { width: 500, height: 1000 } });
    expect(clean('<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="5mm"/>')).toMatchObject({
      ok: true,
      value: { width: 1000, height: 250 },
    });
  });

  it('takes looks from style sheets of drawing programs, the more specific one winning', () => {
    const style =
      '<style type="text/css"><![CDATA[/* made by */ @import url(x); path{fill:red} .st0{fill:#00ff00;stroke:none} .st1,.st2{opacity:.5}]]></style>';
    expect(kept(`${style}<path class="st0 st1" d="M0 0"/>`)).toBe(
      '<path d="M0 0" fill="#00ff00" stroke="none" opacity=".5"/>',
    );
    expect(kept(`${style}<path class="st0" style="fill: blue" d="M0 0"/>`)).toContain('fill="blue"');
  });

  it('takes a plain DOCTYPE, and what Illustrator and Inkscape note for themselves, and drops both', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const cleaned = clean(
      `<?xml version="1.0"?>${doctype}<svg ${head} xmlns:i="http://ns.adobe.com/"><switch><foreignObject requiredExtensions="http://ns.adobe.com/"><i:pgf/></foreignObject><g i:extraneous="self"><path d="M0 0h1"/></g></switch></svg>`,
    );
    if (!cleaned.ok) throw new Error('refused');
    expect(cleaned.value.text).toContain('<g><g><path d="M0 0h1"/></g></g>');
    expect(cleaned.value.text).not.toMatch(/adobe|DOCTYPE|xml version/);
  });
});

describe('nothing of this gets through', () => {
  it.each([
    ['a script', '<script>alert(1)</script><path d="M0 0"/>'],
    ['a script within a group', '<g><script href="https://a.test/x.js"/></g>'],
    ['an event handler', '<path d="M0 0" onload="alert(1)" onclick="alert(1)"/>'],
    ['an animation', '<path d="M0 0"><animate attributeName="href" to="javascript:alert(1)"/><set/></path>'],
    ['a link', '<a href="javascript:alert(1)" xlink:href="https://a.test"><path d="M0 0"/></a>'],
    ['a paint from elsewhere', '<path d="M0 0" fill="url(https://a.test/x.svg#p)"/>'],
    [
      'a style from elsewhere',
      '<path d="M0 0" style="fill:url(//a.test/x);background:url(https://a.test)"/>',
    ],
    [
      'a filter from elsewhere',
      '<path d="M0 0" filter="url(https://a.test#f)" mask="url(https://a.test#m)"/>',
    ],
    [
      'a font or an import',
      '<style>@import "https://a.test/x.css"; @font-face{src:url(https://a.test)}</style>',
    ],
    ['an instruction', '<?xml-stylesheet href="https://a.test/x.css"?>'],
    ['another namespace', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
    ['a comment', '<!-- https://a.test -->'],
    ['data in a name', '<path id="javascript:alert(1)" class="a" data-x="https://a.test" d="M0 0"/>'],
  ])('%s', (_, content) => {
    expect(kept(content)).not.toMatch(/script|alert|a\.test|on\w+=|animate|<set|href|url\(|xhtml|--/i);
  });
});

describe('a part that would be missed is refused and named', () => {
  const image = '<image href="/etc/passwd.png" width="9" height="9"/>';
  it.each([
    ['<image>', image],
    ['<image>', `<g><defs>${image}</defs></g>`],
    ['<image>', '<image xlink:href="data:image/png;base64,AAAA"/>'],
    ['<foreignObject>', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['<text>', '<text>Letters</text>'],
    ['<filter>', '<filter id="f"/>'],
    ['<pattern>', '<pattern id="f"/>'],
    ['<mask>', '<mask/>'],
    ['<iframe>', '<iframe src="https://a.test"/>'],
    ['<svg> in <svg>', '<svg/>'],
    ['<use> of something outside the drawing', '<use href="https://a.test/x.svg#a"/>'],
    ['<use> of something outside the drawing', '<use href="other.svg#a"/>'],
    ['<use> of something outside the drawing', '<use href="#nowhere"/>'],
    ['<use> within <use>', '<g id="a"><path d="M0 0"/></g><g id="b"><use href="#a"/></g><use href="#b"/>'],
    ['references in a circle', '<g id="a"><use href="#a"/></g>'],
    ['references in a circle', '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>'],
    [
      'references in a circle',
      '<clipPath id="c"><use href="#p"/></clipPath><path id="p" d="M0 0" clip-path="url(#c)"/>',
    ],
    [
      '<clipPath> that is clipped',
      '<clipPath id="a"><path d="M0 0"/></clipPath><clipPath id="b" ><path d="M0 0" clip-path="url(#a)"/></clipPath>',
    ],
    ['<style> g > path', '<style>g > path { fill: red }</style>'],
  ])('%s', (part, content) => {
    expect(refused(content)).toEqual({ code: 'image-svg-part', part });
  });

  it('entities', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><svg ${head}><path d="&b;"/></svg>`;
    expect(clean(bomb)).toEqual({ ok: false, problem: { code: 'image-svg-part', part: '<!ENTITY>' } });
    expect(inside('<path d="&unknown;"/>')).toEqual({ ok: false, problem: { code: 'image-damaged' } });
  });
});

describe('too much for a logo is refused in less than a second', () => {
  const doubling = (levels: number) =>
    `<path id="u0" d="M0 0h1"/>${Array.from({ length: levels }, (_, level) => `<g id="u${level + 1}"><use href="#u${level}"/><use href="#u${level}"/></g>`).join('')}<use href="#u${levels}"/>`;
  const clips = Array.from({ length: 150 }, () => '<path d="M0 0h1" clip-path="url(#c)"/>').join('');
  it.each([
    ['many elements', '<path/>'.repeat(5_001)],
    ['deep nesting', '<g>'.repeat(40) + '</g>'.repeat(40)],
    ['a path without end', `<path d="M0 0${'h1'.repeat(100_001)}"/>`],
    ['a doubling <use> of 18 levels', doubling(18)],
    ['a doubling <use> of 3 levels', doubling(3)],
    [
      'a clip path of many, used by many',
      `<clipPath id="c">${'<path d="M0 0h1"/>'.repeat(150)}</clipPath>${clips}`,
    ],
    ['a style sheet without end', `<style>${'.a{fill:red}'.repeat(6_000)}</style>`],
    ['comments without end in a style sheet', `<style>${'/*/'.repeat(21_000)}</style>`],
    ['brackets that could be read in many ways', `<path transform="${'scale(1) '.repeat(500)}x" d="M0 0"/>`],
    ['numbers that overflow', '<path d="M0 0 L1e99 1e99"/>'],
  ])('%s', (_, content) => {
    const started = performance.now();
    const result = refused(content);
    expect(performance.now() - started).toBeLessThan(1_000);
    if (typeof result === 'string') expect(result).not.toMatch(/1e99|scale/);
    else expect(['image-svg-too-complex', 'image-svg-part']).toContain(result.code);
  });
});

describe('what is no drawing at all', () => {
  it.each([
    ['broken XML', `<svg ${head}><path>`],
    ['an unknown prefix', `<svg ${head}><x:path/></svg>`],
    ['bytes that are not UTF-8', Buffer.from([0x3c, 0x73, 0x76, 0x67, 0xff, 0xfe])],
  ])('is refused as damaged: %s', (_, bytes) => {
    expect(cleanSvg(Buffer.from(bytes))).toEqual({ ok: false, problem: { code: 'image-damaged' } });
  });

  it('is refused without a size, or with one that makes no sense', () => {
    for (const size of [
      '',
      'viewBox="0 0 0 5"',
      'viewBox="0 0 1e99 5"',
      'viewBox="a b c d"',
      'width="100%" height="5"',
    ])
      expect(clean(`<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`)).toEqual({
        ok: false,
        problem: { code: 'image-svg-without-size' },
      });
  });

  it('is refused when its root is something else', () => {
    expect(clean('<html><svg/></html>')).toEqual({ ok: false, problem: { code: 'image-kind-unknown' } });
  });
});
