package org.threshold.notification.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of a recipient's channels: the one to try first, or the one to climb to. */
public enum Preference {
    FIRST(0),
    SECOND(1);

    private final int place;

    Preference(int place) {
        this.place = place;
    }

    /** Its place in an entry's list of channels, from 0. */
    int place() {
        return place;
    }

    /** The word in events and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The preference with a code; empty when there is none. */
    public static Optional<Preference> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
