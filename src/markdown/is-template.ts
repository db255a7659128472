import { foldText } from './fold-text.ts';
import type { Outline } from './outline.ts';
import { LETTERS } from './word-characters.ts';

const TEMPLATE_NAME =
  /(?:^|[-_. ])(?:template|plantilla|vorlage|modele|modelo|шаблон|テンプレート|模板|템플릿)$|^(?:template|plantilla|vorlage|modele|modelo)(?:[-_ ](?:post-?mortem|incident|rca|report))*$/;
const TEMPLATE_TITLE = new RegExp(
  String.raw`<[${LETTERS} -]{3,60}>|\{\{[^}]*\}\}|\bdd[/.-]mm[/.-]yyyy\b|\byyyy[/.-]mm[/.-]dd\b|^\[[^\]]*(?:title|name|incident)[^\]]*\]$|\btemplate$`,
);

/** The title of a text about postmortems, not of one. */
const GUIDE_TITLE =
  /^(?:how (?:to|we) (?:write|do|run|conduct|hold|handle) (?:a |an |good |our |blameless )*(?:post-?mortem|incident|rca|retrospective)|(?:the |our |blameless )*(?:post-?mortem|incident(?: review| response| management| report)?|rca|retrospective)s? (?:process|guide|guidelines?|policy|handbook|procedure|playbook|instructions)$)/i;

/** Whether the file is a form to fill in, by its name or by the blanks in its title: what it lists is nobody's promise. */
export function isTemplate(outline: Outline, path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.\w+$/, '');
  if (TEMPLATE_NAME.test(foldText(name))) return true;
  const heading = outline.blocks.find((block) => block.kind === 'heading');
  if (heading?.kind !== 'heading') return false;
  return TEMPLATE_TITLE.test(heading.text.toLowerCase()) || GUIDE_TITLE.test(heading.text);
}
