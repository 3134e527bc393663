package org.threshold.workflow.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * An auditor’s answer to one question of one case.
 *
 * @param words what they add; it may hold names, and leaves the database for the form only
 */
public record Finding(AuditQuestion question, Rating rating, Optional<Cause> cause, String words) {

    /** The words are typed by people. */
    @Override
    public String toString() {
        return "Finding[" + question + " " + rating + "]";
    }

    /** What is wrong with answers, by their places in the form; empty when all can be kept. */
    public static List<Refusal> wrong(List<Finding> findings) {
        List<Refusal> wrong = new ArrayList<>();
        for (int at = 0; at < findings.size(); at++) {
            wrong.addAll(findings.get(at).wrongAt("findings[%d].cause".formatted(at)));
        }
        return wrong;
    }

    private List<Refusal> wrongAt(String field) {
        if (rating.hasCause() && cause.isEmpty()) {
            return List.of(
                    new Refusal(
                            field,
                            "It is not said where the cause lies.",
                            "Say whether it lies with an individual, a team, the system, or between"
                                    + " agencies."));
        }
        return !rating.hasCause() && cause.isPresent()
                ? List.of(
                        new Refusal(
                                field,
                                "A cause is given, and nothing was missing.",
                                "Take the cause away, or answer in part or no."))
                : List.of();
    }
}
