import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** What GitHub would make of a text. */
export interface Reading {
  /** Names that would be notified. */
  readonly mentions: readonly string[];
  /** Issues that would show that they were mentioned, from words and from addresses. */
  readonly references: readonly string[];
  /** Raw HTML other than empty comments. */
  readonly html: readonly string[];
  /** Types of the blocks at the top. */
  readonly blocks: readonly string[];
}

/** Reads a Markdown text as GitHub does: names and numbers are looked for in the text that is left after escapes and entities are resolved. */
export function readAsGitHub(markdown: string): Reading {
  const tree: MarkdownNode = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const texts: string[] = [];
  const urls: string[] = [];
  const html: string[] = [];
  const visit = (node: MarkdownNode, isLinked: boolean) => {
    if (node.type === 'text' && !isLinked) texts.push(node.value ?? '');
    if (node.type === 'html' && node.value !== '<!-- -->') html.push(node.value ?? '');
    if (node.url !== undefined) urls.push(node.url);
    for (const child of node.children ?? []) visit(child, isLinked || node.type === 'link');
  };
  visit(tree, false);
  return {
    mentions: texts.flatMap((text) => text.match(/(?<![A-Za-z0-9_])@[A-Za-z0-9][\w/-]*/g) ?? []),
    references: [
      ...texts.flatMap((text) => text.match(/#\d+|\bgh-\d+/gi) ?? []),
      ...urls.filter((url) =>
        /^https?:\/\/(?:www\.)?github\.(?:example\.)?com\/[^/]+\/[^/]+\/(?:issues|pull)\/\d+/i.test(url),
      ),
    ],
    html,
    blocks: (tree.children ?? []).map((child) => child.type),
  };
}
