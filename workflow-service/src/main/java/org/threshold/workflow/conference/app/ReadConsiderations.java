package org.threshold.workflow.conference.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what is considered of a case. */
@Service
public class ReadConsiderations {

    private final Access access;
    private final Considerations considerations;
    private final JoinedCases joined;

    ReadConsiderations(Access access, Considerations considerations, JoinedCases joined) {
        this.access = access;
        this.considerations = considerations;
        this.joined = joined;
    }

    /** All of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<Consideration> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return considerations.of(joined.answering(ref));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Consideration forStep(ConsiderationId id) {
        return considerations.find(id).orElseThrow();
    }
}
