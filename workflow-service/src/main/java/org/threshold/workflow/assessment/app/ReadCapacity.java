package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what is known of the adults who care for a child; whoever reads it is kept. */
@Service
public class ReadCapacity {

    private final Access access;
    private final Capacities capacities;
    private final ChildrenOfCase children;
    private final JoinedCases joined;
    private final AssessmentRecord record;

    ReadCapacity(
            Access access,
            Capacities capacities,
            ChildrenOfCase children,
            JoinedCases joined,
            AssessmentRecord record) {
        this.access = access;
        this.capacities = capacities;
        this.children = children;
        this.joined = joined;
        this.record = record;
    }

    /** All of a case; empty where there is no such case. */
    @Transactional
    public Optional<List<Capacity>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (!children.known(ref)) {
            return Optional.empty();
        }
        record.looked(who, "parenting-capacity-read", ref);
        return Optional.of(capacities.of(joined.all(joined.answering(ref))));
    }

    /** The adults recorded around the child, of whom something can be recorded. */
    @Transactional
    public List<PersonView> adults(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        record.looked(who, "adults-of-case-read", ref);
        return children.adults(joined.answering(ref));
    }

    /** What a step is about. */
    @Transactional(readOnly = true)
    public Capacity forStep(CapacityId id) {
        return capacities.find(id).orElseThrow();
    }
}
