package org.threshold.workflow.circumstances.domain;

import static org.threshold.workflow.circumstances.Circumstance.ALLOCATED;
import static org.threshold.workflow.circumstances.Circumstance.SCHOOL_AGE;
import static org.threshold.workflow.circumstances.Circumstance.UNDER_FIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.AskedPractice;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;

/** Which duty roles hear for a party, by the state of a case and what the change says. */
final class Desks {

    private static final String SAFEGUARDING_LEAD = "safeguarding-lead";

    private static final Map<Party, Recipient> ONE_DESK =
            Map.ofEntries(
                    Map.entry(Party.FRONT_DOOR, Recipient.of(Role.DUTY_SOCIAL_WORKER)),
                    Map.entry(Party.TEAM_MANAGER, Recipient.of(Role.TEAM_MANAGER)),
                    Map.entry(Party.SERVICE_MANAGER, Recipient.of(Role.SERVICE_MANAGER)),
                    Map.entry(Party.CP_CHAIR, Recipient.of(Role.CP_CHAIR)),
                    Map.entry(Party.POLICE, Recipient.of(Role.POLICE_REFERRAL_SERGEANT)),
                    Map.entry(Party.PAEDIATRICIAN, Recipient.of(Role.PAEDIATRICIAN)),
                    Map.entry(Party.HOSPITAL, Recipient.of(Role.WARD)),
                    desk(Party.LEGAL, Agency.LEGAL_SERVICES, "duty-lawyer"),
                    desk(Party.POLICE_CONTROL, Agency.POLICE, "control-room"),
                    desk(Party.MARAC, Agency.POLICE, "marac-coordinator"),
                    desk(Party.PROBATION, Agency.PROBATION, "duty-officer"),
                    desk(Party.COMMUNITY_PAEDIATRICIAN, Agency.HOSPITAL, "community-paediatrician"),
                    desk(Party.SAFEGUARDING_NURSE, Agency.HOSPITAL, "safeguarding-nurse"),
                    desk(Party.NAMED_NURSE, Agency.HOSPITAL, "named-nurse"),
                    desk(Party.HEALTH_LEAD, Agency.HOSPITAL, "health-lead"),
                    desk(Party.SECURITY_LEAD, Agency.HOSPITAL, "security-lead"),
                    desk(Party.MIDWIFE, Agency.MIDWIFERY, "duty-midwife"),
                    desk(Party.MIDWIFERY, Agency.MIDWIFERY, "duty-midwife"),
                    desk(
                            Party.PERINATAL_MENTAL_HEALTH,
                            Agency.ADULT_SERVICES,
                            "perinatal-mental-health"),
                    desk(Party.SCHOOL, Agency.SCHOOL, SAFEGUARDING_LEAD),
                    desk(Party.HOME_AUTHORITY, Agency.OTHER_AUTHORITY, "home-authority"),
                    desk(Party.RECEIVING_AUTHORITY, Agency.OTHER_AUTHORITY, "receiving-authority"),
                    desk(
                            Party.NEIGHBOURING_AUTHORITY,
                            Agency.OTHER_AUTHORITY,
                            "neighbouring-authority"));

    private final NewChange change;
    private final CaseState state;

    Desks(NewChange change, CaseState state) {
        this.change = change;
        this.state = state;
    }

    List<Recipient> of(Party party) {
        return switch (party) {
            case SOCIAL_WORKER -> List.of(Recipient.of(socialWorker()));
            case GP -> PracticesKnown.ofChildParentsAndCarers(state);
            case FAMILY_GPS -> PracticesKnown.ofFamily(state);
            case SIBLING_GPS -> PracticesKnown.ofSiblings(state);
            case HEALTH_PRACTITIONER -> healthPractitioners();
            case REFERRER -> referrers(state);
            case INVITEES -> List.of();
            case MONITORS -> named("monitor", "otherMonitor");
            case ASKED_AGENCY -> AskedPractice.of(change).among(named(asked()));
            case CHALLENGER -> named("challenger");
            default -> List.of(desk(party));
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

    /** The codes that name whoever is asked: {@code asked}, {@code asked2} and so on. */
    private String[] asked() {
        return change.codes().keySet().stream()
                .filter(code -> code.startsWith("asked"))
                .sorted()
                .toArray(String[]::new);
    }

    List<Recipient> of(Agency agency) {
        return switch (agency) {
            case CHILDRENS_SOCIAL_CARE -> of(Party.SOCIAL_WORKER);
            case OUT_OF_HOURS -> List.of(Recipient.of(Role.EDT_WORKER));
            case POLICE -> of(Party.POLICE);
            case HOSPITAL -> of(Party.SAFEGUARDING_NURSE);
            case GP -> of(Party.GP);
            case HEALTH_VISITING -> of(Party.HEALTH_PRACTITIONER);
            case MIDWIFERY -> of(Party.MIDWIFERY);
            case SCHOOL -> of(Party.SCHOOL);
            case ADULT_SERVICES -> List.of(new Recipient(agency, SAFEGUARDING_LEAD));
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

    private static Recipient desk(Party party) {
        Recipient desk = ONE_DESK.get(party);
        if (desk == null) {
            throw new IllegalStateException("no desk hears for " + party);
        }
        return desk;
    }

    private static Map.Entry<Party, Recipient> desk(Party party, Agency agency, String role) {
        return Map.entry(party, new Recipient(agency, role));
    }
}
