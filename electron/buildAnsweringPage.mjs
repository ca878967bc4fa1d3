import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/**
 * Builds the page of self-assessments as one file that needs nothing beside it: script and styles inside, and a policy
 * that allows exactly these and no connection to anywhere.
 *
 * @param {string} root of the project
 * @returns {import('vite').Plugin}
 */
export function answeringPage(root) {
  return {
    name: 'plumbline-answering-page',
    apply: 'build',
    async closeBundle() {
      const page = await buildPage(join(root, 'renderer', 'answering'));
      await mkdir(join(root, 'out', 'answering'), { recursive: true });
      await writeFile(join(root, 'out', 'answering', 'page.html'), page);
    },
  };
}

async function buildPage(folder) {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome120', 'firefox121', 'safari17'],
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
    },
  });
  const parts = (type, end) => output.filter((part) => part.type === type && part.fileName.endsWith(end));
  const [html] = parts('asset', '.html');
  const scripts = parts('chunk', '.js');
  const styles = parts('asset', '.css');
  if (html === undefined || scripts.length !== 1 || styles.length !== 1)
    throw new Error('the page of self-assessments is not one script and one style sheet');
  // What ends a script or opens a comment in HTML means the same to the script when written so.
  const script = `\n${scripts[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}\n`;
  const style = `\n${String(styles[0].source)}\n`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const bare = String(html.source)
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace(/<link rel="stylesheet"[^>]*>/, '');
  return bare
    .replace(
      '<meta charset="utf-8" />',
      () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
