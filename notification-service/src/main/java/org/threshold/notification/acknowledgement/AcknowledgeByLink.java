package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.acknowledgement.LinkView.Open;
import org.threshold.notification.acknowledgement.LinkView.Spent;
import org.threshold.notification.acknowledgement.LinkView.Unknown;
import org.threshold.notification.acknowledgement.Links.Link;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.Secrets;

/** Somebody without an account acknowledges by the button behind a one-time link, and spends it. */
@Service
public class AcknowledgeByLink {

    private final Links links;
    private final Notifications notifications;
    private final KeepAcknowledgement keep;
    private final CaseClock clock;

    AcknowledgeByLink(
            Links links, Notifications notifications, KeepAcknowledgement keep, CaseClock clock) {
        this.links = links;
        this.notifications = notifications;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Acknowledges, if the link is open and the person has named themselves.
     *
     * @param token the last part of the link's address
     * @return what the link shows now
     */
    @Transactional
    public LinkView handle(String token, Person by) {
        String hash = Secrets.hash(token);
        Instant now = clock.now();
        LinkView view =
                links.lock(hash).map(link -> LinkView.of(link, now)).orElseGet(Unknown::new);
        if (!(view instanceof Open(Link link, var none))) {
            return view;
        }
        List<Refusal> refusals = Person.problemsWith(by.name(), by.role());
        if (!refusals.isEmpty()) {
            return new Open(link, refusals);
        }
        var addressed = notifications.lock(link.notification()).orElseThrow();
        keep.keep(link.notification(), addressed, by, Way.LINK);
        links.spend(hash, now);
        return new Spent(now);
    }
}
