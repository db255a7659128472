import type { Outline } from './outline.ts';
import { foldText } from './phrase-table.ts';

const TEMPLATE_NAME =
  /(?:^|[-_. ])(?:template|plantilla|vorlage|modele|modelo|шаблон|テンプレート|模板|템플릿)$|^(?:template|plantilla|vorlage|modele|modelo)(?:[-_ ](?:post-?mortem|incident|rca|report))*$/;
const TEMPLATE_TITLE =
  /<[\p{L} -]{3,60}>|\{\{[^}]*\}\}|\bDD[/.-]MM[/.-]YYYY\b|\bYYYY[/.-]MM[/.-]DD\b|^\[[^\]]*(?:title|name|incident)[^\]]*\]$|\btemplate$/iu;

/** Whether the file is a form to fill in, by its name or by the blanks in its title: what it lists is nobody's promise. */
export function isTemplate(outline: Outline, path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.\w+$/, '');
  if (TEMPLATE_NAME.test(foldText(name))) return true;
  const heading = outline.blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' && TEMPLATE_TITLE.test(heading.text);
}
