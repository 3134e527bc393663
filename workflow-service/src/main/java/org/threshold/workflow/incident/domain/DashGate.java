package org.threshold.workflow.incident.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * What the DASH of an incident needs: a grade that nothing lowers (L-3.1.3b), and the history of
 * everybody in the household (L-3.1.3a), which one that cannot wait gets later.
 */
public final class DashGate {

    private final List<Refusal> refusals = new ArrayList<>();

    private DashGate() {}

    /**
     * What is known when it is assessed.
     *
     * @param told the grade that people were told of this incident already, if they were
     * @param household whether an adult of the child’s household is on record
     */
    public record Known(Optional<Grade> told, boolean household) {}

    /** What is missing or wrong; empty when the DASH can be kept. */
    public static List<Refusal> refusals(DashGiven given, Known known) {
        var gate = new DashGate();
        gate.score(given);
        Score.of(given).ifPresent(score -> gate.grade(given, score, known));
        if (!given.basis().provisional()) {
            gate.history(given, known);
        }
        return List.copyOf(gate.refusals);
    }

    private void score(DashGiven given) {
        if (given.indicators().isEmpty()) {
            refuse(
                    "indicators",
                    "It is not said how many indicators there are.",
                    "Count the questions of the DASH that were answered yes. If the person says nothing,"
                            + " count what others saw and what is on record; 0 is a number too.");
        } else if (!Score.possible(given.indicators().get())) {
            refuse(
                    "indicators",
                    "The DASH has " + Score.MOST + " questions.",
                    "Give a number from 0 to " + Score.MOST + ".");
        }
        if (given.engagement().isEmpty()) {
            refuse(
                    "engagement",
                    "It is not said whether the person takes part.",
                    "Choose one. Who could not be spoken to counts as not taking part.");
        }
    }

    private void grade(DashGiven given, Score score, Known known) {
        Grade lowest = score.lowest(known.told());
        given.judged()
                .ifPresent(
                        judged -> {
                            if (judged.below(lowest)) {
                                refuse("grade", tooLow(score, known), remedy(lowest));
                            } else if (lowest.below(judged) && given.reason().isBlank()) {
                                refuse(
                                        "reason",
                                        "It is not said why the grade is judged higher.",
                                        "Say what it rests on, in a few words.");
                            }
                        });
    }

    private static String tooLow(Score score, Known known) {
        String why =
                known.told().filter(score.lowest(Optional.empty())::below).isPresent()
                        ? "Others were told of a higher grade of this incident."
                        : score.raised()
                                ? "The person does not take part in full, which counts one grade more."
                                : "The indicators come to more.";
        return "This is lower than the lowest grade that this DASH can have. " + why;
    }

    private static String remedy(Grade lowest) {
        return lowest == Grade.HIGH
                ? "Leave it empty; the grade is then high."
                : "Leave it empty for " + lowest.code() + ", or judge it higher and say why.";
    }

    private void history(DashGiven given, Known known) {
        if (!known.household()) {
            refuse(
                    "provisional",
                    "No adult of the child’s household is on record, so there is no history to consider"
                            + " (lesson 3.1.3 of the review).",
                    "Enter the household on the family page of the case. If the DASH cannot wait, record"
                            + " it as provisional: everybody is told now, and it is completed later.");
            return;
        }
        if (!given.basis().considered()) {
            refuse(
                    "considered",
                    "It is not said that the history was considered.",
                    "Read what stands above for everybody in the household, then say so.");
        }
        if (given.basis().history().isBlank()) {
            refuse(
                    "history",
                    "It is not said what the history means for this incident.",
                    "Say it in a few words; “nothing is on record of anybody” is an answer too.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
