package org.threshold.workflow.deadlines.adapter.engine;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.process.Section47EnquiryProcess;
import org.threshold.process.StrategyDiscussionProcess;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.Rearm;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/**
 * Has the processes that can be told of a limit that moved climb its ladder at the new instant. For
 * every other subject the service climbs itself, a minute after the rung.
 */
@Component
class RearmByMessage implements Rearm {

    private static final Map<String, String> MESSAGES =
            Map.of(
                    "strategy-discussion", StrategyDiscussionProcess.Messages.BROUGHT_FORWARD,
                    "section-47-enquiry", Section47EnquiryProcess.Messages.DEADLINE_MOVED);

    private final EngineOutbox engine;

    RearmByMessage(EngineOutbox engine) {
        this.engine = engine;
    }

    @Override
    public void earlier(Deadline deadline) {
        var waiting = deadline.waiting();
        var message = MESSAGES.get(waiting.kind());
        if (message != null) {
            engine.publish(new EngineMessage(message, waiting.id(), deadline.movedForEngine()));
        }
    }
}
