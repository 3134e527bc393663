package org.threshold.workflow.minutes.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of conferences’ minutes. */
public interface ConferenceMinutesRows {

    void add(ConferenceMinutes one);

    Optional<ConferenceMinutes> find(MinutesId id);

    /** The same, locked for the rest of the transaction. */
    Optional<ConferenceMinutes> lock(MinutesId id);

    /** Keeps how they stand, and whom somebody rang since. */
    void save(ConferenceMinutes one);

    /** All of a case, the latest conference first. */
    List<ConferenceMinutes> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
