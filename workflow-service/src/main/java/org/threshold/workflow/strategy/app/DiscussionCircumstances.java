package org.threshold.workflow.strategy.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;

/** What strategy discussions know of a case: that one is open, and that the child is in red. */
@Service
class DiscussionCircumstances implements CaseCircumstances {

    private final Discussions discussions;

    DiscussionCircumstances(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public Set<Circumstance> of(CaseRef ref) {
        Set<Circumstance> here = EnumSet.noneOf(Circumstance.class);
        for (DiscussionId id : discussions.openOf(List.of(ref))) {
            here.add(Circumstance.DISCUSSION_OPEN);
            discussions
                    .find(id)
                    .filter(one -> red(one, ref))
                    .ifPresent(_ -> here.add(Circumstance.RED_PATH));
        }
        return here;
    }

    private static boolean red(Discussion discussion, CaseRef ref) {
        return discussion.child(ref).filter(child -> child.path().red()).isPresent();
    }
}
