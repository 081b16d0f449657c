import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, RecordDocument } from '#domain/meetings/record-document.ts';
import type { WordPicture } from './read-pictures.ts';

type Pictures = ReadonlyMap<string, WordPicture>;

/**
 * A record as a Word file: real headings, lists and tables with header rows, in Swedish, so that it
 * can be searched, listened to and corrected like any other document. Fetched when it is asked for.
 */
export async function writeWord(
  record: RecordDocument,
  pictures: Pictures = new Map(),
): Promise<Blob> {
  let lists = 0;
  const document = new Document({
    title: record.title,
    styles: { default: styles },
    numbering: { config: [{ reference: 'decisions', levels: [decisions] }] },
    sections: [
      {
        children: record.blocks.flatMap((block) =>
          block.kind === 'picture'
            ? drawPicture(block, pictures.get(block.file.hash))
            : drawBlock(block, block.kind === 'numbered' ? (lists += 1) : 0),
        ),
      },
    ],
  });
  return Packer.toBlob(document);
}

/** A file made of what others wrote may hold no sign that XML has no place for. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const noSigns = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const half = (points: number) => points * 2;
/** With their level in the outline: to other programs a heading is what has one. */
const styles = {
  document: {
    run: { font: 'Calibri', size: half(11), language: { value: 'sv-SE' } },
    paragraph: { spacing: { after: 120, line: 276 } },
  },
  title: { run: { size: half(22), bold: true }, paragraph: { spacing: { after: 80 } } },
  heading1: {
    run: { size: half(15), bold: true },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, outlineLevel: 0 },
  },
  heading2: {
    run: { size: half(12), bold: true },
    paragraph: { spacing: { before: 160, after: 60 }, keepNext: true, outlineLevel: 1 },
  },
};

const decisions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 500, hanging: 400 } } },
};

function drawBlock(block: Block, list: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.text) })];
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.text) })];
    case 'table':
      return [drawTable(block)];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }),
      );
    case 'numbered':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: 'decisions', level: 0, instance: list },
            children: runs(item),
          }),
      );
    default:
      return [new Paragraph({ children: runs(block.text) })];
  }
}

/** In pixels: the width of a page's text, and two thirds of its height. */
const [widest, highest] = [600, 640];

/** The picture with what it shows as its alternative text, and the same words under it. */
function drawPicture(
  { text, missing }: Extract<Block, { kind: 'picture' }>,
  picture: WordPicture | undefined,
): Paragraph[] {
  if (picture === undefined) return [new Paragraph({ children: runs(missing) })];
  const { type, bytes, width, height } = picture;
  const scale = Math.min(1, widest / width, highest / height);
  const plain = plainText(text).slice(0, 1000);
  const image = new ImageRun({
    type,
    data: bytes,
    transformation: {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    },
    altText: { name: plain.slice(0, 100), title: '', description: plain },
  });
  return [
    new Paragraph({ keepNext: true, children: [image] }),
    new Paragraph({ children: runs(text) }),
  ];
}

function drawTable({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [drawRow(head, true), ...rows.map((row) => drawRow(row, false))],
  });
}

function drawRow(cells: readonly string[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (cell) =>
        new TableCell({
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: [new Paragraph({ spacing: { after: 0 }, children: runs(cell, isHead) })],
        }),
    ),
  });
}

function plainText(text: string): string {
  return text.toWellFormed().replaceAll(noSigns, '');
}

/** Its lines stay lines. */
function runs(text: string, bold = false): TextRun[] {
  return plainText(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 ? { break: 1 } : {}) }));
}
