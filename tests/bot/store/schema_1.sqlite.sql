CREATE TABLE chats (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    lease_owner VARCHAR,
    lease_until DATETIME,
    platform VARCHAR NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    lang VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    created_at DATETIME NOT NULL,
    paused TEXT,
    CONSTRAINT uq_chats_platform_chat_thread UNIQUE (platform, chat, thread)
);

CREATE TABLE sources (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    lease_owner VARCHAR,
    lease_until DATETIME,
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    genre VARCHAR NOT NULL,
    lang VARCHAR,
    site TEXT,
    followed BOOLEAN NOT NULL,
    baseline BOOLEAN NOT NULL,
    added_at DATETIME NOT NULL,
    next_at DATETIME NOT NULL,
    etag BLOB,
    last_modified BLOB,
    body_hash VARCHAR,
    checked_at DATETIME,
    succeeded_at DATETIME,
    failures INTEGER NOT NULL,
    fault VARCHAR,
    CONSTRAINT uq_sources_address UNIQUE (address)
);

CREATE INDEX ix_sources_due ON sources (followed, next_at);

CREATE TABLE editions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL,
    due_at DATETIME NOT NULL,
    composed_at DATETIME NOT NULL,
    CONSTRAINT uq_editions_chat_id_due_at UNIQUE (chat_id, due_at),
    CONSTRAINT fk_editions_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE
);

CREATE TABLE entries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL,
    identity TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    seen_at DATETIME NOT NULL,
    CONSTRAINT uq_entries_source_id_identity UNIQUE (source_id, identity),
    CONSTRAINT fk_entries_source_id FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE
);

CREATE TABLE subscriptions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL,
    topic TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    created_at DATETIME NOT NULL,
    next_at DATETIME,
    CONSTRAINT uq_subscriptions_chat_id_topic UNIQUE (chat_id, topic),
    CONSTRAINT fk_subscriptions_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE
);

CREATE INDEX ix_subscriptions_next_at ON subscriptions (next_at);

CREATE INDEX ix_subscriptions_topic ON subscriptions (topic);

CREATE TABLE transcript (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    author VARCHAR NOT NULL,
    message TEXT NOT NULL,
    sent_at DATETIME NOT NULL,
    CONSTRAINT uq_transcript_chat_id_key UNIQUE (chat_id, "key"),
    CONSTRAINT fk_transcript_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE
);

CREATE TABLE articles (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    lang VARCHAR,
    genre VARCHAR,
    link TEXT,
    author TEXT,
    published DATETIME,
    excerpt BOOLEAN NOT NULL,
    CONSTRAINT uq_articles_entry_id UNIQUE (entry_id),
    CONSTRAINT fk_articles_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id) ON DELETE CASCADE
);

CREATE TABLE digests (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    lang VARCHAR NOT NULL,
    tell BOOLEAN NOT NULL,
    found_at DATETIME NOT NULL,
    dated_at DATETIME NOT NULL,
    revised_at DATETIME,
    CONSTRAINT uq_digests_article_id UNIQUE (article_id),
    CONSTRAINT fk_digests_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);

CREATE INDEX ix_digests_dated_at ON digests (dated_at);

CREATE INDEX ix_digests_found_at ON digests (found_at);

CREATE TABLE costs (
    digest_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    amount VARCHAR,
    amount_max VARCHAR,
    currency VARCHAR,
    per VARCHAR,
    approx BOOLEAN NOT NULL,
    role VARCHAR NOT NULL,
    what TEXT,
    what_start INTEGER,
    what_end INTEGER,
    "key" BOOLEAN NOT NULL,
    derived BOOLEAN NOT NULL,
    CONSTRAINT pk_costs PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_costs_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE deliveries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    lease_owner VARCHAR,
    lease_until DATETIME,
    chat_id INTEGER NOT NULL,
    digest_id INTEGER,
    edition_id INTEGER,
    state VARCHAR NOT NULL,
    urgency INTEGER NOT NULL,
    due_at DATETIME NOT NULL,
    created_at DATETIME NOT NULL,
    finished_at DATETIME,
    attempts INTEGER NOT NULL,
    doubtful BOOLEAN NOT NULL,
    code VARCHAR,
    receipt JSON,
    CONSTRAINT uq_deliveries_chat_id_digest_id UNIQUE (chat_id, digest_id),
    CONSTRAINT uq_deliveries_chat_id_edition_id UNIQUE (chat_id, edition_id),
    CONSTRAINT ck_deliveries_one_thing CHECK ((digest_id IS NULL) <> (edition_id IS NULL)),
    CONSTRAINT fk_deliveries_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE,
    CONSTRAINT fk_deliveries_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE,
    CONSTRAINT fk_deliveries_edition_id FOREIGN KEY(edition_id) REFERENCES editions (id) ON DELETE CASCADE
);

CREATE INDEX ix_deliveries_digest_id ON deliveries (digest_id);

CREATE INDEX ix_deliveries_edition_id ON deliveries (edition_id);

CREATE INDEX ix_deliveries_order ON deliveries (chat_id, id) WHERE finished_at IS NULL;

CREATE INDEX ix_deliveries_queue ON deliveries (urgency, due_at, id) WHERE finished_at IS NULL;

CREATE TABLE digest_topics (
    digest_id INTEGER NOT NULL,
    topic TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    CONSTRAINT pk_digest_topics PRIMARY KEY (digest_id, topic),
    CONSTRAINT fk_digest_topics_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE INDEX ix_digest_topics_topic ON digest_topics (topic, digest_id);

CREATE TABLE edition_digests (
    edition_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    digest_id INTEGER NOT NULL,
    CONSTRAINT pk_edition_digests PRIMARY KEY (edition_id, ordinal),
    CONSTRAINT fk_edition_digests_edition_id FOREIGN KEY(edition_id) REFERENCES editions (id) ON DELETE CASCADE,
    CONSTRAINT fk_edition_digests_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE INDEX ix_edition_digests_digest_id ON edition_digests (digest_id);

CREATE TABLE people (
    digest_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    mentions JSON NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_people_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE quotes (
    digest_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    speaker TEXT,
    speaker_start INTEGER,
    speaker_end INTEGER,
    cue TEXT,
    "key" BOOLEAN NOT NULL,
    CONSTRAINT pk_quotes PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_quotes_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE summaries (
    digest_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT pk_summaries PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_summaries_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE told (
    chat_id INTEGER NOT NULL,
    digest_id INTEGER NOT NULL,
    edition_id INTEGER,
    told_at DATETIME NOT NULL,
    CONSTRAINT pk_told PRIMARY KEY (chat_id, digest_id),
    CONSTRAINT fk_told_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE,
    CONSTRAINT fk_told_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE,
    CONSTRAINT fk_told_edition_id FOREIGN KEY(edition_id) REFERENCES editions (id) ON DELETE CASCADE
);

CREATE INDEX ix_told_digest_id ON told (digest_id);

CREATE INDEX ix_told_edition_id ON told (edition_id);

CREATE TABLE pasquin_schema (
    version INTEGER NOT NULL
);

INSERT INTO pasquin_schema (version) VALUES (1);
