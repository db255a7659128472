import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/**
 * Titles that say what a section holds only where nothing else stands in them ("Try" after "Keep" and "Problem"; "Backlog",
 * but not "Search backlog"). Numbers, emoji and emphasis around them do not count. See SECTION_WORDS.
 */
export const WHOLE_TITLES: readonly TopicWords[] = [
  // Romance languages
  [
    'actions',
    3,
    phrases(`
      que sigue, ¿que sigue, pendiente, lo que falta, que falta, acuerdos, para hacer, pendente, pendentes, a fazer, para fazer, o que falta, debitos tecnicos, suites, suivi, chantiers, a suivre, a traiter, a planifier, a ameliorer, a mejorar, a melhorar,
      da migliorare, da definire, in sospeso, in attesa, e ora, cosa manca, attivita, questioni aperte, debito tecnico, deuda tecnica, divida tecnica, dette technique, quedan pendientes, correcciones, correcoes,
      desdobramentos, que cambiamos, pistes, pistes envisagees, chantiers de fond, backlog tecnico, backlog technique
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      corto plazo, a corto plazo, medio plazo, mediano plazo, a medio plazo, a mediano plazo, largo plazo, a largo plazo, curto prazo, a curto prazo, medio prazo, a medio prazo, longo prazo, a longo prazo,
      court terme, a court terme, moyen terme, a moyen terme, long terme, a long terme, breve termine, a breve termine, medio termine, a medio termine, lungo termine, a lungo termine, roteiro, e adesso, sugerencias, sugestoes, suggerimenti
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      reproduccion, reproducao, riproduzione, comandos, comandi, commandes, instalacion, instalacao, installazione, procedimiento, procedimento, procedura, uso, utilisation, utilizzo, requisitos, requisiti, para los usuarios, para os usuarios, pour les utilisateurs, per gli utenti
    `),
  ],
  [
    'timeline',
    3,
    phrases(`
      hechos, los hechos, fatos, os fatos, faits, les faits, fatti, i fatti, historique, historico, svolgimento, bitacora
    `),
  ],
  ['resolution', 3, phrases('correctif, retablissement')],
  [
    'background',
    3,
    phrases(
      'responsables, responsaveis, responsabili, estado, statut, stato, riesgos, riscos, risques, rischi, firmas, assinaturas',
    ),
  ],
  ['impact', 3, phrases('alcance, escopo, perimetre, ambito')],
  ['lessons', 3, phrases('lo bueno, lo malo, o bom, o ruim, le bon, le mauvais, suerte, sorte, fortuna, chance')],
  // All languages
  ['tasks', 3, phrases('taken')],
  [
    'actions',
    3,
    phrases(`
      try, things to try, act, start, start doing, stop doing, backlog, our backlog, ideas, remaining, fixes, pending, open, still open,
      still to come, loose ends, homework, outstanding, things to fix, fix list, to fix, to improve, offen, noch offen,
      later, now what, promises, tracking issues, assignments, doing better, what changes, what is changing, konsequenzen,
      unsere konsequenzen, vorkehrungen, les suites, suites données, consecuencias practicas, トライ, 尝试, 嘗試, 시도, ideen, idees, ideas pendientes, ideias, idee
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      changes, controls, proposals, suggestions, short-term, short term, medium-term, medium term, long-term, long term, планы, vorschläge, propositions,
      propuestas, propostas, proposte, voorstellen, предложения, 提案
    `),
  ],
  [
    'instruction',
    3,
    phrases(
      'reproduce, reproducing, commands, usage, installation, procedure, verification, how to upgrade, how to check, how to recover, example, examples, an example, beispiel, exemple, ejemplo, exemplo, пример, 例, 示例',
    ),
  ],
  [
    'lessons',
    3,
    phrases(`
      keep, problem, problems, continue, keep doing, liked, lacked, longed for, キープ, プロブレム, 保持, 问题, 유지, 문제
    `),
  ],
];
