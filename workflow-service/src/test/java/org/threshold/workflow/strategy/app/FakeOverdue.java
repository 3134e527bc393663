package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.deadlines.DeadlineId;

/** Overdue meetings in memory. */
final class FakeOverdue implements OverdueMeetings {

    private final Map<DeadlineId, OverdueMeeting> untold = new LinkedHashMap<>();
    private final List<DeadlineId> noted = new ArrayList<>();

    @Override
    public void note(OverdueMeeting meeting) {
        if (!noted.contains(meeting.limit())) {
            noted.add(meeting.limit());
            untold.put(meeting.limit(), meeting);
        }
    }

    @Override
    public List<OverdueMeeting> untold(int most) {
        return untold.values().stream().limit(most).toList();
    }

    @Override
    public boolean told(DeadlineId limit, Instant at) {
        return untold.remove(limit) != null;
    }
}
