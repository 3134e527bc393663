package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.MarkListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.domain.Discussion;

/**
 * A child that only a mark held red is no longer red once a clinician has found that it is no
 * injury; the meeting still decides for the child.
 */
@Service
class ReleaseRuledOut implements MarkListener {

    private final Discussions discussions;
    private final DiscussionRecord record;

    ReleaseRuledOut(Discussions discussions, DiscussionRecord record) {
        this.discussions = discussions;
        this.record = record;
    }

    @Override
    public void ruledOut(Actor clinician, CaseRef ref) {
        discussions.openOf(List.of(ref)).stream()
                .flatMap(id -> discussions.lock(id).stream())
                .forEach(discussion -> release(clinician, discussion, ref));
    }

    private void release(Actor clinician, Discussion discussion, CaseRef ref) {
        Discussion released = discussion.ruledOut(ref);
        if (!released.equals(discussion)) {
            discussions.save(released);
            record.happened(clinician, "strategy-discussion-mark-ruled-out", released, "");
        }
    }
}
