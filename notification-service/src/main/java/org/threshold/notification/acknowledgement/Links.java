package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.delivery.InformationRequest;
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
     * What a link leads to: tier T0, and what is asked where information is asked for.
     *
     * @param notification which notification
     * @param recipient who was told
     * @param about the cases it is about, and what is asked
     * @param acknowledged whether somebody has acknowledged it already
     * @param expiresAt until when it can be used, business time
     * @param spentAt when it was used, business time; absent while it was not
     */
    record Link(
            NotificationId notification,
            Recipient recipient,
            About about,
            boolean acknowledged,
            Instant expiresAt,
            @Nullable Instant spentAt) {

        /** Whether it asks for information, and not only to be acknowledged. */
        public boolean asks() {
            return about.request() != null;
        }

        /** The same with what is asked, if anything is. */
        public Link asking(@Nullable InformationRequest request) {
            About asking = new About(about.cases(), request);
            return new Link(notification, recipient, asking, acknowledged, expiresAt, spentAt);
        }

        /** The same after somebody has acknowledged. */
        Link noted() {
            return new Link(notification, recipient, about, true, expiresAt, spentAt);
        }
    }

    /**
     * What a notification is about, as far as it is said before somebody names themselves.
     *
     * @param cases the cases
     * @param request what is asked; absent where nothing is asked
     */
    record About(List<String> cases, @Nullable InformationRequest request) {}
}
