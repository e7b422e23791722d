# What commands answer. Sentences about errors are in errors.ftl.

argument-topic = topic
argument-rhythm = rhythm
argument-count = number
argument-skipped = starting after
argument-address = address
argument-setting = setting
argument-command = command
argument-payload = word

button-latest = The latest
button-topics = The topics
button-everything = Get everything
button-help = Help
button-sources = The outlets
button-subscribe = Subscribe
button-subscribe-again = Subscribe again
button-unsubscribe = Unsubscribe
button-see = See what there is
# $topic: "Public spending"
button-leave = Leave “{ $topic }”

page-back = ← Previous
page-on = Next →
page-newer = ← Newer
page-older = Older →
page-place = { $first } to { $last } of { $total }

start-title = Pasquin reads the satirical and watchdog press for you
start-what = It tells each article in a few lines: what happened, what was said and by whom, and what it cost. The words are those of the article, to the letter.
start-genres = What is made up is marked as fiction in the first line.
start-how = Subscribe to a topic, at the hour that suits you; or send the address of an article, and it will be read.

help-title = What Pasquin can do
help-more = /help and a command says more. A topic sent alone gives its digest, an address alone is read. The slash may be left out.
help-names = Also: { $names }
help-rights = In a group, for its admins only.
help-start = introduce itself
help-latest = the latest news, page by page
help-digest = what matters on a topic, now; without a topic, on those you follow
help-read = read an article on the Web and tell what matters in it
help-topics = the topics that can be followed
help-subscribe = follow a topic: at set hours, or as soon as an article is out
help-unsubscribe = follow a topic no more
help-subscriptions = what you follow, and when the next edition comes
help-sources = the outlets that are read
help-settings = language and time zone
help-help = this list, or one command in detail
help-about = who Pasquin is, and what it promises

example-latest = /latest 3
example-digest = /digest health
example-read = /read https://example.org/article
example-subscribe = /subscribe public spending mon-fri 7:30
example-unsubscribe = /unsubscribe public spending
example-settings = /settings timezone Europe/London
example-settings-language = /settings language English
example-help = /help subscribe

latest-title = The latest news
# $all: yes, no; $topic: "Public spending"
news-none = { $all ->
    [yes] Nothing has come out yet since Pasquin began to read. Subscribe, and you will know when that changes.
   *[no] Nothing has come out yet on “{ $topic }”. Subscribe, and you will know when that changes.
  }

# the topic of every digest; the others are named in feeds.read.languages
topic-tout = Everything
topics-title = The topics
topics-how = To follow one: /subscribe and its name. The hour comes after it, like “8:00” or “mon-fri 7:30”.
topic-count = { $articles ->
    [one] one article
   *[other] { $articles } articles
  }
topic-followed = followed

subscribe-done = Done: you follow “{ $topic }”.
subscribe-changed = Changed: “{ $topic }” keeps its place, with a new rhythm.
subscribe-rhythm = Rhythm: { $rhythm }.
# a moment follows: "tomorrow at 8:00"
subscribe-next = Next edition ({ $city } time):

unsubscribe-done = Done: you follow “{ $topic }” no more. { $left ->
    [0] Nothing will come by itself now.
    [one] One subscription is left.
   *[other] { $left } subscriptions are left.
  }
unsubscribe-none = You follow no topic: there is nothing to leave.
unsubscribe-which = Which one is to be left?
unsubscribe-other = You do not follow “{ $topic }”. This is what you follow:

subscriptions-title = What you follow
subscriptions-none = You follow nothing yet. Choose a topic, or get everything.
subscriptions-next = next edition
subscriptions-paused = Nothing is being sent: this chat could not be reached any more. /start resumes it.
subscriptions-zone = Time zone: { $zone }. To change it: /settings timezone

sources-title = { $sources ->
    [one] One outlet is read
   *[other] { $sources } outlets are read
  }
sources-none = No outlet is followed yet: whoever runs Pasquin can add some.
sources-genre = { $genre ->
    [fiction] Fiction: everything in it is made up
    [satire] Satire: it mocks real facts
   *[watchdog] Reporting: public money, without a mask
  }
source-new = to be read for the first time
# $code: the code of the last failure
source-fault = { $code ->
    [unreachable] out of reach
    [too-slow] too slow
    [bad-status] answers with an error
    [robots-disallow] does not want to be read
    [not-a-feed] gives no feed any more
   *[other] out of order
  }

settings-title = Settings
settings-language = Language: { $language }
settings-zone = Time zone: { $zone } (it is { $hour } there)
settings-how = To change them:
settings-speak = Speak English
settings-language-done = Done: Pasquin speaks English here.
settings-zone-done = Done: it is { $hour } ({ $zone }), and editions will come by that clock.

# $version: "0.1.0"
about-title = Pasquin { $version }
about-name = In Rome, people have been posting anonymous satire on the statue of Pasquino since the 16th century. This one reads it, and passes it on.
about-verbatim = Nothing is invented: every quote, every sum, every sentence of a summary stands in the article as it is shown.
about-marked = Fiction is announced in the first line.
about-once = Each thing is told once, at the hour you chose, where you live.
about-polite = Nobody is called out by a mention, and outlets are read with courtesy.
# $contact: an address or a name
about-contact = This Pasquin is run by { $contact }.
