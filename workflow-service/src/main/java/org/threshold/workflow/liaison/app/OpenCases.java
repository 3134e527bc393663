package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The open cases of families of which somebody is registered at a practice. */
public interface OpenCases {

    /**
     * Those of one practice, in the order of their references: the child itself or anybody who
     * lives with it on that day is registered there.
     *
     * @param on a day in England
     */
    List<OpenCase> at(RegisteredAt practice, LocalDate on);

    /** The practices at which a child with an open case is registered, in their order. */
    List<RegisteredAt> practices();

    /** A case and its child. */
    record OpenCase(CaseRef ref, PersonId child) {}
}
