package org.threshold.workflow.circumstances.domain;

import static org.threshold.workflow.circumstances.Circumstance.ALLOCATED;
import static org.threshold.workflow.circumstances.Circumstance.SCHOOL_AGE;
import static org.threshold.workflow.circumstances.Circumstance.UNDER_FIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;

/** Which duty roles hear for a party, by the state of a case and what the change says. */
final class Desks {

    private static final String SAFEGUARDING_LEAD = "safeguarding-lead";

    private final NewChange change;
    private final CaseState state;

    Desks(NewChange change, CaseState state) {
        this.change = change;
        this.state = state;
    }

    List<Recipient> of(Party party) {
        return switch (party) {
            case SOCIAL_WORKER -> staff(socialWorker());
            case FRONT_DOOR -> staff(Role.DUTY_SOCIAL_WORKER);
            case TEAM_MANAGER -> staff(Role.TEAM_MANAGER);
            case SERVICE_MANAGER -> staff(Role.SERVICE_MANAGER);
            case CP_CHAIR -> staff(Role.CP_CHAIR);
            case LEGAL -> desk(Agency.LEGAL_SERVICES, "duty-lawyer");
            case POLICE -> staff(Role.POLICE_REFERRAL_SERGEANT);
            case POLICE_CONTROL -> desk(Agency.POLICE, "control-room");
            case MARAC -> desk(Agency.POLICE, "marac-coordinator");
            case PROBATION -> desk(Agency.PROBATION, "duty-officer");
            case PAEDIATRICIAN -> staff(Role.PAEDIATRICIAN);
            case HOSPITAL -> staff(Role.WARD);
            case COMMUNITY_PAEDIATRICIAN,
                    SAFEGUARDING_NURSE,
                    NAMED_NURSE,
                    HEALTH_LEAD,
                    SECURITY_LEAD ->
                    desk(Agency.HOSPITAL, Kebab.of(party));
            case GP -> PracticesKnown.ofChildAndParents(state);
            case FAMILY_GPS -> PracticesKnown.ofFamily(state);
            case SIBLING_GPS -> PracticesKnown.ofSiblings(state);
            case HEALTH_PRACTITIONER -> healthPractitioners();
            case MIDWIFE, MIDWIFERY -> desk(Agency.MIDWIFERY, "duty-midwife");
            case PERINATAL_MENTAL_HEALTH -> desk(Agency.ADULT_SERVICES, Kebab.of(party));
            case SCHOOL -> desk(Agency.SCHOOL, SAFEGUARDING_LEAD);
            case HOME_AUTHORITY, RECEIVING_AUTHORITY, NEIGHBOURING_AUTHORITY ->
                    desk(Agency.OTHER_AUTHORITY, Kebab.of(party));
            case REFERRER -> referrers(state);
            case INVITEES -> List.of();
            case MONITORS -> named("monitor", "otherMonitor");
            case ASKED_AGENCY -> named("asked");
            case CHALLENGER -> named("challenger");
        };
    }

    /** The agencies' desks that the change names under these codes. */
    private List<Recipient> named(String... codes) {
        return Stream.of(codes)
                .flatMap(code -> Agency.of(change.code(code)).stream())
                .flatMap(agency -> of(agency).stream())
                .distinct()
                .toList();
    }

    private List<Recipient> of(Agency agency) {
        return switch (agency) {
            case CHILDRENS_SOCIAL_CARE -> of(Party.SOCIAL_WORKER);
            case OUT_OF_HOURS -> staff(Role.EDT_WORKER);
            case POLICE -> of(Party.POLICE);
            case HOSPITAL -> of(Party.SAFEGUARDING_NURSE);
            case GP -> of(Party.GP);
            case HEALTH_VISITING -> of(Party.HEALTH_PRACTITIONER);
            case MIDWIFERY -> of(Party.MIDWIFERY);
            case SCHOOL -> of(Party.SCHOOL);
            case ADULT_SERVICES -> desk(agency, SAFEGUARDING_LEAD);
            case OTHER_AUTHORITY -> of(Party.HOME_AUTHORITY);
            case PROBATION -> of(Party.PROBATION);
            case LEGAL_SERVICES -> of(Party.LEGAL);
            case THRESHOLD -> List.of();
        };
    }

    private Role socialWorker() {
        return state.holds(ALLOCATED) ? Role.ALLOCATED_SOCIAL_WORKER : Role.DUTY_SOCIAL_WORKER;
    }

    private List<Recipient> healthPractitioners() {
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

    /** Whoever referred from outside; inside the authority they see it on the work list. */
    static List<Recipient> referrers(CaseState state) {
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

    private static List<Recipient> desk(Agency agency, String role) {
        return List.of(new Recipient(agency, role));
    }
}
