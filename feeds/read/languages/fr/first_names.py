"""Common first names of French, by the gender of who bears them."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

_FIRST_MEN = """
adam adrien alain alban albert aldo alexandre alexis alfred ali amine anatole andré andy ange
anthony antoine antonin ari aristide armand arnaud arthur aubin auguste augustin aurélien axel
aymeric bastien baptiste benjamin benoît benoit bernard bertrand boris brice bruno bryan carlos
cédric césar charles charlie christian christophe clément colin constant cristiano cyril cyrille
damien daniel dany david denis didier dimitri dominic donald édouard edouard edgar edmond édgard
edwy élie elie emile émile emmanuel enzo éric eric ernest erwan étienne etienne eugène evan fabien
fabrice félix felix ferdinand fernand florent florentin florian francis franck françois francois
frank fred frédéric frederic gabin gabriel gaël gaëtan gaspard gaston gauthier geoffroy georges
gérald gérard gerard germain gilbert gilles grégoire grégory guillaume gustave guy hamza harry
hector henri henry hervé hubert hugo hugues ibrahim isaac ismaël ivan jack jacques jacky james
jean jean-baptiste jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis
jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-rené
jean-yves jérémie jérémy jérôme jerome jimmy joachim joe joël joel john johnny jonathan jordan
josé joseph joshua jules julien karim karl kevin kévin kylian laurent lazare léo léon leo leonard
léonard lilian lionel loïc louis luc luca lucas lucien ludovic malek manuel marc marcel marco
marius mario mark martial martin mathias mathieu mathis matthieu maurice max maxence maxime
maximilien mehdi michaël michael michel mike mohamed mohammed moussa mustapha napoléon nathan
nicolas noah noël octave olivier omar oscar pablo pascal patrice patrick paul pavel pedro peter
philippe pierre pierre-yves quentin rachid raoul raphaël raymond rayan rémi rémy renaud rené
richard robert robin roch rodolphe rodrigue roger roland romain roman romuald ronan rudy sacha
salim salomon samir samuel samy sandro sébastien sebastien serge séverin siméon simon stanislas
stefan stéphane stephane steve steven sylvain taha tanguy théo théodore théophile thibault thibaud
thibaut thierry thomas timéo timothée titouan tom tony tristan ugo ulysse valentin valéry valère
victor vincent vladimir walid walter wilfried william xavier yacine yanis yann yannick yassine
yoann yohan youssef yvan yves yvon zinedine boualem dmitri kim kad mao
"""
_FIRST_WOMEN = """
adélaïde adèle adeline adriana agathe aglaé agnès aïcha aimée alba alexandra alice aline alix
alizée amandine amélie amina anaïs andréa andrée angela angèle angélique anita anna anne
anne-laure anne-marie anne-sophie annabelle annie annick apolline ariane arlette astrid audrey
augustine aurélia aurélie aurore axelle barbara bernadette béatrice bénédicte bérénice berthe
brigitte camélia capucine carla carole caroline catherine cécile céline chantal charlène charlotte
chloé christelle christiane christine claire clara clarisse claudette claudia clémence clémentine
cléo clotilde colette coline coralie corinne cynthia daphné danièle danielle deborah delphine
denise diane dominique dorothée édith edith éléonore elena éliane elisa élisa élisabeth elisabeth
élise élodie éloïse elsa émeline émilie emma emmanuelle ernestine estelle esther eugénie eva ève
evelyne éveline fabienne fanny fatima fatou faustine félicie fernande flavie fleur flora florence
france françoise frédérique gabrielle gaëlle geneviève georgette germaine ghislaine gisèle
gwenaëlle hélène héloïse henriette hermine hillary hortense huguette inès ines ingrid irène iris
isabelle jacqueline jade janine jeanne jeannine jennifer jessica joana joanna joëlle joséphine
josette josiane judith julia julie juliette justine karima karine katia laetitia lætitia laura
laure laurence léa leïla lena léna léonie leslie lila lilas liliane lina linda lisa lise louise
lucette lucie lucienne lucile lydia lydie madeleine madison maëlle maeva magali manon marcelle
margaux margot marguerite maria marianne marie marie-christine marie-claire marie-claude
marie-france marie-louise marie-thérèse marielle marine marion marjorie marlène martine maryse
mathilde maud mélanie mélissa melania mia michèle michelle mireille monique muriel myriam nadège
nadia nadine naïma najat nathalie nicole nina noémie nolwenn océane odette odile olga olympe
ophélie pascale patricia paula paule paulette pauline pénélope perrine philippine prisca rachel
rachida rama raymonde rebecca régine renée romane rosalie rose roseline roselyne roxane sabine
sabrina salomé samia sandra sandrine sara sarah ségolène séverine sibeth sidonie simone solange
solène sonia sophie stella stéphanie suzanne sylvie sylviane tatiana théa thérèse tiphaine ursula
valentine valérie vanessa véronique vera victoire victoria violaine violette virginie viviane
wendy yasmina yasmine yolande yvette yvonne zoé
"""

FIRST_NAMES = gendered(
    _FIRST_MEN,
    _FIRST_WOMEN,
    "claude camille dominique sacha alex charlie stéphane andrea eden lou maxime",
)
