/** How documents write a priority by itself: `P0` to `P5`, `Sev1`, a word. */
const CODE = /^(?:p[0-5]|prio(?:rity)?[ -]?[0-5]|sev[ -]?[0-5]|s[0-4])$/i;
const WORD =
  /^(?:critical|blocker|highest|urgent|high|major|medium|moderate|normal|low|minor|lowest|trivial|kritisch|hoch|mittel|niedrig|critique|haute?|elevee?|moyenne?|basse?|faible|critica|alta|alto|media|medio|baja|bajo|baixa|baixo|bassa|hoog|laag|wysoki|sredni|niski|критический|высокий|средний|низкий|高|中|低|最高|紧急|緊急|높음|중간|낮음|상|중|하)(?: priority| prio)?$/iu;

/** The priority that a cell or a bracket names, as written; null when it names none. */
export function readPriority(value: string): string | null {
  const bare = value.replace(/[*_`[\]()]|\p{Extended_Pictographic}\uFE0F?|:[a-z_]+:/gu, '').trim();
  return CODE.test(bare) || WORD.test(bare) ? bare : null;
}

/** The priority of a column or a field called so: any words. */
export function readPriorityField(value: string): string | null {
  const bare = value.replace(/[*_`]|\p{Extended_Pictographic}\uFE0F?/gu, '').trim();
  return bare === '' || bare.length > 40 || /^[-—–?]+$/.test(bare) ? null : bare;
}
