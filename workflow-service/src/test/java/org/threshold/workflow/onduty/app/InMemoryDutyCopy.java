package org.threshold.workflow.onduty.app;

import java.time.Duration;
import java.util.Optional;
import org.threshold.workflow.access.Afresh;

/** The copy in memory. */
public final class InMemoryDutyCopy implements DutyCopy, Afresh {

    private static final Duration APART = Duration.ofMinutes(1);

    private Optional<Kept> last = Optional.empty();

    @Override
    public void keep(Kept kept) {
        if (last.filter(it -> it.at().isAfter(kept.at().minus(APART))).isEmpty()) {
            last = Optional.of(kept);
        }
    }

    @Override
    public Optional<Kept> last() {
        return last;
    }

    @Override
    public void afresh() {
        last = Optional.empty();
    }
}
