package org.threshold.workflow.circumstances;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/** Finds the cases in which something holds now, for features that look at all of them. */
public interface WhereCasesStand {

    /** Those whose child is an in-patient, each with the admission. */
    List<Since> inHospital();

    /** The admission of the child of a case, while it is an in-patient. */
    Optional<Since> admission(CaseRef ref);

    /** Those whose child is in police protection or under a court’s order, each with its start. */
    List<Since> protectedByLaw();

    /**
     * What has the child of a case in police protection or under a court’s order, while it does.
     */
    Optional<Since> protection(CaseRef ref);

    /**
     * Whether a concern about the child is open: a referral that is not decided, a strategy
     * discussion, a section 47 enquiry or an investigation of the police.
     */
    boolean concernOpen(CaseRef ref);

    /** A case, and the change that has held for it since. */
    record Since(CaseRef caseRef, NewChange change) {}
}
