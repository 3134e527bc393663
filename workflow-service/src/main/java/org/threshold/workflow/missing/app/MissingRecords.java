package org.threshold.workflow.missing.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of missing data; none is ever changed. */
public interface MissingRecords {

    void add(MissingData report, Actor by);

    void found(MissingId id, Found what, Actor by);

    Optional<MissingData> find(MissingId id);

    /** All of these cases, the latest first. */
    List<MissingData> of(List<CaseRef> refs);
}
