package org.threshold.workflow.referral;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.JobCompletion;

/** Keeps what the engine would be told. */
public final class FakeEngine implements EngineOutbox {

    private final List<EngineMessage> published = new ArrayList<>();

    /** The names of the messages, in order. */
    public List<String> names() {
        return published.stream().map(EngineMessage::name).toList();
    }

    /** The messages, in order. */
    public List<EngineMessage> published() {
        return List.copyOf(published);
    }

    @Override
    public void publish(EngineMessage message) {
        published.add(message);
    }

    @Override
    public void complete(JobCompletion completion) {
        throw new AssertionError("steps end through the work list");
    }
}
