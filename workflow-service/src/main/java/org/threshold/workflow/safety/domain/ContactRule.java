package org.threshold.workflow.safety.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ContactSaid.Words;

/**
 * What a contact out of hours asks for, by its purpose (R-TVP-6b). It is recorded without; it is
 * not closed without.
 */
public final class ContactRule {

    private ContactRule() {}

    /**
     * What is missing before the contact can be closed; empty when nothing is.
     *
     * @param known what is known of it beside what was said
     */
    public static List<Refusal> refusals(ContactSaid said, PoliceKnown known) {
        List<Refusal> refusals = new ArrayList<>();
        about(said, refusals);
        switch (said.purpose()) {
            case STRATEGY_DISCUSSION -> refusals.addAll(supervisor(said, known));
            case REQUEST_FOR_ACTION -> {
                others(said, refusals);
                request(said.words(), refusals);
            }
            case INFORMATION, NOTIFICATION -> others(said, refusals);
        }
        return refusals;
    }

    /**
     * What is missing of a supervising police officer; empty when nothing is, or none is needed.
     *
     * @param known what is known of it beside what was said
     */
    public static List<Refusal> supervisor(ContactSaid said, PoliceKnown known) {
        return said.purpose() == ContactPurpose.STRATEGY_DISCUSSION
                ? SupervisorRule.refusals(said.participants(), known)
                : List.of();
    }

    /** Whether somebody has to ask the police if a supervising officer took part. */
    public static boolean rankToConfirm(ContactSaid said, PoliceKnown known) {
        return said.purpose() == ContactPurpose.STRATEGY_DISCUSSION
                && SupervisorRule.unconfirmed(said.participants(), known);
    }

    private static void about(ContactSaid said, List<Refusal> refusals) {
        if (!said.words().about().isBlank()) {
            return;
        }
        String missing =
                switch (said.purpose()) {
                    case STRATEGY_DISCUSSION -> "It is not said what was discussed.";
                    case INFORMATION -> "It is not said what became known.";
                    case REQUEST_FOR_ACTION -> "It is not said why something is asked for.";
                    case NOTIFICATION -> "It is not said what they were told.";
                };
        refusals.add(new Refusal("about", missing, "Say it in a sentence or two."));
    }

    private static void others(ContactSaid said, List<Refusal> refusals) {
        if (said.participants().isEmpty()) {
            refusals.add(
                    new Refusal(
                            "participants",
                            "It is not said with whom the contact was.",
                            "Give the agency and the name of whoever you spoke to."));
        }
    }

    private static void request(Words words, List<Refusal> refusals) {
        if (words.asked().isBlank()) {
            refusals.add(
                    new Refusal(
                            "asked",
                            "It is not said what they were asked to do.",
                            "Say what is to be done, and by when."));
        }
        if (words.answer().isBlank()) {
            refusals.add(
                    new Refusal(
                            "answer",
                            "It is not said what they answered.",
                            "Say whether they will do it, or what they said instead."));
        }
    }
}
