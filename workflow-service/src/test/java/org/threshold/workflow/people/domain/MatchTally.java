package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.people.LikelyMatch;

/** Counts how well the labelled list is told apart. */
public final class MatchTally {

    /** From here on somebody would take the match for granted. */
    private static final int STRONG = 70;

    private int same;
    private int found;
    private int first;
    private final List<String> missed = new ArrayList<>();
    private final List<String> falselyAlike = new ArrayList<>();

    /** Counts one line of the list with the matches that were shown for it, the likeliest first. */
    public void count(LabelledMatches.Pair pair, List<LikelyMatch> shown) {
        var ids = shown.stream().map(match -> match.person().id()).toList();
        int place = ids.indexOf(pair.recorded().id());
        if (!pair.same()) {
            if (place >= 0 && shown.get(place).likeness() >= STRONG) {
                falselyAlike.add(pair.wrong());
            }
            return;
        }
        same++;
        found += place >= 0 ? 1 : 0;
        first += place == 0 ? 1 : 0;
        if (place < 0) {
            missed.add(pair.wrong());
        }
    }

    double recall() {
        return (double) found / same;
    }

    double first() {
        return (double) first / same;
    }

    List<String> falselyAlike() {
        return falselyAlike;
    }

    String words() {
        return "of %d people described with mistakes %d were found (recall %.3f), %d first; missed %s"
                .formatted(same, found, recall(), first, missed);
    }
}
