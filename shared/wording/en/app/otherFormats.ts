/** The report for other programs. */
export const otherFormats = {
  title: 'Other formats',
  note: 'The same report for work to go on. As in the PDF, no person is named and small groups stay hidden.',
  export: 'Export',
  exportAs: 'Export as {{format}}',
  progress: 'Export in another format',
  done: 'The file is ready.',
  formats: {
    docx: {
      name: 'Word document',
      text: 'To edit: headings, contents, tables and charts as pictures (DOCX).',
    },
    pptx: {
      name: 'Slides for the board',
      text: 'The board edition with text, tables and speaker’s notes (PPTX).',
    },
    xlsx: {
      name: 'Excel workbook',
      text: 'Recommendations, answers by group and scores to sort and filter (XLSX).',
    },
    csv: { name: 'Plain tables', text: 'The same tables for any other program (CSV in a zip).' },
    svg: { name: 'Charts to enlarge', text: 'Sharp at any size, for layout programs (SVG in a zip).' },
    png: { name: 'Charts as pictures', text: 'For mails and slides (PNG in a zip).' },
  },
} as const;
