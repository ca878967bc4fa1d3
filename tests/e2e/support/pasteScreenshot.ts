import type { Page } from '@playwright/test';

/** A screenshot in the clipboard, pasted where the focus is. */
export async function pasteScreenshot(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 200);
    const brush = canvas.getContext('2d');
    if (brush === null) throw new Error('nothing to draw on');
    brush.fillStyle = 'seagreen';
    brush.fillRect(20, 20, 200, 100);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob], 'image.png', { type: 'image/png' }));
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
}
