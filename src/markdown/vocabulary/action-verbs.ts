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
  trained, tune, turn, understand, update, upgrade, use, validate, verify, wait, warn, work, wrap, write,
  abort, accelerate, acknowledge, acquire, activate, adapt, address, advise, aggregate, align, allocate, amend, annotate,
  append, appoint, approve, arrange, assemble, assess, attach, augment, authenticate, authorize, back up, balance,
  batch, benchmark, boost, bring, broaden, bundle, buy, calculate, calibrate, cancel, cap, capture, catch, categorize,
  centralize, certify, choose, circulate, classify, codify, combine, compare, compile, compress, confirm, connect,
  construct, consult, convene, copy, correct, correlate, cover, curate, customize, deactivate, dedicate,
  delegate, deliver, demonstrate, deny, detach, diagnose, differentiate, disallow, discard, disconnect, discontinue,
  divide, double-check, downgrade, drain, duplicate, ease, edit, elevate, embed, emit, emphasize, empower,
  encapsulate, encode, encrypt, engage, enlarge, enlist, enrich, enumerate, equip, eradicate, estimate, exclude, execute,
  expedite, extract, facilitate, familiarize, fetch, finalize, flag, flush, forbid, force, forward, freeze,
  gate, gather, generate, guarantee, guide, handle, highlight, incorporate, ingest, initiate, inject, insert,
  inspect, install, instruct, intercept, invalidate, invest, invite, invoke, justify, kill, level up, locate,
  loosen, maintain, manage, mask, maximize, mirror, mock, negotiate, nominate, normalize, obtain, offboard, offload,
  onboard, outline, overhaul, override, participate, partition, pause, persist, populate, preload, preserve, print,
  prioritise, probe, procure, produce, promote, prove, prune, pull, quantify, quarantine, rate-limit, reach out,
  reassess, reassign, reboot, recalculate, recheck, recommend, reconcile, recover, recreate, recruit, redact, redefine,
  redeploy, redesign, redirect, re-enable, re-run, rerun, refine, reformat, refresh, regenerate, register, reimplement,
  reinstall, reject, reload, relocate, remediate, render, renew, reopen, reorganize, repair, repeat, replicate,
  reproduce, reroute, reschedule, resend, reserve, resize, respond, restart, restructure, retain, retest, retrain,
  retrieve, retry, reuse, revamp, revert, revoke, reword, rid, roll back, roll out, safeguard, sanitize, save, scrub,
  select, serialize, shard, ship, shorten, shrink, silence, simulate, slow, solve, specify, spread,
  stabilize, standardise, streamline, stress-test, subscribe, substitute, suppress, surface, suspend, sync, synchronize,
  tackle, terminate, throttle, timebox, transform, transition, translate, treat, trigger, trim, triage, troubleshoot,
  truncate, tweak, unblock, uncover, undertake, unify, uninstall, unlock, unpin, utilize, vacuum, vet, visualize,
  walk through, weigh, whitelist, widen, wire, withdraw,
  anonymize, archive, backfill, ban, compensate, containerize, cross-check, cross-train, debounce, dedupe, deduplicate, demote, denylist, enroll, explain, fail fast, grant, guard against, hide, impose, lint, memoize,
  paginate, protect, re-architect, rearchitect, reclaim, rectify, re-examine, reevaluate, refocus, reimburse, reissue, relax, remap, renegotiate, reorder, reprioritize, reprocess, right-size, rightsize, sanity-check, segregate,
  self-host, smoke-test, stagger, tear down, upskill
