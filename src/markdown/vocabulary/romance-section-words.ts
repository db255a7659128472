import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/** What SECTION_WORDS says in French, Spanish, Portuguese, Italian, Romanian and Catalan. */
export const ROMANCE_SECTION_WORDS: readonly TopicWords[] = [
  // "All the …" is no English list of to-dos
  ['background', 1, phrases('todos los, todos os, todos as, todos nos, todos ellos')],
  [
    'response',
    4,
    phrases(`
      acciones de troubleshooting, acciones de diagnostico, acciones de investigacion, acoes de diagnostico, acoes de investigacao, acoes de troubleshooting, actions de diagnostic, actions d'investigation, azioni di diagnosi, azioni di troubleshooting, acciones inmediatas tomadas, acciones inmediatas realizadas, acciones de respuesta, acciones de contencion, acciones de recuperacion, acciones de emergencia,
      acciones llevadas a cabo, acciones aplicadas, acciones implementadas, medidas de contencion, medidas de emergencia, medidas aplicadas, medidas implementadas,
      acoes imediatas tomadas, acoes imediatas realizadas, acoes de resposta, acoes de contencao, acoes de recuperacao, acoes de emergencia, acoes aplicadas, acoes implementadas,
      acoes efetuadas, acoes concluidas, medidas adotadas, medidas de contencao, medidas aplicadas, medidas implementadas, actions immediates prises, actions immediates menees,
      actions de retablissement, actions de reponse, actions d'urgence, actions de confinement, mesures d'urgence, mesures conservatoires, mesures de confinement, mesures appliquees,
      azioni immediate intraprese, azioni eseguite, azioni svolte, azioni effettuate, azioni compiute, azioni di contenimento, azioni di ripristino, azioni di risposta,
      azioni d'emergenza, azioni di emergenza, misure prese, misure di contenimento, misure d'emergenza, misure di emergenza, remediacion aplicada, remediacion realizada, remediacao aplicada, remedios aplicados, remedes appliques, rimedi adottati, rimedi applicati, contromisure adottate, contramedidas aplicadas, contramedidas adoptadas, contramedidas adotadas, contre-mesures appliquees,
      lo que hicimos, que hicimos, que se hizo, lo que se hizo, o que foi feito, o que fizemos, ce qui a ete fait, ce que nous avons fait, ce qu'on a fait, cosa e stato fatto, cosa abbiamo fatto,
      pasos realizados, passos realizados, etapes realisees, passi eseguiti, actiuni intreprinse, masuri luate, accions realitzades, mesures preses,
      tareas ejecutadas, tareas realizadas, tarefas executadas, tarefas realizadas, taches effectuees, taches realisees, attivita svolte, attivita eseguite, attivita di ripristino, interventi effettuati, interventi eseguiti, interventi di ripristino,
      pasos seguidos, pasos ejecutados, passos seguidos, passos executados, etapes suivies, etapes effectuees, passi seguiti, passaggi eseguiti
    `),
  ],
  [
    'response',
    1,
    phrases(`
      acciones inmediatas, medidas inmediatas, acoes imediatas, medidas imediatas, actions immediates, mesures immediates, azioni immediate, misure immediate,
      las siguientes acciones, las siguientes medidas, los siguientes pasos, los pasos siguientes, as seguintes acoes, as seguintes medidas, as seguintes etapas, os seguintes passos, os passos seguintes,
      les actions suivantes, les mesures suivantes, les etapes suivantes, le seguenti azioni, le seguenti misure, i seguenti passi,
      respuesta, contencion, resposta, contencao, confinement, attenuation, risposta, contenimento, mitigazione
    `),
  ],
  [
    'timeline',
    4,
    phrases(`
      linea temporal, secuencia de eventos, secuencia de acciones, secuencia de hechos, desarrollo del incidente, desarrollo de los hechos, cronograma del incidente, relato de los hechos, relato de hechos,
      sequencia de eventos, sequencia de acoes, cronograma do incidente, relato do incidente, o que ocorreu, linha temporal, frise chronologique, fil des evenements, deroule de l'incident,
      suite des evenements, linea temporale, linea del tempo, sequenza degli eventi, sequenza di eventi, sequence des evenements, svolgimento dei fatti, successione degli eventi, cronologie
    `),
  ],
  [
    'cause',
    3,
    phrases(`
      5 porques, cinco porques, 5 pourquoi, cinq pourquoi, 5 perche, cinque perche, factores contribuyentes, factores que contribuyeron, factor contribuyente, fatores contribuintes, fator contribuinte,
      fatores que contribuiram, facteurs aggravants, fattori contribuenti, fattori che hanno contribuito, causes profondes, causas profundas, cauza, cause principali, origine du probleme, origen del problema,
      desencadenante*, disparador, gatilho, declencheur*, fattore scatenante, fattori scatenanti, origem do problema, origine del problema
    `),
  ],
  [
    'cause',
    4,
    phrases(`
      pourquoi ne, pourquoi n'a, pourquoi n'avons, pourquoi n'avait, por que nao detectamos, por que nao perceb*, perche non l'abbiamo, por que no lo, por que no se, por que nao foi, perche non ce ne
    `),
  ],
  [
    'cause',
    2,
    phrases(`
      analisis, analise, analisi, analyse
    `),
  ],
  [
    'resolution',
    4,
    phrases(`
      correccion aplicada, correcciones aplicadas, correcciones realizadas, correccion implementada, solucion aplicada, cambios realizados, cambios aplicados, cambios implementados, cambios efectuados,
      correcao aplicada, correcoes aplicadas, correcoes realizadas, correcao implementada, mudancas realizadas, mudancas aplicadas, alteracoes realizadas, alteracoes implementadas, alteracoes efetuadas,
      correction appliquee, corrections appliquees, corrections apportees, corrections effectuees, correctif applique, correctifs appliques, correctif deploye, correctifs deployes, correctif mis en place,
      modifications apportees, modifications effectuees, modifications realisees, changements effectues, changements realises, correzione applicata, correzioni applicate, correzioni effettuate,
      modifiche effettuate, modifiche apportate, modifiche applicate, modifiche eseguite, como se resolvio, como lo resolvimos, como se soluciono, como se corrigio, como foi resolvido, como resolvemos,
      como foi corrigido, comment ca a ete resolu, comment cela a ete resolu, comment l'avons-nous resolu, comment nous l'avons resolu, come e stato risolto, come abbiamo risolto, come l'abbiamo risolto,
      que se corrigio, o que foi corrigido, ce qui a ete corrige, cosa e stato corretto, contingencia executado, contingencia ejecutado, como se mitigo, como se recupero, como foi mitigado, como foi recuperado, come e stato mitigato, alcance del fix, alcance de la correccion, escopo do fix, escopo da correcao, perimetre du correctif, perimetre du fix, perimetro del fix, perimetro della correzione, come e stato ripristinato, comment le service a ete, comment nous avons resolu
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      correccion, correcao, correzione, contournement, contorno, solution de contournement, retour a la normale, restauracion del servicio, restauracao do servico, restabelecimento, restablecimiento,
      reprise du service, ripristino del servizio, correctif immediat, fix immediat, rezolvare,
      vuelta a la normalidad, volta a normalidade, retorno a normalidade, ritorno alla normalita
    `),
  ],
  [
    'resolution',
    1,
    phrases(`
      recuperacion, recuperacao, restauracion, restauracao, restauration, ripristino, recupero
    `),
  ],
  [
    'lessons',
    2,
    phrases(`
      lecciones, aprendizaje*, aprendizado*, aprendizagens, que aprendimos, lo que aprendimos, o que aprendemos, ce que nous avons appris, ce qu'on a appris, qu'avons-nous appris, retour d'experience,
      licoes, insegnamenti, cosa abbiamo imparato, conclusoes, conclusao, conclusioni, lectii invatate, llicons apreses
    `),
  ],
  [
    'lessons',
    4,
    phrases(`
      que funciono, que no funciono, que se hizo bien, que se hizo mal, se pudo hacer mejor, pudo hacerse mejor, pudo salir mejor, pudo ser mejor, podria haber sido mejor, que podemos mejorar, podriamos mejorar,
      se puede mejorar, se podria mejorar, aspectos positivos, aspectos negativos, aspectos a mejorar, puntos fuertes, puntos debiles, puntos positivos, puntos negativos, medidas existentes,
      medidas de seguridad existentes, controles existentes, alternativas consideradas, alternativas descartadas, opciones consideradas, que no hacer, lo que no hay que hacer, no hay que cambiar, preguntas abiertas, preguntas sin responder, tuvimos suerte,
      o que nao funcionou, o que falhou, o que nao deu, o que podemos melhorar, poderia ter sido melhor, podia ter sido melhor, poderiamos ter feito, pontos positivos, pontos negativos, pontos fortes, pontos fracos, pontos a melhorar,
      medidas de seguranca existentes, opcoes consideradas, o que nao fazer, perguntas em aberto, demos sorte, tivemos sorte,
      ce qui a marche, ce qui s'est bien, ce qui s'est mal, aurait pu etre, ce qui peut etre ameliore, ce qui pourrait etre ameliore, qui auraient pu, points positifs, points negatifs, points forts, points faibles, points a ameliorer,
      mesures existantes, mesures deja en place, deja en place, controles existants, alternatives envisagees, options considerees, options envisagees, options ecartees, a ne pas faire, ne faut pas faire, questions ouvertes, questions en suspens,
      cosa poteva andare, cosa possiamo migliorare, cosa si puo migliorare, punti di forza, punti deboli, aspetti positivi, aspetti negativi, siamo stati fortunati, controlli esistenti, misure esistenti, gia in atto,
      alternative considerate, alternative valutate, opzioni considerate, cosa non fare, domande aperte, domande in sospeso, che e andato bene, che e andato male, che ha funzionato, che non ha funzionato, ce a mers bine, ce a mers prost, que va anar,
      protecoes que falharam, protecciones que fallaron, protections qui ont echoue, protezioni che hanno fallito, fallaron las, falharam as, medidas ja em vigor, medidas ya vigentes, medidas vigentes, mesures en vigueur, deja en vigueur, misure in vigore, moins bien fonctionne, moins bien marche, moins bien passe, menos bien, menos bem,
      salieron bien, salieron mal, hubo suerte, que deram certo, que deram errado, o que deu bom, o que deu ruim, ce qui a aide, ce qui nous a, cosa ci ha aiutato, cosa ci ha rallentato
    `),
  ],
  [
    'background',
    2,
    phrases(`
      sintoma*, sintomi, descripcion, descricao, descrizione, antecedentes, antefatto, datos del incidente, dados do incidente, dati dell'incidente, informacion general, informacoes gerais, informazioni generali, participantes,
      partecipanti, estado actual, estado atual, status atual, stato attuale, etat actuel, etat des lieux, evidencia*, evidenze, preuves, observacoes, decisiones tomadas, decisoes tomadas, decisions prises, decisioni prese,
      objetivo, objetivos, objectif, objectifs, obiettivo, obiettivi, metodologia, methodologie, responsabilidades, responsabilites, responsabilita, funcionalidades, fonctionnalites, funzionalita, criterios de exito, criterios de aceptacion,
      senales de alerta, sinais de alerta, signaux d'alerte, segnali di allarme, datos tecnicos, dados tecnicos, donnees techniques, dati tecnici, estado final, etat final, stato finale, facteur aggravant, factor agravante, fator agravante, fattore aggravante, no causo, decisao tomada, decision tomada, decision prise, comportamiento esperado, comportamiento actual, comportamento esperado, comportamento atual, comportement attendu, comportement actuel, comportamento atteso, comportamento attuale, hipotesis descartadas, hipoteses descartadas, hypotheses ecartees, ipotesi scartate, detalles del incidente, detalhes do incidente, details de l'incident, dettagli dell'incidente,
      criterios de sucesso, criterios de aceite, criteres de succes, criteri di successo, criteri di accettazione, casos de uso, cas d'usage, casi d'uso
    `),
  ],
  // what the measures bring
  [
    'background',
    3,
    phrases(`
      aseguran que, garantizan que, asseguram que, garantem que, garantissent que, assurent que, assicurano che, garantiscono che, esto asegura, esto garantiza, isso garante, isso assegura, cela garantit, cela assure, questo garantisce
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      escenarios probados, cenarios testados, scenarios testes, scenari testati, archivos creados, arquivos criados, fichiers crees, file creati, historico de revisoes, historial de revisiones, historique des revisions, archivos modificados, archivos cambiados, archivos afectados, ficheros modificados, arquivos modificados, arquivos alterados, arquivos afetados, ficheiros alterados, fichiers modifies, fichiers impactes, fichiers concernes,
      file modificati, file coinvolti, file interessati, enlaces, enlaces utiles, liens utiles, liens associes, liens, link utili, links uteis, collegamenti, fontes consultadas, fuentes consultadas, glosario, glossario, glossaire,
      pruebas realizadas, plan de pruebas, casos de prueba, escenario de prueba, escenario de pruebas, escenarios de prueba, testes realizados, plano de teste*, casos de teste*, cenario de teste, cenario de testes, cenarios de teste, tests effectues, plan de test*, cas de test*, scenario de test, scenarios de test,
      test eseguiti, piano di test, casi di test, scenari di test, scenario di test, preguntas frecuentes, perguntas frequentes, domande frequenti, allegati, referinte,
      incidentes anteriores, incidentes relacionados, incidentes similares, incidentes semelhantes, incidents precedents, incidents similaires, incidents lies, incidenti precedenti, incidenti simili, incidenti correlati, agradecimientos, agradecimentos, ringraziamenti, bibliografia, bibliographie,
      procedimiento de, procedimientos de, procedimento de, procedimentos de, procedure de, procedures de, procedura di, procedure di, guia de, guide de, guida di, guida a, manual de, mode operatoire, estrategia de rollback, strategie de rollback, plan de comunicacion, plano de comunicacao, plan de communication, piano di comunicazione
    `),
  ],
  [
    'reference',
    1,
    phrases(`
      validacion, verificacion, configuracion, validacao, validacoes, verificacao, configuracao, verifica, verifiche, validazione, configurazione,
      hallazgos, achados, constats, constat, risultanze, observaciones, osservazioni, resultados, resultats, risultati
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      pasos para reproducir, como reproducir*, passos para reproduzir, como reproduzir, etapes de reproduction, etapes pour reproduire, comment reproduire, passi per riprodurre, come riprodurre, como usar, comment utiliser, come usare,
      comandos utiles, comandos uteis, comandos seguros, comandos ejecutados, comandos executados, commandes utiles, commandes de validation, commandes executees, comandi utili, comandi eseguiti, requisitos previos, pre-requisitos, prerrequisitos, prerequis, prerequisiti,
      recomendaciones para usuarios, recomendaciones para los usuarios, recomendaciones a los usuarios, recomendaciones para clientes, recomendaciones para los clientes, que deben hacer los, que debe hacer el usuario, que debes hacer, que debe hacer usted,
      recomendacoes para usuarios, recomendacoes para os usuarios, recomendacoes aos usuarios, recomendacoes para clientes, recomendacoes aos clientes, usuarios devem fazer, clientes devem fazer, o que voce deve, o que voce precisa,
      recommandations aux utilisateurs, recommandations pour les utilisateurs, recommandations aux clients, doivent faire les, ce que vous devez, que devez-vous faire, raccomandazioni per gli utenti, raccomandazioni agli utenti, raccomandazioni per i clienti,
      devono fare gli, devono fare i clienti, cosa devi fare, plan de rollback, plano de rollback, piano di rollback, plan de reversion, plan de retour arriere, guia rapida, guia rapido, guide rapide, guida rapida,
      instrucciones de uso, si vuelve a ocurrir, si vuelve a pasar, si vuelve a suceder, si ocurre de nuevo, si se repite, que hacer si, se acontecer de novo, se acontecer novamente, se voltar a acontecer, se ocorrer novamente, se o problema voltar, o que fazer se, si cela se reproduit, si ca se reproduit, si le probleme revient, que faire si, que faire en cas, se succede di nuovo, se si ripresenta, se ricapita, cosa fare se,
      checklist antes, checklist avant, checklist prima, checklist de verificacion, checklist de verificacao, checklist de validacao, checklist de validacion, checklist de validation, checklist de verification, checklist di verifica, checklist para futur*, guia de uso, guide d'utilisation, guida all'uso, como usar este, como verificar, comment verifier, come verificare
    `),
  ],
  [
    'impact',
    2,
    phrases(`
      usuarios afectados, servicios afectados, sistemas afectados, usuarios afetados, servicos afetados, sistemas afetados, utilisateurs impactes, services impactes, systemes impactes, utenti coinvolti, servizi coinvolti, sistemi coinvolti,
      gravedad, gravidade, gravite, gravita, severidad, severidade, duracion, duracao, duree, durata
    `),
  ],
  // how a thing is done: as often what is to be written down
  [
    'instruction',
    1,
    phrases(`
      como restaurar, como desplegar, comment restaurer, comment deployer, come ripristinare, pasos para restaurar, passos para restaurar, paso a paso, passo a passo, pas a pas, passo passo, marche a suivre, como identificar*, como detectar*, comment identifier, comment detecter, come identificare, come rilevare, como validar, comment valider, come validare
    `),
  ],
];
