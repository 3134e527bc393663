package org.threshold.workflow.missing.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.platform.Refusal;

/**
 * What somebody misses in a record.
 *
 * @param data what is missing or wrong
 * @param note what makes it findable; may be empty unless it is something else
 */
public record MissingGiven(Set<Datum> data, String note) {

    public MissingGiven {
        data = Set.copyOf(data);
    }

    /** What has to be said first. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (data.isEmpty()) {
            refusals.add(
                    new Refusal(
                            "data", "It is not said what is missing.", "Choose what you missed."));
        }
        if (data.contains(Datum.OTHER) && note.isBlank()) {
            refusals.add(
                    new Refusal(
                            "note",
                            "It is not said what else is missing.",
                            "Say in a few words what you looked for."));
        }
        return List.copyOf(refusals);
    }

    /** What is missing, in the order of the form. */
    public List<Datum> inOrder() {
        return data.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(data));
    }

    /** Notes are typed by people. */
    @Override
    public String toString() {
        return "MissingGiven[" + inOrder() + "]";
    }
}
