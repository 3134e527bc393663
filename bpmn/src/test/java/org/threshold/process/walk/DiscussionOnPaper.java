package org.threshold.process.walk;

import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.threshold.process.PolicePreparationProcess;
import org.threshold.process.StrategyDiscussionProcess.Messages;
import org.threshold.process.StrategyMeetingProcess;
import org.threshold.process.StrategyRecordProcess;
import org.threshold.process.engine.TestEngine.Deed;

/** A strategy discussion: meetings one after another, the police preparing beside the first. */
final class DiscussionOnPaper extends OnPaper {

    private static final String INVITE = StrategyMeetingProcess.Steps.INVITE_TO_DISCUSSION;
    private static final String HOLD = StrategyMeetingProcess.Steps.HOLD_DISCUSSION;
    private static final String DECIDE = StrategyRecordProcess.Steps.DECIDE_PER_CHILD;
    private static final String DISTRIBUTE = StrategyRecordProcess.Steps.DISTRIBUTE_RECORD;
    private static final String PREPARE = PolicePreparationProcess.Steps.REVIEW_POLICE_PREPARATION;

    private boolean another;
    private boolean threshold;

    DiscussionOnPaper(RandomGenerator chance, Instant due) {
        super(chance, due);
        waitFor(PREPARE);
        waitFor(INVITE);
    }

    @Override
    Deed start() {
        return new Deed.Publish(
                Messages.CALLED,
                id,
                Map.of(
                        "discussionId",
                        id.toString(),
                        "discussion",
                        limit(),
                        "preparation",
                        limit()));
    }

    @Override
    Map<String, Object> after(String step) {
        return switch (step) {
            case INVITE -> next(HOLD, Map.of());
            case HOLD ->
                    chance.nextInt(4) == 0
                            ? next(HOLD, Map.of("quorate", false, "discussion", limit()))
                            : next(DECIDE, Map.of("quorate", true, "distribution", limit()));
            case DECIDE -> decided();
            case DISTRIBUTE -> another ? next(HOLD, Map.of()) : concluded();
            case PREPARE -> concluded();
            default -> throw new IllegalArgumentException(step);
        };
    }

    private Map<String, Object> decided() {
        another = chance.nextInt(3) == 0;
        threshold = chance.nextBoolean();
        return next(
                DISTRIBUTE,
                another
                        ? Map.of("nextReview", true, "review", limit())
                        : Map.of("nextReview", false));
    }

    /** It ends when nothing is left: neither the record nor the preparation. */
    private Map<String, Object> concluded() {
        if (waits.isEmpty()) {
            over();
        }
        return Map.of();
    }

    private Map<String, Object> next(String step, Map<String, Object> given) {
        waitFor(step);
        return given;
    }

    /** Whether the last meeting decided that the threshold is met; asked once. */
    boolean startsEnquiry() {
        boolean starts = threshold;
        threshold = false;
        return starts;
    }
}
