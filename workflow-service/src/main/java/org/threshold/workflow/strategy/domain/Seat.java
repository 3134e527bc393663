package org.threshold.workflow.strategy.domain;

import java.util.Arrays;
import java.util.Optional;
import org.threshold.workflow.access.Agency;

/** In which capacity somebody sits in a strategy meeting. */
public enum Seat {
    CHAIR("chair", Agency.CHILDRENS_SOCIAL_CARE, "a manager in the chair"),
    SOCIAL_WORKER("social-worker", Agency.CHILDRENS_SOCIAL_CARE, "a social worker"),
    POLICE("police", Agency.POLICE, "a police officer"),
    PAEDIATRICIAN("consultant-paediatrician", Agency.HOSPITAL, "a consultant paediatrician"),
    RESPONSIBLE_CONSULTANT(
            "responsible-consultant", Agency.HOSPITAL, "the consultant responsible for the child"),
    WARD_NURSE("senior-ward-nurse", Agency.HOSPITAL, "a senior nurse of the ward"),
    GP("gp", Agency.GP, "the GP"),
    HEALTH_VISITOR("health-visitor", Agency.HEALTH_VISITING, "the health visitor"),
    SCHOOL_NURSE("school-nurse", Agency.HEALTH_VISITING, "the school nurse"),
    MIDWIFE("midwife", Agency.MIDWIFERY, "the midwife"),
    REFERRER("referrer", Agency.THRESHOLD, "the referrer"),
    SCHOOL("school", Agency.SCHOOL, "the school or nursery"),
    ADULT_SERVICES("adult-services", Agency.ADULT_SERVICES, "adult services"),
    LEGAL_ADVISER("legal-adviser", Agency.CHILDRENS_SOCIAL_CARE, "a legal adviser");

    private final String code;
    private final Agency agency;
    private final String words;

    Seat(String code, Agency agency, String words) {
        this.code = code;
        this.agency = agency;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** Whose seat it is; a referrer’s agency is that of the referral, and not known here. */
    public Agency agency() {
        return agency;
    }

    /** For people, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether it speaks for health. */
    public boolean health() {
        return switch (this) {
            case PAEDIATRICIAN,
                    RESPONSIBLE_CONSULTANT,
                    WARD_NURSE,
                    GP,
                    HEALTH_VISITOR,
                    SCHOOL_NURSE,
                    MIDWIFE ->
                    true;
            case CHAIR, SOCIAL_WORKER, POLICE, REFERRER, SCHOOL, ADULT_SERVICES, LEGAL_ADVISER ->
                    false;
        };
    }

    /** The seat with this code, if there is one. */
    public static Optional<Seat> of(String code) {
        return Arrays.stream(values()).filter(seat -> seat.code.equals(code)).findFirst();
    }
}
