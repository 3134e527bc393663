package org.threshold.workflow.discharge.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;

/** What a contingency plan has to say before a ward can act on it at night (L-3.1.9). */
public final class ContingencyRule {

    private static final int DIGITS = 3;
    private static final String RINGS =
            "Give the number that is answered day and night. In danger it is 999.";
    private static final Refusal CALLER =
            new Refusal(
                    "caller",
                    "It is not said who calls the police.",
                    "Say which role does, for example the nurse in charge.");
    private static final Refusal POLICE =
            new Refusal("policeNumber", "The number of the police is missing.", RINGS);
    private static final Refusal WARD =
            new Refusal("wardPhone", "The number of the ward is missing.", RINGS);
    private static final Refusal BY_DAY =
            new Refusal(
                    "wardByDay",
                    "It is not said what the ward does by day.",
                    "Agree it with the nurse in charge.");
    private static final Refusal BY_NIGHT =
            new Refusal(
                    "wardByNight",
                    "It is not said what the ward does at night, when fewer people are there.",
                    "Agree it with the nurse in charge. “The same” is an answer.");
    private static final Refusal TRIGGERS =
            new Refusal(
                    "triggers",
                    "It is not said at which words or acts the ward begins with it.",
                    "Say them, for example “we are going home now”, or that the child is dressed to go.");
    private static final Refusal ENDED =
            new Refusal(
                    "expiresAt",
                    "The plan would have ended already.",
                    "Give a time later than now.");

    private ContingencyRule() {}

    /** What a new plan lacks; empty when it can be agreed. */
    public static List<Refusal> refusals(PlanWords plan, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        unless(!plan.calls().who().isBlank(), CALLER, refusals);
        unless(number(plan.calls().number()), POLICE, refusals);
        unless(number(plan.wardPhone()), WARD, refusals);
        unless(!plan.ward().byDay().isBlank(), BY_DAY, refusals);
        unless(!plan.ward().byNight().isBlank(), BY_NIGHT, refusals);
        unless(!plan.triggers().isBlank(), TRIGGERS, refusals);
        refusals.addAll(expiry(plan, now, now));
        return refusals;
    }

    /** What is wrong with the time until which a plan is to carry. */
    public static List<Refusal> expiry(PlanWords plan, Instant agreedAt, Instant now) {
        if (!plan.expiresAt().isAfter(now)) {
            return List.of(ENDED);
        }
        Instant latest = plan.basis().latest(agreedAt, now);
        return plan.expiresAt().isAfter(latest)
                ? List.of(tooLong(plan.basis(), latest))
                : List.of();
    }

    private static Refusal tooLong(LegalBasis basis, Instant latest) {
        return new Refusal(
                "expiresAt",
                "The plan would carry longer than what it rests on: " + basis.words() + ".",
                "Give a time no later than "
                        + DueWords.exact(latest)
                        + ", or agree a new plan on another basis.");
    }

    private static boolean number(String said) {
        return said.chars().filter(Character::isDigit).count() >= DIGITS;
    }

    private static void unless(boolean said, Refusal refusal, List<Refusal> into) {
        if (!said) {
            into.add(refusal);
        }
    }
}
