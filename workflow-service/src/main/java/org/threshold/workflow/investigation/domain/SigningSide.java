package org.threshold.workflow.investigation.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

/** For whom a manager signs that an enquiry may end with evidence outstanding (L-3.1.6b). */
public enum SigningSide {
    POLICE("police", "a police manager"),
    SOCIAL_CARE("social-care", "a social care manager");

    private static final Set<Role> OFFICERS =
            Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);
    private static final Set<Role> MANAGERS =
            Set.of(
                    Role.TEAM_MANAGER,
                    Role.SERVICE_MANAGER,
                    Role.HEAD_OF_SERVICE,
                    Role.EDT_MANAGER,
                    Role.ON_CALL_SENIOR_MANAGER);

    private final String code;
    private final String words;

    SigningSide(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** The side that somebody of this agency signs for; none when they may sign for neither. */
    public static Optional<SigningSide> of(Agency agency, Set<Role> roles) {
        return switch (agency) {
            case POLICE -> any(roles, OFFICERS) ? Optional.of(POLICE) : Optional.empty();
            case CHILDRENS_SOCIAL_CARE, OUT_OF_HOURS ->
                    any(roles, MANAGERS) ? Optional.of(SOCIAL_CARE) : Optional.empty();
            case HOSPITAL,
                    GP,
                    HEALTH_VISITING,
                    MIDWIFERY,
                    SCHOOL,
                    ADULT_SERVICES,
                    PROBATION,
                    LEGAL_SERVICES,
                    OTHER_AUTHORITY,
                    THRESHOLD ->
                    Optional.empty();
        };
    }

    private static boolean any(Set<Role> held, Set<Role> wanted) {
        return held.stream().anyMatch(wanted::contains);
    }

    /** The side stored as this code; anything else is a bug. */
    public static SigningSide of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
