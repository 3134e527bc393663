package org.threshold.workflow.challenge.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeState;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Round.Outcome;
import org.threshold.workflow.challenge.domain.Topic;

/** How many challenges there are of each topic, and how far they came (R-C&amp;F-5b). */
public final class ChallengeCounts {

    private ChallengeCounts() {}

    /**
     * The challenges of one topic.
     *
     * @param waiting those that wait for an answer, at each stage
     * @param upheld those that were upheld, at whichever stage
     * @param notAnswered those in which a stage passed without an answer
     */
    public record OfTopic(
            Topic topic, int all, List<AtLevel> waiting, int upheld, int notAnswered) {

        public OfTopic {
            waiting = List.copyOf(waiting);
        }
    }

    /** How many wait at a stage. */
    public record AtLevel(Level level, int count) {}

    /** The topics of which there are any, in the order of the topics. */
    public static List<OfTopic> of(List<Challenge> all) {
        List<OfTopic> found = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Challenge> these =
                    all.stream().filter(one -> one.about().what().topic() == topic).toList();
            if (!these.isEmpty()) {
                found.add(count(topic, these));
            }
        }
        return List.copyOf(found);
    }

    private static OfTopic count(Topic topic, List<Challenge> these) {
        return new OfTopic(
                topic,
                these.size(),
                Arrays.stream(Level.values()).map(level -> waiting(level, these)).toList(),
                (int) these.stream().filter(ChallengeCounts::upheld).count(),
                (int) these.stream().filter(ChallengeCounts::passed).count());
    }

    private static AtLevel waiting(Level level, List<Challenge> these) {
        long count =
                these.stream()
                        .filter(one -> one.state() == ChallengeState.WAITING)
                        .filter(one -> one.current().level() == level)
                        .count();
        return new AtLevel(level, (int) count);
    }

    private static boolean upheld(Challenge one) {
        return one.current()
                .answer()
                .filter(answer -> answer.verdict() == Verdict.UPHELD)
                .isPresent();
    }

    private static boolean passed(Challenge one) {
        return one.rounds().stream()
                .anyMatch(round -> round.outcome() instanceof Outcome.NotAnswered);
    }
}
