package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Reply;

/** Replies in memory; keeps the promises of those in PostgreSQL, for one thread. */
final class InMemoryReplies implements Replies {

    private record Meeting(DiscussionId id, int number) {}

    private final Map<Meeting, List<Reply>> said = new HashMap<>();

    @Override
    public void keep(DiscussionId id, Taken taken) {
        List<Reply> replies =
                said.computeIfAbsent(new Meeting(id, taken.meeting()), _ -> new ArrayList<>());
        replies.removeIf(taken.reply()::sameSeatAs);
        replies.add(taken.reply());
    }

    @Override
    public List<Reply> of(DiscussionId id, int meeting) {
        return List.copyOf(said.getOrDefault(new Meeting(id, meeting), List.of()));
    }
}
