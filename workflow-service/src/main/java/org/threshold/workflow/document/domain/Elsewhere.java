package org.threshold.workflow.document.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;

/**
 * A document that another system keeps (R-C&amp;F-7).
 *
 * @param datedOn the date it bears, in England
 * @param author who wrote it
 */
public record Elsewhere(Whereabouts where, String title, LocalDate datedOn, String author)
        implements Content {

    private static final Refusal NO_TITLE =
            new Refusal(
                    "title",
                    "It is not said what the document is.",
                    "Give its title, or what it is in a few words.");

    private static final Refusal TO_COME =
            new Refusal(
                    "datedOn",
                    "This day is still to come.",
                    "Give the date that the document bears.");

    private static final Refusal NO_AUTHOR =
            new Refusal(
                    "author",
                    "It is not said who wrote the document.",
                    "Give who wrote it, the agency if nobody knows more, or “not known”.");

    @Override
    public Instant at() {
        return datedOn.atStartOfDay(WorkingTime.ZONE).toInstant();
    }

    @Override
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>(where.refusals());
        if (title.isBlank()) {
            refusals.add(NO_TITLE);
        }
        if (datedOn.isAfter(WorkingTime.dayOf(now))) {
            refusals.add(TO_COME);
        }
        if (author.isBlank()) {
            refusals.add(NO_AUTHOR);
        }
        return List.copyOf(refusals);
    }

    @Override
    public String toString() {
        return "Elsewhere[" + where + " " + datedOn + "]";
    }
}
