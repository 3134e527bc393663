package org.threshold.workflow.story;

import java.util.Set;
import java.util.function.Function;

/**
 * The states in which a case can be when somebody raises a concern: how each is reached, which
 * steps the concern overtakes (all others go on), and whether it is discussed the same day.
 */
enum CaseState {
    REFERRAL_UNDECIDED(By.IN_24_HOURS, Set.of("decide-referral"), CaseWalk::referred),
    REFERRAL_CLAIMED(By.IN_24_HOURS, Set.of("decide-referral"), CaseWalk::claimed),
    REFERRAL_DECIDED(By.IN_24_HOURS, Set.of("act-on-decision"), CaseWalk::decided),
    PROTECTION_DECIDED(By.IN_24_HOURS, Set.of(), CaseWalk::protectedNow),
    MARK_HELD(By.TODAY, Set.of("decide-referral"), CaseWalk::marked),
    POLICE_ASKED(By.TODAY, Set.of("decide-referral"), CaseWalk::injured),
    POLICE_ACCEPTED(By.TODAY, Set.of("decide-referral"), CaseWalk::accepted),
    MEETING_HELD(By.TODAY, Set.of("decide-referral"), CaseWalk::met),
    ENQUIRY_AND_INVESTIGATION_OPEN(By.TODAY, Set.of(), CaseWalk::investigated),
    PLAN_OF_THE_NIGHT_LIVE(By.IN_24_HOURS, Set.of("decide-referral"), CaseWalk::plannedAtNight),
    CASE_JOINED(By.IN_24_HOURS, Set.of("decide-referral"), CaseWalk::joined),
    CASE_CLOSED(By.IN_24_HOURS, Set.of("decide-referral"), CaseWalk::closed);

    /** By when a concern without a hurry of its own is discussed. */
    enum By {
        TODAY,
        IN_24_HOURS
    }

    private final By by;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> overtaken;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method
    private final Function<CaseWalk, String> way;

    CaseState(By by, Set<String> overtaken, Function<CaseWalk, String> way) {
        this.by = by;
        this.overtaken = overtaken;
        this.way = way;
    }

    By by() {
        return by;
    }

    Set<String> overtaken() {
        return overtaken;
    }

    /** Brings a new case into this state; answers its reference. */
    String reached(CaseWalk walk) {
        return way.apply(walk);
    }
}
