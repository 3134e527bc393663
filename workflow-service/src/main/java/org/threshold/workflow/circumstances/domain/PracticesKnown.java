package org.threshold.workflow.circumstances.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** The practices of a family as far as they are recorded, and what is missing (L-3.1.21). */
final class PracticesKnown {

    private PracticesKnown() {}

    static List<Recipient> ofChildParentsAndCarers(CaseState state) {
        return recipients(Stream.concat(Stream.of(state.practice()), state.others().stream()));
    }

    static List<Recipient> ofSiblings(CaseState state) {
        return recipients(state.siblings().stream());
    }

    static List<Recipient> ofFamily(CaseState state) {
        return Stream.of(ofChildParentsAndCarers(state), ofSiblings(state))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    static String missing(CaseState state) {
        List<String> missing = new ArrayList<>();
        if (!(state.practice() instanceof RegisteredAt)) {
            missing.add(noPractice(state.practice()));
        }
        if (state.others().stream().anyMatch(GpPractice.NotRecorded.class::isInstance)) {
            missing.add("No GP practice is recorded for a known parent or carer.");
        }
        return String.join(" ", missing);
    }

    static String missingOfSiblings(CaseState state) {
        return state.siblings().stream().anyMatch(GpPractice.NotRecorded.class::isInstance)
                ? "No GP practice is recorded for a brother or sister."
                : "";
    }

    private static String noPractice(GpPractice practice) {
        return practice instanceof GpPractice.NotRegistered
                ? "The child is not registered with a GP."
                : "No GP practice is recorded for the child.";
    }

    private static List<Recipient> recipients(Stream<GpPractice> practices) {
        return practices
                .filter(RegisteredAt.class::isInstance)
                .map(practice -> Recipient.practice(((RegisteredAt) practice).odsCode()))
                .distinct()
                .toList();
    }
}
