package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Unattended;
import org.threshold.notification.directory.Duties;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.jdbc.BackgroundTurns;

/** What the hours of a duty role mean for an attempt, asked in a turn at the database. */
@Component
class DutyHours {

    private final Attendance attendance;
    private final Duties duties;
    private final QuietDeliveries quiet;
    private final BackgroundTurns turns;
    private final CaseClock clock;

    DutyHours(
            Attendance attendance,
            Duties duties,
            QuietDeliveries quiet,
            BackgroundTurns turns,
            CaseClock clock) {
        this.attendance = attendance;
        this.duties = duties;
        this.quiet = quiet;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Puts off what is not urgent while its recipient wants quiet.
     *
     * @return whether it waits now; it has not been tried then
     */
    boolean putOff(DeliveryId id, TellRequest request) {
        return !request.matter().priority().urgent() && turns.take(() -> waits(id, request));
    }

    /** What an acceptance is worth: a person who has read it was there, whatever the rota says. */
    Outcome seen(Outcome outcome, TellRequest request) {
        return outcome instanceof Accepted taken
                        && taken.readerIfAny().isEmpty()
                        && turns.take(() -> attendance.missing(request, clock.now()))
                ? new Unattended(taken.status())
                : outcome;
    }

    private boolean waits(DeliveryId id, TellRequest request) {
        Instant now = clock.now();
        Instant deliverBy = request.rung().deliverBy();
        Optional<Instant> until =
                duties.quietUntil(request.recipient(), now)
                        .flatMap(ends -> QuietWait.until(ends, deliverBy, now));
        return until.filter(at -> quiet.putOff(id, at, now.plus(QuietWait.TO_TRY))).isPresent();
    }
}
