package org.threshold.workflow.missing.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.platform.Refusal;

/**
 * What came of looking for missing data; the data themselves are recorded where they belong.
 *
 * @param still what cannot be had
 * @param words why not, or where it was found; may be empty when nothing is missing any more
 * @param at UTC
 */
public record Found(Set<Datum> still, String words, Instant at) {

    public Found {
        still = Set.copyOf(still);
    }

    /** What has to be said first, of this report. */
    public Optional<Refusal> refusal(MissingGiven asked) {
        if (!asked.data().containsAll(still)) {
            return Optional.of(
                    new Refusal(
                            "still",
                            "Something is chosen that nobody reported as missing.",
                            "Choose of what was reported; report the other on the case’s page."));
        }
        if (!still.isEmpty() && words.isBlank()) {
            return Optional.of(
                    new Refusal(
                            "words",
                            "It is not said why this cannot be had.",
                            "Say whom you asked and what they answered."));
        }
        return Optional.empty();
    }

    /** What cannot be had, in the order of the form. */
    public List<Datum> inOrder() {
        return still.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(still));
    }

    /** Words are typed by people. */
    @Override
    public String toString() {
        return "Found[still " + inOrder() + " " + at + "]";
    }
}
