package org.threshold.workflow.conference.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** What is considered for a child whose case joins another goes on under that one. */
@Service
class JoinedConsiderations implements CaseListener {

    private final Considerations considerations;
    private final ConferenceWork work;
    private final AdultLinks links;

    JoinedConsiderations(Considerations considerations, ConferenceWork work, AdultLinks links) {
        this.considerations = considerations;
        this.work = work;
        this.links = links;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        considerations.of(joined.from()).forEach(one -> work.concerning(one, into));
        considerations.moved(joined.from(), joined.into());
        links.moved(joined.from(), joined.into());
    }
}
