package org.threshold.workflow.strategy.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;

/**
 * Draws up the minutes of a discussion for somebody who may read it. Whoever reads them is kept in
 * the audit, and so is whoever takes a copy away.
 */
@Service
public class ReadMinutes {

    private final Access access;
    private final Discussions discussions;
    private final DiscussionPages pages;
    private final MinutesPapers papers;
    private final DiscussionRecord record;

    ReadMinutes(
            Access access,
            Discussions discussions,
            DiscussionPages pages,
            MinutesPapers papers,
            DiscussionRecord record) {
        this.access = access;
        this.discussions = discussions;
        this.pages = pages;
        this.papers = papers;
        this.record = record;
    }

    /** In which form they leave the system. */
    public enum Copy {
        /** Shown on a page. */
        SHOWN("strategy-minutes-read"),
        /** As a file that can be passed on. */
        TAKEN("strategy-minutes-taken");

        private final String act;

        Copy(String act) {
            this.act = act;
        }
    }

    /** The minutes as they stand; empty when there is no such discussion. */
    @Transactional
    public Optional<Minutes> handle(Actor who, DiscussionId id, Copy copy) {
        access.require(who, Activity.READ_DISCUSSION);
        Optional<Discussion> discussion = discussions.find(id);
        discussion.ifPresent(one -> record.keep(who, copy.act, one, ""));
        return discussion.map(one -> papers.minutes(who, pages.page(one), record.now()));
    }
}
