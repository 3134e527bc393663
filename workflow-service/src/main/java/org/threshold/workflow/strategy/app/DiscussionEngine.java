package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.StrategyDiscussionProcess.Messages;
import org.threshold.process.StrategyDiscussionProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.HumanSteps;

/** Tells the engine that a discussion was called, and that a limit of it moved. */
@Service
class DiscussionEngine {

    private final EngineOutbox engine;
    private final HumanSteps steps;

    DiscussionEngine(EngineOutbox engine, HumanSteps steps) {
        this.engine = engine;
        this.steps = steps;
    }

    /** Opens the first steps and starts the process. */
    void called(Discussion discussion, Deadline meeting, Deadline preparation) {
        steps.open(DiscussionSteps.INVITE, meeting, DiscussionSteps.INVITERS);
        steps.open(DiscussionSteps.REVIEW_PREPARATION, preparation, DiscussionSteps.SERGEANTS);
        engine.publish(
                new EngineMessage(
                        Messages.CALLED,
                        discussion.id().value(),
                        Map.of(
                                Variables.DISCUSSION_ID, discussion.id().toString(),
                                Variables.RESUME_AT, DiscussionSteps.INVITE,
                                Variables.DISCUSSION, meeting.forEngine(),
                                Variables.PREPARATION, preparation.forEngine(),
                                Variables.SETTLED, List.of())));
    }

    /**
     * Starts the process again.
     *
     * @param limits the limits that are open, by the variable that carries each
     */
    void resumed(Discussion discussion, String step, Map<String, Deadline> limits) {
        Map<String, Object> variables = new HashMap<>();
        limits.forEach((name, limit) -> variables.put(name, limit.forEngine()));
        variables.put(Variables.DISCUSSION_ID, discussion.id().toString());
        variables.put(Variables.RESUME_AT, step);
        variables.put(
                Variables.SETTLED,
                discussion.progress().prepared()
                        ? List.of(DiscussionSteps.REVIEW_PREPARATION)
                        : List.of());
        variables.put(Variables.NEXT_REVIEW, limits.containsKey(Variables.REVIEW));
        engine.publish(new EngineMessage(Messages.CALLED, discussion.id().value(), variables));
    }

    /**
     * Ends the process, and takes its steps off the work list.
     *
     * @param words what superseded it, for whoever comes late
     */
    void superseded(Actor by, Discussion discussion, String words) {
        steps.withdraw(by, discussion.id().value(), words);
        steps.ended(discussion.id().value());
        engine.publish(new EngineMessage(Messages.SUPERSEDED, discussion.id().value(), Map.of()));
    }

    /** Shows the new instant on the work list and has the limit's ladder climbed from it. */
    void moved(Deadline limit) {
        steps.moved(limit.id());
        Instant rung = limit.nextRungAt().orElse(limit.dueAt());
        engine.publish(
                new EngineMessage(
                        Messages.BROUGHT_FORWARD,
                        limit.waiting().id(),
                        Map.of(
                                Variables.MOVED_DEADLINE_ID, limit.id().toString(),
                                Variables.MOVED_RUNG_AT, rung.toString())));
    }
}
