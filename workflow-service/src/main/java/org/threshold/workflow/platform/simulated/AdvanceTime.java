package org.threshold.workflow.platform.simulated;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.DueInstants;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.platform.simulated.Quiet.Look;

/**
 * Moves business time from due instant to due instant, and only when all is quiet, so that what is
 * due at one instant happens at that instant and in order.
 */
@Component
@Profile("local")
class AdvanceTime {

    /** How long one stop may take to become quiet, in real time. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final Leap leap;
    private final Quiet quiet;
    private final RealTime real;
    private final List<DueInstants> due;

    AdvanceTime(Leap leap, Quiet quiet, RealTime real, List<DueInstants> due) {
        this.leap = leap;
        this.quiet = quiet;
        this.real = real;
        this.due = List.copyOf(due);
    }

    /** What became of a wish to advance. */
    sealed interface Advance {

        /** Business time is there; it stopped at these instants on the way. */
        record Arrived(Instant now, List<Instant> stops) implements Advance {}

        /**
         * Something did not settle within a minute of real time; business time stands before it.
         */
        record NotQuiet(Instant now, List<String> waitingFor) implements Advance {}
    }

    /** Advances to an instant; an instant that has passed only waits for quiet. */
    synchronized Advance to(Instant target) {
        List<Instant> stops = new ArrayList<>();
        Look look = settle();
        while (look.isQuiet() && look.at().isBefore(target)) {
            Instant stop = nextStop(look.at(), target);
            leap.to(stop);
            stops.add(stop);
            look = settle();
        }
        return look.isQuiet()
                ? new Advance.Arrived(leap.now(), stops)
                : new Advance.NotQuiet(leap.now(), look.waitingFor());
    }

    /** What became due after the look is the next stop, even if business time is there by now. */
    private Instant nextStop(Instant looked, Instant target) {
        return due.stream()
                .map(feature -> feature.nextAfter(looked))
                .flatMap(Optional::stream)
                .filter(instant -> instant.isBefore(target))
                .min(Instant::compareTo)
                .orElse(target);
    }

    private Look settle() {
        Instant patienceEnds = real.now().plus(PATIENCE);
        Look look = quiet.look();
        while (!look.isQuiet() && real.now().isBefore(patienceEnds)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            look = quiet.look();
        }
        return look.isQuiet() ? look : quiet.whole();
    }
}
