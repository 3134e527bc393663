package org.threshold.workflow.deadlines.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.deadlines.Limit;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.ProfileVersion;

/**
 * The limits of one area in one version: every {@link LimitCode} once, those that the area states
 * and those it takes from another profile.
 */
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
    }

    /** Takes every limit not stated from another profile, whose name stands in its source then. */
    void fallBackOn(AreaProfile other) {
        other.entries.forEach(
                (code, entry) ->
                        entries.computeIfAbsent(code, _ -> entry.takenFrom(other.version())));
    }

    /** The same profile; one that lacks a limit is refused. */
    AreaProfile complete() {
        for (var code : LimitCode.values()) {
            entry(code);
        }
        return this;
    }

    /** The chain of this name, where a limit has one. */
    Optional<Chain> chain(String name) {
        return entries.values().stream()
                .map(LimitEntry::chain)
                .filter(chain -> chain.name().equals(name))
                .findFirst();
    }

    public ProfileVersion version() {
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
