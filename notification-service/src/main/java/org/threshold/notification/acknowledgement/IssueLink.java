package org.threshold.notification.acknowledgement;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.OneTimeLinks;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Secrets;

/**
 * Issues one-time links. A link lives until a day after the acknowledgement is due: a late
 * acknowledgement is worth more than none. Only the hash of its token is kept.
 */
@Service
class IssueLink implements OneTimeLinks {

    private static final Duration AFTER_DUE = Duration.ofHours(24);

    private final Links links;
    private final Secrets secrets;
    private final CaseClock clock;
    private final URI publicUrl;

    IssueLink(
            Links links,
            Secrets secrets,
            CaseClock clock,
            @Value("${threshold.public-url}") URI publicUrl) {
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @Override
    @Transactional
    public URI issue(NotificationId id, Instant acknowledgeBy) {
        Instant now = clock.now();
        Instant due = acknowledgeBy.isBefore(now) ? now : acknowledgeBy;
        String token = secrets.fresh();
        links.add(Secrets.hash(token), id, now, due.plus(AFTER_DUE));
        return publicUrl.resolve("/n/" + token);
    }
}
