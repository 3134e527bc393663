package org.threshold.workflow.suspicion.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * How a baby is kept safe while the evidence is not definite. It decides nothing else, and nothing
 * that protects the baby waits for it.
 *
 * @param safeNow what keeps the baby safe now, in words; stays in the database
 * @param reason why this course, in words; stays in the database
 */
public record SafetyDecision(LegalAdvice legal, String safeNow, Course course, String reason) {

    private static final Lesson LESSON =
            new Lesson(
                    "A baby is not to wait for definite evidence: a senior manager decides, with legal"
                            + " advice (recommendation Children and Families 10).");

    /** What is missing, or cannot be. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>(legal.refusals(now));
        if (safeNow.isBlank()) {
            refusals.add(
                    new Refusal(
                            "safeNow",
                            "It is not said what keeps the baby safe now.",
                            "Say who is with the baby, and who is not, tonight."));
        }
        if (reason.isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "It is not said why you decide so.",
                            "Say what weighs for it, and what would change it."));
        }
        return LESSON.toldWith(refusals);
    }

    @Override
    public String toString() {
        return "SafetyDecision[" + course + " " + legal + "]";
    }
}
