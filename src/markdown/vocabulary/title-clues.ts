import { phrases } from '../phrase-table.ts';

/** What a word of a title speaks of. */
export type Clue = 'prevent' | 'again' | 'we-will' | 'do';

/**
 * Words that say nothing alone, and together that a section holds action items: see ITEM_CLUES. They find what no list of
 * phrases holds: "How will we keep it from failing like this the next time?"
 */
export const TITLE_CLUES: readonly (readonly [clue: Clue, phrases: readonly string[]])[] = [
  [
    'prevent',
    phrases(`
      prevent*, avoid*, stop, stopping, keep, keeping, make sure, making sure, ensure, ensuring, reduce, reducing, guard*,
      protect*, never, not happen, doesn't happen, does not happen, won't happen, will not happen, verhinder*, vermeid*,
      vorbeug*, empecher, eviter, prevenir, evitar, impedire, evitare, voorkom*, zapobie*, unikn*, предотвра*, избежать,
      не допустить, 防ぐ, 防止, 避免, 预防, 막기, 막을, 방지
    `),
  ],
  [
    'again',
    phrases(`
      again, recur*, reoccur*, re-occur*, repeat*, future, next time, similar, such, this happening, it happening, happening,
      from now on, wieder, kunftig*, zukunft, zukunftig, erneut, nochmals, nouveau, reproduis*, avenir, futur*, volver, vuelva,
      de nuevo, novamente, novo, futuro, di nuovo, in futuro, opnieuw, toekomst, ponown*, przyszłoś*, будущ*, повтор*, снова,
      впредь, 二度と, 今後, 再び, 将来, 再次, 今后, 以后, 다시, 앞으로, 향후, 재발
    `),
  ],
  [
    'we-will',
    phrases(`
      will we, we will, we'll, are we, we are, we're, are we going to, we going to, should we, we should, can we, we can,
      could we, we could, do we, we plan, we do, things to, things we, must we, we must, we need to, steps to, work to,
      werden wir, wollen wir, konnen wir, mussen wir, machen wir, tun wir, allons-nous, nous allons, va-t-on, faisons-nous,
      vamos a, haremos, podemos hacer, vamos fazer, faremo, gaan we, doen we, będziemy, мы будем, мы сделаем, будем
    `),
  ],
  [
    'do',
    phrases(`
      do, doing, change, changes, changing, improve, improving, fix, fixing, do differently, address, addressing, act,
      next, from here,
      tun, dagegen, machen, andern, verbessern, faire, changer, ameliorer, hacer, cambiar, mejorar, haremos, fazer, mudar,
      melhorar, fare, cambiare, faremo, doen, veranderen, verbeteren, делать, сделаем, менять, изменим, улучш*
    `),
  ],
];

/** Clues that, found together, tell a section of items. */
export const ITEM_CLUES: readonly (readonly Clue[])[] = [
  ['prevent', 'again'],
  ['we-will', 'prevent'],
  ['we-will', 'do'],
];
