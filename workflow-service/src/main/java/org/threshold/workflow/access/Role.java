package org.threshold.workflow.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody works as; the engine's candidate groups are the codes of these. */
public enum Role {
    /** A system of another agency, or a person there without any of the roles below. */
    AGENCY_CLIENT,
    DUTY_SOCIAL_WORKER,
    ALLOCATED_SOCIAL_WORKER,
    TEAM_MANAGER,
    SERVICE_MANAGER,
    HEAD_OF_SERVICE,
    CP_CHAIR,
    EDT_WORKER,
    EDT_MANAGER,
    ON_CALL_SENIOR_MANAGER,
    POLICE_REFERRAL_SERGEANT,
    DUTY_INSPECTOR,
    PAEDIATRICIAN,
    WARD,
    /** The consultant who answers for the children’s wards of the hospital (R-Hosp-7). */
    CLINICAL_LEAD,
    /** Sees and reports of the families that the health visitors serve, and of no others. */
    HEALTH_VISITOR,
    /** Runs the system; works with no child and records no fact. */
    OPERATOR;

    private static final Map<String, Role> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Role::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in tables, processes, events and the API, for example {@code cp-chair}. */
    public String code() {
        return code;
    }

    /** The name for people, in the middle of a sentence. */
    public String words() {
        return switch (this) {
            case CP_CHAIR -> "child protection chair";
            case EDT_WORKER -> "out-of-hours social worker";
            case EDT_MANAGER -> "out-of-hours manager";
            case ON_CALL_SENIOR_MANAGER -> "on-call senior manager";
            case WARD -> "ward nurse";
            case AGENCY_CLIENT,
                    DUTY_SOCIAL_WORKER,
                    ALLOCATED_SOCIAL_WORKER,
                    TEAM_MANAGER,
                    SERVICE_MANAGER,
                    HEAD_OF_SERVICE,
                    POLICE_REFERRAL_SERGEANT,
                    DUTY_INSPECTOR,
                    PAEDIATRICIAN,
                    CLINICAL_LEAD,
                    HEALTH_VISITOR,
                    OPERATOR ->
                    code.replace('-', ' ');
        };
    }

    /** The agency that whoever holds this role works for. */
    public Agency agency() {
        return switch (this) {
            case DUTY_SOCIAL_WORKER,
                    ALLOCATED_SOCIAL_WORKER,
                    TEAM_MANAGER,
                    SERVICE_MANAGER,
                    HEAD_OF_SERVICE,
                    CP_CHAIR ->
                    Agency.CHILDRENS_SOCIAL_CARE;
            case EDT_WORKER, EDT_MANAGER, ON_CALL_SENIOR_MANAGER -> Agency.OUT_OF_HOURS;
            case POLICE_REFERRAL_SERGEANT, DUTY_INSPECTOR -> Agency.POLICE;
            case PAEDIATRICIAN, WARD, CLINICAL_LEAD -> Agency.HOSPITAL;
            case HEALTH_VISITOR -> Agency.HEALTH_VISITING;
            case OPERATOR, AGENCY_CLIENT -> Agency.THRESHOLD;
        };
    }

    /** Whether whoever holds this role works with any child and family that is on record here. */
    public boolean practitioner() {
        return this != AGENCY_CLIENT && this != HEALTH_VISITOR && this != OPERATOR;
    }

    /** The role with this code, if there is one. */
    public static Optional<Role> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
