package org.threshold.workflow.circumstances.domain;

import static org.threshold.workflow.circumstances.Circumstance.BABY;
import static org.threshold.workflow.circumstances.Circumstance.HOSPITAL_APPOINTMENT_SOON;
import static org.threshold.workflow.circumstances.Circumstance.IN_HOSPITAL;
import static org.threshold.workflow.circumstances.Circumstance.ON_PLAN;
import static org.threshold.workflow.circumstances.Circumstance.PREGNANT;
import static org.threshold.workflow.circumstances.Circumstance.RESIDENT_ELSEWHERE;
import static org.threshold.workflow.circumstances.Circumstance.SCHOOL_AGE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;

/** Somebody as the event catalogue names them; the state of a case says who that is. */
public enum Party {
    SOCIAL_WORKER("social worker"),
    /** The desk that takes referrals in by day; the duty team sits there. */
    FRONT_DOOR("MASH"),
    TEAM_MANAGER("team manager"),
    SERVICE_MANAGER("service manager"),
    CP_CHAIR("child protection chair"),
    LEGAL("legal services"),
    /** The police are told through their referral sergeant. */
    POLICE("police"),
    POLICE_CONTROL("police control room"),
    MARAC("MARAC coordinator"),
    PROBATION("probation"),
    PAEDIATRICIAN("paediatrician"),
    COMMUNITY_PAEDIATRICIAN("community paediatrician"),
    SAFEGUARDING_NURSE("safeguarding nurse"),
    NAMED_NURSE("named nurse"),
    HEALTH_LEAD("health lead"),
    SECURITY_LEAD("hospital security lead"),
    HOSPITAL("hospital"),
    GP("GP of the child and of each parent or carer"),
    FAMILY_GPS("GP of the child, of each parent or carer and of each brother or sister"),
    SIBLING_GPS("GP of each brother or sister"),
    /** Health visitor under five, school nurse from five; both where nobody knows the age. */
    HEALTH_PRACTITIONER("health visitor or school nurse"),
    MIDWIFE("midwife"),
    /** EV-19: it is the pregnancy itself that is told. */
    MIDWIFERY("midwifery"),
    PERINATAL_MENTAL_HEALTH("perinatal mental health"),
    SCHOOL("school or nursery"),
    HOME_AUTHORITY("authority where the child is resident"),
    RECEIVING_AUTHORITY("authority where the child lives now"),
    NEIGHBOURING_AUTHORITY("neighbouring authority"),
    REFERRER("referrer"),
    /** The feature of meetings says who they are. */
    INVITEES("invitees of the meeting"),
    MONITORS("those who watch over the agreement"),
    ASKED_AGENCY("agency that was asked"),
    CHALLENGER("agency that challenged the decision");

    /** Section 2: these are concerned only while one of these holds. */
    private static final Map<Party, Set<Circumstance>> ONLY_WHILE =
            Map.of(
                    CP_CHAIR, Set.of(ON_PLAN),
                    HOSPITAL, Set.of(IN_HOSPITAL, HOSPITAL_APPOINTMENT_SOON),
                    MIDWIFE, Set.of(PREGNANT, BABY),
                    SCHOOL, Set.of(SCHOOL_AGE),
                    HOME_AUTHORITY, Set.of(RESIDENT_ELSEWHERE));

    private final String words;

    Party(String words) {
        this.words = words;
    }

    static Party of(String code) {
        return Arrays.stream(values())
                .filter(one -> Kebab.of(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no party '" + code + "'"));
    }

    /** How people are shown it. */
    public String words() {
        return words;
    }

    /** Whether the catalogue's condition for this party holds (section 2). */
    boolean concerned(CaseState state) {
        if (this == REFERRER) {
            return !Desks.referrers(state).isEmpty();
        }
        Set<Circumstance> any = ONLY_WHILE.getOrDefault(this, Set.of());
        return any.isEmpty() || any.stream().anyMatch(state::holds);
    }

    /** Whom to tell, as far as the record knows. */
    List<Recipient> recipients(NewChange change, CaseState state) {
        return new Desks(change, state).of(this);
    }

    /** Why somebody of this party cannot be found; empty when everybody was (L-3.1.21). */
    String missing(CaseState state) {
        String missing = this == GP || this == FAMILY_GPS ? PracticesKnown.missing(state) : "";
        String ofSiblings =
                this == FAMILY_GPS || this == SIBLING_GPS
                        ? PracticesKnown.missingOfSiblings(state)
                        : "";
        return (missing + " " + ofSiblings).strip();
    }
}
