package org.threshold.workflow.ward.app;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.Observation;

/** The rows of what was seen on the ward; they are only ever added to. */
public interface Observations {

    void add(Observation one, Actor by);

    /** All of these cases, what was seen last first. */
    List<Observation> of(List<CaseRef> refs);
}
