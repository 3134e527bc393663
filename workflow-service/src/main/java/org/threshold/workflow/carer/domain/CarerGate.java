package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * What has to be known of somebody who took over care before they count as checked (R-TVP-4): name,
 * date of birth, address, relationship, the others in that home, and what the police and social
 * care know. It refuses only that they count as checked: where the child is is a fact, and what is
 * known so far is kept.
 */
public final class CarerGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Until all of it is known, nobody can say that the child is safe there (recommendation Thames Valley Police 4).");

    private final List<Refusal> refusals = new ArrayList<>();

    private CarerGate() {}

    /**
     * What is missing; empty when they count as checked.
     *
     * @param today a date in England
     */
    public static List<Refusal> refusals(CarerDetails details, LocalDate today) {
        var gate = new CarerGate();
        gate.who(details.who(), today);
        gate.home(details.home(), today);
        gate.police(details.checks());
        gate.care(details.checks());
        return LESSON.toldWith(gate.refusals);
    }

    private void who(CarerDetails.Who who, LocalDate today) {
        needs(who.name(), "name", "The carer’s name is missing.", "Give the name in full.");
        if (who.born().isEmpty()) {
            refuse(
                    "born",
                    "The carer’s date of birth is missing.",
                    "Ask for it; the checks need it.");
        } else if (who.born().get().isAfter(today)) {
            refuse(
                    "born",
                    "This day is still to come.",
                    "Give the day on which the carer was born.");
        }
        needs(
                who.relationship(),
                "relationship",
                "It is not said what the carer is to the child.",
                "Say it, for example: the mother’s sister.");
    }

    private void home(CarerDetails.Home home, LocalDate today) {
        needs(
                home.address(),
                "address",
                "The address is missing.",
                "Give the address of that home.");
        refusals.addAll(OthersRule.refusals(home, today));
    }

    private void police(CarerDetails.Checks checks) {
        if (checks.police() == PoliceCheck.OUTSTANDING) {
            refuse(
                    "police",
                    "The check by the police is outstanding.",
                    "Ring the police and ask for an urgent check. Until then this stays open, and a manager is"
                            + " told.");
        } else {
            needs(
                    checks.policeResult(),
                    "policeResult",
                    "It is not said what the police know.",
                    "Give the result; that nothing is known is one.");
        }
    }

    private void care(CarerDetails.Checks checks) {
        if (checks.care() == CareCheck.OUTSTANDING) {
            refuse(
                    "care",
                    "The check of social care’s records is outstanding.",
                    "Find the carer and everybody in that home under “Find a person”, and ask the authority"
                            + " they lived in before.");
        } else {
            needs(
                    checks.careResult(),
                    "careResult",
                    "It is not said what social care knows.",
                    "Give the result; that nothing is known is one.");
        }
    }

    private void needs(String said, String field, String problem, String remedy) {
        if (said.isBlank()) {
            refuse(field, problem, remedy);
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