`);

/** Words with which facts begin that are verbs in other sentences: "Increase in errors", "Slow queries on db-1". */
export const NOUNS_LIKE_VERBS: readonly string[] = phrases(`
  alert fatigue, alert storm*, block height*, boost in, build failure*, build server*, change failure, close call*, complete failure*, complete loss, complete outage*, correct behavior, correct behaviour, cut in, decrease in, decrease of,
  deploy failure*, deploy of, design error*, design flaw*, design of, drain of, drop in, drop of, duplicate entr*, duplicate key*, duplicate order*, duplicate record*, duplicate row*, file corruption, file descriptor*, file system*,
  freeze of, hold time*, increase in, increase of, load average*, load spike*, lock contention, lock timeout*, look-up*, lower than, measure of, process exit*, push notification*, read latency, read timeout*, record count*, record of,
  register allocation, release notes, release of v*, report of, reports of, reset of, restart of, retry storm*, roll call, scale of, separate incident*, set of, share of, slow quer*, slow request*, slow response*, slow start*, split brain*,
  spread of, start of, start time*, stop of, store of, study of, support load, support ticket*, surge in, test failure*, test suite*, track record, trigger of, update loop, use case*, use of, work on, write amplification, write latency,
  write throughput, write timeout*
`);

/** The same in Spanish, Portuguese, French and Italian: infinitives, but those that are nouns of English ("Adapter"). */
export const ROMANCE_VERBS: readonly string[] = phrases(`
  activar, actualizar, acordar, adjuntar, adoptar, agendar, agregar, aislar, ajustar, alertar, alinear, ampliar, analizar, anadir, aplicar, aprobar, asegurar, asegurarse, asignar, auditar, aumentar, automatizar,
  bloquear, borrar, buscar, cambiar, capacitar, centralizar, cerrar, clarificar, comprar, comprobar, comunicar, configurar, considerar, consolidar, contratar, controlar, coordinar, corregir, crear,
  definir, desactivar, desarrollar, descartar, deshabilitar, desplegar, detectar, dimensionar, disenar, disminuir, documentar, duplicar, ejecutar, eliminar, empezar, enviar, escalar, escribir, establecer, estandarizar, estudiar, evaluar, evitar, exigir, exponer,
  fijar, forzar, fortalecer, formalizar, garantizar, generar, gestionar, habilitar, hacer, implantar, implementar, impedir, incluir, incorporar, incrementar, instalar, instrumentar, integrar, introducir, investigar,
  limitar, limpiar, mejorar, migrar, modificar, monitorear, monitorizar, mover, notificar, obligar, optimizar, organizar, parametrizar, planificar, poner, preparar, prevenir, priorizar, probar, programar, prohibir, proponer, proteger, publicar,
  quitar, realizar, recopilar, redactar, reducir, reemplazar, reescribir, reforzar, refactorizar, renovar, reorganizar, reparar, replicar, requerir, resolver, restringir, revertir, revisar, rotar, securizar, separar, simplificar, sincronizar, solicitar, sustituir, trasladar, unificar, usar, utilizar, validar, verificar, vigilar,
  adicionar, adotar, commitar, versionar, agendar, ajustar, analisar, apagar, atribuir, atualizar, auditar, avaliar, blindar, buscar, checar, cobrir, colocar, comprar, comunicar, corrigir, cortar, criar, desabilitar, desativar, desenhar, desenvolver, detectar, diminuir, disponibilizar, dividir, elaborar, eliminar, enviar, escrever, estabelecer, estudar, executar, expor, fazer, fechar,
  garantir, gerar, gerenciar, habilitar, incluir, isolar, limpar, manter, mapear, medir, melhorar, mitigar, monitorar, montar, mudar, obrigar, otimizar, padronizar, pesquisar, planejar, preparar, priorizar, proibir, proteger, publicar, realizar, reavaliar, redigir, reduzir, reescrever, reforcar, refatorar, remover, renovar, repensar, responsabilizar, retirar, revisar, rodar, segregar, solicitar, subir, substituir, testar, treinar, tratar, trocar, unificar, validar, vincular,
  abaisser, acheter, activer, actualiser, affiner, ajouter, alleger, ameliorer, anticiper, appliquer, assurer, auditer, augmenter, automatiser, bannir, basculer, bloquer, brancher, cadrer, calibrer, centraliser, changer, chiffrer, clarifier, cloisonner, communiquer, completer, configurer, consolider, controler, convertir, corriger, couvrir, creer,
  decouper, declarer, decommissionner, definir, demander, deplacer, desactiver, detecter, developper, diminuer, diviser, documenter, doubler, durcir, ecrire, effectuer, elargir, eliminer, empecher, envoyer, etablir, etendre, etudier, evaluer, eviter, executer, exiger, exposer, fiabiliser, finaliser, formaliser, fournir, garantir, generaliser, generer, gerer,
  imposer, inclure, informer les, informer le, installer un, installer une, installer le, installer la, instaurer, instrumenter, integrer, interdire, investiguer, isoler, lancer, lister, mener, mesurer, mettre, migrer, monter, mutualiser, nettoyer, organiser, passer, planifier, poursuivre, prevenir, prevoir, preparer, prioriser, proceder, proteger, publier,
  raccourcir, realiser, recruter, rediger, redimensionner, reduire, reecrire, refactoriser, refondre, relancer, remonter, remplacer, renforcer, renouveler, reparer, repartir, restreindre, retirer, revoir, reviser, s'assurer, securiser, segmenter, sensibiliser, separer, simplifier, sortir, souscrire, stocker, superviser, supprimer, surveiller, tester la, tester le, tester les, tracer les, traiter, transferer, utiliser, valider, verrouiller, veiller a,
  acquistare, adeguare, adottare, affinare, aggiornare, aggiungere, allineare, alzare, ampliare, analizzare, applicare, approfondire, assegnare, assicurare, assicurarsi, attivare, aumentare, automatizzare, avviare, bloccare, cambiare, cancellare, centralizzare, chiarire, chiedere, chiudere, collegare, comunicare, condividere, configurare, considerare, controllare, correggere, creare,
  definire, dimensionare, disabilitare, disattivare, documentare, dotare, effettuare, eliminare, eseguire, esporre, estendere, estrarre, evitare, fare un, fare una, fare il, fare deploy, fissare, formare, forzare, garantire, gestire, identificare, impedire, implementare, imporre, impostare, includere, incrementare, informare, inserire, installare, integrare, introdurre, inviare, investigare, isolare,
  limitare, migliorare, migrare, misurare, modificare, monitorare, notificare, obbligare, ottimizzare, organizzare, pianificare, potenziare, predisporre, preparare, prevedere, prevenire, proteggere, provare, pubblicare, pulire, raccogliere, rafforzare, realizzare, redigere, registrare, rendere, replicare, richiedere, ridurre, rifattorizzare, rimuovere, rinforzare, rinnovare, risolvere, ristrutturare, rivedere, ruotare,
  scrivere, semplificare, separare, sincronizzare, sostituire, spostare, stabilire, standardizzare, suddividere, testare, tracciare, unificare, usare, utilizzare, validare, valutare, verificare, vietare
`);

/** Nouns of Romance languages that do a verb's work, before a thing that is not yet there: "Ajout d'une alerte", "Creación de un runbook". */
export const ROMANCE_WORK: readonly string[] = phrases(`
  ajout, ajouts, creation, mise en place, mise a jour, mise en oeuvre, renforcement, revision, redaction, refonte, deploiement, introduction, instauration, integration, formation, amelioration,
  implementacion, implantacion, creacion, adicion, incorporacion, actualizacion, definicion, elaboracion, documentacion, establecimiento, fortalecimiento, inclusion, introduccion, revision periodica, capacitacion,
  implementacao, implantacao, criacao, adicao, inclusao, incorporacao, atualizacao, definicao, elaboracao, documentacao, revisao, revisao periodica, introducao, treinamento,
  implementazione, creazione, aggiunta, aggiornamento, definizione, introduzione, inserimento, revisione, revisione periodica, rafforzamento, potenziamento, documentazione, stesura, adozione, predisposizione, adopcion, adocao, adoption
`);
