package org.threshold.notification.intake;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.intake.DrainKey.Drained;
import org.threshold.notification.intake.DrainKey.Gaps;
import org.threshold.notification.platform.CaseClock;

/**
 * Replays a parked key in order, on an operator's decision: goes on without missing records, and
 * without those that are to be set aside. They are named in the answer, because somebody must be
 * told of them in another way.
 */
@Service
public class ReplayParked {

    /** What came of it. */
    public sealed interface Result {

        /**
         * The key was replayed as far as it went.
         *
         * @param applied how many records had their effect
         * @param passedOver sequences that were missing
         * @param parked whether the key is parked still, by a record that cannot be handled
         */
        record Replayed(int applied, List<Long> passedOver, boolean parked) implements Result {}

        /** The key is not parked. */
        record NotParked() implements Result {}
    }

    private final Inbox inbox;
    private final DrainKey drain;
    private final CaseClock clock;

    ReplayParked(Inbox inbox, DrainKey drain, CaseClock clock) {
        this.inbox = inbox;
        this.drain = drain;
        this.clock = clock;
    }

    /**
     * Replays a key.
     *
     * @param key the records' key
     * @param setAside ids of waiting records that are not to be applied
     */
    @Transactional
    public Result handle(String key, Collection<String> setAside) {
        KeyState state = inbox.lock(key);
        if (state.parked() == null) {
            return new Result.NotParked();
        }
        inbox.setAside(key, setAside, clock.now());
        Drained drained = drain.drain(state, Gaps.PASS_OVER);
        return new Result.Replayed(
                drained.applied(), drained.passedOver(), drained.key().parked() != null);
    }
}
