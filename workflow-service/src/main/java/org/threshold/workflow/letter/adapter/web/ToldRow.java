package org.threshold.workflow.letter.adapter.web;

import java.util.List;
import java.util.Map;
import org.threshold.workflow.letter.app.Tally;
import org.threshold.workflow.people.ParentRole;

/** How one parent stands over all cases, as the page and the API show it. */
record ToldRow(
        String parent, int cases, int informed, int agreed, int waiting, int percentInformed) {

    static List<ToldRow> of(Map<ParentRole, Tally> tallies) {
        return ParentRole.always().stream()
                .map(place -> of(place, tallies.getOrDefault(place, new Tally(0, 0, 0))))
                .toList();
    }

    private static ToldRow of(ParentRole place, Tally tally) {
        return new ToldRow(
                place.words(),
                tally.cases(),
                tally.informed(),
                tally.agreed(),
                tally.waiting(),
                tally.percentInformed());
    }
}
