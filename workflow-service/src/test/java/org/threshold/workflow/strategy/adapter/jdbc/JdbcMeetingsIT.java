package org.threshold.workflow.strategy.adapter.jdbc;

import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.Meetings;
import org.threshold.workflow.strategy.app.MeetingsContract;

class JdbcMeetingsIT extends MeetingsContract {

    private static final StrategyDatabase DATABASE = StrategyDatabase.create();

    @Override
    protected Meetings meetings() {
        return DATABASE.meetings;
    }

    @Override
    protected CaseRef newCase() {
        return DATABASE.newCase();
    }

    @Override
    protected DiscussionId discussed(CaseRef... refs) {
        return DATABASE.discussed(refs);
    }
}
