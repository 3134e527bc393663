package org.threshold.workflow.ward.domain;

import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;

/** A child as the hospital knows it; what nobody there knows is left out. */
public record AdmittedChild(NhsIdentity nhs, Names names, Born born) {

    /** The same, as known people are searched for. */
    public StatedPerson stated() {
        return StatedPerson.unknown(PersonKind.CHILD)
                .named(names)
                .born(born)
                .health(HealthDetails.none().with(nhs));
    }

    @Override
    public String toString() {
        return "AdmittedChild[]";
    }
}
