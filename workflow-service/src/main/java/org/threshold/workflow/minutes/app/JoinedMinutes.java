package org.threshold.workflow.minutes.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** The minutes of a conference about a child whose case joins another go on under that one. */
@Service
class JoinedMinutes implements CaseListener {

    private final ConferenceMinutesRows rows;
    private final MinutesWork work;

    JoinedMinutes(ConferenceMinutesRows rows, MinutesWork work) {
        this.rows = rows;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        rows.of(joined.from()).forEach(one -> work.concerning(one, into));
        rows.moved(joined.from(), joined.into());
    }
}
