package org.threshold.workflow.deadlines.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.deadlines.Limit;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.ProfileVersion;

/** The limits of one area in one version: every {@link LimitCode} once. */
public final class AreaProfile {

    private final ProfileVersion version;
    private final Map<LimitCode, LimitEntry> entries = new EnumMap<>(LimitCode.class);

    AreaProfile(ProfileVersion version, List<LimitEntry> entries) {
        this.version = version;
        for (var entry : entries) {
            if (this.entries.put(entry.code(), entry) != null) {
                throw new IllegalArgumentException(
                        "Profile %s has %s twice.".formatted(version, entry.code().code()));
            }
        }
        for (var code : LimitCode.values()) {
            entry(code);
        }
    }

    ProfileVersion version() {
        return version;
    }

    /** The entry of a limit; every profile has every limit. */
    LimitEntry entry(LimitCode code) {
        var entry = entries.get(code);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "Profile %s lacks the limit '%s'.".formatted(version, code.code()));
        }
        return entry;
    }

    /** The limit as this version has it, to be stored with a deadline. */
    Limit limit(LimitCode code) {
        return entry(code).asOf(version);
    }
}
