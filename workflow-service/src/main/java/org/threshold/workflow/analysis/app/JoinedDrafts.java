package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** What waits for a draft of a case that joins another is of that one from then on. */
@Service
class JoinedDrafts implements CaseListener {

    private final DraftDesk desk;
    private final DraftWork work;

    JoinedDrafts(DraftDesk desk, DraftWork work) {
        this.desk = desk;
        this.work = work;
    }

    /** Whether its work has moved to the other case already or not. */
    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        Stream.of(joined.from(), joined.into())
                .flatMap(ref -> desk.ofCase(ref).stream())
                .forEach(draft -> work.concerning(draft, into));
    }
}
