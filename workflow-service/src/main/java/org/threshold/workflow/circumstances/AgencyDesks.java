package org.threshold.workflow.circumstances;

import java.util.List;
import org.threshold.workflow.access.Agency;

/** Knows who hears of a change for an agency, for features that name agencies to be told. */
@FunctionalInterface
public interface AgencyDesks {

    /** The agency’s duty roles for the children of a change; none where nobody is known. */
    List<Recipient> of(Agency agency, NewChange change);
}
