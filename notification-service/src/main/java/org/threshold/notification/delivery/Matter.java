package org.threshold.notification.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a notification is about and how it is treated.
 *
 * @param kind told, corrected or withdrawn
 * @param priority how fast
 * @param tier how much may be said
 * @param cases every case it is about, opaque references
 * @param reference where more is to be found
 */
public record Matter(
        Kind kind, Priority priority, Tier tier, List<String> cases, Reference reference) {

    public Matter {
        cases = List.copyOf(cases);
    }

    /**
     * Where more is to be found.
     *
     * @param dataref address of the detail, fetched with authentication and logged
     * @param original the notification that this one corrects or withdraws
     */
    public record Reference(@Nullable String dataref, @Nullable NotificationId original) {

        /** The address of the detail, where there is one. */
        public Optional<String> datarefIfAny() {
            return Optional.ofNullable(dataref);
        }

        /** What is corrected or withdrawn, if something is. */
        public Optional<NotificationId> originalIfAny() {
            return Optional.ofNullable(original);
        }
    }
}
