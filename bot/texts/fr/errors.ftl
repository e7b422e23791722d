# What went wrong, and what to do about it. One sentence of each where one is enough.

# $reason: scheme, host, private, credentials, port, empty
error-address-refused = { $reason ->
    [scheme] Seules les adresses en http ou https se lisent : donnez l’adresse complète d’une page.
    [credentials] Cette adresse contient un mot de passe : donnez-la sans lui.
    [port] Cette adresse vise un port qui n’est pas celui du Web : donnez celle d’une page publique.
    [private] Cette adresse mène à un réseau privé : donnez celle d’une page publique.
    [empty] Il manque l’adresse : donnez celle d’une page ou d’un flux.
   *[host] Cette adresse n’a pas d’hôte que l’on puisse joindre : vérifiez-la.
  }
error-fetch-failed = { $host } n’a pas donné la page : réessayez dans un moment.
error-unreachable = { $host } ne répond pas : vérifiez l’adresse ou réessayez dans un moment.
error-too-slow = { $host } met trop de temps à répondre : réessayez dans un moment.
error-too-large = Cette page dépasse { $megabytes } Mo : donnez celle d’un seul article.
error-too-many-redirects = { $host } renvoie sans fin d’une adresse à l’autre : donnez l’adresse finale de l’article.
# $status: 404; $kind: gone, closed, other
error-bad-status = { $kind ->
    [gone] { $host } n’a pas de page à cette adresse (erreur { $status }) : vérifiez-la.
    [closed] { $host } réserve cette page (erreur { $status }) : Pasquin n’y entre pas, essayez un article ouvert à tous.
   *[other] { $host } a répondu par une erreur { $status } : réessayez dans un moment.
  }
error-robots-disallow = { $host } demande aux robots de ne pas lire cette page, et Pasquin obéit : lisez-la dans votre navigateur.
error-not-a-feed = Ce que donne { $host } n’est pas un flux : donnez l’adresse d’un flux RSS, Atom ou JSON.
error-no-article = Aucun article à cette adresse de { $host } : donnez celle d’un article, pas d’une page d’accueil, d’une image ou d’un PDF.
error-read-timeout = La lecture a pris trop de temps et a été arrêtée : essayez un article plus court.
error-read-crashed = Cette page a eu raison du lecteur : donnez celle d’un autre article.
error-unnamed = Cela n’a pas marché : réessayez dans un moment.

# $incident: "3F2A91C0"
error-incident = Quelque chose s’est cassé chez Pasquin. Réessayez ; si cela dure, donnez ce numéro à qui l’administre : { $incident }

usage-example = Exemple :
usage-unknown-command = Pasquin ne connaît pas « { $word } ». /aide dit tout ce qu’il sait faire.
usage-not-allowed = Seuls les administrateurs de ce groupe changent ce qui y arrive ; lire est ouvert à tous.
usage-too-long = Cette ligne est trop longue : tenez-la sous { $most } caractères.
usage-too-much = « { $words } » est de trop ici.
usage-topic-missing = Il manque le sujet. /sujets en donne la liste.
usage-topic-unknown = « { $word } » n’est pas un sujet. /sujets en donne la liste.
usage-count = « { $word } » n’est pas un nombre de { $least } à { $most }.
usage-address-missing = Il manque l’adresse de l’article.
usage-address = « { $word } » n’est pas une adresse : elle commence par http:// ou https://.
usage-command-unknown = « { $word } » n’est pas une commande.
usage-setting = « { $word } » ne se règle pas : on peut régler la langue et le fuseau.
usage-language-missing = Il manque la langue : français (fr) ou anglais (en).
usage-language = Pasquin ne parle pas « { $word } », seulement français (fr) et anglais (en).
usage-zone-missing = Il manque le fuseau horaire.
usage-zone = « { $word } » n’est pas un fuseau horaire que Pasquin connaît.
# $reason: empty, unknown, no-time, step, too-often; $word: from where it makes no sense; $shortest: minutes; $steps: "15, 20, 30 et 60"
usage-rhythm = { $reason ->
    [no-time] Il manque l’heure dans ce rythme.
    [step] Un intervalle doit diviser l’heure : { $steps } minutes.
    [too-often] C’est trop souvent : { $shortest ->
        [one] une minute
       *[other] { $shortest } minutes
      } au moins entre deux éditions, et 24 heures nommées au plus.
   *[unknown] « { $word } » n’est pas un rythme.
  }
