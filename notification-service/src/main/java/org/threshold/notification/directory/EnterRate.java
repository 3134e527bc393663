package org.threshold.notification.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.AgencyRates.Entered;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;

/** Enters how many messages an agency is sent in a second at most. */
@Service
public class EnterRate {

    /** More than this service sends to one agency; a default of this product. */
    static final int MOST = 1000;

    private final AgencyRates rates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    EnterRate(AgencyRates rates, CaseClock clock, ApplicationEventPublisher events) {
        this.rates = rates;
        this.clock = clock;
        this.events = events;
    }

    /** Said within this process: a rate was entered in the current transaction. */
    public record RateEntered(String agency) {}

    /**
     * Enters it.
     *
     * @param perSecond how many; empty for as many as any agency
     * @return why it was not done; empty when it was
     */
    @Transactional
    public List<Refusal> handle(String agency, Optional<Integer> perSecond) {
        if (perSecond.filter(rate -> rate < 1 || rate > MOST).isPresent()) {
            return List.of(
                    new Refusal(
                            "perSecond",
                            "An agency can be sent between 1 and " + MOST + " messages a second",
                            "Enter a whole number in between, or null for as many as any agency."
                                    + " To send it nothing, ask it to close its endpoint"));
        }
        rates.enter(agency, new Entered(perSecond.orElse(null), clock.now()));
        events.publishEvent(new RateEntered(agency));
        return List.of();
    }
}
