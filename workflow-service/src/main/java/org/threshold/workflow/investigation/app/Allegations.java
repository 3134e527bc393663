package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

/** The allegation rows. */
public interface Allegations {

    void add(Actor by, Allegation allegation, Instant at);

    Optional<Allegation> find(ItemId id);

    /** Keeps how an allegation was closed. */
    void close(Actor by, Allegation closed, Instant at);

    /** Those of an investigation, in the order in which they were recorded. */
    List<Allegation> of(InvestigationId id);

    /** All about a child, whoever follows them up, closed ones too, as they were recorded. */
    List<Allegation> about(CaseRef ref);

    /** Those about a child that nobody has closed. */
    List<Allegation> openFor(CaseRef ref);

    /** Those about a child that no investigation owns, closed ones too, as they were recorded. */
    List<Allegation> aloneFor(CaseRef ref);

    /**
     * Those about these children that nobody has closed, and no investigation owns, are its own.
     */
    void coveredBy(InvestigationId id, List<CaseRef> cases);

    /** When the latest about a child became known, UTC. */
    Optional<Instant> latestFor(CaseRef ref);
}
