package org.threshold.workflow.strategy.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.StrategyDiscussionProcess;
import org.threshold.process.StrategyDiscussionProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Restartable;

/** Starts a discussion's process again at the stage of the discussion. */
@Service
class RestartDiscussion implements Restartable {

    private final DiscussionDesk desk;
    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final DiscussionEngine engine;

    RestartDiscussion(
            DiscussionDesk desk,
            Discussions discussions,
            DiscussionLimits limits,
            DiscussionEngine engine) {
        this.desk = desk;
        this.discussions = discussions;
        this.limits = limits;
        this.engine = engine;
    }

    @Override
    public String process() {
        return StrategyDiscussionProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return discussions
                .find(new DiscussionId(subjectId))
                .map(one -> new Carried(process(), subjectId, List.of(subjectId), one.caseRefs()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        Discussion discussion = desk.lockFor(new DiscussionId(subjectId));
        Optional<String> step = step(discussion.stage());
        step.ifPresent(at -> start(discussion, at));
        return step;
    }

    private static Optional<String> step(Stage stage) {
        return switch (stage) {
            case CALLED -> Optional.of(DiscussionSteps.INVITE);
            case INVITED -> Optional.of(DiscussionSteps.HOLD);
            case HELD -> Optional.of(DiscussionSteps.DECIDE);
            case DECIDED -> Optional.of(DiscussionSteps.DISTRIBUTE);
            case CONCLUDED, SUPERSEDED -> Optional.empty();
        };
    }

    private void start(Discussion discussion, String step) {
        boolean met = !discussion.stage().awaitsMeeting();
        Map<String, Deadline> open = new HashMap<>();
        put(open, Variables.PREPARATION, discussion, DiscussionSteps.REVIEW_PREPARATION);
        put(open, Variables.DISTRIBUTION, discussion, DiscussionSteps.DISTRIBUTE);
        put(open, met ? Variables.REVIEW : Variables.DISCUSSION, discussion, DiscussionSteps.HOLD);
        engine.resumed(discussion, step, open);
        if (met) {
            // The next meeting's limit runs while the record is still to be sent.
            limits.open(discussion.id(), DiscussionSteps.HOLD).ifPresent(engine::moved);
        }
    }

    private void put(
            Map<String, Deadline> open, String variable, Discussion discussion, String step) {
        limits.open(discussion.id(), step).ifPresent(limit -> open.put(variable, limit));
    }
}
