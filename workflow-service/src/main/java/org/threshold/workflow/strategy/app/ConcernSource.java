package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.strategy.CallForDiscussion.Source;

/** Names a concern that a person raises now; each is a source of its own. */
@Service
class ConcernSource {

    private final CaseClock clock;
    private final Ids ids;

    ConcernSource(CaseClock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    Source now() {
        return new Source("person", ids.next(), clock.now());
    }
}
