package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.DiscussionWords;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a discussion, for whoever is told that one of its limits passed. */
@Service
class DiscussionGlance implements SubjectGlance {

    private final Discussions discussions;

    DiscussionGlance(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public String kind() {
        return DiscussionSteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return "/strategy-discussions/" + id;
    }

    @Override
    public List<String> known(UUID id) {
        return discussions
                .find(new DiscussionId(id))
                .map(DiscussionWords::known)
                .orElseGet(List::of);
    }
}
