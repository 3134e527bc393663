package org.threshold.workflow.worklist.adapter.web;

import java.util.List;

/**
 * A long list of things alike: how many there are, the first of them, and the rest to fold away.
 * What is folded away is on the page all the same, and opens without a script.
 *
 * @param first what stands on the page at once
 * @param rest what is folded away behind it; empty where nothing is
 */
record Fold<T>(List<T> first, List<T> rest) {

    Fold {
        first = List.copyOf(first);
        rest = List.copyOf(rest);
    }

    /** Folds away all but the first so many. */
    static <T> Fold<T> of(List<T> all, int most) {
        int shown = Math.min(most, all.size());
        return new Fold<>(all.subList(0, shown), all.subList(shown, all.size()));
    }

    /** How many there are in all. */
    public int count() {
        return first.size() + rest.size();
    }
}
