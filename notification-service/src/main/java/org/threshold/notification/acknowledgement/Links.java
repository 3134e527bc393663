package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;

/** One-time links, kept by the hash of their token. */
public interface Links {

    /** Keeps a new link. */
    void add(String tokenHash, NotificationId id, Instant issuedAt, Instant expiresAt);

    /** The link with a hash. */
    Optional<Link> find(String tokenHash);

    /** The link with a hash, locked until the end of the transaction. */
    Optional<Link> lock(String tokenHash);

    /** Marks a link as spent. */
    void spend(String tokenHash, Instant at);

    /**
     * What a link leads to: tier T0 and no more.
     *
     * @param notification which notification
     * @param recipient who was told
     * @param cases the cases it is about
     * @param expiresAt until when it can be used, business time
     * @param spentAt when it was used, business time; absent while it was not
     */
    record Link(
            NotificationId notification,
            Recipient recipient,
            List<String> cases,
            Instant expiresAt,
            @Nullable Instant spentAt) {}
}
