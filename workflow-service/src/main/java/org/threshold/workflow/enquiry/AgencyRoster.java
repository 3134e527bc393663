package org.threshold.workflow.enquiry;

import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;

/** Which agencies know a child, for features that ask them as an enquiry does (L-3.1.19). */
@FunctionalInterface
public interface AgencyRoster {

    /** Those who are asked about the child of a case, each once; the police first. */
    List<Agency> of(CaseRef ref);
}
