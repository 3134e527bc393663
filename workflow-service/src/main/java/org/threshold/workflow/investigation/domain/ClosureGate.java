package org.threshold.workflow.investigation.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * An investigation is closed by a person, when everything in it is closed, and how it ends agrees
 * with where its suspects stand (L-3.1.6b). Whether everything is closed is computed, never ticked
 * (R-4.2-3b).
 */
public final class ClosureGate {

    private static final Lesson LESSON =
            new Lesson(
                    "An investigation ends once every allegation is followed up and all evidence is in (lesson 3.1.6).");

    private static final String REQUEST = "request";

    private ClosureGate() {}

    /** What the investigation owns, closed items too. */
    public record Owned(
            List<Allegation> allegations, List<EvidentialAction> actions, List<Suspect> suspects) {

        public Owned {
            allegations = List.copyOf(allegations);
            actions = List.copyOf(actions);
            suspects = List.copyOf(suspects);
        }

        private boolean charged() {
            return suspects.stream().anyMatch(one -> is(one, SuspectStatus.CHARGED));
        }

        private static boolean is(Suspect suspect, SuspectStatus status) {
            return suspect.stand().status() == status;
        }
    }

    /**
     * How somebody closes it.
     *
     * @param words why it ends so; stays in the database
     */
    public record Closing(EndStage stage, String words) {

        @Override
        public String toString() {
            return "Closing[" + stage + "]";
        }
    }

    /** Every reason why it cannot be closed like this; empty when it can. */
    public static List<Refusal> refusals(Owned owned, Closing closing) {
        List<Refusal> refusals = new ArrayList<>();
        owned.allegations().stream()
                .filter(Allegation::isOpen)
                .map(one -> open(one.words(), "Follow it up and close it with its outcome."))
                .forEach(refusals::add);
        owned.actions().stream()
                .filter(EvidentialAction::isOpen)
                .map(one -> open(one.words(), "Have it done, or say why it is not, and close it."))
                .forEach(refusals::add);
        owned.suspects().stream()
                .filter(one -> one.review() instanceof Suspect.Review.Due)
                .map(ClosureGate::reviewed)
                .forEach(refusals::add);
        ending(owned, closing, refusals);
        return LESSON.toldWith(refusals);
    }

    private static Refusal reviewed(Suspect suspect) {
        return open(
                "A suspect’s status (" + suspect.role().words() + ") has its review to come",
                "Review it: record that the suspect is charged or eliminated.");
    }

    private static Refusal open(String what, String remedy) {
        return new Refusal(REQUEST, what + ": it is not closed.", remedy);
    }

    private static void ending(Owned owned, Closing closing, List<Refusal> refusals) {
        if (closing.words().isBlank()) {
            refusals.add(
                    new Refusal(
                            "words",
                            "It is not said why the investigation ends like this.",
                            "Say in a few sentences what it came to."));
        }
        if (owned.charged() != (closing.stage() == EndStage.CHARGED)) {
            refusals.add(disagreeing(closing.stage()));
        }
    }

    private static Refusal disagreeing(EndStage stage) {
        return switch (stage) {
            case CHARGED ->
                    stage(
                            "No suspect of this investigation is charged.",
                            "Record the charge with the suspect first, or end it with"
                                    + " ‘no-further-action’.");
            case NO_FURTHER_ACTION ->
                    stage(
                            "A suspect of this investigation is charged, and the police stay involved.",
                            "End it with ‘charged’.");
        };
    }

    private static Refusal stage(String problem, String remedy) {
        return new Refusal("stage", problem, remedy);
    }
}
