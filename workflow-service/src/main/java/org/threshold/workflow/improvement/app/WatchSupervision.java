package org.threshold.workflow.improvement.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.RedEvents;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** What happens in a case says when supervision is to be held on it (L-3.1.27). */
@Service
class WatchSupervision implements ChangeListener, CaseListener {

    private final RedEvents reds;
    private final JoinedCases joined;
    private final SupervisionWatches watches;
    private final SupervisionWork work;

    WatchSupervision(
            List<CaseCircumstances> circumstances,
            JoinedCases joined,
            SupervisionWatches watches,
            SupervisionWork work) {
        this.reds = new RedEvents(circumstances, joined);
        this.joined = joined;
        this.watches = watches;
        this.work = work;
    }

    @Override
    public void recorded(Change change) {
        joined.eachAnswering(change.what().cases()).forEach(ref -> happened(ref, change));
    }

    private void happened(CaseRef ref, Change change) {
        if (reds.has(change, ref)) {
            work.red(ref, change.recordedAt());
        } else {
            work.watched(ref, change.recordedAt());
        }
    }

    @Override
    public void joined(CaseJoined joined) {
        Optional.of(joined.from())
                .flatMap(watches::of)
                .ifPresent(watch -> work.joined(joined.by(), watch, joined.into()));
    }
}
