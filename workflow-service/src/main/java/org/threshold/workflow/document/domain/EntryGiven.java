package org.threshold.workflow.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * An entry as somebody makes it.
 *
 * @param corrects the entry that it stands in for; empty for a first one
 */
public record EntryGiven(Content content, Place place, Optional<Correction> corrects) {

    /**
     * Where it belongs: every entry is one of a chronology, or supports one (R-C&amp;F-7).
     *
     * @param cases of each child that it is about, at least one
     * @param supports the change that it supports; empty where it is an entry of its own
     */
    public record Place(List<CaseRef> cases, Optional<ChangeId> supports) {

        /** A case named twice counts once. */
        public Place {
            cases = cases.stream().distinct().toList();
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("An entry is about at least one child");
            }
        }
    }

    /** Which entry was wrong, and what was wrong with it. */
    public record Correction(EntryId of, String why) {

        @Override
        public String toString() {
            return "Correction[" + of + "]";
        }
    }

    /** What is missing, or cannot be. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>(content.refusals(now));
        corrects.filter(one -> one.why().isBlank())
                .ifPresent(
                        _ ->
                                refusals.add(
                                        new Refusal(
                                                "why",
                                                "It is not said what was wrong.",
                                                "Say in a sentence what is put right.")));
        return List.copyOf(refusals);
    }

    /** The same about other cases. */
    public EntryGiven about(List<CaseRef> cases) {
        return new EntryGiven(content, new Place(cases, place.supports()), corrects);
    }
}
