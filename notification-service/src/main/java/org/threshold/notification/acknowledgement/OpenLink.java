package org.threshold.notification.acknowledgement;

import org.springframework.stereotype.Service;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Secrets;

/** Somebody opens a one-time link, or a mail scanner does: nothing changes. */
@Service
public class OpenLink {

    private final Links links;
    private final CaseClock clock;

    OpenLink(Links links, CaseClock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * What the link shows.
     *
     * @param token the last part of its address
     */
    public LinkView handle(String token) {
        return links.find(Secrets.hash(token))
                .map(link -> LinkView.of(link, clock.now()))
                .orElseGet(LinkView.Unknown::new);
    }
}
