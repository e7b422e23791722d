# What is said around the words of an article. Nothing here claims anything about its content.

badge-fiction = Fiction : cette histoire est inventée
badge-satire = Satire
genre-fiction = Fiction

digest-open = Lire l’article
digest-untitled = Sans titre
# $language: "anglais"
digest-in-language = en { $language }
digest-bill = { $genre ->
    [fiction] L’addition (inventée)
   *[other] L’addition
  }
digest-invented-words = propos inventés
digest-excerpt = D’après un extrait : l’article entier n’est pas accessible.
# a moment follows: "hier à 8 h"
digest-revised = Article corrigé, relu

# $sum: "88 000 €"; $approx, $derived: yes, no; $per: what the sum is counted by
cost-sum = { $derived ->
    [yes] soit{" "}
   *[no] {""}
  }{ $approx ->
    [yes] env. { $sum }
   *[no] { $sum }
  }{ $per ->
    [hour] {" "}de l’heure
    [day] {" "}par jour
    [night] {" "}la nuit
    [week] {" "}par semaine
    [month] {" "}par mois
    [year] {" "}par an
    [person] {" "}par personne
    [item] {" "}pièce
   *[none] {""}
  }
# $words: the sum within its sentence, as the article has it
cost-context = « { $words } »
cost-role = { $role ->
    [salary] salaire
    [fine] amende
    [debt] dette
    [revenue] recette
    [promised] promis
   *[saved] économisé
  }
sum-million = M
sum-billion = Md
sum-range = { $low } à { $high }

# $day: "dimanche 22 novembre 2026"; $hour: "8 h"
edition-title = L’édition du { $day }, { $hour }
# $topic: "Dépenses publiques", "Tout"
edition-now = { $topic } : où l’on en est
edition-yours = Vos sujets
edition-count = { $articles ->
    [one] Un article
   *[other] { $articles } articles
  } { $outlets ->
    [one] d’un seul journal
   *[other] de { $outlets } journaux
  }
edition-index = Au sommaire
edition-rest = { $articles ->
    [one] Encore un article
   *[other] Encore { $articles } articles
  }

reading-nothing = Pasquin n’y a trouvé ni phrase à résumer, ni citation, ni somme.
reading-genre-unknown = Ce journal n’est pas suivi : Pasquin ne sait pas s’il rapporte, se moque ou invente.

rhythm-now = dès qu’un article paraît
rhythm-step = { $minutes ->
    [one] toutes les minutes
    [60] toutes les heures
   *[other] toutes les { $minutes } minutes
  }
# $days: "du lundi au vendredi"; $hours: "7 h 30 et 18 h"
rhythm-times = { $days } à { $hours }
days-all = tous les jours
days-weekend = le samedi et le dimanche
days-run = du { $first } au { $last }
day-each = le { $day }
days-some = { $days }

moment-yesterday = hier à { $hour }
moment-today = aujourd’hui à { $hour }
moment-tomorrow = demain à { $hour }
# $day: "mardi 3 mai"
moment-other = { $day } à { $hour }
