package org.threshold.notification.platform.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * Has the statements of a transaction walk indexes, whatever PostgreSQL believes of a table. It
 * counts rows now and then, mostly while nothing waits: then it would read the whole of a table
 * that is empty by its count, with all that has been removed from it, or join a sudden backlog with
 * itself for minutes. The plan is made once, for it is the same whatever is asked for.
 */
public final class ByIndex {

    /** A part of the list of a {@code select} that comes first in the transaction. */
    public static final String ONLY =
            Stream.of("seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin")
                            .map("set_config('enable_%s', 'off', true)"::formatted)
                            .collect(joining(", "))
                    + ", set_config('plan_cache_mode', 'force_generic_plan', true)";

    /** That {@code select}, for what is done over again without harm ({@link Commits}). */
    public static final String AND_NEED_NOT_LAST = "select " + ONLY + ", " + Commits.NEED_NOT_LAST;

    private ByIndex() {}
}
