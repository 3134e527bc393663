package org.threshold.workflow.fasttrack.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of fast-tracked cases. */
public interface FastTracks {

    void add(FastTrack one);

    Optional<FastTrack> find(FastTrackId id);

    /** The one that this is an item of. */
    Optional<FastTrack> find(ItemId id);

    /** The same, locked for the rest of the transaction. */
    Optional<FastTrack> lock(FastTrackId id);

    /** Keeps what was found out and when it was held. */
    void save(FastTrack one);

    /** All of a case, the latest first; one of them at most is open. */
    List<FastTrack> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
