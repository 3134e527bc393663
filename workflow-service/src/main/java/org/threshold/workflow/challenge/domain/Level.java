package org.threshold.workflow.challenge.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;

/**
 * The stages of a challenge, lowest first, as Buckinghamshire 2.4 (Escalation, Challenge and
 * Conflict Resolution, 2023) has them: it is settled at the lowest, and any is skipped while a
 * child is at risk (T22). How long each has, and who answers in it, are product defaults.
 */
public enum Level {
    FIRST("first", "First stage", LimitCode.CHALLENGE_FIRST),
    SECOND("second", "Second stage", LimitCode.CHALLENGE_SECOND),
    THIRD("third", "Third stage", LimitCode.CHALLENGE_THIRD),
    LAST("last", "Last stage", LimitCode.CHALLENGE_LAST);

    private static final Set<Role> POLICE =
            Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);
    private static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.EDT_MANAGER);
    private static final Set<Role> SENIORS =
            Set.of(Role.SERVICE_MANAGER, Role.ON_CALL_SENIOR_MANAGER);

    private final String code;
    private final String words;
    private final LimitCode limit;

    Level(String code, String words, LimitCode limit) {
        this.code = code;
        this.words = words;
        this.limit = limit;
    }

    /** As stored and sent (EV-31). */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The stage above; none above the last. */
    public Optional<Level> next() {
        return switch (this) {
            case FIRST -> Optional.of(SECOND);
            case SECOND -> Optional.of(THIRD);
            case THIRD -> Optional.of(LAST);
            case LAST -> Optional.empty();
        };
    }

    /**
     * By when it is answered.
     *
     * @param red whether a child may be at risk meanwhile: then every stage has the same few hours
     */
    public LimitCode limit(boolean red) {
        return red ? LimitCode.CHALLENGE_RED : limit;
    }

    /**
     * Who answers. The first two stages of what the police decided are theirs, day and night; an
     * independent chair answers last, for those who settle it between the agencies.
     *
     * @param decided whose decision it is
     */
    public Set<Role> deciders(Agency decided) {
        boolean police = decided == Agency.POLICE;
        return switch (this) {
            case FIRST -> police ? POLICE : MANAGERS;
            case SECOND -> police ? Set.of(Role.DUTY_INSPECTOR) : SENIORS;
            case THIRD -> Set.of(Role.HEAD_OF_SERVICE);
            case LAST -> Set.of(Role.CP_CHAIR);
        };
    }

    /** The one stored as this code; anything else is a bug. */
    public static Level of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage is " + code));
    }
}
