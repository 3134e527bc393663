package org.threshold.workflow.onduty.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Afresh;

/** The copy in memory. */
public final class InMemoryDutyCopy implements DutyCopy, Afresh {

    private static final Duration APART = Duration.ofMinutes(1);

    private Optional<Kept> last = Optional.empty();

    @Override
    public void keep(Kept kept) {
        if (last.filter(it -> near(it.at(), kept.at())).isEmpty()) {
            last = Optional.of(kept);
        }
    }

    private static boolean near(Instant before, Instant now) {
        return before.isAfter(now.minus(APART)) && !before.isAfter(now.plus(APART));
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
