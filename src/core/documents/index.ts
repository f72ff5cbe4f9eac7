export { type Block, type TextTable, widthOf } from './block.ts';
export { htmlBlocks } from './html/blocks.ts';
export { markupBlocks } from './markup.ts';
export { writtenBlocks } from './written.ts';
