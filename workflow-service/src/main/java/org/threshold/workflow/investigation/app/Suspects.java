package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Suspect;

/** The rows of suspects, with every status that they had. */
public interface Suspects {

    void add(Actor by, Suspect suspect, Instant at);

    /** Keeps where a suspect now stands, and the next review; the one before is over. */
    void stand(Actor by, Suspect suspect, Instant at);

    /** The suspect whom a review is or was about. */
    Optional<Suspect> reviewedBy(ItemId review);

    /** Those of an investigation, in the order in which they were recorded. */
    List<Suspect> of(InvestigationId id);
}
