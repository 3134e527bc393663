package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what the red path waits for: the police’s answer, and a clinician’s view of a mark. */
@Service
public class ReadRedPath {

    private final Access access;
    private final Acceptances acceptances;
    private final Marks marks;
    private final JoinedCases joined;

    ReadRedPath(Access access, Acceptances acceptances, Marks marks, JoinedCases joined) {
        this.access = access;
        this.acceptances = acceptances;
        this.marks = marks;
        this.joined = joined;
    }

    /**
     * What there is of a case.
     *
     * @param acceptances what the police were asked, the earliest first
     * @param held the marks that are held red
     */
    public record OfCase(List<PoliceAcceptance> acceptances, List<UncertainMark> held) {

        public OfCase {
            acceptances = List.copyOf(acceptances);
            held = List.copyOf(held);
        }
    }

    @Transactional(readOnly = true)
    public OfCase handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        CaseRef answering = joined.answering(ref);
        List<UncertainMark> held =
                marks.heldFor(answering).stream().flatMap(id -> marks.find(id).stream()).toList();
        return new OfCase(acceptances.of(answering), held);
    }
}
