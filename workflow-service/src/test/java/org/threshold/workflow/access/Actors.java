package org.threshold.workflow.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;

/** Those who act in tests of use cases, and the table that says what they may. */
public final class Actors {

    private Actors() {}

    /** Somebody in one role; the same role is the same person. */
    public static Actor in(Role role) {
        return in(role, 1);
    }

    /** One of several people in one role. */
    public static Actor in(Role role, int number) {
        var agency =
                role == Role.POLICE_REFERRAL_SERGEANT
                        ? Agency.POLICE
                        : Agency.CHILDRENS_SOCIAL_CARE;
        return new Actor(
                new StaffId(UUID.nameUUIDFromBytes((role.code() + number).getBytes(UTF_8))),
                agency,
                Set.of(role));
    }

    /** Lets through whom the table lets through. */
    public static void require(Actor who, Activity activity) {
        if (!activity.allowedTo(who.roles())) {
            throw new AccessRefused(activity);
        }
    }
}
