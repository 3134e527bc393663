package org.threshold.workflow.fasttrack.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** The conference of a child whose case joins another goes on under that one. */
@Service
class JoinedFastTracks implements CaseListener {

    private final FastTracks rows;
    private final FastTrackWork work;

    JoinedFastTracks(FastTracks rows, FastTrackWork work) {
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
