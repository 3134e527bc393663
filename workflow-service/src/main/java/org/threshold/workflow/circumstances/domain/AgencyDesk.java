package org.threshold.workflow.circumstances.domain;

import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;

/** Which duty roles hear for an agency that is named, whatever the catalogue’s rows say. */
public final class AgencyDesk {

    private AgencyDesk() {}

    /** The roles, by the state of a case; none where nobody is known. */
    public static List<Recipient> of(Agency agency, NewChange change, CaseState state) {
        return new Desks(change, state).of(agency);
    }
}
