# Names of topics. Ids are those of `feeds.model.Digest.topics`, and "tout" for all of them.

topic-tout = Everything
topic-depenses = Public spending
topic-collectivites = Local government
topic-parlement = Parliament
topic-gouvernement = Government
topic-elections = Elections
topic-justice = Justice
topic-police = Police
topic-sante = Health
topic-education = Education
topic-ecologie = Environment
topic-numerique = Digital
topic-medias = Media
topic-europe = Europe
topic-monde = World
topic-travail = Labour
