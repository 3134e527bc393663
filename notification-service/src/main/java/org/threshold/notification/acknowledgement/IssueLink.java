package org.threshold.notification.acknowledgement;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.OneTimeLinks;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Secrets;
import org.threshold.notification.platform.jdbc.BackgroundTurns;

/**
 * Issues one-time links. A link lives until a day after the acknowledgement or the answer is due: a
 * late one is worth more than none. Only the hash of its token is kept.
 */
@Service
class IssueLink implements OneTimeLinks {

    private static final Duration AFTER_DUE = Duration.ofHours(24);

    private final Links links;
    private final Secrets secrets;
    private final CaseClock clock;
    private final BackgroundTurns turns;
    private final URI publicUrl;

    IssueLink(
            Links links,
            Secrets secrets,
            CaseClock clock,
            BackgroundTurns turns,
            @Value("${threshold.public-url}") URI publicUrl) {
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
        this.turns = turns;
        this.publicUrl = publicUrl;
    }

    /** One row and so one transaction, in a turn, because a channel that works asks for it. */
    @Override
    public URI issue(NotificationId id, Instant waitsUntil) {
        Instant now = clock.now();
        Instant due = waitsUntil.isBefore(now) ? now : waitsUntil;
        String token = secrets.fresh();
        return turns.take(
                () -> {
                    links.add(Secrets.hash(token), id, now, due.plus(AFTER_DUE));
                    return publicUrl.resolve("/n/" + token);
                });
    }
}
