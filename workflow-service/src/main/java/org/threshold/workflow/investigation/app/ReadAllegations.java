package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the allegations about a child, above all those that no investigation owns. */
@Service
public class ReadAllegations {

    private final Access access;
    private final Allegations allegations;
    private final ItemLimits limits;
    private final JoinedCases joined;

    ReadAllegations(Access access, Allegations allegations, ItemLimits limits, JoinedCases joined) {
        this.access = access;
        this.allegations = allegations;
        this.limits = limits;
        this.joined = joined;
    }

    /**
     * One allegation.
     *
     * @param due by when it is followed up; empty once it is closed
     */
    public record Alone(Allegation allegation, Optional<Deadline> due) {}

    /** Those of a case, as they were recorded, closed ones too. */
    @Transactional(readOnly = true)
    public List<Alone> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return allegations.aloneFor(joined.answering(ref)).stream()
                .map(one -> new Alone(one, limits.open(one.id())))
                .toList();
    }

    /**
     * All about the child of a case, those that an investigation owns too, as they were recorded.
     */
    @Transactional(readOnly = true)
    public List<Allegation> about(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return allegations.about(joined.answering(ref));
    }
}
