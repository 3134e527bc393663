package org.threshold.workflow.incident.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.incident.domain.IncidentId;

/** The rows of how incidents were disposed of; none is ever changed. */
public interface Disposals {

    void add(Disposal disposal, Actor by);

    Optional<Disposal> find(DisposalId id);

    /** Those of these incidents, the latest first; their cases are those of the incidents now. */
    List<Disposal> of(Collection<IncidentId> incidents);

    /** Keeps what the domestic abuse lead says of a warning. */
    void seen(DisposalId id, SeenByLead seen, Actor by);
}
