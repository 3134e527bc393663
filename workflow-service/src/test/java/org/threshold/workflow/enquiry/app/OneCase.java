package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** One case of one child. */
final class OneCase implements Cases, JoinedCases {

    static final PersonId CHILD = new PersonId(new UUID(0, 4));

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        throw new UnsupportedOperationException("an enquiry opens no case");
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return ref.equals(Given.BABY) ? Optional.of(CHILD) : Optional.empty();
    }

    @Override
    public void lock(List<CaseRef> refs) {
        if (!refs.equals(List.of(Given.BABY))) {
            throw new IllegalStateException("another case was locked");
        }
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(ref);
    }
}
