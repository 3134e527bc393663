package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;

/** Shows discussions to people who work with them; whoever reads one is kept in the audit. */
@Service
public class ReadDiscussions {

    private final Access access;
    private final Discussions discussions;
    private final DiscussionPages pages;
    private final DiscussionRecord record;

    ReadDiscussions(
            Access access,
            Discussions discussions,
            DiscussionPages pages,
            DiscussionRecord record) {
        this.access = access;
        this.discussions = discussions;
        this.pages = pages;
        this.record = record;
    }

    /** One discussion with everything on record; empty when there is none. */
    @Transactional
    public Optional<DiscussionPage> handle(Actor who, DiscussionId id) {
        access.require(who, Activity.READ_DISCUSSION);
        Optional<Discussion> discussion = discussions.find(id);
        discussion.ifPresent(one -> record.keep(who, "strategy-discussion-read", one, ""));
        return discussion.map(pages::page);
    }

    /** A page of those that are open, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<Discussion> open(Actor who, DiscussionId after, int most) {
        access.require(who, Activity.READ_DISCUSSION);
        return discussions.open(after, most);
    }
}
