# Names of topics. Ids are those of `feeds.model.Digest.topics`, and "tout" for all of them.

topic-tout = Tout
topic-depenses = Dépenses publiques
topic-collectivites = Collectivités
topic-parlement = Parlement
topic-gouvernement = Gouvernement
topic-elections = Élections
topic-justice = Justice
topic-police = Police
topic-sante = Santé
topic-education = Éducation
topic-ecologie = Écologie
topic-numerique = Numérique
topic-medias = Médias
topic-europe = Europe
topic-monde = Monde
topic-travail = Travail
