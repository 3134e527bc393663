package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Somebody fills in what is known of an adult who cares for a child (L-3.1.2). What is not known is
 * asked of general practice and adult services at once.
 */
@Service
public class RecordCapacity {

    private final Access access;
    private final ChildrenOfCase children;
    private final JoinedCases joined;
    private final CapacityKeeping keeping;

    RecordCapacity(
            Access access, ChildrenOfCase children, JoinedCases joined, CapacityKeeping keeping) {
        this.access = access;
        this.children = children;
        this.joined = joined;
        this.keeping = keeping;
    }

    /** Keeps it; only a person who is not around the child is refused. */
    @Transactional
    public CapacityResult handle(Actor who, CaseRef asked, PersonId adult, CapacityGiven given) {
        access.require(who, Activity.RECORD_CAPACITY);
        if (!children.known(asked)) {
            return new CapacityResult.NotThere();
        }
        CaseRef ref = joined.answering(asked);
        if (children.adults(ref).stream().noneMatch(one -> one.id().equals(adult))) {
            return new CapacityResult.Refused(List.of(notAround()));
        }
        children.lock(ref);
        return keeping.answered(who, keeping.of(ref, adult), given);
    }

    private static Refusal notAround() {
        return new Refusal(
                "adult",
                "This person is not recorded as a parent of the child, or as an adult of its home.",
                "Record who they are on the family page first.");
    }
}
