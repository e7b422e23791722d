# What is said around the words of an article. Nothing here claims anything about its content.

badge-fiction = Fiction: this story is made up
badge-satire = Satire
genre-fiction = Fiction

digest-open = Read the article
digest-untitled = Untitled
# $language: "French"
digest-in-language = in { $language }
digest-bill = { $genre ->
    [fiction] The bill (made up)
   *[other] The bill
  }
digest-invented-words = made-up words
digest-excerpt = From an excerpt: the whole article is out of reach.
# a moment follows: "yesterday at 8:00"
digest-revised = The article was edited; read again

# $sum: "€88,000"; $approx, $derived: yes, no; $per: what the sum is counted by
cost-sum = { $derived ->
    [yes] that is,{" "}
   *[no] {""}
  }{ $approx ->
    [yes] about { $sum }
   *[no] { $sum }
  }{ $per ->
    [hour] {" "}an hour
    [day] {" "}a day
    [night] {" "}a night
    [week] {" "}a week
    [month] {" "}a month
    [year] {" "}a year
    [person] {" "}per person
    [item] {" "}each
   *[none] {""}
  }
# $words: the sum within its sentence, as the article has it
cost-context = “{ $words }”
cost-role = { $role ->
    [salary] salary
    [fine] fine
    [debt] debt
    [revenue] revenue
    [promised] promised
   *[saved] saved
  }
sum-million = m
sum-billion = bn
sum-range = { $low }–{ $high }

# $day: "Sunday 22 November 2026"; $hour: "8:00"
edition-title = The edition of { $day }, { $hour }
# $topic: "Public spending", "Everything"
edition-now = { $topic }: where things stand
edition-yours = Your topics
edition-count = { $articles ->
    [one] One article
   *[other] { $articles } articles
  } from { $outlets ->
    [one] one outlet
   *[other] { $outlets } outlets
  }
edition-index = In this edition
edition-rest = { $articles ->
    [one] One more article
   *[other] { $articles } more articles
  }

reading-nothing = Pasquin found no sentence to sum it up in it, no quote and no sum of money.
reading-genre-unknown = This outlet is not followed: Pasquin cannot tell whether it reports, mocks or invents.

rhythm-now = as soon as an article is out
rhythm-step = { $minutes ->
    [one] every minute
    [60] every hour
   *[other] every { $minutes } minutes
  }
# $days: "Monday to Friday"; $hours: "7:30 and 18:00"
rhythm-times = { $days } at { $hours }
days-all = every day
days-weekend = on Saturdays and Sundays
days-run = { $first } to { $last }
day-each = { $day }
days-some = on { $days }

moment-yesterday = yesterday at { $hour }
moment-today = today at { $hour }
moment-tomorrow = tomorrow at { $hour }
# $day: "Tuesday 3 May"
moment-other = { $day } at { $hour }
