package org.threshold.workflow.strategy.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void what_was_decided_under_a_case_that_joined_another_is_found_under_that_other() {
        CaseRef from = newCase();
        CaseRef into = newCase();
        DiscussionId id = discussed(from);
        DATABASE.decide(id, from);
        assertThat(meetings().decidedFor(into)).isEmpty();

        DATABASE.join(from, into);

        assertThat(meetings().decidedFor(into))
                .singleElement()
                .satisfies(one -> assertThat(one.decision().caseRef()).isEqualTo(from));
    }
}
