import { phrases } from '../phrase-table.ts';

/**
 * Common given names of many countries, for the places where a name by itself says whose an item is: "… (Giulia)". Left out
 * is what is a word or a tool as well (Will, Mark, Max, Jasper). Not complete, and need not be: whom the document names
 * elsewhere is known without it.
 */
export const GIVEN_NAMES: readonly string[] = phrases(`
  aaron, abdul, abigail, ada, adam, adrian, adriana, agnes, ahmed, aisha, akira, alain, alan, albert, alberto, alejandro, aleksander,
  aleksandra, alena, alessandro, alex, alexander, alexandra, alexandre, alexei, alexey, alexis, alfonso, ali, alice, alina, aline,
  alison, amanda, amelie, amina, amir, amy, ana, anastasia, andre, andrea, andreas, andrei, andres, andrew, andrey, andrzej, andy,
  angela, anika, anita, anja, ann, anna, anne, annika, anton, antonia, antonio, anya, arjun, arne, arnaud, arthur, arturo, astrid,
  axel, ayse, barbara, bart, bartek, beata, beatriz, ben, benjamin, bernd, bert, birgit, bjorn, bob, bogdan, boris, brandon, brenda,
  brian, bruno, camila, camille, carina, carla, carlos, carmen, carol, carolina, caroline, catherine, cecilia, charles, charlie,
  charlotte, chen, chloe, chris, christian, christina, christine, christoph, christopher, claire, clara, claudia, claus, cristina,
  dan, dana, daniel, daniela, danny, dave, david, deborah, denis, dennis, diana, diego, dieter, dirk, dmitri, dmitry, dominik,
  donna, doris, edgar, eduardo, edward, elena, eleni, elif, elisa, elisabeth, elise, elizabeth, ella, ellen, emil, emilia, emily,
  emma, emmanuel, enrique, eric, erica, erik, ernesto, esther, eugene, eva, evelyn, fabian, fabio, farah, fatima, felipe, felix,
  fernanda, fernando, filip, fiona, florian, francesca, francesco, francisco, franck, frank, franz, fred, frederic, frederik, frida,
  friedrich, gabriel, gabriela, galina, gary, gavin, geoff, georg, george, gerard, gerd, gerhard, giovanni, giulia, giuseppe, gonzalo,
  greg, gregory, greta, guillaume, gustavo, guy, hakan, hannah, hanna, hans, harald, harry, hassan, hector, heidi, heike, heinz, helen,
  helena, helene, helga, henri, henrik, henry, hiroshi, holger, hugo, ian, ibrahim, ida, ignacio, igor, ilya, imran, ines, ingo, ingrid,
  irene, irina, isaac, isabel, isabella, isabelle, ivan, jaime, jakob, james, jamie, jan, jana, jane, janet, jason, javier, jean, jeff,
  jelena, jen, jennifer, jens, jeremy, jessica, jim, jimmy, joan, joana, joanna, joao, joe, joel, johan, johann, johanna, john, johnny,
  jon, jonas, jonathan, joost, jordi, jorge, jose, joseph, josh, joshua, juan, juana, julia, julian, juliana, julie, julien, jun, juri,
  justin, jurgen, kai, kaja, karen, karin, karl, karolina, kasia, kate, katharina, katherine, kathrin, katja, kaveh, keiko, keith, kelly,
  ken, kenji, kevin, kim, kirsten, klaus, konstantin, krzysztof, kumar, kurt, lars, laura, laurent, lea, lee, lena, leo, leon, leonardo,
  leonie, leticia, liam, lin, linda, lisa, liu, liz, lorenzo, louis, louise, luc, luca, lucas, lucia, lucy, luis, luisa, lukas, luke,
  lydia, maciej, magda, magnus, malte, manuel, manuela, marc, marcel, marcelo, marcin, marco, marcos, marcus, margaret, maria, mariana,
  marie, marina, mario, marion, marius, marko, markus, marta, martha, martin, martina, mary, masha, mateo, mathias, mathieu, mats,
  matt, matteo, matthew, matthias, maurice, mauricio, maxim, maya, mehmet, mei, melanie, melissa, mia, michael, michal, michel,
  michele, michelle, miguel, mika, mike, mikhail, milan, milena, mira, miriam, mohamed, mohammed, monica, monika, moritz, muhammad,
  mustafa, nadia, nadine, nancy, naomi, natalia, natalie, natasha, nathan, neil, nick, nicola, nicolas, nicole, niels, nikita, niklas,
  nikolai, nils, nina, noah, nora, norbert, nuria, olaf, ole, oleg, olga, oliver, olivia, olivier, omar, oscar, oskar, otto, pablo,
  paola, pascal, patricia, patrick, patrik, paul, paula, pauline, paulo, pavel, pawel, pedro, per, peter, petra, phil, philip, philipp,
  philippe, pierre, piotr, priya, rachel, radek, rafael, rahul, raj, rajesh, ralf, ralph, ramon, raphael, ravi, rebecca, regina, renata,
  rene, ricardo, richard, rita, rob, robert, roberta, roberto, robin, rodrigo, roger, roland, roman, ron, rosa, rudolf, russell, ruth, ryan, sabine, sabrina,
  said, sam, samantha, samir, samuel, sandra, sanjay, sara, sarah, sascha, satoshi, sean, sebastian, sergei, sergey, sergio, shan, sharon,
  silke, silvia, simon, simona, simone, sofia, sonia, sonja, sophia, sophie, stefan, stefanie, stefano, steffen, stephan, stephanie,
  stephen, steve, steven, sue, sunil, susan, susana, susanne, suzanne, svante, sven, svenja, svetlana, sylvia, takashi, tamara, tania,
  tanja, tatiana, ted, teresa, theo, theresa, thomas, thorsten, tim, timo, tina, tobias, tom, tomas, tomasz, tomek, toni, tony, torsten,
  tove, ulf, ulrich, ulrike, ursula, uwe, valentina, valeria, vanessa, vera, veronica, victor, victoria, vijay, viktor, vincent,
  vladimir, volker, walter, wang, wei, wendy, werner, wolfgang, xavier, yann, yasmin, yui, yuki, yuri, yusuf, yves, yvonne, zhang, zoe
`);
