package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.SaidAtMeetings;
import org.threshold.workflow.strategy.domain.MeetingReport.Information;

/** Reads what an agency said from the record of the meetings. */
@Service
class WordsOfMeetings implements SaidAtMeetings {

    private final Meetings meetings;

    WordsOfMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<String> of(DiscussionId discussion, Agency agency) {
        return meetings.of(discussion).stream()
                .flatMap(meeting -> meeting.report().minutes().information().stream())
                .filter(known -> known.agency() == agency)
                .map(Information::words)
                .distinct()
                .toList();
    }
}
