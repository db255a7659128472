import { phrases } from '../phrase-table.ts';

/**
 * Verbs (and nouns that do a verb's work) with which an item begins. They tell a line that is an item from a line of
 * prose, and an item from a group's name. Not complete, and need not be: form counts as well.
 */
export const ACTION_VERBS: readonly string[] = phrases(`
  add, added, adding, adjust, adopt, alert, allow, analyse, analyze, announce, apply, assign, audit, automate,
  avoid, backport, block, build, bump, change, check, clarify, clean, close, collect, come up, communicate,
  complete, completely, conduct, configure, consider, consolidate, continue, convert, coordinate, create, cut,
  debug, decide, decommission, decouple, decrease, define, delete, deploy, deprecate, describe, design, destroy,
  detect, determine, develop, disable, discuss, distribute, do, document, draft, drop, educate, eliminate, enable,
  encourage, enforce, enhance, enhanced, ensure, escalate, establish, evaluate, examine, expand, explore, expose,
  extend, figure out, file, find, finish, fix, follow, formalize, get, give, harden, have, hire, hold, identify,
  implement, implemented, implementing, improve, improved, include, increase, increased, inform, instrument,
  integrate, introduce, investigate, isolate, keep, launch, learn, leverage, limit, lock, log, look, lower, make,
  mandate, measure, merge, migrate, minimize, mitigate, modify, monitor, move, notify, optimize, organize,
  patch, perform, pin, plan, post, practice, prepare, prevent, prioritize, prohibit, propose, provide, provision,
  publish, purge, push, put, raise, re-evaluate, read, rebuild, reconfigure, record, reduce, refactor, regular,
  regularly, reinforce, release, remind, remove, rename, replace, report, require, research, reset, resolve,
  restore, restrict, rethink, retire, review, revise, revisit, rework, rewrite, roll, rotate, run, scale, schedule,
  secure, send, separate, set, set up, setup, share, simplify, speed, split, standardize, start, stop, store,
  strengthen, study, submit, support, switch, switched, take, talk, teach, test, tighten, trace, track, train,
  trained, tune, turn, understand, update, upgrade, use, validate, verify, wait, warn, work, wrap, write
`);
