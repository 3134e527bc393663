package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusReturn.Episode;

/** What several rules ask of a time in need. */
final class Episodes {

    private Episodes() {}

    static boolean noFurtherAction(Episode episode) {
        return episode.referred().noFurtherAction().orElse(false);
    }

    static boolean openInNeed(Episode episode) {
        return episode.closed().isEmpty() && !noFurtherAction(episode);
    }
}
