package org.threshold.workflow.fasttrack.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.ReadFastTracks;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Shown;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The fast tracks of a case, which its page shows in two places and reads once. */
@Component
class FastTracksOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Shown>>> {

    FastTracksOfCase(ReadFastTracks read) {
        super(read::of);
    }
}
