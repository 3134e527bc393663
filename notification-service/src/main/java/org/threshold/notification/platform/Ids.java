package org.threshold.notification.platform;

import java.util.UUID;

/** Gives new identifiers; the one place where an identifier is made. */
public interface Ids {

    /** A new identifier, ordered by the time it was made (RFC 9562, version 7). */
    UUID next();
}
