package org.threshold.workflow.story;

import java.util.Set;
import java.util.function.Function;

/**
 * The states in which a case can be when somebody raises a concern: which steps show it, which
 * steps the concern overtakes (all others go on), whether it is discussed the same day, and how the
 * state is reached.
 */
enum CaseState {
    REFERRAL_UNDECIDED(
            By.IN_24_HOURS,
            Set.of("decide-referral"),
            Set.of("decide-referral"),
            CaseWalk::referred),
    REFERRAL_CLAIMED(
            By.IN_24_HOURS,
            Set.of("decide-referral"),
            Set.of("decide-referral"),
            CaseWalk::claimed),
    REFERRAL_DECIDED(
            By.IN_24_HOURS,
            Set.of("act-on-decision"),
            Set.of("act-on-decision"),
            CaseWalk::decided),
    PROTECTION_DECIDED(By.IN_24_HOURS, Set.of("act-on-decision"), Set.of(), CaseWalk::protectedNow),
    MARK_HELD(
            By.TODAY, Set.of("give-paediatric-view"), Set.of("decide-referral"), CaseWalk::marked),
    POLICE_ASKED(
            By.TODAY,
            Set.of("accept-joint-investigation", "review-police-preparation"),
            Set.of("decide-referral"),
            CaseWalk::injured),
    POLICE_ACCEPTED(
            By.TODAY,
            Set.of("invite-to-discussion"),
            Set.of("decide-referral"),
            CaseWalk::accepted),
    MEETING_HELD(By.TODAY, Set.of("decide-per-child"), Set.of("decide-referral"), CaseWalk::met),
    ENQUIRY_AND_INVESTIGATION_OPEN(
            By.TODAY,
            Set.of(
                    "take-evidential-action",
                    "see-child",
                    "obtain-contribution",
                    "give-medical-opinion",
                    "report-first-survey",
                    "distribute-record"),
            Set.of(),
            CaseWalk::investigated),
    ENQUIRY_TO_DECIDE(By.TODAY, Set.of("decide-outcome"), Set.of(), CaseWalk::foundOut),
    CONFERENCE_TO_HOLD(By.TODAY, Set.of("hold-conference"), Set.of(), CaseWalk::substantiated),
    ENQUIRY_TO_REVIEW(By.TODAY, Set.of("review-enquiry"), Set.of(), CaseWalk::changedMeanwhile),
    PLAN_OF_THE_NIGHT_LIVE(
            By.IN_24_HOURS,
            Set.of("review-out-of-hours-plan"),
            Set.of("decide-referral"),
            CaseWalk::plannedAtNight),
    CASE_JOINED(
            By.IN_24_HOURS, Set.of("decide-referral"), Set.of("decide-referral"), CaseWalk::joined),
    CASE_CLOSED(
            By.IN_24_HOURS, Set.of("decide-referral"), Set.of("decide-referral"), CaseWalk::closed),
    AGREEMENT_IN_FORCE(
            By.IN_24_HOURS,
            Set.of("review-written-agreement"),
            Set.of("decide-referral"),
            walk -> walk.care().agreed()),
    DISCHARGE_PLANNED(
            By.IN_24_HOURS,
            Set.of("decide-discharge"),
            Set.of("decide-referral"),
            walk -> walk.care().toBeDischarged()),
    STAY_EXPECTED(
            By.IN_24_HOURS,
            Set.of("review-contingency-plan"),
            Set.of("decide-referral"),
            walk -> walk.care().toStay()),
    PLAN_IN_FORCE(
            By.IN_24_HOURS, Set.of("hold-core-group"), Set.of(), walk -> walk.care().onAPlan()),
    PREGNANCY_ASSESSED(
            By.IN_24_HOURS,
            Set.of("conclude-pre-birth-assessment"),
            Set.of("decide-referral"),
            walk -> walk.care().unborn()),
    ASSESSMENT_BEGUN(
            By.IN_24_HOURS,
            Set.of("plan-single-assessment"),
            Set.of("decide-referral"),
            walk -> walk.care().assessed()),
    INCIDENT_TO_ASSESS(
            By.IN_24_HOURS,
            Set.of("assess-domestic-abuse-incident"),
            Set.of("decide-referral"),
            walk -> walk.care().abused()),
    POLICE_PROTECTION(
            By.IN_24_HOURS,
            Set.of("decide-before-protection-ends"),
            Set.of("decide-referral"),
            walk -> walk.care().takenByThePolice()),
    HOME_UNDECIDED(
            By.TODAY,
            Set.of("invite-to-discussion"),
            Set.of("decide-referral"),
            walk -> walk.care().homeUndecided());

    /** By when a concern without a hurry of its own is discussed. */
    enum By {
        TODAY,
        IN_24_HOURS
    }

    private final By by;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> stands;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> overtaken;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method
    private final Function<CaseWalk, String> way;

    CaseState(By by, Set<String> stands, Set<String> overtaken, Function<CaseWalk, String> way) {
        this.by = by;
        this.stands = stands;
        this.overtaken = overtaken;
        this.way = way;
    }

    By by() {
        return by;
    }

    /** Steps that wait for somebody, and show that the case is in this state. */
    Set<String> stands() {
        return stands;
    }

    Set<String> overtaken() {
        return overtaken;
    }

    /** Brings a new case into this state; answers its reference. */
    String reached(CaseWalk walk) {
        return way.apply(walk);
    }
}
