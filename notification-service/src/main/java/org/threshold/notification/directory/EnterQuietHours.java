package org.threshold.notification.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.QuietHours.Entered;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;

/** Enters the hours in which a role wants to hear only what is urgent, or ends them. */
@Service
public class EnterQuietHours {

    private final QuietHours quiet;
    private final CaseClock clock;

    EnterQuietHours(QuietHours quiet, CaseClock clock) {
        this.quiet = quiet;
        this.clock = clock;
    }

    /**
     * Puts quiet hours in place of those that were there.
     *
     * @param hours absent for none
     * @return why it was not done; empty when it was
     */
    @Transactional
    public List<Refusal> handle(Recipient recipient, Optional<EnteredHours> hours) {
        List<Refusal> refusals = hours.map(EnterQuietHours::check).orElse(List.of());
        if (refusals.isEmpty()) {
            Hours entered = hours.map(EnteredHours::hours).orElse(null);
            quiet.enter(recipient, new Entered(entered, clock.now()));
        }
        return refusals;
    }

    private static List<Refusal> check(EnteredHours hours) {
        List<Refusal> refusals = hours.problems("");
        return refusals.isEmpty() && hours.from().equals(hours.to())
                ? List.of(
                        new Refusal(
                                "to",
                                "Quiet hours cannot be the whole day",
                                "Enter when they end; or enter {} for none"))
                : refusals;
    }
}
