# What went wrong, and what to do about it. One sentence of each where one is enough.

# $reason: scheme, host, private, credentials, port, empty
error-address-refused = { $reason ->
    [scheme] Only http and https addresses can be read: give the full address of a page.
    [credentials] This address holds a password: give it without.
    [port] This address asks for a port that is not the Web’s: give that of a public page.
    [private] This address leads into a private network: give that of a public page.
    [empty] The address is missing: give that of a page or a feed.
   *[host] This address has no host that can be reached: check it.
  }
error-fetch-failed = { $host } did not give the page: try again in a moment.
error-unreachable = { $host } does not answer: check the address or try again in a moment.
error-too-slow = { $host } takes too long to answer: try again in a moment.
error-too-large = This page is larger than { $megabytes } MB: give that of a single article.
error-too-many-redirects = { $host } sends us from one address to the next without end: give the final address of the article.
# $status: 404; $kind: gone, closed, other
error-bad-status = { $kind ->
    [gone] { $host } has no page at this address (error { $status }): check it.
    [closed] { $host } keeps this page to itself (error { $status }): Pasquin does not go in, try an article that is open to all.
   *[other] { $host } answered with error { $status }: try again in a moment.
  }
error-robots-disallow = { $host } asks robots not to read this page, and Pasquin obeys: read it in your browser.
error-not-a-feed = What { $host } gives is not a feed: give the address of an RSS, Atom or JSON feed.
error-no-article = No article was found at this address of { $host }: give that of an article, not of a front page, a picture or a PDF.
error-read-timeout = Reading took too long and was stopped: try a shorter article.
error-read-crashed = This page was too much for the reader: give that of another article.
error-unnamed = That did not work: try again in a moment.

# $incident: "3F2A91C0"
error-incident = Something broke inside Pasquin. Try again; if it goes on, give this number to whoever runs it: { $incident }

usage-example = Example:
usage-unknown-command = Pasquin does not know “{ $word }”. /help tells all it can do.
usage-not-allowed = Only admins of this group change what comes here; reading is open to all.
usage-too-long = This line is too long: keep it under { $most } characters.
usage-too-much = “{ $words }” is one thing too many here.
usage-topic-missing = The topic is missing. /topics lists them.
usage-topic-unknown = “{ $word }” is not a topic. /topics lists them.
usage-count = “{ $word }” is not a number from { $least } to { $most }.
usage-address-missing = The address of the article is missing.
usage-address = “{ $word }” is not an address: one begins with http:// or https://.
usage-command-unknown = “{ $word }” is not a command.
usage-setting = “{ $word }” cannot be set: language and timezone can.
usage-language-missing = The language is missing: French (fr) or English (en).
usage-language = Pasquin does not speak “{ $word }”, only French (fr) and English (en).
usage-zone-missing = The time zone is missing.
usage-zone = “{ $word }” is not a time zone that Pasquin knows.
# $reason: empty, unknown, no-time, step, too-often; $word: from where it makes no sense; $shortest: minutes; $steps: "15, 20, 30 and 60"
usage-rhythm = { $reason ->
    [no-time] This rhythm has no time of day.
    [step] An interval has to divide the hour: { $steps } minutes.
    [too-often] That is too often: at least { $shortest ->
        [one] one minute
       *[other] { $shortest } minutes
      } between two editions, and at most 24 hours by name.
   *[unknown] “{ $word }” is not a rhythm.
  }
