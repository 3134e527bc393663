package org.threshold.workflow.people;

import java.util.List;
import org.threshold.workflow.access.Actor;

/**
 * Knows which families the health visitors serve (R-HV-1): those of an open case whose child is, or
 * may be, under five, for whom it is the health visitor who is told. What a health visitor sees and
 * reports goes no further.
 */
public interface ServedFamilies {

    /**
     * The references of the cases of all children of a family, in their order; empty where the case
     * is not one of a family that is served, or there is no such case.
     */
    List<String> cases(String caseRef);

    /** Whether somebody may name a case in a report: a health visitor, one of these alone. */
    boolean reaches(Actor who, String caseRef);
}
