package org.threshold.workflow.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Members of staff and systems for tests. */
public final class People {

    public static final StaffMember DANA_DUTY =
            member(1, "duty.worker", Agency.CHILDRENS_SOCIAL_CARE, Role.DUTY_SOCIAL_WORKER);
    public static final StaffMember TERRY_TEAM =
            member(2, "team.manager", Agency.CHILDRENS_SOCIAL_CARE, Role.TEAM_MANAGER);
    public static final StaffMember SAM_SERGEANT =
            member(3, "referral.sergeant", Agency.POLICE, Role.POLICE_REFERRAL_SERGEANT);
    public static final StaffMember OLA_OPERATOR =
            member(4, "operator", Agency.CHILDRENS_SOCIAL_CARE, Role.OPERATOR);

    public static final StaffMember HOLLY_VISITOR =
            member(5, "health.visitor", Agency.HEALTH_VISITING, Role.HEALTH_VISITOR);

    public static final StaffMember ELI_NIGHT =
            member(6, "edt.worker", Agency.OUT_OF_HOURS, Role.EDT_WORKER);

    public static final String HOSPITAL_KEY = "thr_the-key-of-the-hospital";
    public static final Actor HOSPITAL =
            Actor.system(new SystemId(new UUID(2, 1)), Agency.HOSPITAL);

    private People() {}

    static List<StaffMember> all() {
        return List.of(DANA_DUTY, TERRY_TEAM, SAM_SERGEANT, OLA_OPERATOR, HOLLY_VISITOR, ELI_NIGHT);
    }

    private static StaffMember member(int number, String username, Agency agency, Role role) {
        var rank = agency == Agency.POLICE ? Rank.SERGEANT : Rank.NONE;
        var id = new StaffId(new UUID(1, number));
        return new StaffMember(
                id, username, "Name of " + username, agency, rank, Set.of(role), true);
    }
}
