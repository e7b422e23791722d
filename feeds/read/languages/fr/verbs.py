"""Verbs of saying of French, as stems with their endings or as whole forms."""

from __future__ import annotations

from feeds.read.languages.speech import verb_forms

_ENDINGS = "e es ent a ait aient er ant é ée és ées èrent era erait erez"
_VERBS = """
souvient souvenait souvenu constat- argu- concéd- concèd- complét- complèt- reproch- redout-
fustige- cingl- décrypt- réaffirm- encourag- encourage- menac- menaç- inform- rajout- tanc- tanç-
admit renvoi- ergot- sermonn- assén- rembarr- tonn- épingl- houspill- chapitr- rabrou- acquiesce
acquiescé objecte objecté rétorqu- tergivers- vaticin- assum- réagi réagit réagissait réagissent
réagir réagissant abond- remémor- développ- grinç- badin- exult- jubil- pouff- certifi- croi-
théoris- épilogu- gronda grondait gronde gronder grondé persifl- tempêt- glouss- susurr-
bredouill- balbuti- accus- acquiesc- admon- affirm- ajout- alert- alarm- analys- annonc- annonç-
appel- appell- argument- articul- assèn- assén- assen- assur- avanc- avou- ironis- balay- banalis-
blâm- clam- command- comment- communiqu- conclu- confess- confi- confirm- conseill- conspu-
contest- corrig- cri- critiqu- déclar- déclin- défend- déplor- demand- démarr- dénonc- dénonç-
dépeign- détaill- dévoil- diagnostiqu- dict- dout- écri- énonc- énumér- estim- évoqu- exhort-
exig- exige- expliqu- explos- exhal- expos- exprim- fulmin- fustig- glissé- gliss- glos- grinc-
grommel- grogn- hurl- implor- indiqu- insist- interrog- interpell- invoqu- jur- justifi- juge-
jugé lâch- lanc- lanç- laiss- listé lister marmonn- martel- martèl- mentionn- minimis- moqu-
murmur- narr- ni- not- objurg- observ- ordonn- pest- philosoph- péror- plaid- plaisant- plastronn-
point- précis- proclam- professé pronostiqu- prophétis- propos- protest- pronon- prononc- prôn-
publi- qualifi- questionn- raconte racont- raill- rappel- rappell- rapport- rassur- rectifi-
récapitul- réclam- regrett- relat- relativis- relev- relèv- remarqu- renchér- répèt- répét-
répliqu- répond- répond réponds- résum- rétorqu- révèl- révél- revendiqu- ricanant ricane scand-
signal- signifi- soulign- souffl- souhait- soupir- souten- stigmatis- suggèr- suggér- suppli-
surenchér- tacl- tempêt- tempér- témoign- théoris- tonn- tranch- tweet- vant- verbalis- vitupér-
vocifér- consid- considér- considèr- décrit décrivait décrivant précisant dit disent disait
disaient disant dire dira dirait dis redit redisait contredit prétend prétendait prétendant
prétendu écrit écrivent écrivait écrivant écrire écrivit inscrit décrit admet admettait admettant
admis reconnaît reconnait reconnaissait reconnaissant reconnu répond répondait répondant répondu
répondit répondent conclut conclue conclu conclus concluait concluant poursuit poursuivait
poursuivi poursuivant poursuivent défend défendait défendu défendant défendent soutient soutenait
soutenu soutenant soutiennent tient maintient maintenu maintenait prévient prévenait prévenu
prévenant avertit averti avertissait avertissant reprend reprenait repris reprenant promet
promettait promis promettant promettent résume enchaîne enchaîné enchaînait renchérit
renchérissait renchéri surenchérit surenchéri rugit martèle certifie certifié certifiait garantit
garanti garantissait nuance nuancé nuançait entend entendait croit croyait croyant craint
craignait pense pensait pensent veut lit peut-on apprend rappelle fait-il faisait-il fit-il
s'agace dément démenti démentait démentant convient convenu conteste invite invité invitait incite
incité appelle cite cité citait adresse adressé interroge interrogé juge trouve trouvait
"""
_MILD = """
réjoui continu- enfonc- fâch- illustr- post- posté ponctu- embray- envisag- envisage- impatient-
exaspér- exalt- résign- gauss- légend- esclaff- extasi- apitoi- alarm- agac- alarm- amus- offusqu-
émerveill- emport- énerv- enthousiasm- étonn- étrangl- exclam- esclaff- excus- félicit- indign-
inquièt- inquiét- insurg- lament- manifest- marr- moqu- plaign- récri- ris- rigol- souri- vant-
désol- réjoui- réjouit réjouissait réjouissent réjouissant réjouir félicite sourit souriait plaint
plaignait rit riait rient rêve rêvait s'emporte jubil- pleur- sanglot- ouvr- comment- caricatur-
sembl- compar- dépein- attaqu- salu- feint feignait attend attendait espèr- espér- voi- voit
voyait fait faisait faisant fit met mettait début- débute démarre entame commence commençait
termin- achèv- achev- revient revenait accuei- évacu- désespèr- apostroph- défendu justifié ouvert
détendu épanché allé lâché laissé fendu vu montré prononcé
"""

VERBS = verb_forms(_VERBS, _ENDINGS)
MILD_VERBS = verb_forms(_MILD, _ENDINGS)
