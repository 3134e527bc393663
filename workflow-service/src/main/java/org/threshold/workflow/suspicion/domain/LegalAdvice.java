package org.threshold.workflow.suspicion.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * What a legal adviser was asked and said, or why there is no advice yet; all in words that stay in
 * the database.
 *
 * @param adviser who was asked; empty where nobody was
 * @param askedAt when, UTC; empty where nobody was, or nobody said
 * @param advice what they advised; empty where they have not yet
 * @param whyNotYet why there is no advice yet; empty where there is
 */
public record LegalAdvice(
        String adviser, Optional<Instant> askedAt, String advice, String whyNotYet) {

    /** Whether it is said who was asked, when, and what they advised. */
    public boolean given() {
        return !adviser.isBlank() && askedAt.isPresent() && !advice.isBlank();
    }

    /** What is missing, or cannot be; that there is no advice yet, with its reason, can. */
    List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (!given() && whyNotYet.isBlank()) {
            refusals.addAll(nothingSaid() ? List.of(NOBODY_ASKED) : missing());
        }
        askedAt.filter(at -> at.isAfter(now)).ifPresent(_ -> refusals.add(STILL_TO_COME));
        return List.copyOf(refusals);
    }

    private boolean nothingSaid() {
        return adviser.isBlank() && askedAt.isEmpty() && advice.isBlank();
    }

    private List<Refusal> missing() {
        List<Refusal> refusals = new ArrayList<>();
        if (adviser.isBlank()) {
            refusals.add(WHO);
        }
        if (askedAt.isEmpty()) {
            refusals.add(WHEN);
        }
        if (advice.isBlank()) {
            refusals.add(WHAT);
        }
        return refusals;
    }

    private static final Refusal NOBODY_ASKED =
            new Refusal(
                    "adviser",
                    "It is not said whether a legal adviser was asked.",
                    "Say who was asked, when, and what they advised; or say below why there is no"
                            + " advice yet.");

    private static final Refusal WHO =
            new Refusal(
                    "adviser",
                    "It is not said which legal adviser was asked.",
                    "Give the name or the role.");

    private static final Refusal WHEN =
            new Refusal(
                    "askedAt",
                    "It is not said when the legal adviser was asked.",
                    "Give the day and the time.");

    private static final Refusal WHAT =
            new Refusal(
                    "advice",
                    "It is not said what the legal adviser advised.",
                    "Say it in a sentence; or say below why there is no advice yet.");

    private static final Refusal STILL_TO_COME =
            new Refusal(
                    "askedAt",
                    "This is still to come.",
                    "Give when the legal adviser was asked; leave it out if nobody was yet.");

    @Override
    public String toString() {
        return "LegalAdvice[" + (given() ? "given" : "not yet") + "]";
    }
}
