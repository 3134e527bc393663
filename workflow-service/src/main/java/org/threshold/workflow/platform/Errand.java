package org.threshold.workflow.platform;

/**
 * Something to be asked of another system once a decision is committed.
 *
 * @param kind who does it: {@link ErrandRunner#kind}
 * @param key what order is kept for: those of one key are done one after another
 * @param detail what it is about, a reference without personal data
 */
public record Errand(String kind, String key, String detail) {}
