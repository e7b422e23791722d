# What commands answer. Sentences about errors are in errors.ftl.

argument-topic = sujet
argument-rhythm = rythme
argument-count = nombre
argument-skipped = à partir de
argument-address = adresse
argument-setting = réglage
argument-command = commande
argument-payload = mot

button-latest = Les dernières
button-topics = Les sujets
button-everything = Tout recevoir
button-help = Aide
button-sources = Les journaux
button-subscribe = S’abonner
button-subscribe-again = Se réabonner
button-unsubscribe = Se désabonner
button-see = Voir ce qu’il y a
# $topic: "Dépenses publiques"
button-leave = Quitter « { $topic } »

page-back = ← Précédents
page-on = Suivants →
page-newer = ← Plus récentes
page-older = Plus anciennes →
page-place = { $first } à { $last } sur { $total }

start-title = Pasquin lit la presse satirique et d’enquête pour vous
start-what = De chaque article, il dit en quelques lignes ce qui s’est passé, ce qui a été dit et par qui, et ce que cela a coûté. Les mots sont ceux de l’article, à la lettre.
start-genres = Ce qui est inventé est marqué comme fiction dès la première ligne.
start-how = Abonnez-vous à un sujet, à l’heure qui vous convient ; ou envoyez l’adresse d’un article, il le lira.

help-title = Ce que Pasquin sait faire
help-more = /aide suivi d’une commande en dit plus. Un sujet envoyé seul donne son résumé, une adresse seule est lue. La barre oblique est facultative.
help-names = Aussi : { $names }
help-rights = Dans un groupe, réservé à ses administrateurs.
help-start = se présenter
help-latest = les dernières nouvelles, une page après l’autre
help-digest = l’essentiel d’un sujet, tout de suite ; sans sujet, de ceux que vous suivez
help-read = lire un article du Web et en dire l’essentiel
help-topics = les sujets que l’on peut suivre
help-subscribe = suivre un sujet : à heures fixes, ou dès qu’un article paraît
help-unsubscribe = ne plus suivre un sujet
help-subscriptions = ce que vous suivez, et l’heure de la prochaine édition
help-sources = les journaux qui sont lus
help-settings = la langue et le fuseau horaire
help-help = cette liste, ou une commande en détail
help-about = qui est Pasquin, et ce qu’il promet

example-latest = /dernieres 3
example-digest = /resume santé
example-read = /lire https://example.org/article
example-subscribe = /abonner dépenses publiques lun-ven 7h30
example-unsubscribe = /desabonner dépenses publiques
example-settings = /reglages fuseau Europe/Paris
example-settings-language = /reglages langue français
example-help = /aide abonner

latest-title = Les dernières nouvelles
# $all: yes, no; $topic: "Dépenses publiques"
news-none = { $all ->
    [yes] Rien n’est encore paru depuis que Pasquin lit. Abonnez-vous, et vous saurez quand cela change.
   *[no] Rien n’est encore paru sur « { $topic } ». Abonnez-vous, et vous saurez quand cela change.
  }

# the topic of every digest; the others are named in feeds.read.languages
topic-tout = Tout
topics-title = Les sujets
topics-how = Pour en suivre un : /abonner et son nom. L’heure vient après, par exemple « 8:00 » ou « lun-ven 7h30 ».
topic-count = { $articles ->
    [one] un article
   *[other] { $articles } articles
  }
topic-followed = suivi

subscribe-done = C’est noté : vous suivez « { $topic } ».
subscribe-changed = C’est changé : « { $topic } » garde sa place, avec un nouveau rythme.
subscribe-rhythm = Rythme : { $rhythm }.
# a moment follows: "demain à 8 h"
subscribe-next = Prochaine édition ({ $city ->
    [UTC] UTC
   *[other] heure de { $city }
  }) :

unsubscribe-done = C’est fait : vous ne suivez plus « { $topic } ». { $left ->
    [0] Plus rien ne viendra de soi-même.
    [one] Il vous reste un abonnement.
   *[other] Il vous reste { $left } abonnements.
  }
unsubscribe-none = Vous ne suivez aucun sujet : rien à quitter.
unsubscribe-which = Lequel faut-il quitter ?
unsubscribe-other = Vous ne suivez pas « { $topic } ». Voici ce que vous suivez :

subscriptions-title = Ce que vous suivez
subscriptions-none = Vous ne suivez rien encore. Choisissez un sujet, ou recevez tout.
subscriptions-next = prochaine édition
subscriptions-paused = Les envois sont suspendus : cette conversation n’était plus joignable. /debut les relance.
subscriptions-zone = Fuseau horaire : { $zone }. Pour en changer : /reglages fuseau

sources-title = { $sources ->
    [one] Un journal est lu
   *[other] { $sources } journaux sont lus
  }
sources-none = Aucun journal n’est encore suivi : c’est à qui administre Pasquin d’en ajouter.
sources-genre = { $genre ->
    [fiction] Fiction : tout y est inventé
    [satire] Satire : on s’y moque de faits réels
   *[watchdog] Enquête : l’argent public, sans masque
  }
source-new = sera lu pour la première fois
# $code: the code of the last failure
source-fault = { $code ->
    [unreachable] injoignable
    [too-slow] trop lent
    [bad-status] répond par une erreur
    [robots-disallow] refuse d’être lu
    [not-a-feed] ne donne plus de flux
   *[other] en panne
  }

settings-title = Réglages
settings-language = Langue : { $language }
settings-zone = Fuseau horaire : { $zone } (il y est { $hour })
settings-how = Pour changer :
settings-speak = Parler français
settings-language-done = C’est fait : Pasquin parle français ici.
settings-zone-done = C’est fait : il est { $hour } ({ $zone }), et les éditions viendront à cette heure-là.

# $version: "0.1.0"
about-title = Pasquin { $version }
about-name = À Rome, depuis le XVIᵉ siècle, on colle sur la statue de Pasquino des satires anonymes. Celui-ci les lit, et les fait suivre.
about-verbatim = Rien n’est inventé : chaque citation, chaque somme, chaque phrase du résumé se trouve telle quelle dans l’article.
about-marked = La fiction est annoncée dès la première ligne.
about-once = Chaque chose est dite une fois, à l’heure que vous avez choisie, là où vous vivez.
about-polite = Personne n’est apostrophé, et les journaux sont lus avec égards.
# $contact: an address or a name
about-contact = Ce Pasquin est tenu par { $contact }.
