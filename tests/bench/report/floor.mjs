// Draws what it is given with the writer of PDF files alone: no layout beyond wrapping words in a column.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const [from = '', to = ''] = process.argv.slice(2);
const items = JSON.parse(readFileSync(from, 'utf8'));
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
const left = 62;
const width = 471;
const bottom = 770;

const document = new PDFDocument({
  size: 'A4',
  margins: { top: 72, bottom: 20, left, right: left },
  font: null,
});
const chunks = [];
document.on('data', (chunk) => chunks.push(chunk));
document.on('end', () => {
  writeFileSync(to, Buffer.concat(chunks));
  const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
  process.stdout.write(JSON.stringify({ peakMb: Number(peak) / 1024 }));
});
document.registerFont('text', join(fonts, '400Regular/Inter_400Regular.ttf'));
document.registerFont('strong', join(fonts, '600SemiBold/Inter_600SemiBold.ttf'));
document.font('text');

let y = 72;
const room = (height) => {
  if (y + height <= bottom) return;
  document.addPage();
  y = 72;
};
const line = () => {
  document
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.4)
    .strokeColor('#cfd5db')
    .stroke();
};
for (const item of items) {
  if (item.kind === 'page') {
    document.addPage();
    y = 72;
  } else if (item.kind === 'text') {
    document
      .font(item.isStrong ? 'strong' : 'text')
      .fontSize(item.size)
      .fillColor('#1a2129');
    const height = document.heightOfString(item.text, { width });
    room(Math.min(height, 600));
    document.text(item.text, left, y, { width });
    y = document.y + 5;
  } else if (item.kind === 'row') {
    document.font('text').fontSize(8.4).fillColor('#1a2129');
    const total = item.shares.reduce((sum, share) => sum + share, 0);
    const widths = item.shares.map((share) => (width * share) / total - 8);
    const heights = item.cells.map((cell, at) => document.heightOfString(cell, { width: widths[at] }));
    const height = Math.max(...heights);
    room(height + 9);
    let x = left;
    item.cells.forEach((cell, at) => {
      document.text(cell, x, y, { width: widths[at] });
      x += widths[at] + 8;
    });
    y += height + 4;
    line();
    y += 5;
  } else {
    for (const label of item.labels) {
      room(22);
      document.font('text').fontSize(7.4).fillColor('#1a2129').text(label, left, y, { width: 150 });
      document
        .rect(left + 160, y, 250, 8)
        .fillColor('#eceff2')
        .fill();
      document
        .rect(left + 160, y, 120, 8)
        .fillColor('#0f5c5c')
        .fill();
      y += 22;
    }
  }
}
document.end();
