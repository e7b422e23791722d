"""Bytes become entries and articles: feeds, pages, link lists. No network, no clock, no store.

Everything here is CPU work on bytes that strangers wrote: pure, picklable, called in a worker
process with a time limit.
"""
