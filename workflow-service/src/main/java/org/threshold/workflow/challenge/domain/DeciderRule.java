package org.threshold.workflow.challenge.domain;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;

/**
 * Who may not answer a challenge (R-C&amp;F-5b: a different decision-maker in each stage): whoever
 * made the decision, whoever raised the challenge, whoever answered it before, and whoever does not
 * answer in this stage.
 */
public final class DeciderRule {

    private static final String FIELD = "verdict";

    private DeciderRule() {}

    /** Why this person may not answer it now; empty when they may. */
    public static Optional<Refusal> refusal(Actor who, Challenge challenge) {
        ActorId one = who.id();
        var about = challenge.about();
        if (about.what().decidedBy().filter(one::equals).isPresent()) {
            return refusal("You made the decision that is challenged.", challenge);
        }
        if (about.raised().by().equals(one)) {
            return refusal("You raised this challenge.", challenge);
        }
        if (challenge.answeredBy().anyMatch(one::equals)) {
            return refusal("You answered this challenge in an earlier stage.", challenge);
        }
        Level level = challenge.current().level();
        return level.deciders(about.what().agency()).stream().anyMatch(who::holds)
                ? Optional.empty()
                : refusal("Your roles do not answer in this stage.", challenge);
    }

    private static Optional<Refusal> refusal(String problem, Challenge challenge) {
        Round now = challenge.current();
        String others =
                now.level().deciders(challenge.about().what().agency()).stream()
                        .map(Role::words)
                        .sorted()
                        .reduce((one, other) -> one + " or " + other)
                        .orElseThrow();
        String otherwise =
                now.level().next().isPresent()
                        ? " If nobody does, it goes to the next stage by itself on "
                                + DueWords.exact(now.dueAt())
                                + "."
                        : "";
        return Optional.of(
                new Refusal(
                        FIELD,
                        problem + " Somebody else answers each stage.",
                        "Release the task, and ask another " + others + " to answer." + otherwise));
    }
}
