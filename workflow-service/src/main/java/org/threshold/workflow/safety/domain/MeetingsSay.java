package org.threshold.workflow.safety.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.DoesNotReturn;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.ReturnHome.MayReturn;
import org.threshold.workflow.strategy.ReturnHome.NotInQuestion;

/**
 * What the meetings about a child say of its return home (L-3.1.7). That it may return is said only
 * by a quorate meeting that was held after the latest injury or allegation; that it does not, by
 * every meeting, quorate or not: rules only pull up.
 */
public sealed interface MeetingsSay {

    /** No meeting has answered. */
    record Nothing() implements MeetingsSay {}

    /** The child may return, on these grounds. */
    record May(MeetingHeld meeting, Grounds grounds) implements MeetingsSay {}

    /** The latest answer: the child does not return. */
    record MayNot(MeetingHeld meeting) implements MeetingsSay {}

    /** The latest answer is that it may, on these grounds, but that meeting cannot say so. */
    record NotEnough(MeetingHeld meeting, Grounds grounds) implements MeetingsSay {}

    /** What they say now. */
    static MeetingsSay of(List<DecidedForChild> decided, LatestConcern concern) {
        List<DecidedForChild> answers = answers(decided);
        if (answers.isEmpty()) {
            return new Nothing();
        }
        var latest = answers.getFirst();
        if (!returns(latest)) {
            return new MayNot(latest.meeting());
        }
        return counting(answers, concern)
                .<MeetingsSay>map(one -> new May(one.meeting(), grounds(one)))
                .orElseGet(() -> new NotEnough(latest.meeting(), grounds(latest)));
    }

    /** The latest first; of two at one instant the stricter. */
    private static List<DecidedForChild> answers(List<DecidedForChild> decided) {
        Comparator<DecidedForChild> latestFirst =
                Comparator.comparing((DecidedForChild one) -> one.meeting().heldAt()).reversed();
        return decided.stream()
                .filter(one -> !(answer(one) instanceof NotInQuestion))
                .sorted(latestFirst.thenComparing(MeetingsSay::returns))
                .toList();
    }

    private static Optional<DecidedForChild> counting(
            List<DecidedForChild> answers, LatestConcern concern) {
        Predicate<DecidedForChild> counts =
                one -> one.meeting().quorate() && concern.heardBy(one.meeting());
        return answers.stream().takeWhile(MeetingsSay::returns).filter(counts).findFirst();
    }

    private static ReturnHome answer(DecidedForChild one) {
        return one.decision().returnHome();
    }

    private static boolean returns(DecidedForChild one) {
        return answer(one) instanceof MayReturn;
    }

    private static Grounds grounds(DecidedForChild one) {
        return switch (answer(one)) {
            case MayReturn(var grounds) -> grounds;
            case DoesNotReturn _, NotInQuestion _ ->
                    throw new IllegalStateException("only a return has grounds");
        };
    }
}
