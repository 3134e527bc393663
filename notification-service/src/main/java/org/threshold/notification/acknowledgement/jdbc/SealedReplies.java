package org.threshold.notification.acknowledgement.jdbc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.platform.sealing.Seal;

/** What was written, as its row keeps it: sealed for that row. */
@Component
class SealedReplies {

    private final Seal seal;

    SealedReplies(Seal seal) {
        this.seal = seal;
    }

    /** Which row: a notification's reply, by its number. */
    record Row(NotificationId id, int number) {
        private String place() {
            return String.join("/", "reply", id.toString(), Integer.toString(number));
        }
    }

    /** What to keep; nothing where nothing was written. */
    @Nullable String column(Row row, String text) {
        return text.isEmpty() ? null : seal.seal(text, row.place());
    }

    String read(Row row, @Nullable String column) {
        return Optional.ofNullable(column).map(text -> seal.open(text, row.place())).orElse("");
    }

    /** What a column begins with that the present key has sealed. */
    String current() {
        return seal.mark();
    }
}
