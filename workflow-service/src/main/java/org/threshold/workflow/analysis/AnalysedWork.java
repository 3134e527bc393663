package org.threshold.workflow.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.referral.CaseRef;

/** Features whose work has a draft analysis; each brings its own. */
public interface AnalysedWork {

    /** The one with this id; empty when it is not this feature's. */
    Optional<Analysed> find(UUID id);

    /** Those of a case and of the cases that joined it, the latest first. */
    List<Analysed> ofCase(CaseRef ref);
}
