package org.threshold.workflow.circumstances.domain;

import static org.threshold.workflow.circumstances.Circumstance.ALLOCATED;
import static org.threshold.workflow.circumstances.Circumstance.BABY;
import static org.threshold.workflow.circumstances.Circumstance.HOSPITAL_APPOINTMENT_SOON;
import static org.threshold.workflow.circumstances.Circumstance.IN_HOSPITAL;
import static org.threshold.workflow.circumstances.Circumstance.ON_PLAN;
import static org.threshold.workflow.circumstances.Circumstance.PREGNANT;
import static org.threshold.workflow.circumstances.Circumstance.SCHOOL_AGE;
import static org.threshold.workflow.circumstances.Circumstance.UNDER_FIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** Somebody as the event catalogue names them; the state of a case says who that is. */
public enum Party {
    SOCIAL_WORKER("social worker"),
    /** The desk that takes referrals in by day; the duty team sits there. */
    FRONT_DOOR("MASH"),
    TEAM_MANAGER("team manager"),
    SERVICE_MANAGER("service manager"),
    CP_CHAIR("child protection chair"),
    /** The police are told through their referral sergeant. */
    POLICE("police"),
    PAEDIATRICIAN("paediatrician"),
    COMMUNITY_PAEDIATRICIAN("community paediatrician"),
    SAFEGUARDING_NURSE("safeguarding nurse"),
    NAMED_NURSE("named nurse"),
    HEALTH_LEAD("health lead"),
    HOSPITAL("hospital"),
    GP("GP of the child and of each parent"),
    /** Health visitor under five, school nurse from five; both where nobody knows the age. */
    HEALTH_PRACTITIONER("health visitor or school nurse"),
    MIDWIFE("midwife"),
    SCHOOL("school or nursery"),
    REFERRER("referrer");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    /** How people are shown it. */
    public String words() {
        return words;
    }

    /** Whether the catalogue's condition for this party holds. */
    boolean concerned(CaseState state) {
        return switch (this) {
            case CP_CHAIR -> state.holds(ON_PLAN);
            case HOSPITAL -> state.holds(IN_HOSPITAL) || state.holds(HOSPITAL_APPOINTMENT_SOON);
            case MIDWIFE -> state.holds(PREGNANT) || state.holds(BABY);
            case SCHOOL -> state.holds(SCHOOL_AGE);
            case REFERRER -> !referrers(state).isEmpty();
            case SOCIAL_WORKER,
                    FRONT_DOOR,
                    TEAM_MANAGER,
                    SERVICE_MANAGER,
                    POLICE,
                    PAEDIATRICIAN,
                    COMMUNITY_PAEDIATRICIAN,
                    SAFEGUARDING_NURSE,
                    NAMED_NURSE,
                    HEALTH_LEAD,
                    GP,
                    HEALTH_PRACTITIONER ->
                    true;
        };
    }

    /** Whom to tell, as far as the record knows. */
    List<Recipient> recipients(CaseState state) {
        return switch (this) {
            case SOCIAL_WORKER -> staff(socialWorker(state));
            case FRONT_DOOR -> staff(Role.DUTY_SOCIAL_WORKER);
            case TEAM_MANAGER -> staff(Role.TEAM_MANAGER);
            case SERVICE_MANAGER -> staff(Role.SERVICE_MANAGER);
            case CP_CHAIR -> staff(Role.CP_CHAIR);
            case POLICE -> staff(Role.POLICE_REFERRAL_SERGEANT);
            case PAEDIATRICIAN -> staff(Role.PAEDIATRICIAN);
            case HOSPITAL -> staff(Role.WARD);
            case COMMUNITY_PAEDIATRICIAN, SAFEGUARDING_NURSE, NAMED_NURSE, HEALTH_LEAD ->
                    hospital(name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case GP -> practices(state);
            case HEALTH_PRACTITIONER -> healthPractitioners(state);
            case MIDWIFE -> List.of(new Recipient(Agency.MIDWIFERY, "duty-midwife"));
            case SCHOOL -> List.of(new Recipient(Agency.SCHOOL, "safeguarding-lead"));
            case REFERRER -> referrers(state);
        };
    }

    private static Role socialWorker(CaseState state) {
        return state.holds(ALLOCATED) ? Role.ALLOCATED_SOCIAL_WORKER : Role.DUTY_SOCIAL_WORKER;
    }

    /** Why somebody of this party cannot be found; empty when everybody was (L-3.1.21). */
    String missing(CaseState state) {
        return this == GP ? missingPractices(state) : "";
    }

    private static String missingPractices(CaseState state) {
        List<String> missing = new ArrayList<>();
        if (!(state.practice() instanceof RegisteredAt)) {
            missing.add(noPractice(state.practice()));
        }
        if (state.others().stream().anyMatch(GpPractice.NotRecorded.class::isInstance)) {
            missing.add("No GP practice is recorded for a known parent.");
        }
        return String.join(" ", missing);
    }

    private static String noPractice(GpPractice practice) {
        return practice instanceof GpPractice.NotRegistered
                ? "The child is not registered with a GP."
                : "No GP practice is recorded for the child.";
    }

    private static List<Recipient> practices(CaseState state) {
        return Stream.concat(Stream.of(state.practice()), state.others().stream())
                .filter(RegisteredAt.class::isInstance)
                .map(practice -> Recipient.practice(((RegisteredAt) practice).odsCode()))
                .distinct()
                .toList();
    }

    private static List<Recipient> healthPractitioners(CaseState state) {
        List<Recipient> found = new ArrayList<>();
        boolean known = state.holds(UNDER_FIVE) || state.holds(SCHOOL_AGE);
        if (state.holds(UNDER_FIVE) || !known) {
            found.add(new Recipient(Agency.HEALTH_VISITING, "health-visitor"));
        }
        if (state.holds(SCHOOL_AGE) || !known) {
            found.add(new Recipient(Agency.HEALTH_VISITING, "school-nurse"));
        }
        return found;
    }

    private static List<Recipient> referrers(CaseState state) {
        return state.referrers().stream()
                .filter(agency -> agency != Agency.THRESHOLD)
                .map(agency -> new Recipient(agency, "referrer"))
                .filter(recipient -> !recipient.inside())
                .distinct()
                .toList();
    }

    private static List<Recipient> staff(Role role) {
        return List.of(Recipient.of(role));
    }

    private static List<Recipient> hospital(String role) {
        return List.of(new Recipient(Agency.HOSPITAL, role));
    }
}
