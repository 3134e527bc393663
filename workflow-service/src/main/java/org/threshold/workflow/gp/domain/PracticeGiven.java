package org.threshold.workflow.gp.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;

/**
 * What somebody found out about where a person is registered.
 *
 * @param practice the practice’s code; empty unless they are registered
 * @param asked whom somebody asked, and what they said
 */
public record PracticeGiven(SearchEnd answer, String practice, String asked) {

    public PracticeGiven {
        practice = practice.toUpperCase(Locale.ROOT);
    }

    /** What is missing, or cannot be. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (answer == SearchEnd.REGISTERED) {
            code().ifPresent(refusals::add);
        } else if (!practice.isEmpty()) {
            refusals.add(
                    new Refusal(
                            "practice",
                            "A practice is given for somebody who is said to have none, or none that is known.",
                            "Answer ‘registered’, or leave the code out."));
        }
        if (answer == SearchEnd.NOT_KNOWN && asked.isBlank()) {
            refusals.add(
                    new Refusal(
                            "asked",
                            "It is not said whom you asked.",
                            "Say whom, and when: the parents, the health visitor, the hospital."));
        }
        return List.copyOf(refusals);
    }

    private Optional<Refusal> code() {
        return RegisteredAt.valid(practice)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "practice",
                                "This is not the code of a GP practice.",
                                "Give its code, one letter and five digits; the practice itself knows it. If"
                                        + " nobody could say, answer that."));
    }

    /** What is recorded of the person from now on. */
    public GpPractice recorded() {
        return switch (answer) {
            case REGISTERED -> new RegisteredAt(practice);
            case NOT_REGISTERED -> new GpPractice.NotRegistered();
            case NOT_KNOWN, NOT_NEEDED -> new GpPractice.NotRecorded();
        };
    }

    @Override
    public String toString() {
        return "PracticeGiven[" + answer + "]";
    }
}
