CREATE TABLE chats (
    id BIGSERIAL NOT NULL,
    lease_owner VARCHAR,
    lease_until TIMESTAMP WITH TIME ZONE,
    platform VARCHAR NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    lang VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    paused TEXT,
    CONSTRAINT pk_chats PRIMARY KEY (id),
    CONSTRAINT uq_chats_platform_chat_thread UNIQUE (platform, chat, thread)
);

CREATE TABLE sources (
    id BIGSERIAL NOT NULL,
    lease_owner VARCHAR,
    lease_until TIMESTAMP WITH TIME ZONE,
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    genre VARCHAR NOT NULL,
    lang VARCHAR,
    site TEXT,
    followed BOOLEAN NOT NULL,
    baseline BOOLEAN NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    next_at TIMESTAMP WITH TIME ZONE NOT NULL,
    etag BYTEA,
    last_modified BYTEA,
    body_hash VARCHAR,
    checked_at TIMESTAMP WITH TIME ZONE,
    succeeded_at TIMESTAMP WITH TIME ZONE,
    failures INTEGER NOT NULL,
    fault VARCHAR,
    CONSTRAINT pk_sources PRIMARY KEY (id),
    CONSTRAINT uq_sources_address UNIQUE (address)
);

CREATE INDEX ix_sources_due ON sources (followed, next_at);

CREATE TABLE editions (
    id BIGSERIAL NOT NULL,
    chat_id BIGINT NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    composed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_editions PRIMARY KEY (id),
    CONSTRAINT uq_editions_chat_id_due_at UNIQUE (chat_id, due_at),
    CONSTRAINT fk_editions_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE
);

CREATE TABLE entries (
    id BIGSERIAL NOT NULL,
    source_id BIGINT NOT NULL,
    identity TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_entries PRIMARY KEY (id),
    CONSTRAINT uq_entries_source_id_identity UNIQUE (source_id, identity),
    CONSTRAINT fk_entries_source_id FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE
);

CREATE TABLE subscriptions (
    id BIGSERIAL NOT NULL,
    chat_id BIGINT NOT NULL,
    topic TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    next_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_subscriptions PRIMARY KEY (id),
    CONSTRAINT uq_subscriptions_chat_id_topic UNIQUE (chat_id, topic),
    CONSTRAINT fk_subscriptions_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE
);

CREATE INDEX ix_subscriptions_next_at ON subscriptions (next_at);

CREATE INDEX ix_subscriptions_topic ON subscriptions (topic);

CREATE TABLE transcript (
    id BIGSERIAL NOT NULL,
    chat_id BIGINT NOT NULL,
    key TEXT NOT NULL,
    author VARCHAR NOT NULL,
    message TEXT NOT NULL,
    sent_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_transcript PRIMARY KEY (id),
    CONSTRAINT uq_transcript_chat_id_key UNIQUE (chat_id, key),
    CONSTRAINT fk_transcript_chat_id FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE
);

CREATE TABLE articles (
    id BIGSERIAL NOT NULL,
    entry_id BIGINT NOT NULL,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    lang VARCHAR,
    genre VARCHAR,
    link TEXT,
    author TEXT,
    published TIMESTAMP WITH TIME ZONE,
    excerpt BOOLEAN NOT NULL,
    CONSTRAINT pk_articles PRIMARY KEY (id),
    CONSTRAINT uq_articles_entry_id UNIQUE (entry_id),
    CONSTRAINT fk_articles_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id) ON DELETE CASCADE
);

CREATE TABLE digests (
    id BIGSERIAL NOT NULL,
    article_id BIGINT NOT NULL,
    lang VARCHAR NOT NULL,
    tell BOOLEAN NOT NULL,
    found_at TIMESTAMP WITH TIME ZONE NOT NULL,
    dated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    revised_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_digests PRIMARY KEY (id),
    CONSTRAINT uq_digests_article_id UNIQUE (article_id),
    CONSTRAINT fk_digests_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);

CREATE INDEX ix_digests_dated_at ON digests (dated_at);

CREATE INDEX ix_digests_found_at ON digests (found_at);

CREATE TABLE costs (
    digest_id BIGINT NOT NULL,
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
    key BOOLEAN NOT NULL,
    derived BOOLEAN NOT NULL,
    CONSTRAINT pk_costs PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_costs_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE deliveries (
    id BIGSERIAL NOT NULL,
    lease_owner VARCHAR,
    lease_until TIMESTAMP WITH TIME ZONE,
    chat_id BIGINT NOT NULL,
    digest_id BIGINT,
    edition_id BIGINT,
    state VARCHAR NOT NULL,
    urgency INTEGER NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    finished_at TIMESTAMP WITH TIME ZONE,
    attempts INTEGER NOT NULL,
    doubtful BOOLEAN NOT NULL,
    code VARCHAR,
    receipt JSON,
    CONSTRAINT pk_deliveries PRIMARY KEY (id),
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
    digest_id BIGINT NOT NULL,
    topic TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    CONSTRAINT pk_digest_topics PRIMARY KEY (digest_id, topic),
    CONSTRAINT fk_digest_topics_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE INDEX ix_digest_topics_topic ON digest_topics (topic, digest_id);

CREATE TABLE edition_digests (
    edition_id BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    digest_id BIGINT NOT NULL,
    CONSTRAINT pk_edition_digests PRIMARY KEY (edition_id, ordinal),
    CONSTRAINT fk_edition_digests_edition_id FOREIGN KEY(edition_id) REFERENCES editions (id) ON DELETE CASCADE,
    CONSTRAINT fk_edition_digests_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE INDEX ix_edition_digests_digest_id ON edition_digests (digest_id);

CREATE TABLE people (
    digest_id BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    mentions JSON NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_people_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE quotes (
    digest_id BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    speaker TEXT,
    speaker_start INTEGER,
    speaker_end INTEGER,
    cue TEXT,
    key BOOLEAN NOT NULL,
    CONSTRAINT pk_quotes PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_quotes_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE summaries (
    digest_id BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT pk_summaries PRIMARY KEY (digest_id, ordinal),
    CONSTRAINT fk_summaries_digest_id FOREIGN KEY(digest_id) REFERENCES digests (id) ON DELETE CASCADE
);

CREATE TABLE told (
    chat_id BIGINT NOT NULL,
    digest_id BIGINT NOT NULL,
    edition_id BIGINT,
    told_at TIMESTAMP WITH TIME ZONE NOT NULL,
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
